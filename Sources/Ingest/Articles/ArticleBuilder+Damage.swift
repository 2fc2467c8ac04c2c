import BriefModel

extension ArticleBuilder {
  /// The first clause of a paragraph whose beginning is lost: it begins with a mark that stands behind words (`，`, `、`,
  /// `）`), though nothing before goes on in it.
  func lostBeginning(of block: Body.Block) -> Correction? {
    let bytes = document.bytes
    guard block.kind == .paragraph, let piece = block.pieces.first, let first = bytes.first(of: piece),
      first.isPause || (first.isCloser && first.bracketKind != -2)
    else { return nil }
    var end = piece.start + bytes.scalar(at: piece.start).length
    let mark = SourceRange(start: piece.start, end: end)
    while end < min(piece.end, piece.start + Self.longestClause) {
      let (scalar, length) = bytes.scalar(at: end)
      if scalar.isPause || scalar.isSentenceEnd || scalar == "；" { break }
      end += length
    }
    let range = SourceRange(start: piece.start, end: end)
    return Correction(
      range: range, printed: printed(range), meant: nil, why: "此段以“\(printed(mark))”开头，前面的文字已缺，无法复原。")
  }

  private func printed(_ range: SourceRange) -> String {
    String(decoding: document.printed[range.start..<range.end], as: UTF8.self)
  }

  /// In bytes.
  private static var longestClause: Int { 180 }
}
