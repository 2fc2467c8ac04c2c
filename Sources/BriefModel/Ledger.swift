/// The account of a source: where each of its bytes went.
///
/// It is made of what ingest read, and takes nothing on trust: what no article holds and nothing was left out for is
/// ``missing``, what two hold is ``doubled``.
///
///     let ledger = Ledger(of: source.bytes, articles: articles, dropped: [])
///     for entry in ledger.entries {
///       switch entry.fate {
///       case .kept(let article, .block(let index), let form): …
///       case .dropped(let reason, _): …
///       …
///     }
public struct Ledger: Hashable, Sendable {
  /// Without gap or overlap from the first byte to the last.
  public let entries: [Entry]
  /// What is in no article and was not left out either; never white space.
  public let missing: [SourceRange]
  /// What was put in two places, and is not only white space. ``entries`` has it in the first of them.
  public let doubled: [SourceRange]
  /// Where lines of the source were put together to one paragraph, in its order.
  public let joins: [Join]

  /// Whether every character but white space has one place.
  public var isClosed: Bool { missing.isEmpty && doubled.isEmpty }

  /// An account that was made before.
  public init(entries: [Entry], missing: [SourceRange], doubled: [SourceRange], joins: [Join]) {
    self.entries = entries
    self.missing = missing
    self.doubled = doubled
    self.joins = joins
  }

  /// - Parameters:
  ///   - bytes: the source's text.
  ///   - articles: all articles of the source, each with what was left out around it.
  ///   - dropped: what was left out of a source without any article.
  public init(of bytes: [UInt8], articles: [Article], dropped: [Dropped]) {
    var sweep = Sweep(bytes)
    for claim in Self.claims(of: articles, dropped: dropped) { sweep.add(claim) }
    sweep.finish()
    entries = sweep.entries
    missing = sweep.missing
    doubled = sweep.doubled
    joins = articles.flatMap { Self.joins(in: $0, of: bytes) }
  }
}
