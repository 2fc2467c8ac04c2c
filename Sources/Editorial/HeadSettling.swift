import BriefModel

/// Gives an article the head matter that an editor says, and every word of its source still one place.
///
/// What the editor says is looked for in the article first: a headline that was taken for a caption or left out with the
/// page's frame goes where it belongs. What stands nowhere are the editor's own words, and what they replace is left out.
struct HeadSettling {
  private enum Role: Hashable {
    case kicker, title, subtitle, publisher
    case byline(Int)

    var subject: Ruling.Subject {
      switch self {
      case .kicker: .kicker
      case .title: .title
      case .subtitle: .subtitle
      case .publisher: .publisher
      case .byline: .byline
      }
    }
  }

  private enum Home: Hashable {
    case role(Role)
    /// An index of ``Article/blocks``.
    case block(Int)
    /// An index of ``Article/dropped``.
    case dropped(Int)
  }

  /// A stretch of text that is one thing so far.
  private struct Part {
    var home: Home
    var text: TracedText
    var folded: FoldedText

    init(_ home: Home, _ text: TracedText) {
      self.home = home
      self.text = text
      folded = FoldedText(text.utf8)
    }
  }

  private(set) var article: Article
  private let bytes: [UInt8]
  /// In the order of the source.
  private var parts: [Part] = []
  /// What the editor says, by role; an empty text where there should be none.
  private var settled: [Role: TracedText] = [:]
  private var order: [Role] = []
  /// Marks before words that were taken: `#`, `*`.
  private var markup: [SourceRange] = []

  init(_ article: Article, in source: Source) {
    self.article = article
    bytes = source.bytes
    let heads: [(Role, TracedText?)] =
      [
        (.kicker, article.kicker), (.title, article.title), (.subtitle, article.subtitle),
        (.publisher, article.publisher),
      ]
      + article.byline.enumerated().map { (.byline($0), $1) }
    parts = heads.compactMap { role, text in text.map { Part(.role(role), $0) } }
    parts += article.blocks.enumerated().map { Part(.block($0), $1.text) }
    for (index, dropped) in article.dropped.enumerated() where ![.markup, .unreadable].contains(dropped.reason) {
      parts += lines(of: dropped.range).map { Part(.dropped(index), $0) }
    }
    parts.sort { left, right in
      let starts = [left, right].map { $0.text.sources.first?.start ?? 0 }
      return starts[0] < starts[1]
    }
  }

  /// - Returns: What each of the roles held that the editor speaks of.
  mutating func settle(_ said: Sidecar.Article) -> [Ruling] {
    var rulings: [Ruling] = []
    func note(_ subject: Ruling.Subject, _ read: String?) {
      rulings.append(Ruling(subject, by: said.word(of: subject), read: read))
    }
    let singles: [(Ruling.Subject, Role, String?, TracedText?)] = [
      (.title, .title, said.title, article.title), (.kicker, .kicker, said.kicker, article.kicker),
      (.subtitle, .subtitle, said.subtitle, article.subtitle),
      (.publisher, .publisher, said.publisher, article.publisher),
    ]
    for (subject, role, words, read) in singles {
      guard let words else { continue }
      settle(role, words)
      note(subject, read?.text)
    }
    if let byline = said.byline {
      for index in 0..<max(byline.count, article.byline.count) {
        settle(.byline(index), index < byline.count ? byline[index] : "")
      }
      note(.byline, article.byline.isEmpty ? nil : article.byline.map(\.text).joined(separator: " "))
    }
    if !order.isEmpty { finish(said) }
    return rulings
  }

  private mutating func settle(_ role: Role, _ words: String) {
    order.append(role)
    settled[role] = words.isEmpty ? TracedText() : take(FoldedText(words), for: role) ?? .own(words)
  }

  /// Takes words out of the parts that they begin and fill, the part that has the role already first.
  private mutating func take(_ words: FoldedText, for role: Role) -> TracedText? {
    let own = parts.firstIndex { $0.home == .role(role) && $0.folded.scalars == words.scalars }
    guard let first = own ?? parts.indices.first(where: { length(of: words, from: $0) != nil }),
      let count = length(of: words, from: first)
    else { return nil }
    var text = TracedText()
    var left = words.scalars.count
    for index in first..<first + count {
      let part = parts[index]
      let own = min(left, part.folded.scalars.count)
      left -= own
      let range = part.folded.bytes(0..<own)
      if case .dropped = part.home {} else { markup += part.text.part(0..<range.lowerBound).sources }
      let start = part.text.sources.first?.start ?? 0
      if !text.isEmpty { text.append(" ".utf8, replacing: SourceRange(start: start, end: start)) }
      text.append(part.text.part(range))
      parts[index] = Part(part.home, part.text.part(range.upperBound..<part.text.utf8.count).trimmed)
    }
    return text
  }

