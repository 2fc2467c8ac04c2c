/// Reads the text of a page out of its HTML: what is searched is what the page says, whoever wrote it there.
struct PageTextReader {
  /// What a stretch of the page is, by the elements around it.
  private struct Context {
    var isMain = false
    var isHidden = false
    /// In an item of a list of pages, a heading is the name of another page.
    var isListed = false
    /// Directly in a description list, whose `div`s hold a term and its descriptions each.
    var isDescriptionList = false
    /// In a row of a table or of a description list, which is shown together.
    var isRow = false
    /// In a list of figures that leads to the sentences of the same page.
    var isFigures = false
    var field = PageText.Field.text
  }

  private var page = PageText()
  private var context = Context()
  private var open: [(name: HTMLName, outside: Context)] = []
  private var line: [UInt8] = []
  private var anchor: [UInt8]?
  private var isBlankDue = false

  private init() {}

  /// - Parameter suffix: What every page's title ends in: the site's name.
  static func read(_ html: [UInt8], withoutSuffix suffix: [UInt8]) -> PageText {
    var reader = PageTextReader()
    HTMLTokens.forEach(in: html) { token in
      switch token {
      case .text(let text): reader.read(text)
      case .start(let name, let attributes): reader.start(HTMLName(name), attributes, in: html)
      case .end(let name): reader.end(HTMLName(name))
      }
    }
    reader.endLine()
    if reader.page.title.count > suffix.count, reader.page.title.suffix(suffix.count).elementsEqual(suffix) {
      reader.page.title.removeLast(suffix.count)
    }
    return reader.page
  }

  private mutating func start(_ name: HTMLName, _ attributes: ArraySlice<UInt8>, in html: [UInt8]) {
    let role = name.role
    switch role {
    case .inline: return
    case .link:
      if context.isFigures, context.isRow, anchor == nil { anchor = Self.anchor(attributes, in: html) }
      return
    default: breakLine()
    }
    guard role != .void else { return }
    open.append((name, context))
    let isInDescriptionList = context.isDescriptionList
    context.isDescriptionList = false
    switch role {
    case .main: context.isMain = true
    case .hidden: context.isHidden = true
    case .title:
      // That of the document; one in a drawing is the drawing's name, and is not seen.
      if context.isMain { context.isHidden = true } else { context.field = .title }
    case .mainHeading: context.field = .title
    case .heading:
      if !context.isListed { context.field = .heading }
    case .caption: context.field = .figure
    case .listItem: context.isListed = true
    case .row: beginRow()
    case .division where isInDescriptionList:
      if Self.value(of: "class", attributes, in: html) == Array("documents".utf8) {
        context.field = .document
      } else {
        beginRow()
      }
    case .term:
      // What the names are, not one of them.
      if context.field == .document { context.field = .text }
    case .descriptions:
      context.isDescriptionList = true
      if Self.value(of: "class", attributes, in: html) == Array("figures".utf8) {
        context.isFigures = true
        context.field = .figure
      }
    default: break
    }
  }

  private mutating func end(_ name: HTMLName) {
    switch name.role {
    case .inline, .link, .void: return
    default: break
    }
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    let outside = open[index].outside
    if outside.isRow { breakLine() } else { endLine() }
    context = outside
    open.removeSubrange(index...)
  }

  private mutating func beginRow() {
    endLine()
    context.isRow = true
  }

  private mutating func read(_ text: ArraySlice<UInt8>) {
    guard !context.isHidden, context.isMain || context.field == .title else { return }
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case 0...0x20:
        isBlankDue = true
        index += 1
      case UInt8(ascii: "&"):
        if let (scalar, end) = CharacterReferences.scalar(in: text, at: index) {
          if scalar.value > 0x20 && scalar.isASCII {
            append([UInt8(scalar.value)])
          } else if scalar.properties.isWhitespace {
            isBlankDue = true
          } else {
            append(Array(String(scalar).utf8)[...])
          }
          index = end
        } else {
          append(text[index...index])
          index += 1
        }
      // The blanks of Chinese text (U+3000) and of print (U+00A0).
      case 0xE3 where index + 2 < text.endIndex && text[index + 1] == 0x80 && text[index + 2] == 0x80:
        isBlankDue = true
        index += 3
      case 0xC2 where index + 1 < text.endIndex && text[index + 1] == 0xA0:
        isBlankDue = true
        index += 2
      default:
        // At least this byte, then all up to the next that may be one of those above.
        let start = index
        repeat { index += 1 } while index < text.endIndex && !Self.mayStop(text[index])
        append(text[start..<index])
      }
    }
  }

  private static func mayStop(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x26 || byte == 0xE3 || byte == 0xC2 }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    if isBlankDue, let last = line.last, last != 0x09 { line.append(0x20) }
    isBlankDue = false
    line += bytes
  }

  /// Between two blocks: in a row a tab, elsewhere the end of the stretch.
  private mutating func breakLine() {
    guard context.isRow else { return endLine() }
    isBlankDue = false
    if let last = line.last, last != 0x09 { line.append(0x09) }
  }

  private mutating func endLine() {
    isBlankDue = false
    if line.last == 0x09 { line.removeLast() }
    if !line.isEmpty {
      // A copy no longer than it has to be: the line keeps its room for the next.
      let text = line.withUnsafeBufferPointer(Array.init)
      if context.isMain {
        page.passages.append(PageText.Passage(field: context.field, text: text, anchor: anchor))
      } else {
        page.title = text
      }
    }
    line.removeAll(keepingCapacity: true)
    anchor = nil
  }

  /// The id that a link of the same page leads to.
  private static func anchor(_ attributes: ArraySlice<UInt8>, in html: [UInt8]) -> [UInt8]? {
    guard let href = value(of: "href", attributes, in: html), href.first == UInt8(ascii: "#"), href.count > 1 else {
      return nil
    }
    return Array(href.dropFirst())
  }

  private static func value(of name: StaticString, _ attributes: ArraySlice<UInt8>, in html: [UInt8]) -> [UInt8]? {
    var found: [UInt8]?
    _ = HTMLTags.attributes(in: html, from: attributes.startIndex) { attribute, value in
      if found == nil, name.withUTF8Buffer({ attribute.elementsEqual($0) }) { found = Array(value) }
    }
    return found
  }
}
