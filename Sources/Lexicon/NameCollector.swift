/// Gathers the names of divisions while the tables are read, equal strings under one ``PlaceName``.
struct NameCollector {
  private(set) var names: [PlaceName] = []
  private var terms = TermList()

  var matcher: TermMatcher { terms.matcher }

  init() { names.reserveCapacity(8_000) }

  mutating func add(_ text: Table.Field, form: PlaceName.Form, code: String) {
    guard let index = terms.add(text) else { return }
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

  mutating func addFormer(_ text: Table.Field, codes: [String]) {
    guard let index = terms.add(text) else { return }
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

  mutating func judge(_ text: Table.Field, preferred: String?, isRisky: Bool) {
    guard let index = terms.index(of: text) else { return }
    names[index].preferred = preferred
    names[index].isRisky = isRisky
  }
}
