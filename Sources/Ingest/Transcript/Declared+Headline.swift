import BriefModel

extension Transcript.Declared {
  /// The article's headline in the title: what a site's machinery hangs on it, the names of a section and of the site
  /// behind `_`, `|` or a dash, taken off. nil where there is nothing else.
  func headline(of source: [UInt8]) -> TracedText? {
    guard let title, !isAuthors else { return title }
    let bytes = title.utf8
    var end = bytes.firstIndex { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "|") } ?? bytes.count
    if end == bytes.count {
      // A dash may be the headline's own: what is behind the last one is a site's name where it is the shorter part.
      var at = 0
      bytes.forEachScalar(in: SourceRange(start: 0, end: bytes.count)) { scalar, range in
        if scalar == "-" || scalar == "–" || scalar == "｜" { at = range.start }
      }
      if at > 0, (bytes.count - at) * 2 < bytes.count { end = at }
    }
    let words = bytes.trimmed(SourceRange(start: 0, end: end))
    guard end < bytes.count, bytes.characterCount(of: words) >= 6 else { return nil }
    var headline = TracedText()
    title.forEachRun(in: words) { run, _ in
      if run.isCopy {
        headline.append(copying: run.source, of: source)
      } else {
        headline.append(bytes[run.start..<run.start + run.count], replacing: run.source)
      }
    }
    return headline
  }
}
