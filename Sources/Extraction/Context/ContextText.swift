import BriefModel
import Lexicon

/// A part of an article's text, as the readers of its context walk over it.
struct ContextText: Sendable {
  enum Role: Sendable { case title, kicker, subtitle, publisher, heading, paragraph, caption }

  let role: Role
  /// Index into `Article.blocks`; nil for the head matter.
  let block: Int?
  /// As it is read, in simplified characters.
  let bytes: [UInt8]
  /// As it stands in the article; offsets are the same.
  private let printed: [UInt8]
  /// Where its sentences lie, semicolon clauses too; in order, without gaps.
  let sentences: [Range<Int>]

  init(role: Role, block: Int? = nil, printed: [UInt8], reading bytes: [UInt8]) {
    self.role = role
    self.block = block
    self.printed = printed
    self.bytes = bytes
    sentences = bytes.withUnsafeBufferPointer(Self.sentences)
  }

  /// The words that stand at `range`, as printed.
  func words(at range: Range<Int>) -> String { String(decoding: printed[range], as: UTF8.self) }

  /// The parts of an article, head matter first.
  static func parts(of article: Article, reading traditional: TraditionalCharacters) -> [ContextText] {
    var parts: [ContextText] = []
    func add(_ role: Role, block: Int? = nil, _ text: TracedText?) {
      guard let printed = text?.utf8 else { return }
      parts.append(
        ContextText(role: role, block: block, printed: printed, reading: traditional.simplified(printed)))
    }
    add(.title, article.title)
    add(.kicker, article.kicker)
    add(.subtitle, article.subtitle)
    add(.publisher, article.publisher)
    for (index, block) in article.blocks.enumerated() {
      let role: Role =
        switch block.kind {
        case .heading: .heading
        case .paragraph: .paragraph
        // The words of a table name things, as a caption's do, and make no sentence.
        case .caption, .table: .caption
        }
      add(role, block: index, block.text)
    }
    return parts
  }

  private static func sentences(_ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var offset = 0
    while offset < text.count {
      if Mark.isNone(at: offset, in: text) {
        offset += 3
        continue
      }
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
