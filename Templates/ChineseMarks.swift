import BriefModel

/// Marks what is Chinese on a page in another language, so that it is read out and set as Chinese (WCAG 2.2, 3.1.2).
///
/// Labels, headlines and names out of the texts stand almost anywhere on such a page. They are known by their characters,
/// so that no template has to think of them and none is forgotten; an element that a template has marked stays as it is.
struct ChineseMarks {
  private static let attribute = Array(" lang=\"\(Language.chinese.rawValue)\"".utf8)

  /// - Parameter page: HTML whose text and attributes have no bare `<` and `>`, as all that templates write.
  static func marking(_ page: [UInt8]) -> [UInt8] {
    var marks = ChineseMarks(page)
    while marks.index < page.count {
      if page[marks.index] == UInt8(ascii: "<") { marks.tag() } else { marks.text() }
    }
    return marks.marked
  }

  private let page: [UInt8]
  private var index = 0
  private var marked: [UInt8] = []
  /// The element whose start tag stands right before ``index``, and where in ``marked`` that tag's `>` is.
  private var opened: (name: ArraySlice<UInt8>, end: Int)?
  /// How many drawings are open: their text holds no elements of HTML.
  private var drawings = 0

  private init(_ page: [UInt8]) {
    self.page = page
    marked.reserveCapacity(page.count + page.count / 8)
  }

  private mutating func tag() {
    let end = page[index...].firstIndex(of: UInt8(ascii: ">")) ?? page.count - 1
    let tag = page[index...end]
    let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
    let name = Self.name(of: tag)
    if name.elementsEqual("svg".utf8) { drawings += isEnd ? -1 : 1 }
    copy(to: end + 1)
    opened = nil
    guard !isEnd else { return }
    if name.elementsEqual("script".utf8) || name.elementsEqual("style".utf8)
      || tag.firstRange(of: Self.attribute) != nil
    {
      copy(to: self.end(of: name))
      return
    }
    let isSettings = ["meta", "link", "input"].contains { name.elementsEqual($0.utf8) }
    if isSettings, Self.holdsChinese(tag) { marked.insert(contentsOf: Self.attribute, at: marked.count - 1) }
    opened = (name, marked.count - 1)
  }

  private mutating func text() {
    let end = page[index...].firstIndex(of: UInt8(ascii: "<")) ?? page.count
    let text = page[index..<end]
    defer { opened = nil }
    guard Self.holdsChinese(text) else { return copy(to: end) }
    if let opened, isAll(of: opened.name, end: end) {
      let isPlain = ["title", "option"].contains { opened.name.elementsEqual($0.utf8) }
      if isPlain || !text.contains(where: Self.isLetter) {
        marked.insert(contentsOf: Self.attribute, at: opened.end)
        return copy(to: end)
      }
    }
    let name = drawings > 0 ? "tspan" : "span"
    while let run = Self.run(in: page[index..<end]) {
      copy(to: run.lowerBound)
      marked += "<\(name)".utf8
      marked += Self.attribute
      marked.append(UInt8(ascii: ">"))
      copy(to: run.upperBound)
      marked += "</\(name)>".utf8
    }
    copy(to: end)
  }

  private mutating func copy(to end: Int) {
    marked += page[index..<end]
    index = end
  }

  /// Whether the text up to `end` is all that its element holds.
  private func isAll(of name: ArraySlice<UInt8>, end: Int) -> Bool {
    page[end...].starts(with: Array("</".utf8) + name + [UInt8(ascii: ">")])
  }

  /// Behind the end tag of an element whose start tag stands before ``index``; elements of the same name may lie in it.
  private func end(of name: ArraySlice<UInt8>) -> Int {
    var depth = 1
    var position = index
    while let open = page[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = (page[open...].firstIndex(of: UInt8(ascii: ">")) ?? page.count - 1) + 1
      let tag = page[open..<position]
      guard Self.name(of: tag).elementsEqual(name) else { continue }
      depth += tag.dropFirst().first == UInt8(ascii: "/") ? -1 : 1
      if depth == 0 { return position }
    }
    return page.count
  }

  private static func name(of tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }
    return name.prefix { isLetter($0) || (0x30...0x39).contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte > 0x40 }

  private static func holdsChinese(_ text: ArraySlice<UInt8>) -> Bool {
    var position = text.startIndex
    while position < text.endIndex {
      if chinese(in: text, at: position) > 0 { return true }
      position += 1
    }
    return false
  }

  /// The bytes of the Han character, or mark of Chinese type, that begins at a place; 0 where none does: U+3000 to 9FFF,
  /// F900 to FAFF, FF00 to FFEF, and from U+20000 on.
  private static func chinese(in text: ArraySlice<UInt8>, at position: Int) -> Int {
    guard position + 2 < text.endIndex else { return 0 }
    let second = text[position + 1]
    switch text[position] {
    case 0xE3...0xE9: return 3
    case 0xEF where (0xA4...0xAB).contains(second) || (0xBC...0xBE).contains(second): return 3
    case 0xF0 where second >= 0xA0 && position + 3 < text.endIndex: return 4
    default: return 0
    }
  }

  /// The first stretch of Chinese, with the numbers and marks in and around it; it ends before words of another language.
  private static func run(in text: ArraySlice<UInt8>) -> Range<Int>? {
    guard var start = text.indices.first(where: { chinese(in: text, at: $0) > 0 }) else { return nil }
    var end = start
    var position = start
    var gap = (hasLetter: false, hasBlank: false)
    while position < text.endIndex, !(gap.hasLetter && gap.hasBlank) {
      let length = chinese(in: text, at: position)
      if length > 0 {
        position += length
        end = position
        gap = (false, false)
      } else {
        if isLetter(text[position]) { gap.hasLetter = true }
        if text[position] == 0x20 { gap.hasBlank = true }
        position += 1
      }
    }
    while start > text.startIndex, isNumber(text[start - 1]) || isPoint(in: text, at: start - 1) { start -= 1 }
    while end < text.endIndex, isNumber(text[end]) { end += 1 }
    return start..<end
  }

  /// Whether a mark stands between two digits: 1.2.
  private static func isPoint(in text: ArraySlice<UInt8>, at position: Int) -> Bool {
    text[position] == UInt8(ascii: ".") && position > text.startIndex && isNumber(text[position - 1])
      && isNumber(text[position + 1])
  }

  private static func isNumber(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || byte == 0x25 }
}
