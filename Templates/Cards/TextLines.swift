/// Text broken into lines for a drawing, where no browser does it, by the widths that letters have in common fonts: too
/// wide rather than too narrow.
enum TextLines {
  /// In em.
  static func width(of text: String) -> Double { pieces(of: text).reduce(0) { $0 + $1.width } }

  /// Lines of about the same length, as few as will do; nil where they would be more than `limit`.
  ///
  /// - Parameters:
  ///   - width: in em.
  ///   - byPhrases: whether lines end at the blanks and marks alone that its author set.
  static func even(_ text: String, width: Double, limit: Int, byPhrases: Bool = false) -> [String]? {
    var pieces = pieces(of: text)
    if byPhrases { pieces = phrases(of: pieces) }
    guard pieces.allSatisfy({ $0.width <= width }) else { return nil }
    let (lines, isCut) = fill(pieces, width: width, limit: limit)
    guard !isCut else { return nil }
    var narrow = pieces.width / Double(max(1, lines.count))
    while narrow < width {
      let even = fill(pieces, width: narrow, limit: lines.count)
      if !even.isCut { return even.lines.map(\.text) }
      narrow += 0.5
    }
    return lines.map(\.text)
  }

  /// Lines as long as they may be.
  ///
  /// - Returns: lines of which the last ends in an ellipsis where there is more than they hold.
  static func cut(_ text: String, width: Double, limit: Int) -> [String] {
    var (lines, isCut) = fill(pieces(of: text), width: width, limit: limit)
    guard isCut, var last = lines.popLast() else { return lines.map(\.text) }
    while let end = last.last, end.isBlank || !end.mayEnd || end.isNumber || last.width + 1 > width {
      last.removeLast()
    }
    return lines.map(\.text) + [last.text + "…"]
  }

  /// What no line breaks: a character with all that is put on it, or a word of letters and digits.
  fileprivate struct Piece {
    var text: String
    var width: Double
    /// Whether a line may begin, or end, with it (Requirements for Chinese Text Layout, 3.1.3).
    var mayStart = true
    var mayEnd = true
    var isBlank = false
    var isWord = false

    /// What comes behind it may be its scale: a number that is cut off there would be another.
    var isNumber: Bool { isWord && text.utf8.last.map { (0x30...0x39).contains($0) } ?? false }
  }

  private static let closing = Set("，。、；：？！）》〉」』】〕〗”’…—～·％‰,.;:?!)]}%".unicodeScalars)
  private static let opening = Set("（《〈「『【〔〖“‘([{".unicodeScalars)

  private static func fill(_ pieces: [Piece], width: Double, limit: Int) -> (lines: [[Piece]], isCut: Bool) {
    var lines: [[Piece]] = []
    var line: [Piece] = []
    var filled = 0.0
    for piece in pieces {
      if piece.isBlank, line.isEmpty { continue }
      if filled + piece.width <= width || line.isEmpty {
        line.append(piece)
        filled += piece.width
        continue
      }
      // What may not begin a line takes along what stands before it, and so does what may not end one.
      var carried = piece.isBlank ? [] : [piece]
      while let first = carried.first, let last = line.last, !first.mayStart || !last.mayEnd {
        carried.insert(line.removeLast(), at: 0)
      }
      if line.isEmpty { (line, carried) = (carried.dropLast(), carried.suffix(1)) }
      while line.last?.isBlank ?? false { line.removeLast() }
      lines.append(line)
      if lines.count == limit { return (lines, true) }
      (line, filled) = (carried, carried.width)
    }
    while line.last?.isBlank ?? false { line.removeLast() }
    return (line.isEmpty ? lines : lines + [line], false)
  }

  private static func phrases(of pieces: [Piece]) -> [Piece] {
    var phrases: [Piece] = []
    var isOpen = false
    for piece in pieces {
      if !piece.isBlank, isOpen || !piece.mayStart && phrases.last?.isBlank == false {
        phrases[phrases.count - 1].text += piece.text
        phrases[phrases.count - 1].width += piece.width
      } else {
        phrases.append(Piece(text: piece.text, width: piece.width, mayStart: !piece.isBlank, isBlank: piece.isBlank))
      }
      isOpen = piece.text.unicodeScalars.last?.endsPhrase == false
    }
    return phrases
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var joins = false
    var isFlag = false
    for scalar in text.unicodeScalars {
      let isIndicator = (0x1F1E6...0x1F1FF).contains(scalar.value)
      if let last = pieces.indices.last, !pieces[last].isBlank,
        joins || isJoined(scalar) || isFlag && isIndicator
      {
        pieces[last].text.unicodeScalars.append(scalar)
        isFlag = false
      } else if scalar.properties.isWhitespace || scalar.value < 0x20 {
        if pieces.last?.isBlank != true { pieces.append(Piece(text: " ", width: 0.3, mayStart: false, isBlank: true)) }
      } else {
        let width = width(of: scalar)
        let isWord = (0x21...0x7E).contains(scalar.value) && !opening.contains(scalar)
        if isWord, let last = pieces.indices.last, pieces[last].isWord, pieces[last].width < wordLimit {
          pieces[last].text.unicodeScalars.append(scalar)
          pieces[last].width += width
          pieces[last].mayEnd = true
        } else {
          pieces.append(
            Piece(
              text: String(scalar), width: width, mayStart: !closing.contains(scalar),
              mayEnd: !opening.contains(scalar), isWord: isWord))
        }
        isFlag = isIndicator
      }
      joins = scalar == joiner
    }
    return pieces
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"

  /// Whether a scalar belongs to the character before it: an accent, a variant, a skin colour.
  private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
    scalar == joiner || scalar.properties.isGraphemeExtend
      || scalar.value > 0x7F && scalar.properties.isEmojiModifier
  }

  /// A longer word is broken, in em.
  private static let wordLimit = 8.0

  /// In em.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x41...0x5A: "MW".unicodeScalars.contains(scalar) ? 1 : 0.78
    case 0x21...0x7E: "mw@%&".unicodeScalars.contains(scalar) ? 1 : 0.6
    case 0x1F000...0x1FFFF: 1.4
    default: 1
    }
  }
}

extension [TextLines.Piece] {
  fileprivate var text: String { map(\.text).joined() }
  fileprivate var width: Double { reduce(0) { $0 + $1.width } }
}
