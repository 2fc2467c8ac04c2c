import BriefModel
import Lexicon

/// A part of an article's text, as the readers of its context walk over it.
struct ContextText: Sendable {
  enum Role: Sendable { case title, kicker, subtitle, publisher, heading, paragraph, caption }

  let role: Role
  /// Index into `Article.blocks`; nil for the head matter.
  let block: Int?
  let bytes: [UInt8]
  /// Where its sentences lie, semicolon clauses too; in order, without gaps.
  let sentences: [Range<Int>]

  init(role: Role, block: Int? = nil, bytes: [UInt8]) {
    self.role = role
    self.block = block
    self.bytes = bytes
    sentences = bytes.withUnsafeBufferPointer(Self.sentences)
  }

  /// The parts of an article, head matter first.
  static func parts(of article: Article) -> [ContextText] {
    var parts: [ContextText] = []
    if let title = article.title { parts.append(ContextText(role: .title, bytes: title.utf8)) }
    if let kicker = article.kicker { parts.append(ContextText(role: .kicker, bytes: kicker.utf8)) }
    if let subtitle = article.subtitle { parts.append(ContextText(role: .subtitle, bytes: subtitle.utf8)) }
    if let publisher = article.publisher { parts.append(ContextText(role: .publisher, bytes: publisher.utf8)) }
    for (index, block) in article.blocks.enumerated() {
      let role: Role =
        switch block.kind {
        case .heading: .heading
        case .paragraph: .paragraph
        case .caption: .caption
        }
      parts.append(ContextText(role: role, block: index, bytes: block.text.utf8))
    }
    return parts
  }

  private static func sentences(_ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var offset = 0
    while offset < text.count {
      let length = UTF8Scalar.length(in: text, at: offset)
      let ends = Mark.endsSentence(UTF8Scalar.packed(in: text, at: offset, length: length))
      offset += length
      guard ends else { continue }
      while offset < text.count {
        let length = UTF8Scalar.length(in: text, at: offset)
        let next = UTF8Scalar.packed(in: text, at: offset, length: length)
        guard Mark.closes(next) || Mark.endsSentence(next) else { break }
        offset += length
      }
      sentences.append(start..<offset)
      start = offset
    }
    if start < text.count { sentences.append(start..<text.count) }
    return sentences
  }
}
