import BriefModel

/// The fields before a Markdown text, between two lines of `---`: title, day, author and source, where they are plain.
///
/// A value is plain as one line of text, with or without quotation marks; lists and texts of several lines are passed
/// over. Nothing is lost by that: it is told as left out.
struct FrontMatter {
  private let source: [UInt8]
  private(set) var declared = Transcript.Declared()
  /// Where the text begins.
  private(set) var end = 0

  init(_ source: [UInt8]) {
    self.source = source
    guard let (first, start) = line(at: 0), isFence(first) else { return }
    var fields: [(name: SourceRange, value: SourceRange)] = []
    var at = start
    while let (line, next) = line(at: at) {
      if isFence(line) {
        end = next
        for field in fields { read(field.name, field.value) }
        return
      }
      // A rule above a text is no front matter.
      guard isPart(line) else { return }
      if let field = field(line) { fields.append(field) }
      at = next
    }
  }

  private func line(at start: Int) -> (SourceRange, next: Int)? {
    guard start < source.count else { return nil }
    let end = source[start...].firstIndex(of: 0x0A) ?? source.count
    return (SourceRange(start: start, end: end), min(end + 1, source.count))
  }

  private func isFence(_ line: SourceRange) -> Bool {
    let words = source[line.start..<line.end].reversed().drop { $0 == 0x20 }
    return words.elementsEqual("---".utf8) || words.elementsEqual("...".utf8)
  }

  /// Whether the line is a field, or goes on with a value.
  private func isPart(_ line: SourceRange) -> Bool {
    guard let first = source[line.start..<line.end].first else { return true }
    return first == 0x20 || first == UInt8(ascii: "-") || first == UInt8(ascii: "#") || field(line) != nil
  }

  private func field(_ line: SourceRange) -> (name: SourceRange, value: SourceRange)? {
    guard let colon = source[line.start..<line.end].firstIndex(of: UInt8(ascii: ":")),
      colon + 1 == line.end || source[colon + 1] == 0x20, colon > line.start, source[line.start] > 0x20
    else { return nil }
    return (
      source.trimmed(SourceRange(start: line.start, end: colon)),
      source.trimmed(SourceRange(start: colon + 1, end: line.end))
    )
  }

  private mutating func read(_ name: SourceRange, _ value: SourceRange) {
    guard let words = plain(value) else { return }
    func text() -> TracedText {
      var text = TracedText()
      text.append(copying: words, of: source)
      return text
    }
    switch String(decoding: source[name.start..<name.end], as: UTF8.self).lowercased() {
    case "title", "标题", "題目", "题目":
      declared.title = declared.title ?? text()
      declared.isAuthors = true
    case "author", "byline", "作者", "记者": declared.byline = declared.byline ?? text()
    case "source", "publisher", "来源", "媒体": declared.publisher = declared.publisher ?? text()
    case "date", "published", "日期", "发布日期", "发布时间":
      if let day = DayReader.read(source, at: words.start, limit: words.end) {
        declared.published = declared.published ?? (day.day, words)
      }
    default: break
    }
  }

  /// The words of a plain value.
  private func plain(_ value: SourceRange) -> SourceRange? {
    guard let first = source[value.start..<value.end].first else { return nil }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      let inner = SourceRange(start: value.start + 1, end: value.end - 1)
      guard inner.start < inner.end, source[inner.end] == first,
        !source[inner.start..<inner.end].contains(where: { $0 == first || $0 == UInt8(ascii: "\\") })
      else { return nil }
      return source.trimmed(inner).isEmpty ? nil : source.trimmed(inner)
    }
    return "[{|>&*!%@`#".utf8.contains(first) ? nil : value
  }
}
