import BriefModel

/// The misprints that editors have mended wherever they stand, and the words that are none.
public struct CorrectionCatalogue: Sendable {
  /// A misprint, and what must stand around it. Each list holds alternatives; one that is empty asks for nothing.
  public struct Rule: Sendable, Hashable {
    public let printed: String
    public let meant: String
    /// What must stand right before it.
    public let before: [String]
    /// What must stand right behind it.
    public let behind: [String]
    /// What must stand somewhere in the text.
    public let context: [String]
    /// Why, for the reader of the page.
    public let why: String?

    public init(
      printed: String, meant: String, before: [String] = [], behind: [String] = [], context: [String] = [],
      why: String? = nil
    ) {
      self.printed = printed
      self.meant = meant
      self.before = before
      self.behind = behind
      self.context = context
      self.why = why
    }
  }

  /// Of two that fit a place the longer goes before the shorter, and of equal ones the first.
  public private(set) var rules: [Rule] = []
  /// Words that are right as printed, whatever they look like.
  public private(set) var asPrinted: [String] = []
  private var compiled: [Compiled] = []
  private var printed = TermMatcher([])
  /// By the index of a term of ``printed``, the indices of its rules.
  private var rulesOfTerm: [[Int]] = []
  private var kept = TermMatcher([])

  private struct Compiled: Sendable {
    let before: TermMatcher?
    let behind: TermMatcher?
    let context: TermMatcher?
    /// What is meant, and where in it the misprint stands: what is so printed already is right.
    let meant: [UInt8]
    let offsets: [Int]
  }

  public init(_ rules: [Rule] = [], asPrinted: [String] = []) {
    self.rules = rules
    self.asPrinted = asPrinted
    guard !isEmpty else { return }
    var rulesOfTerm: [String: [Int]] = [:]
    for (index, rule) in rules.enumerated() { rulesOfTerm[rule.printed, default: []].append(index) }
    let terms = rulesOfTerm.sorted { $0.key < $1.key }
    printed = TermMatcher(terms.map(\.key))
    self.rulesOfTerm = terms.map(\.value)
    kept = TermMatcher(asPrinted)
    compiled = rules.map { rule in
      let (meant, printed) = (Array(rule.meant.utf8), Array(rule.printed.utf8))
      return Compiled(
        before: Self.matcher(rule.before), behind: Self.matcher(rule.behind), context: Self.matcher(rule.context),
        meant: meant,
        offsets: meant.indices.filter { meant[$0...].starts(with: printed) })
    }
  }

  public var isEmpty: Bool { rules.isEmpty && asPrinted.isEmpty }

  private static func matcher(_ words: [String]) -> TermMatcher? { words.isEmpty ? nil : TermMatcher(words) }

  /// The misprints in a text, in its order and without overlap, with the words of an editor.
  public func corrections(in text: UnsafeBufferPointer<UInt8>) -> [Correction] {
    guard !rules.isEmpty else { return [] }
    var found: [Correction] = []
    var hasContext = [Bool?](repeating: nil, count: rules.count)
    var (start, end) = (0, 0)
    printed.forEachMatch(in: text) { term, range in
      // The shorter of those that begin together come first.
      guard range.lowerBound >= end || range.lowerBound == start && !found.isEmpty else { return }
      let fitting = rulesOfTerm[term].first { index in
        guard stands(compiled[index], at: range, in: text) else { return false }
        let fits = hasContext[index] ?? compiled[index].context?.occurs(in: text) ?? true
        hasContext[index] = fits
        return fits
      }
      guard let fitting else { return }
      if range.lowerBound < end { found.removeLast() }
      (start, end) = (range.lowerBound, range.upperBound)
      found.append(correction(by: rules[fitting], at: range))
    }
    return found
  }

  /// Where words stand that are right as printed, in text order.
  public func rangesAsPrinted(in text: UnsafeBufferPointer<UInt8>) -> [SourceRange] {
    var ranges: [SourceRange] = []
    if !asPrinted.isEmpty {
      kept.forEachLongestMatch(in: text) { _, range in
        ranges.append(SourceRange(start: range.lowerBound, end: range.upperBound))
      }
    }
    return ranges
  }

  /// Whether what must stand beside a misprint does, and it is not printed as meant.
  private func stands(_ rule: Compiled, at range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if let before = rule.before, before.length(in: text, endingAt: range.lowerBound) == nil { return false }
    if let behind = rule.behind, behind.longestMatch(in: text, at: range.upperBound) == nil { return false }
    return !rule.offsets.contains { offset in
      let start = range.lowerBound - offset
      return start >= 0 && text[start...].starts(with: rule.meant)
    }
  }

  private func correction(by rule: Rule, at range: Range<Int>) -> Correction {
    Correction(
      range: SourceRange(start: range.lowerBound, end: range.upperBound), printed: rule.printed, meant: rule.meant,
      why: rule.why ?? "编者的勘误表：“\(rule.printed)”应作“\(rule.meant)”。",
      by: EditorsWord(who: "勘误表", why: rule.why))
  }
}
