import Markup
import SiteModel

extension PageWriter {
  /// Divisions with those under them, and how much there is about each.
  ///
  /// - Parameter limit: a tree of more rows than that ends at cities, or at provinces.
  func tree(_ nodes: [DivisionNode], limit: Int = .max) -> HTML {
    let depth = (1...3).last { rows(of: nodes, depth: $0) <= limit } ?? 1
    return "<ul class=\"tree\">\(each: nodes, { branch($0, depth: depth) })</ul>\n"
  }

  private func rows(of nodes: [DivisionNode], depth: Int) -> Int {
    depth == 0 ? 0 : nodes.reduce(nodes.count) { $0 + rows(of: $1.children, depth: depth - 1) }
  }

  private func branch(_ node: DivisionNode, depth: Int) -> HTML {
    let counts = [
      node.briefCount > 0 ? words.briefs(node.briefCount) : nil,
      node.figureCount > 0 ? words.figures(node.figureCount) : nil,
    ]
    let tally = counts.compactMap { $0.map { HTML(text: $0) } }.joined(separator: " · ")
    let below: HTML? =
      node.children.isEmpty || depth == 1
      ? nil : "<ul>\(each: node.children, { branch($0, depth: depth - 1) })</ul>\n"
    return "<li>\(place(node.place)) <small>\(tally)</small>\(below)</li>\n"
  }
}
