import BriefModel

/// Finds the figures that an editor speaks of: by their ids, or where those have changed by the words around them.
struct FactFinder {
  /// A fact by its brief's index and its own in ``Brief/facts``.
  struct Place: Hashable {
    var brief: Int
    var fact: Int
  }

  /// Why there is no one figure.
  struct Failure: Error {
    let message: String
    let help: String
    /// Whether there is none at all, not several.
    let isGone: Bool
  }

  private let briefs: [Brief]
  private let text: SourceText
  /// By brief and block.
  private let blocks: [[FoldedText]]

  init(_ briefs: [Brief], of text: SourceText) {
    self.briefs = briefs
    self.text = text
    blocks = briefs.map { $0.blocks.map { FoldedText($0.text) } }
  }

  func place(of said: Sidecar.Fact) throws(Failure) -> Place {
    let named = said.id.map(places(withID:)) ?? []
    if named.count == 1 { return named[0] }
    guard let quote = said.quote else {
      throw Failure(
        message: named.isEmpty ? "no figure has the id \(said.id ?? "")" : "\(named.count) figures have this id",
        help: "give a `quote` around the figure and its `number`, which still hold when an id changes",
        isGone: named.isEmpty)
    }
    let around = places(inQuote: FoldedText(quote))
    let number = said.number.map { FoldedText($0).scalars }
    let found = around.filter { place in number.map { $0 == folded(place) } ?? true }
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      throw Failure(
        message: "\(found.count) figures stand in \"\(quote)\"",
        help: number == nil
          ? "say which by its `number`, as it is printed" : "quote more words, or give the figure's `id`",
        isGone: false)
    }
    throw Failure(
      message: around.isEmpty
        ? "no figure stands in \"\(quote)\"" : "\"\(quote)\" holds no figure \(said.number ?? "")",
      help: "take the entry out where the text has changed; `briefgen explain` prints the figures that stand there now",
      isGone: true)
  }

  private func places(withID id: String) -> [Place] {
    briefs.indices.flatMap { brief in
      briefs[brief].facts.indices.filter { briefs[brief].facts[$0].id == id }.map { Place(brief: brief, fact: $0) }
    }
  }

  /// What stands in the words on the page, or else in those of the file.
  private func places(inQuote quote: FoldedText) -> [Place] {
    var places: [Place] = []
    for (brief, blocks) in blocks.enumerated() {
      for (block, text) in blocks.enumerated() {
        for range in text.places(of: quote).map({ text.bytes($0) }) {
          places += self.places(in: brief) { $0.block == block && $0.range.overlaps(range) }
        }
      }
    }
    if !places.isEmpty { return places }
    for printed in text.places(of: quote) {
      for brief in briefs.indices { places += self.places(in: brief) { $0.source.overlaps(printed) } }
    }
    return places
  }

  private func places(in brief: Int, where isMeant: (Fact) -> Bool) -> [Place] {
    briefs[brief].facts.indices.filter { isMeant(briefs[brief].facts[$0]) }.map { Place(brief: brief, fact: $0) }
  }

  private func folded(_ place: Place) -> [UInt32] {
    FoldedText(briefs[place.brief].facts[place.fact].quantity.text).scalars
  }
}
