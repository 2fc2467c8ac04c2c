import BriefModel

/// Makes an article of a segment: every line of it becomes a part of the article or is left out with a reason.
struct ArticleBuilder {
  let document: Document
  private(set) var article: Article
  private var builder: TextBuilder
  private(set) var dropped: [Document.Drop] = []
  /// Paragraphs whose beginning is lost.
  private var damaged: [Correction] = []

  init(_ segment: Segment, number: Int, of document: Document, corrections: [Correction]) {
    self.document = document
    article = Article(number: number)
    builder = TextBuilder(
      document.printed, dropsEmphasis: document.hasMarkdown, corrections: corrections, cuts: document.cuts)
    var head = document.head(of: segment)
    head.headings += segment.head.filter { document.lines[$0].isText && document.lines[$0].isKept }
    readHead(head)
    for index in segment.lines { readPress(in: document.lines[index]) }
    for index in segment.lines { readLine(document.lines[index]) }
    let signers = document.signers(in: segment.body) + document.authors(in: segment.body)
    article.byline += signers.map { builder.text(document.lines[$0].pieces, blanks: .single) }
    let headTexts = head.headings + segment.head.filter { document.lines[$0].table != nil }
    let texts = Array(segment.preface) + headTexts.sorted() + segment.body.filter { !signers.contains($0) }
    readBody(
      texts.filter { document.lines[$0].isText || document.lines[$0].table != nil }, first: segment.body.lowerBound)
    readCreditedOutlet()
    dropped += builder.dropped
    article.punctuationChanges = builder.punctuationChanges
    article.corrections = builder.corrected.sorted { $0.range < $1.range }.merging(
      damaged.sorted { $0.range < $1.range })
  }

  private mutating func readHead(_ head: Head) {
    article.kicker = text(of: head.kicker)
    article.title = text(of: head.title)
    article.subtitle = text(of: head.subtitle, withoutDash: true)
    article.byline += head.byline.map { builder.text(document.lines[$0].pieces, blanks: .single) }
    dropped += head.furniture.map { .init(range: document.lines[$0].range, reason: .navigation) }
  }

  private mutating func text(of indices: [Int], withoutDash: Bool = false) -> TracedText? {
    var pieces = indices.flatMap { document.lines[$0].pieces }
    guard !pieces.isEmpty else { return nil }
    if withoutDash {
      let words = document.bytes.trimmed(pieces[0]) { $0.isWhiteSpace || $0.isDash }
      let start = SourceRange(start: pieces[0].start, end: words.start)
      if !words.isEmpty, !start.isEmpty {
        dropped.append(.init(range: start, reason: .markup))
        pieces[0].start = words.start
      }
    }
    return builder.text(pieces, blanks: .single)
  }

  private mutating func readLine(_ line: Line) {
    dropped += line.marks
    guard case .dropped(let reason) = line.role else { return }
    for piece in line.pieces {
      // The paper's own line to its readers says which paper it is, and so may its notice of rights.
      let outlet =
        reason == .recommendations || article.publisher != nil
        ? nil
        : document.labelledOutlet(in: piece) ?? (reason == .hotline ? document.advertisedOutlet(in: piece) : nil)
      guard let outlet else {
        dropped.append(.init(range: piece, reason: reason))
        continue
      }
      article.publisher = builder.text([outlet], blanks: .single)
      dropped.append(.init(range: SourceRange(start: piece.start, end: outlet.start), reason: reason))
      dropped.append(.init(range: SourceRange(start: outlet.end, end: piece.end), reason: reason))
    }
  }

  private mutating func readPress(in line: Line) {
    if let press = line.press { readPress(press, in: line.range) }
  }

  private mutating func readPress(_ press: PressLine, in range: SourceRange) {
    var at = range.start
    for item in press.items {
      dropSeparators(from: at, to: item.range.start)
      at = item.range.end
      switch item.kind {
      case .byline: addByline(item.range)
      case .publisher where article.publisher == nil: article.publisher = builder.text([item.range], blanks: .single)
      case .publisher: dropped.append(.init(range: item.range, reason: .pageFurniture))
      case .published(let day):
        article.published = article.published ?? day
        dropped.append(.init(range: item.range, reason: .pageFurniture))
      case .furniture(let reason): dropped.append(.init(range: item.range, reason: reason))
      }
    }
    dropSeparators(from: at, to: range.end)
  }

