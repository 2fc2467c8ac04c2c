import Lexicon

/// Where the words of a passage begin, and what they do.
///
/// The cut is the one whose words are commonest: of all ways to cut a run of characters, the one with the smallest sum of
/// negative logarithms of their frequencies. It errs on words the table lacks; rules ask it for more than one sign.
struct WordCuts: Sendable {
  private struct Cell {
    /// The length of the word that begins here; 0 inside a word.
    var length: UInt8
    var part: CommonWords.Part
  }

  private let cells: [Cell]

  /// Ten times the decimal logarithm of the words that the frequencies of ``CommonWords/Entry/weight`` are of.
  private static let total = 78
  /// What a character by itself costs: as much as a word of some frequency, and less where it is a particle or the like.
  private static let lone = (particle: 22, other: 46)
  private static let particles = Array("的了着是有在和与及为把将被给让由从到对向以等也都还又就才只已不未".unicodeScalars)
  private static let mayBeParticle = LowByteSet(particles)

  /// - Parameter figures: what no word reaches into or out of: 九成|分到, not 成分.
  init(_ passage: Passage, words: CommonWords, figures: [Range<Int>] = []) {
    let scalars = passage.scalars
    var found: [(range: Range<Int>, entry: CommonWords.Entry)] = []
    found.reserveCapacity(scalars.count)
    words.forEachWord(in: scalars) { found.append(($0, $1)) }
    var nextFound = 0
    var next = 0
    /// The last edge of a figure before the end of the word that is tried.
    var edge = 0
    var cost = [Int](repeating: 0, count: scalars.count + 1)
    var step = [Cell](repeating: Cell(length: 1, part: .other), count: scalars.count + 1)
    for end in stride(from: 1, through: scalars.count, by: 1) {
      let last = scalars[end - 1]
      while next < figures.count, figures[next].upperBound < end { next += 1 }
      if next > 0 { edge = max(edge, figures[next - 1].upperBound) }
      if next < figures.count, figures[next].lowerBound < end { edge = max(edge, figures[next].lowerBound) }
      guard last.isHan else {
        cost[end] = cost[end - 1]
        continue
      }
      cost[end] =
        cost[end - 1]
        + (Self.mayBeParticle.mayHold(last) && Self.particles.contains(last) ? Self.lone.particle : Self.lone.other)
      while nextFound < found.count, found[nextFound].range.upperBound == end {
        let (range, entry) = found[nextFound]
        nextFound += 1
        guard range.lowerBound >= edge else { continue }
        let whole = cost[range.lowerBound] + Self.total - Int(entry.weight)
        if whole < cost[end] {
          cost[end] = whole
          step[end] = Cell(length: UInt8(range.count), part: entry.part)
        }
      }
    }
    var cells = [Cell](repeating: Cell(length: 0, part: .other), count: scalars.count)
    var end = scalars.count
    while end > 0 {
      let length = Int(step[end].length)
      cells[end - length] = step[end]
      end -= length
    }
    self.cells = cells
  }

  /// The word that begins at `index`; nil where none does.
  func word(at index: Int) -> (length: Int, part: CommonWords.Part)? {
    guard cells.indices.contains(index), cells[index].length > 0 else { return nil }
    return (Int(cells[index].length), cells[index].part)
  }

  /// Where the word begins that ends before `end`; `end` where none does.
  func start(ofWordEndingAt end: Int) -> Int {
    for length in 1...3 where end - length >= 0 {
      if let word = word(at: end - length) { return word.length == length ? end - length : end }
    }
    return end
  }
}
