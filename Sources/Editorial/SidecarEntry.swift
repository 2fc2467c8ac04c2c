import BriefModel

/// A statement to be put into a sidecar.
public struct SidecarEntry: Hashable, Sendable {
  public indirect enum Value: Hashable, Sendable {
    case text(String)
    /// `~`: that there is none.
    case none
    case yes
    case keys([Key])
  }

  public struct Key: Hashable, Sendable {
    public var name: String
    public var value: Value

    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }

    /// Nil where there is nothing to say.
    public init?(_ name: String, _ text: String?) {
      guard let text else { return nil }
      self.init(name, .text(text))
    }
  }

  /// The key of the sidecar that it belongs to.
  public var key: String
  /// What is said: an entry of the list behind ``key``, or where that is no list its value.
  public var value: Value

  public init(_ key: String, _ value: Value) {
    self.key = key
    self.value = value
  }
}

extension SidecarEntry {
  /// An answer to a figure, which finds it again when its id has changed.
  public static func fact(_ fact: Fact, _ verdict: [Key], by word: EditorsWord) -> SidecarEntry {
    let keys = [Key("id", fact.id), Key("quote", fact.quote), Key("number", fact.quantity.text)]
    return SidecarEntry("facts", .keys(keys.compactMap { $0 } + verdict + word.keys))
  }

  /// What is meant by words of a source; where they stand in it more than once, by those at `range`.
  ///
  /// - Parameters:
  ///   - meant: nil where nobody can tell; what is printed itself where it is no misprint.
  ///   - words: of the source, without its markup.
  public static func correction(
    of printed: String, at range: SourceRange, meant: String?, in source: Source, words: TracedText,
    by word: EditorsWord
  ) -> SidecarEntry {
    let places = SourceText(source, words: words).places(ofWords: printed)
    let occurrence = places.count > 1 ? places.firstIndex { $0.overlaps(range) }.map { $0 + 1 } : nil
    return correction(of: printed, meant: meant, occurrence: occurrence, by: word)
  }

  /// - Parameter occurrence: from 1.
  public static func correction(
    of printed: String, meant: String?, occurrence: Int? = nil, by word: EditorsWord
  ) -> SidecarEntry {
    let keys = [
      Key("printed", printed), Key("meant", meant.map { .text($0) } ?? .none),
      Key("occurrence", occurrence.map(String.init)),
    ]
    return SidecarEntry("corrections", .keys(keys.compactMap { $0 } + word.keys))
  }

  /// The division that an article is about, by its code or by a name that only one has.
  public static func place(_ place: String, of brief: Brief, by word: EditorsWord) -> SidecarEntry {
    let text = brief.blocks.first { $0.kind == .paragraph }?.text ?? ""
    let begins = brief.title ?? String(text.prefix(20))
    return SidecarEntry("articles", .keys([Key("begins", .text(begins)), Key("place", .text(place))] + word.keys))
  }
}

extension [SidecarEntry.Key] {
  /// What is said of a figure.
  public static let confirm = [SidecarEntry.Key("confirm", .yes)]
  public static let reject = [SidecarEntry.Key("reject", .yes)]
  public static func change(_ keys: Self) -> Self { [SidecarEntry.Key("change", .keys(keys))] }
}

extension EditorsWord {
  fileprivate var keys: [SidecarEntry.Key] {
    [SidecarEntry.Key("who", who), SidecarEntry.Key("why", why)].compactMap { $0 }
  }
}