  /// Credits people once, however often the text does.
  private mutating func addByline(_ range: SourceRange) {
    let name = builder.text([range], blanks: .single)
    if article.byline.contains(where: { $0.utf8 == name.utf8 }) {
      dropped.append(.init(range: range, reason: .pageFurniture))
    } else {
      article.byline.append(name)
    }
  }

  /// Takes the outlet from a reporter's credit or the date line where nothing else names it; it stays there too.
  private mutating func readCreditedOutlet() {
    guard article.publisher == nil else { return }
    let document = document
    let credits = article.byline.compactMap(\.sources.first)
    let opening = article.blocks.first { $0.kind == .paragraph }?.text.sources.first
    let outlet =
      credits.lazy.compactMap { document.creditedOutlet(in: $0) }.first
      ?? opening.flatMap { document.datelinedOutlet(in: $0) }
    guard let outlet else { return }
    var builder = builder
    article.publisher = builder.text([outlet], blanks: .single)
  }

  /// Credits the people of a date line, whose names stay in its sentence too.
  private mutating func readDateline(of piece: SourceRange) {
    guard let credit = document.datelineCredit(in: piece) else { return }
    // What is changed in them is noted where the sentence is set.
    var builder = builder
    for item in credit.press.items where item.kind == .byline {
      let name = builder.text([item.range], blanks: .single)
      if !article.byline.contains(where: { $0.utf8 == name.utf8 }) { article.byline.append(name) }
    }
  }

  /// Takes the names in brackets off the end of the last paragraph; in a row of reports, each with its own, they stay.
  private mutating func takeSignature(from blocks: inout [Body.Block]) {
    let paragraphs = blocks.indices.filter { blocks[$0].kind == .paragraph }
    func signature(_ block: Int) -> Document.Credit? {
      blocks[block].pieces.last.flatMap {
        document.signature(atEndOf: $0) ?? document.namesAlone(atEndOf: $0) ?? document.credit(behindSentenceOf: $0)
      }
    }
    let signed = paragraphs.filter { signature($0) != nil }
    guard signed.count == 1, let index = signed.first, index == paragraphs.last, let piece = blocks[index].pieces.last,
      let signature = signature(index)
    else { return }
    let words = document.bytes.trimmed(SourceRange(start: piece.start, end: signature.range.start))
    guard !words.isEmpty else { return }
    blocks[index].pieces[blocks[index].pieces.count - 1] = words
    readPress(signature.press, in: SourceRange(start: words.end, end: signature.range.end))
  }

  private mutating func dropSeparators(from start: Int, to end: Int) {
    let range = document.bytes.trimmed(SourceRange(start: start, end: max(start, end))) { $0.isWhiteSpace }
    if !range.isEmpty { dropped.append(.init(range: range, reason: .pageFurniture)) }
  }

  /// Rows of a table and lines of verse keep their blanks.
  private func isSentence(_ block: Body.Block) -> Bool {
    guard block.kind == .paragraph else { return false }
    let shape = Shape(of: block.pieces, in: document.bytes)
    return shape.ending != .open || shape.stops + shape.pauses > 0
  }

  private mutating func readBody(_ indices: [Int], first: Int) {
    let body = BodyReader(indices, first: first, of: document).body
    article.joins = body.joins
    var blocks = body.blocks
    takeSignature(from: &blocks)
    for block in blocks {
      if let lost = lostBeginning(of: block) { damaged.append(lost) }
      if block.kind == .paragraph, let first = block.pieces.first { readDateline(of: first) }
      let text =
        block.table.map { builder.text($0) }
        ?? builder.text(block.pieces, blanks: isSentence(block) ? .removed : .single)
      article.blocks.append(.init(kind: block.kind, text: text))
    }
  }
}

extension Scalar {
  var isDash: Bool { [0x2D, 0x2013, 0x2014, 0x2015, 0x2500, 0xFF0D].contains(value) }
}
