import BriefModel
import Lexicon

extension Sidecar {
  /// Confirms, changes and takes out figures of a source's briefs.
  ///
  /// - Parameter words: of the source, without its markup.
  /// - Returns: Statements that are about no figure any more, or about several. A figure that was ruled out must not come
  ///   back unseen, so that a rejection or a change without its figure is an error.
  public func judge(
    _ briefs: inout [Brief], of source: Source, words: () -> TracedText, lexicon: Lexicon
  ) -> [Diagnostic] {
    guard !facts.isEmpty else { return [] }
    let finder = FactFinder(briefs, of: SourceText(source, words: words()))
    var problems: [Diagnostic] = []
    var judged: [FactFinder.Place: Fact] = [:]
    for fact in facts {
      do throws(FactFinder.Failure) {
        let place = try finder.place(of: fact)
        if let earlier = judged[place] {
          problems.append(
            Diagnostic(
              .error, at: fact.at, message: "the figure has an answer already, in line \(earlier.at.line ?? 0)",
              help: "leave one of the two"))
        } else {
          judged[place] = fact
        }
      } catch {
        let isHarmless = error.isGone && fact.verdict == .confirm
        problems.append(
          Diagnostic(isHarmless ? .warning : .error, at: fact.at, message: error.message, help: error.help))
      }
    }
    for index in briefs.indices {
      let own = judged.filter { $0.key.brief == index }
      guard !own.isEmpty else { continue }
      var facts: [BriefModel.Fact] = []
      for (number, read) in briefs[index].facts.enumerated() {
        guard let said = own[FactFinder.Place(brief: index, fact: number)] else {
          facts.append(read)
          continue
        }
        let fact = said.applied(to: read, lexicon)
        if fact.editing?.verdict == .rejected {
          briefs[index].rejected.append(fact)
          continue
        }
        facts.append(fact)
        if let indicator = fact.indicator.flatMap({ lexicon.indicators[$0] }), indicator.unit != fact.quantity.unit {
          problems.append(
            Diagnostic(
              .error, at: said.at,
              message: "\"\(indicator.name)\" is measured in \(indicator.unit), not in \(fact.quantity.unit)",
              help: "write `indicator: ~` below `change:` where another measure is meant"))
        }
      }
      briefs[index].facts = facts
      briefs[index].dataYears = Set(facts.flatMap { $0.period?.years ?? [] }).sorted()
    }
    return problems
  }
}

extension Sidecar.Fact {
  /// The fact with the editor's word.
  fileprivate func applied(to fact: Fact, _ lexicon: Lexicon) -> Fact {
    var ruled = fact
    switch verdict {
    case .confirm: ruled.editing = FactEditing(verdict: .confirmed, by: word)
    case .reject: ruled.editing = FactEditing(verdict: .rejected, by: word)
    case .change(let change):
      ruled = change.applied(to: fact)
      if ruled.indicator != fact.indicator {
        ruled.theme = ruled.indicator.flatMap { lexicon.indicators[$0]?.theme } ?? ruled.theme
      }
      ruled.editing = FactEditing(verdict: .changed, by: word, read: FactMeasure(of: fact))
    }
    return ruled
  }
}
