import BriefModel
import Lexicon

/// Which parts of a page are not its article: told by their elements, their roles, and the names that page builders
/// give them, but never against the words, for a part with much of the page's sentences is none of these.
struct PageRegions {
  /// What becomes of the words in an element.
  enum Fate: Equatable {
    case text
    /// Shown, but no part of an article.
    case furniture(DropReason)
    /// Not shown: code and pictures, whose words are markup.
    case unseen
  }

  private let tree: PageTree
  private let names: PageRegionNames
  /// For each node of the tree.
  private(set) var fates: [Fate] = []

  init(of tree: PageTree, names: PageRegionNames) {
    self.tree = tree
    self.names = names
    var isInArticle: [Bool] = []
    fates.reserveCapacity(tree.nodes.count)
    for node in tree.nodes {
      let outer = node.parent.map { fates[$0] } ?? .text
      let inArticle = node.parent.map { isInArticle[$0] } ?? false
      isInArticle.append(inArticle || node.element == .article || node.element == .main)
      fates.append(outer == .text ? fate(of: node, inArticle) : outer == .unseen ? .unseen : unseen(node) ?? outer)
    }
  }

  private func unseen(_ node: PageTree.Node) -> Fate? {
    node.element.isUnseen && !node.isOpen ? .unseen : nil
  }

  private func fate(of node: PageTree.Node, _ isInArticle: Bool) -> Fate {
    if let unseen = unseen(node) { return unseen }
    if node.isHidden { return isMinor(node) ? .furniture(.hidden) : .text }
    guard let reason = byElement(node, isInArticle) ?? byRole(node) ?? byName(node) else { return .text }
    if reason == .comments {
      // Readers often write more than the article has; but not before it.
      return node.proseBefore > 0 && !node.holdsHeadline ? .furniture(reason) : .text
    }
    return isMinor(node) ? .furniture(reason) : .text
  }

  /// Whether few of the page's sentences stand in it, under three tenths, and not most of its words, if they are no links.
  private func isMinor(_ node: PageTree.Node) -> Bool {
    guard node.prose == 0 || node.prose * 10 < tree.prose * 3 else { return false }
    return node.characters * 2 < tree.characters || node.linked * 2 > node.characters
  }

  private func byElement(_ node: PageTree.Node, _ isInArticle: Bool) -> DropReason? {
    switch node.element {
    case .nav, .menu: .navigation
    case .header: isInArticle || node.holdsHeadline ? nil : .navigation
    case .footer: isInArticle ? nil : .pageFurniture
    // A box beside the text may be the article's own: links tell.
    case .aside: node.linked * 3 >= node.characters ? .recommendations : nil
    // Pages of some servers are one form as a whole: one without a sentence is for entering something.
    case .form: node.prose == 0 && !node.holdsHeadline && !isInArticle ? .navigation : nil
    case .button, .select: .sharing
    case .dialog: .hidden
    default: nil
    }
  }

  private func byRole(_ node: PageTree.Node) -> DropReason? {
    guard node.element.isBlock, let role = HTMLAttributes(of: node.tag, in: tree.bytes)["role"] else { return nil }
    switch String(decoding: tree.bytes[role.start..<role.end], as: UTF8.self) {
    case "navigation", "menu", "menubar", "search", "toolbar", "banner": return node.holdsHeadline ? nil : .navigation
    case "contentinfo": return .pageFurniture
    default: return nil
    }
  }

  private func byName(_ node: PageTree.Node) -> DropReason? {
    guard node.element.isBlock || node.element == .span, node.element != .body, node.element != .html,
      !node.holdsHeadline
    else { return nil }
    let attributes = HTMLAttributes(of: node.tag, in: tree.bytes)
    return [attributes["id"], attributes["class"]].lazy.compactMap { $0 }.compactMap {
      names.reason(in: tree.bytes, $0)
    }
    .first
  }
}
