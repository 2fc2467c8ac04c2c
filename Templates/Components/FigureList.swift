import Markup
import SiteModel

extension PageWriter {
  /// A value in its three sizes. A blank between them stands outside, where a line may end.
  func value(_ value: ValueText) -> HTML {
    let prefix: HTML? =
      value.prefix.isEmpty
      ? nil : "<small>\(value.prefix.trimmingBlank)</small>\(value.prefix.utf8.last == 0x20 ? " " : nil)"
    let suffix: HTML? =
      value.suffix.isEmpty
      ? nil : "\(value.suffix.utf8.first == 0x20 ? " " : nil)<small>\(value.suffix.trimmingBlank)</small>"
    let printed: HTML? = value.printed.map {
      " <small class=\"as-printed\"\(attribute: "lang", textLanguage)>\($0)</small>"
    }
    return "<span class=\"value\">\(prefix)<b>\(value.number)</b>\(suffix)\(printed)</span>"
  }

  /// Figures one under the other: label and time at the left, value at the right.
  ///
  /// - Parameter isBox: whether this is the box of the figures' own brief.
  func figures(_ figures: [Figure], isBox: Bool = false) -> HTML {
    "<dl class=\"figures\">\(each: figures, { row($0, isBox: isBox) })</dl>\n"
  }

  private func row(_ figure: Figure, isBox: Bool) -> HTML {
    var notes: [HTML] = []
    if isBox, figure.isElsewhere, let place = figure.place {
      notes.append("<span class=\"elsewhere\">\(self.place(place))</span>")
    }
    notes += ([figure.period].compactMap { $0 } + figure.notes).map { "<span>\($0)</span>" }
    notes += [certainty(of: figure, isBox: isBox)].compactMap { $0 }
    if isBox { notes.append(link(figure.origin)) }
    if let same = figure.sameIndicator { notes.append(link(same)) }
    if let editing = figure.editing { notes.append("<span class=\"edited\">\(isBox ? editing : words.edited)</span>") }
    let small: HTML? = notes.isEmpty ? nil : " <small>\(notes.joined(separator: " "))</small>"
    return """
      <div><dt>\(link(figure.source, HTML(text: figure.label)))\(small)</dt>\
      <dd>\(value(figure.value))</dd></div>

      """
  }

  /// How far a figure can be relied on, where that has to be said: outside its own brief, only of one that has to be
  /// looked at in the text, and in a word.
  func certainty(of figure: Figure, isBox: Bool = false) -> HTML? {
    guard isBox else {
      return figure.certainty.isLow
        ? link(figure.reading, class: "certainty low", HTML(text: words.certaintyShort)) : nil
    }
    guard let text = words.certainty(figure.certainty) else { return nil }
    return link(figure.reading, class: figure.certainty.isLow ? "certainty low" : "certainty", HTML(text: text))
  }

  /// Groups under their themes' names.
  ///
  /// - Parameter limit: how many figures a group shows at once; the rest is one click away.
  func groups(_ groups: [FigureGroup], limit: Int = .max, isBox: Bool = false) -> HTML {
    "\(each: groups, { group($0, limit: limit, isBox: isBox) })"
  }

  private func group(_ group: FigureGroup, limit: Int, isBox: Bool) -> HTML {
    // A few more than the limit are shown: nobody wants to click for two.
    let isCut = group.figures.count - 2 > limit
    let shown = isCut ? Array(group.figures.prefix(limit)) : group.figures
    let rest: HTML? =
      isCut
      ? """
      <details class="more"><summary>\(words.restOfGroup(group.figures.count - limit))</summary>
      \(figures(Array(group.figures.dropFirst(limit)), isBox: isBox))</details>

      """ : nil
    let name = group.link.map { link($0) } ?? HTML(text: group.name)
    return """
      <section class="group"><h3>\(name)</h3>
      \(figures(shown, isBox: isBox))\(rest)</section>

      """
  }
}

extension String {
  /// Without one blank before and behind.
  fileprivate var trimmingBlank: String {
    let start = utf8.first == 0x20 ? utf8.dropFirst() : utf8[...]
    return String(Substring(start.last == 0x20 ? start.dropLast() : start))
  }
}
