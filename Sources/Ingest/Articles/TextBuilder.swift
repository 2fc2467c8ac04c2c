import BriefModel

/// Makes traced text of stretches of the source, and notes what was changed and left out on the way.
struct TextBuilder {
  let bytes: [UInt8]
  /// Whether `**` around words is markup here.
  let dropsEmphasis: Bool
  /// The misprints of the source, in its order; those without a remedy are only noted.
  let corrections: [Correction]
  /// What an editor leaves out, also in the middle of names and titles; in the source's order.
  let cuts: [SourceRange]
  /// Those that stand in the texts built so far.
  private(set) var corrected: [Correction] = []
  private(set) var punctuationChanges = 0
  private(set) var dropped: [Document.Drop] = []

  init(_ bytes: [UInt8], dropsEmphasis: Bool, corrections: [Correction], cuts: [SourceRange] = []) {
    self.bytes = bytes
    self.cuts = cuts
    self.corrections = corrections
    self.dropsEmphasis = dropsEmphasis
  }

  enum Blanks {
    /// Body text: Chinese is written without blanks.
    case removed
    /// Headlines, headings, captions, names: a blank separates parts.
    case single
  }

  /// The text of the pieces, a blank for what stands between two of them where words would run together.
  mutating func text(_ whole: [SourceRange], blanks: Blanks) -> TracedText {
    let pieces = cuts.reduce(whole) { $0.parted(by: $1).outside }
    let noted = pieces.flatMap { corrections(in: $0) }
    corrected += noted
    let mended = noted.filter { $0.meant != nil }
    if mended.isEmpty, pieces.count == 1, isSet(pieces[0]) {
      var text = TracedText()
      text.append(copying: pieces[0], of: bytes)
      return text
    }
    var scalars: [(scalar: Scalar, range: SourceRange)] = []
    for (index, piece) in pieces.enumerated() {
      if index > 0, needsBlank(between: pieces[index - 1], and: piece, blanks) {
        scalars.append((Scalar(" "), SourceRange(start: piece.start, end: piece.start)))
      }
      appendScalars(of: piece, to: &scalars)
    }
    return PunctuationPass(
      scalars: scalars, blanks: blanks, bytes: bytes, dropsEmphasis: dropsEmphasis, corrections: mended
    ).run(&punctuationChanges, &dropped)
  }

  /// Whether nothing in the piece could need a change: no half-width mark but a decimal point, no blank, no invisible
  /// character. Most paragraphs are like that.
  private func isSet(_ piece: SourceRange) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = piece.start
      while index < piece.end {
        let byte = bytes[index]
        let next = index + 1 < piece.end ? bytes[index + 1] : 0
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xC1, 0xC3...0xE1, 0xE4...0xEE, 0xF0...0xFF, 0x25, 0x2B,
          0x2F:
          break
        case 0x2E:
          guard index > piece.start, (0x30...0x39).contains(bytes[index - 1]), (0x30...0x39).contains(next) else {
            return false
          }
        case 0xE2:
          // U+2010 to U+2027 are dashes, quotation marks and dots.
          guard next != 0x81, next != 0x80 || index + 2 < piece.end && (0x90...0xA7).contains(bytes[index + 2]) else {
            return false
          }
        case 0xE3:
          guard next != 0x80 || index + 2 < piece.end && bytes[index + 2] != 0x80 else { return false }
        case 0xEF:
          // U+FF00 to U+FFBF: the full-width forms.
          guard next == 0xBC || next == 0xBD else { return false }
        default: return false
        }
        index += 1
      }
      return true
    }
  }

  private func corrections(in piece: SourceRange) -> ArraySlice<Correction> {
    // The corrections are sorted: the first that could lie in the piece is found by halving.
    var low = 0
    var high = corrections.count
    while low < high {
      let middle = (low + high) / 2
      if corrections[middle].range.start < piece.start { low = middle + 1 } else { high = middle }
    }
    return corrections[low...].prefix { $0.range.end <= piece.end }
  }

  private func appendScalars(of piece: SourceRange, to scalars: inout [(scalar: Scalar, range: SourceRange)]) {
    var at = piece.start
    while at < piece.end {
      let (scalar, length) = bytes.scalar(at: at)
      scalars.append((scalar, SourceRange(start: at, end: at + length)))
      at += length
    }
  }

  /// Whether words would run together: parts of a headline, or Latin words, that a line end kept apart.
  private func needsBlank(between left: SourceRange, and right: SourceRange, _ blanks: Blanks) -> Bool {
    guard left.end < right.start else { return false }
    if blanks == .single { return true }
    guard let last = bytes.last(of: left), let first = bytes.first(of: right) else { return false }
    return last.value < 0x80 && first.value < 0x80 && !last.isDigit && !first.isDigit
  }
}
