import BriefModel

/// The text of a brief as GB/T 7714—2015 has it cited.
///
/// The day of reading, which the standard asks for with what is read on the web, is the reader's to put in.
struct Citation {
  /// Of more authors the first three are named (8.1.2).
  private static let authorLimit = 3
  private static let newspaperEndings = ["报", "日报社", "晚报社", "时报社"]

  private let brief: Brief
  private let roles: Set<String>

  /// - Parameter roles: what stands before the names of people credited with a text.
  init(of brief: Brief, roles: Set<String>) {
    self.brief = brief
    self.roles = roles
  }

  var text: String {
    let title = brief.displayTitle + (brief.subtitle.map { ": " + $0 } ?? "")
    var text = authors + title + "[" + kind + (brief.address == nil ? "" : "/OL") + "]."
    let issue = [brief.publisher, brief.published].compactMap { $0 }.joined(separator: ", ")
    if !issue.isEmpty { text += " \(issue)." }
    if let address = brief.address { text += " \(address)." }
    return text
  }

  /// A newspaper, something published on the web alone, or what is neither known to be (appendix B).
  private var kind: String {
    if let publisher = brief.publisher, Self.newspaperEndings.contains(where: publisher.hasSuffix) { return "N" }
    return brief.address == nil ? "Z" : "EB"
  }

  private var authors: String {
    let names = brief.byline.flatMap { line in
      line.split { $0 == " " || $0 == "\u{3000}" || $0 == "、" }.map(String.init)
    }.filter { !roles.contains($0) }
    guard !names.isEmpty else { return "" }
    let shown = names.prefix(Self.authorLimit).joined(separator: ", ")
    return shown + (names.count > Self.authorLimit ? ", 等" : "") + ". "
  }
}
