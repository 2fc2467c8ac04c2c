/// A block of code of a Markdown file, without its fences.
struct FencedBlock {
  /// What stands behind the opening fence.
  let language: String
  let lines: [String]
  /// The text since the block before.
  let introduction: String

  static func all(of text: String) -> [FencedBlock] {
    var blocks: [FencedBlock] = []
    var lines: [String] = []
    var (introduction, language) = ("", String?.none)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.hasPrefix("```") {
        lines.append(String(line))
      } else if let opened = language {
        blocks.append(FencedBlock(language: opened, lines: lines, introduction: introduction))
        (lines, language) = ([], nil)
      } else {
        introduction = lines.joined(separator: "\n")
        (lines, language) = ([], String(line.dropFirst(3)))
      }
    }
    return blocks
  }
}
