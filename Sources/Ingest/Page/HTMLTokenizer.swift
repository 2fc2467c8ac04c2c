import BriefModel

/// Cuts a page's source into tags and text, with the bytes each stands in.
///
/// It follows the tokenizer of the HTML standard, section 13.2.5, as far as words depend on it: quoted attributes,
/// comments, the raw text of scripts. libxml2's parser would be the library for it, but gives lines and not the bytes that
/// a character came from, on which all accounts of a source are built; and its tree has the source's faults mended away.
///
/// Every byte is in one token. What begins like a tag and never ends is text.
struct HTMLTokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var tokens: [HTMLToken] = []
  /// Where the text begins that is no token yet.
  private var textStart = 0
  /// Whether a tag was met that its quotation marks leave open to the end of the file: from there on they are not heeded.
  private var heedsQuotes = true
  /// From here on no `>` comes.
  private var lastClose: Int
  /// Elements whose end tag does not come any more.
  private var unended: Set<HTMLElement> = []
  /// Whether no `-->` comes any more.
  private var lacksCommentEnd = false

  static func tokens(of bytes: [UInt8]) -> [HTMLToken] {
    bytes.withUnsafeBufferPointer { bytes in
      var tokenizer = HTMLTokenizer(bytes)
      tokenizer.read()
      return tokenizer.tokens
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    lastClose = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
  }

  private mutating func read() {
    var at = 0
    while let open = index(of: UInt8(ascii: "<"), from: at) {
      guard let end = readMarkup(at: open) else {
        at = open + 1
        continue
      }
      at = end
    }
    finishText(at: bytes.count)
  }

  /// Reads what begins with the `<` at `open`; nil where it is a sign of its own.
  private mutating func readMarkup(at open: Int) -> Int? {
    guard open + 1 < bytes.count, open < lastClose else { return nil }
    switch bytes[open + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      guard let end = commentEnd(from: open) else { return nil }
      return add(.hidden, from: open, to: end)
    case UInt8(ascii: "/"):
      guard open + 2 < bytes.count, bytes[open + 2].isLetter, let end = tagEnd(from: open + 2) else { return nil }
      return add(.endTag, from: open, to: end, HTMLElement(named: name(at: open + 2)))
    case let byte where byte.isLetter:
      guard let end = tagEnd(from: open + 1) else { return nil }
      let element = HTMLElement(named: name(at: open + 1))
      _ = add(.startTag, from: open, to: end, element)
      return element.holdsRawText ? readRawText(of: element, from: end) : end
    default:
      return nil
    }
  }

  private mutating func add(_ kind: HTMLToken.Kind, from start: Int, to end: Int, _ element: HTMLElement = .other)
    -> Int
  {
    finishText(at: start)
    tokens.append(HTMLToken(kind: kind, range: SourceRange(start: start, end: end), element: element))
    textStart = end
    return end
  }

  private mutating func finishText(at end: Int) {
    if textStart < end {
      tokens.append(HTMLToken(kind: .text, range: SourceRange(start: textStart, end: end)))
    }
    textStart = end
  }

  /// A comment ends at `-->`, whatever else begins with `<!` or `<?` at `>`.
  ///
  /// One that is never closed ends at its first `>`, so that the rest of the file is not lost in it.
  private mutating func commentEnd(from open: Int) -> Int? {
    if holds("<!--", at: open), !lacksCommentEnd {
      var at = open + 2
      while let close = index(of: UInt8(ascii: ">"), from: at) {
        // `<!-->` and `<!--->` are comments too.
        if bytes[close - 1] == UInt8(ascii: "-"), bytes[close - 2] == UInt8(ascii: "-") { return close + 1 }
        at = close + 1
      }
      lacksCommentEnd = true
    }
    return index(of: UInt8(ascii: ">"), from: open).map { $0 + 1 }
  }

  private mutating func tagEnd(from start: Int) -> Int? {
    guard heedsQuotes else { return index(of: UInt8(ascii: ">"), from: start).map { $0 + 1 } }
    var at = start
    var isValue = false
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: ">"): return at + 1
      case UInt8(ascii: "="): isValue = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isValue {
          guard let close = index(of: byte, from: at + 1) else {
            heedsQuotes = false
            return index(of: UInt8(ascii: ">"), from: start).map { $0 + 1 }
          }
          at = close
        }
        isValue = false
      case 0...0x20: break
      default: isValue = false
      }
      at += 1
    }
    heedsQuotes = false
    return index(of: UInt8(ascii: ">"), from: start).map { $0 + 1 }
  }

  /// Reads what stands up to the element's end tag, which is left to be read as one.
  private mutating func readRawText(of element: HTMLElement, from start: Int) -> Int {
    guard !unended.contains(element) else { return start }
    var at = start
    while let open = index(of: UInt8(ascii: "<"), from: at) {
      if open + 2 < bytes.count, bytes[open + 1] == UInt8(ascii: "/"), bytes[open + 2].isLetter,
        HTMLElement(named: name(at: open + 2)) == element
      {
        if element == .title || element == .textarea {
          textStart = start
          finishText(at: open)
        } else if start < open {
          _ = add(.hidden, from: start, to: open)
        }
        return open
      }
      at = open + 1
    }
    unended.insert(element)
    return start
  }

  /// The name of a tag, in lower case; of a long one as much as tells it from all that are known.
  private func name(at start: Int) -> [UInt8] {
    var name: [UInt8] = []
    var at = start
    while at < bytes.count, name.count < 12 {
      let byte = bytes[at]
      guard byte > 0x20, byte != UInt8(ascii: "/"), byte != UInt8(ascii: ">") else { break }
      name.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      at += 1
    }
    return name
  }

  private func index(of byte: UInt8, from start: Int) -> Int? {
    var at = start
    while at < bytes.count {
      if bytes[at] == byte { return at }
      at += 1
    }
    return nil
  }

  private func holds(_ word: StaticString, at start: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    return start + count <= bytes.count && (0..<count).allSatisfy { bytes[start + $0] == word.utf8Start[$0] }
  }
}

extension UInt8 {
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
