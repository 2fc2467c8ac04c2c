import BriefModel

extension Transcript {
  /// The transcript of a text without markup: the text itself.
  init(plain source: [UInt8]) {
    text.append(copying: SourceRange(start: 0, end: source.count), of: source)
    isSource = true
  }
}
