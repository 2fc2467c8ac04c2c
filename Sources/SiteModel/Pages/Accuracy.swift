import BriefModel
import Lexicon

/// How often the tool is right, as measured on texts with records made by hand, in words for a reader.
public struct Accuracy: Hashable, Sendable {
  /// One thing that can be right or wrong.
  public struct Row: Hashable, Sendable {
    public let name: String
    /// What it is that is right.
    public let meaning: String
    public let share: String
    /// "684/922"
    public let count: String
    /// What that means for a reader.
    public let advice: String
  }

  /// The id of the chapter on the page about the site.
  public static let anchor = "accuracy"

  public let introduction: [String]
  /// From what is found at all to what is right as a whole.
  public let fields: [Row]
  /// The steps of confidence, the highest first.
  public let bands: [Row]

  /// nil where nothing was measured.
  init?(_ measured: Measurements, in words: Words) {
    guard let texts = measured[.trial, "articles found"], let found = measured[.trial, "facts found"],
      let whole = measured[.trial, "facts wholly right"], texts.wanted > 0, found.wanted > 0, found.printed > 0
    else { return nil }
    var introduction = [words.accuracyIntro(texts: texts.wanted, figures: found.wanted)]
    if let seeds = measured[.seeds, "facts wholly right"], seeds.printed > 0 {
      introduction.append(words.accuracyOfSeeds(Words.percent(Double(seeds.right) / Double(seeds.printed))))
    }
    self.introduction = introduction
    var fields = [
      Row(words.accuracyFound, found.right, found.wanted, in: words),
      Row(words.accuracyTrue, found.right, found.printed, in: words),
    ]
    for (measure, field) in words.accuracyFields {
      guard let count = measured[.trial, measure], count.printed > 0 else { continue }
      fields.append(Row(field, count.right, count.printed, in: words))
    }
    fields.append(Row(words.accuracyWhole, whole.right, whole.printed, in: words))
    self.fields = fields
    bands = ConfidenceBand.allCases.compactMap { band in
      guard let count = measured[.trial, "confidence \(band.rawValue)"], count.printed > 0 else { return nil }
      return Row(words.accuracyBand(band), count.right, count.printed, in: words)
    }
  }
}

extension Accuracy.Row {
  fileprivate init(_ measure: Words.Measure, _ right: Int, _ seen: Int, in words: Words) {
    let share = Double(right) / Double(seen)
    self.init(
      name: measure.name, meaning: measure.meaning, share: Words.percent(share), count: "\(right)/\(seen)",
      advice: words.advice(of: 1 - share) + measure.advice)
  }
}
