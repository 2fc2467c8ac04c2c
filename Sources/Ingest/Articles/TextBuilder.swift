import BriefModel

/// Makes traced text of stretches of the source, and notes what was changed and left out on the way.
struct TextBuilder {
  let bytes: [UInt8]
  /// Whether `**` around words is markup here.
  let dropsEmphasis: Bool
  /// The misprints of the source that are mended, in its order.
  let corrections: [Correction]
  /// Those that stand in the texts built so far.
  private(set) var corrected: [Correction] = []
  private(set) var punctuationChanges = 0
  private(set) var dropped: [Document.Drop] = []

  init(_ bytes: [UInt8], dropsEmphasis: Bool, corrections: [Correction]) {
    self.bytes = bytes
    self.corrections = corrections
    self.dropsEmphasis = dropsEmphasis
  }

  enum Blanks {
    /// Body text: Chinese is written without blanks.
    case removed
    /// Headlines, headings, captions, names: a blank separates parts.
    case single
  }

  /// The text of `pieces`, a blank for what stands between two of them where words would run together.
  mutating func text(_ pieces: [SourceRange], blanks: Blanks) -> TracedText {
    var scalars: [(scalar: Scalar, range: SourceRange)] = []
    for (index, piece) in pieces.enumerated() {
      if index > 0, blanks == .single || needsBlank(between: pieces[index - 1], and: piece) {
        scalars.append((Scalar(" "), SourceRange(start: piece.start, end: piece.start)))
      }
      bytes.forEachScalar(in: piece) { scalars.append(($0, $1)) }
    }
    let mended = pieces.flatMap { corrections(in: $0) }
    corrected += mended
    return PunctuationPass(
      scalars: scalars, blanks: blanks, bytes: bytes, dropsEmphasis: dropsEmphasis, corrections: mended
    ).run(&punctuationChanges, &dropped)
  }

  private func corrections(in piece: SourceRange) -> [Correction] {
    // The corrections are sorted: the first that could lie in the piece is found by halving.
    var low = 0
    var high = corrections.count
    while low < high {
      let middle = (low + high) / 2
      if corrections[middle].range.start < piece.start { low = middle + 1 } else { high = middle }
    }
    return corrections[low...].prefix { $0.range.end <= piece.end }.filter { $0.meant != nil }
  }

  /// Latin words that a line end kept apart.
  private func needsBlank(between left: SourceRange, and right: SourceRange) -> Bool {
    guard let last = bytes.last(of: left), let first = bytes.first(of: right) else { return false }
    return last.value < 0x80 && first.value < 0x80 && !last.isDigit && !first.isDigit
  }
}
