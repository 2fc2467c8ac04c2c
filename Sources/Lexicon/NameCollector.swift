/// Gathers the names of divisions while the tables are read, equal strings under one ``PlaceName``.
struct NameCollector {
  private(set) var names: [PlaceName] = []
  private var terms = TermList()
  private let changes: Gazetteer.Changes

  var matcher: TermMatcher { terms.matcher }

  /// - Parameter changes: say which names stand for nothing any more.
  init(_ changes: Gazetteer.Changes) {
    self.changes = changes
    names.reserveCapacity(8_000)
  }

  private func isWithdrawn(_ text: Table.Field, from code: String) -> Bool {
    !changes.isEmpty && changes.withdraws(text.string, from: code)
  }

  mutating func add(_ text: Table.Field, form: PlaceName.Form, code: String) {
    guard !isWithdrawn(text, from: code), let index = terms.add(text) else { return }
    guard index < names.count else {
      names.append(PlaceName(text: text.string, form: form, codes: [code]))
      return
    }
    names[index].form = max(names[index].form, form)
    if !names[index].codes.contains(code) {
      names[index].codes.append(code)
      names[index].codes.sort()
    }
  }

  /// As ``add(_:form:code:)``, of a name that no table has judged: an everyday word is one here too.
  mutating func addOwn(_ text: String, form: PlaceName.Form, code: String) {
    text.withField { text in
      let count = names.count
      add(text, form: form, code: code)
      if names.count > count { names[count].isRisky = CommonWords.shared.contains(text) }
    }
  }

  mutating func addFormer(_ text: Table.Field, codes: [String]) {
    let codes = changes.isEmpty ? codes : codes.filter { !isWithdrawn(text, from: $0) }
    guard changes.isEmpty || !codes.isEmpty, let index = terms.add(text) else { return }
    guard index < names.count else {
      names.append(PlaceName(text: text.string, form: .former, codes: codes))
      return
    }
    if names[index].form == .former {
      // Two former divisions of one name: either may be meant.
      names[index].codes = Set(names[index].codes + codes).sorted()
    } else {
      let others = codes.filter { !names[index].codes.contains($0) && !names[index].formerCodes.contains($0) }
      names[index].formerCodes = (names[index].formerCodes + others).sorted()
    }
  }

  /// - Parameter risk: 1 where the name is an everyday word too, 2 where it reads as a verb, else 0.
  mutating func judge(_ text: Table.Field, preferred: String?, risk: UInt8?) {
    guard let index = terms.index(of: text) else { return }
    names[index].preferred = preferred
    names[index].readsAsVerb = risk == UInt8(ascii: "2")
    names[index].isRisky = risk == UInt8(ascii: "1") || names[index].readsAsVerb
  }
}
