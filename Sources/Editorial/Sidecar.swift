import BriefModel
import Lexicon

/// What an editor says beside a text, in `NAME.yml` beside `NAME.txt`; the README describes it key by key.
///
/// It is read as it stands, without the text: ``edits(of:)`` says where in the text its passages are, and the rest is
/// applied to the articles and figures that were read.
public struct Sidecar: Hashable, Sendable {
  /// The ending of a sidecar's name.
  public static let ending = "yml"

  /// A value and where it stands in the file.
  public struct Placed<Value: Hashable & Sendable>: Hashable, Sendable {
    public var value: Value
    public var at: FilePosition
  }

  public var path: String
  /// Whose word it is where a statement does not say so itself.
  public var who: String?
  public var encoding: TextEncoding?
  public var corrections: [Correction] = []
  public var leftOut: [Passage] = []
  public var kept: [Passage] = []
  /// What is said of the first article; of its source, also of the others.
  public var main: Article
  /// What is said of articles by the words they begin with.
  public var articles: [Article] = []
  public var facts: [Fact] = []

  public init(path: String) {
    self.path = path
    main = Article(at: FilePosition(path: path))
  }

  /// - Returns: What the file says, without whatever is wrong, and all that is wrong.
  public static func read(_ bytes: [UInt8], path: String, lexicon: Lexicon) -> (Sidecar, [Diagnostic]) {
    let file = YAMLFile(path: path)
    var keys = file.read(bytes)
    let sidecar = Sidecar(&keys, lexicon)
    return (sidecar, file.problems)
  }

  private init(_ keys: inout YAMLMapping, _ lexicon: Lexicon) {
    self.init(path: keys.file.path)
    who = keys.value("who", Said.line)
    encoding = keys.value("encoding", Said.encoding)
    main.read(&keys, who: who, lexicon)
    corrections = keys.mappings("corrections").compactMap { Correction($0, who: who) }
    leftOut = keys.mappings("leave-out").compactMap { Passage($0, who: who) }
    kept = keys.mappings("keep").compactMap { Passage($0, who: who) }
    articles = keys.mappings("articles").compactMap { Article($0, who: who, lexicon) }
    facts = keys.mappings("facts").compactMap { Fact($0, who: who, lexicon) }
    keys.finish()
  }
}

extension YAMLMapping {
  /// Takes a value with its place.
  mutating func placed<Value>(
    _ key: String, _ parse: (String) throws(Refusal) -> Value
  ) -> Sidecar.Placed<Value>? {
    let place = position(of: key)
    return value(key, parse).map { Sidecar.Placed(value: $0, at: place) }
  }

  /// Takes `who` and `why`.
  mutating func word(else who: String?) -> EditorsWord {
    EditorsWord(who: value("who", Said.line) ?? who, why: value("why", Said.text))
  }
}