  /// How many parts from `first` on the words fill, the last of them perhaps only at its beginning.
  private func length(of words: FoldedText, from first: Int) -> Int? {
    var left = words.scalars[...]
    guard !left.isEmpty else { return nil }
    for index in first..<parts.count {
      let own = parts[index].folded.scalars
      guard !own.isEmpty, left.prefix(own.count).elementsEqual(own.prefix(left.count)) else { return nil }
      left = left.dropFirst(own.count)
      if left.isEmpty { return index - first + 1 }
    }
    return nil
  }

  /// Puts everything where it now belongs.
  private mutating func finish(_ said: Sidecar.Article) {
    let old = article
    func value(_ role: Role, _ read: TracedText?) -> TracedText? {
      guard let said = settled[role] else { return read }
      return said.isEmpty ? nil : said
    }
    article.kicker = value(.kicker, remainder(.role(.kicker)))
    article.title = value(.title, remainder(.role(.title)))
    article.subtitle = value(.subtitle, remainder(.role(.subtitle)))
    article.publisher = value(.publisher, remainder(.role(.publisher)))
    let names = max(old.byline.count, order.count { if case .byline = $0 { true } else { false } })
    article.byline = (0..<names).compactMap { value(.byline($0), remainder(.role(.byline($0)))) }
    article.blocks = old.blocks.enumerated().compactMap { index, block in
      remainder(.block(index)).map { Article.Block(kind: block.kind, text: $0) }
    }
    // What the editor's words replace belongs to the article no more; names may stand in a sentence too.
    let inBlocks = article.blocks.flatMap(\.text.sources)
    for role in order {
      for range in remainder(.role(role))?.sources ?? [] where !inBlocks.contains(where: { $0.overlaps(range) }) {
        article.dropped.append(Dropped(range, reason: .editor, of: bytes, by: said.word(of: role.subject)))
      }
    }
    article.dropped += markup.filter { !isBlank($0) }.map { Dropped($0, reason: .markup, of: bytes) }
    let claimed = settled.values.flatMap(\.sources)
    article.dropped = article.dropped.flatMap { unclaimed($0, by: claimed) }.sorted { $0.range < $1.range }
  }

  /// What of a stretch is still left out.
  private func unclaimed(_ item: Dropped, by claimed: [SourceRange]) -> [Dropped] {
    var rest = [item.range]
    for claim in claimed { rest = rest.flatMap { $0.without(claim) } }
    if rest == [item.range] { return [item] }
    return rest.filter { !isBlank($0) }.map { Dropped($0, reason: item.reason, of: bytes, by: item.by) }
  }

  /// What of a home's text nobody took; nil where nothing is left.
  private func remainder(_ home: Home) -> TracedText? {
    parts.first { $0.home == home && !$0.text.isEmpty }?.text
  }

  private func isBlank(_ range: SourceRange) -> Bool {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self).allSatisfy(\.isWhitespace)
  }

  private func lines(of range: SourceRange) -> [TracedText] {
    bytes[range.start..<range.end].split { $0 == 0x0A || $0 == 0x0D }.map { line in
      var text = TracedText()
      text.append(copying: SourceRange(start: line.startIndex, end: line.endIndex), of: bytes)
      return text
    }
  }
}

extension TracedText {
  /// Words that stand nowhere in the source.
  fileprivate static func own(_ words: String) -> TracedText {
    var text = TracedText()
    text.append(words.utf8, replacing: SourceRange(start: 0, end: 0))
    return text
  }

  /// Without blanks at its start.
  fileprivate var trimmed: TracedText {
    var start = 0
    while start < utf8.count {
      if utf8[start] <= 0x20 {
        start += 1
      } else if utf8[start...].starts(with: [0xE3, 0x80, 0x80]) {
        start += 3
      } else {
        break
      }
    }
    return part(start..<utf8.count)
  }
}

extension SourceRange {
  /// What of the range lies outside of `other`.
  fileprivate func without(_ other: SourceRange) -> [SourceRange] {
    guard overlaps(other) else { return [self] }
    return [SourceRange(start: start, end: other.start), SourceRange(start: other.end, end: end)].filter { !$0.isEmpty }
  }
}
