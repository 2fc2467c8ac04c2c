import BriefModel
import Yams

extension SettingsFile {
  /// A list of the names of pages, and of links with `name` and `address`; nil where nothing is said.
  static func navigation(_ keys: inout YAMLMapping) -> [NavigationEntry]? {
    guard let node = keys.node("navigation") else { return nil }
    let file = keys.file
    guard let sequence = node.sequence else {
      file.complain(
        "\"navigation\" must be a list, not a \(node.kind)", at: node.mark,
        help: "begin each entry with a hyphen on a line of its own")
      return nil
    }
    return sequence.compactMap { entry(of: $0, in: file) }
  }

  private static func entry(of node: Node, in file: YAMLFile) -> NavigationEntry? {
    if let mapping = node.mapping {
      var keys = YAMLMapping(mapping, at: node.mark, in: file)
      let name = keys.required("name", help: "what the link is called", Said.line)
      let address = keys.required("address", help: "where it leads", Said.address)
      keys.finish()
      guard let name, let address else { return nil }
      return .link(name: name, address: address)
    }
    let known = NavigationEntry.Page.allCases.map(\.rawValue)
    guard let word = node.scalar?.string, let page = NavigationEntry.Page(rawValue: word) else {
      let near = node.scalar.flatMap { Nearest.help(for: $0.string, in: known) }
      file.complain(
        "\"navigation\" names a page that there is not", at: node.mark,
        help: near ?? "the pages are \(known.joined(separator: ", "))")
      return nil
    }
    return .page(page)
  }
}
