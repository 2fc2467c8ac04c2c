import Markup
import SiteModel

extension PageWriter {
  func nameIndex(_ page: NameIndexPage) -> HTML {
    let list: HTML =
      page.entries.isEmpty
      ? "<p>\(page.empty)</p>\n" : "<ul class=\"name-index\">\n\(each: page.entries, entry)</ul>\n"
    return """
      <h1>\(page.head.title)</h1>
      <p class="lead">\(page.introduction)</p>
      \(list)\(paging(page.paging))<nav class="part" aria-labelledby="others"><h2 id="others">\(words.otherIndexes)</h2>
      \(inline(page.others))</nav>
      """
  }

  private func entry(_ entry: NameIndexPage.Entry) -> HTML {
    let place: HTML? = entry.place.map { place in
      "<span>\(within(place.above.last.map { HTML(text: $0) }, self.place(place)))</span> "
    }
    let roles: HTML? = entry.roles.isEmpty ? nil : "<span>\(entry.roles.joined(separator: words.semicolon))</span>"
    let about: HTML? = place == nil && roles == nil ? nil : "<small>\(place)\(roles)</small>"
    let more: HTML? =
      entry.briefCount > entry.briefs.count ? " <small>\(words.moreBriefs(entry.briefCount))</small>" : nil
    return """
      <li id="\(entry.anchor)"><b>\(entry.name)</b> \(about)\
      <ul>\(each: entry.briefs, { "<li>\(cited($0, hasPlace: entry.place == nil))</li>\n" })</ul>\(more)</li>

      """
  }

  private func cited(_ brief: BriefCard, hasPlace: Bool) -> HTML {
    let place = hasPlace ? brief.place.map { "\(self.place($0)) " as HTML } : nil
    return "\(place)\(link(brief.link))\(brief.date.map { " <small>\($0)</small>" as HTML })"
  }
}
