import BriefModel
import Markup
import SiteModel

extension PageWriter {
  /// How many themes stand under the headline; all stand at the foot.
  private static let headThemes = 4

  /// - Parameter text: the body as HTML, figures and sentences marked.
  func brief(_ page: BriefPage, text: HTML) -> HTML {
    """
    <header class="brief-head">
    \(page.brief.kicker.map { "<p class=\"kicker\">\($0)</p>\n" })<h1\(attribute: "lang", textLanguage)>\(phrases(page.title))</h1>
    \(page.brief.subtitle.map { "<p class=\"subtitle\">\($0)</p>\n" })\(facts(about: page))</header>
    <div class="brief">
    \(summary(page))\(box(page))\(contents(page))<article class="text" id="\(BriefPage.textID)" aria-labelledby="text-heading"\(attribute: "lang", textLanguage)>
    <h2 class="hidden" id="text-heading"\(attribute: "lang", textLanguage == nil ? nil : words.language.rawValue)>\(words.body)</h2>
    \(text)</article>
    <div class="brief-foot">
    \(context(page))\(figureCards(page))\(origin(page))\(neighbours(page))</div>
    </div>
    """
  }

  private func facts(about page: BriefPage) -> HTML {
    let brief = page.brief
    let items: [String?] =
      brief.byline + [
        brief.publisher, page.published.map(words.publishedOn), page.years.map(words.yearsOfData),
        words.figures(page.figureCount), page.readingTime, page.place == nil ? words.placeUnknownNote : nil,
        brief.title == nil ? words.untitledNote : nil,
      ]
    let themes: HTML? =
      page.themes.isEmpty
      ? nil
      : "<ul class=\"themes\">\(each: page.themes.prefix(Self.headThemes), { "<li>\(link($0))</li>" })</ul>\n"
    return """
      <ul class="meta">\(each: items.compactMap { $0 }, { "<li>\($0)</li>" })\
      \(editorsMark(page).map { "<li>\($0)</li>" })</ul>
      \(themes)
      """
  }

  private func summary(_ page: BriefPage) -> HTML? {
    guard !page.points.isEmpty else { return nil }
    return """
      <section class="summary" aria-labelledby="summary-heading">
      <h2 id="summary-heading">\(words.summary) <small>\(words.summaryNote)</small></h2>
      <ul>\(each: page.points, point)</ul>
      </section>

      """
  }

  private func point(_ point: BriefPage.Point) -> HTML {
    let text: HTML = "\(each: point.parts, { $0.isFigure ? "<b>\($0.text)</b>" : HTML(text: $0.text) })"
    return "<li>\(marked(text)) <a href=\"#\(point.anchor)\">\(words.inText)</a></li>\n"
  }

  private func contents(_ page: BriefPage) -> HTML? {
    guard !page.contents.isEmpty else { return nil }
    let highest = page.contents.map(\.level).min() ?? 2
    return """
      <nav class="contents" aria-labelledby="contents-heading"><h2 id="contents-heading">\(words.contents)</h2>
      <ol>\(each: page.contents, { "<li\(attribute: "class", $0.level > highest ? "below" : nil)><a href=\"#\($0.anchor)\">\($0.name)</a></li>\n" })</ol>
      </nav>

      """
  }

  private func box(_ page: BriefPage) -> HTML {
    let rest: HTML? =
      page.box.rest.isEmpty
      ? nil
      : """
      <details class="more"><summary>\(words.boxRest(page.box.restCount))</summary>
      \(groups(page.box.rest, isBox: true))</details>

      """
    let accuracy = Link(words.boxCertainty, to: .about, fragment: Accuracy.anchor)
    let content: HTML =
      page.box.isEmpty
      ? "<p>\(words.boxEmpty)</p>\n"
      : "<p>\(words.boxNote)\(link(accuracy))</p>\n\(groups(page.box.lead, isBox: true))\(rest)"
    return """
      <div class="side"><section class="box" aria-labelledby="box-heading">
      <h2 id="box-heading">\(words.box)</h2>
      \(content)</section></div>

      """
  }

  private func context(_ page: BriefPage) -> HTML? {
    let brief = page.brief
    let people: [HTML] = zip(brief.people, page.people).map { "\(link($1)) <small>\($0.role)</small>" }
    let parts: [(String, [HTML])] = [
      (words.documents, page.documents.map { link($0) }), (words.honours, page.honours.map { link($0) }),
      (words.people, people), (words.otherPlaces, inline(page.otherPlaces.map(place))),
      (words.allThemes, page.themes.count > Self.headThemes ? inline(page.themes.map { link($0) }) : []),
    ]
    let filled = parts.filter { !$0.1.isEmpty }
    guard !filled.isEmpty else { return nil }
    return """
      <section class="context" aria-labelledby="context-heading"><h2 id="context-heading">\(words.context)</h2>
      <dl>\(each: filled, { contextRow($0.0, $0.1) })</dl>
      </section>

      """
  }

  /// - Returns: the documents among the rows by class, as the search knows them by it.
  private func contextRow(_ name: String, _ values: [HTML]) -> HTML {
    let kind = name == words.documents ? "documents" : nil
    return "<div\(attribute: "class", kind)><dt>\(name)</dt>\(each: values, { "\n<dd>\($0)</dd>" })</div>\n"
  }

  /// Short names in one line instead of a line each.
  private func inline(_ names: [HTML]) -> [HTML] {
    names.isEmpty ? [] : [names.map { "<span class=\"name\">\($0)</span>" }.joined(separator: " ")]
  }

  private func neighbours(_ page: BriefPage) -> HTML? {
    let steps: [HTML] = [(words.newer, page.newer, "newer"), (words.older, page.older, "older")].compactMap { step in
      step.1.map { "<li class=\"\(step.2)\"><small>\(step.0)</small> \(link($0))</li>\n" }
    }
    let lists: [HTML] = [(words.nearby, page.nearby), (words.related, page.related), (words.sharing, page.comparable)]
      .compactMap { list in
        list.1.isEmpty ? nil : "<h3>\(list.0)</h3>\n\(titles(list.1))"
      }
    guard !steps.isEmpty || !lists.isEmpty else { return nil }
    let both: HTML? = steps.isEmpty ? nil : "<ul class=\"steps\">\(steps)</ul>\n"
    return """
      <nav class="neighbours" aria-labelledby="next-heading"><h2 id="next-heading">\(words.neighbours)</h2>
      \(lists)\(both)</nav>

      """
  }
}
