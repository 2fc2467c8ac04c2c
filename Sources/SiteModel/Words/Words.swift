import BriefModel
import Lexicon

/// Every word the site says of its own accord, in one place, so that an editor can read them through.
///
/// A value, held by the site, that knows the language the site speaks. Each word stands beside its translation, so that
/// no language can lack one.
///
/// Here stand those that values and names are written with; the words of each kind of page stand in `Words+….swift`.
public struct Words: Hashable, Sendable {
  public let language: Language
  /// What editors call units of their own in English.
  let ownUnits: [String: EnglishNames.Unit]

  public init(_ language: Language, ownUnits: [String: EnglishNames.Unit] = [:]) {
    self.language = language
    self.ownUnits = ownUnits
  }

  /// What is said in the language of the site; only that is made.
  @inline(__always)
  func say<Said>(_ chinese: @autoclosure () -> Said, _ english: @autoclosure () -> Said) -> Said {
    switch language {
    case .chinese: chinese()
    case .english: english()
    }
  }

  /// "1 brief", "2 briefs".
  static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }

  // Periods
  public var periodUnknown: String { say("年份未载", "year not stated") }

  func baseline(_ period: String) -> String { say("较" + period, "against " + period) }
  func partOf(_ whole: String) -> String { say("\(quoted(whole))的一部分", "part of \(quoted(whole))") }

  // Names for what has none
  public var otherFigures: String { say("其他数据", "Other figures") }
  public var placeUnknown: String { say("地区未载", "place not stated") }
  func unknownDivision(_ code: String) -> String { say("区划代码 \(code)", "division \(code)") }

  // Counts
  public func figures(_ count: Int) -> String { say("\(count) 项数据", Self.count(count, "figure")) }
  public func briefs(_ count: Int) -> String { say("\(count) 篇简报", Self.count(count, "brief")) }
  public func indicators(_ count: Int) -> String { say("\(count) 项指标", Self.count(count, "indicator")) }
  public func comparable(_ count: Int) -> String { say("\(count) 个可比数值", Self.count(count, "comparable value")) }
  func minutes(_ count: Int) -> String { say("约 \(count) 分钟读完", "about \(count) min to read in Chinese") }

  // Between words
  /// Between a word and what it announces.
  public var colon: String { say("：", ": ") }
  public var colonAtEnd: String { say("：", ":") }
  /// Between the items of a row of names, and of clauses.
  public var comma: String { say("、", ", ") }
  public var pause: String { say("，", ", ") }
  public var semicolon: String { say("；", "; ") }
  public var end: String { say("。", ".") }
  public var blank: String { say("", " ") }

  /// In quotation marks; those that stand in the text become the inner ones, as GB/T 15834 has it.
  public func quoted(_ text: String) -> String {
    let inner = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "“": "‘"
          case "”": "’"
          default: scalar
          }
        }))
    return "“\(inner)”"
  }
}
