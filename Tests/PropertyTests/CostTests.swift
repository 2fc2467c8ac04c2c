import Lexicon
import TestSupport
import Testing
import TextChecks

/// Four times the text takes four times the work; what grows with the square takes sixteen times.
///
/// Processor time of a thread is counted, which other programs hardly change, and the best of several tries.
@Suite struct CostTests {
  private static let checks = TextChecks(lexicon: Lexicon())

  /// Stretches of some hundred characters are looked through around each figure, which short texts do not have.
  private static let limit = 10.0

  @Test("the cost of a text grows with its length", arguments: HostileText.all)
  func hostileTexts(_ text: HostileText) throws {
    let growths = growths(from: text.text(characters: 1600), to: text.text(characters: 6400))
    #expect(growths.min() ?? .infinity <= CostTests.limit, "grew by \(growths)")
  }

  @Test("so does the cost of ordinary texts put together")
  func ordinaryTexts() throws {
    let texts = try SampleTexts.all().prefix(4)
    func joined(_ times: Int) -> [UInt8] { Array(repeatElement(texts, count: times).joined().joined()) }
    let growths = growths(from: joined(1), to: joined(4))
    #expect(growths.min() ?? .infinity <= CostTests.limit, "grew by \(growths)")
  }

  /// How much longer a text takes than another; more than once only where it takes too long.
  private func growths(from short: [UInt8], to long: [UInt8]) -> [Double] {
    var growths: [Double] = []
    repeat {
      growths.append(seconds(long) / seconds(short))
    } while growths.count < 5
      && growths.min() ?? 0 > CostTests.limit
    return growths
  }

  private func seconds(_ text: [UInt8]) -> Double {
    let start = ProcessorClock.thread
    _ = CostTests.checks.briefs(of: text)
    return ProcessorClock.thread - start
  }
}
