import Markup
import SiteModel

extension PageWriter {
  /// Divisions with those under them, and how much there is about each.
  func tree(_ nodes: [DivisionNode], isRoot: Bool = true) -> HTML {
    "<ul\(attribute: "class", isRoot ? "tree" : nil)>\(each: nodes, branch)</ul>\n"
  }

  private func branch(_ node: DivisionNode) -> HTML {
    let counts = [
      node.briefCount > 0 ? words.briefs(node.briefCount) : nil,
      node.figureCount > 0 ? words.figures(node.figureCount) : nil,
    ]
    let tally = counts.compactMap { $0.map { HTML(text: $0) } }.joined(separator: " · ")
    let below: HTML? = node.children.isEmpty ? nil : tree(node.children, isRoot: false)
    return "<li>\(place(node.place)) <small>\(tally)</small>\(below)</li>\n"
  }
}
