import BriefMarkdown
import BriefModel
import Publishing
import SiteModel
import Templates

extension SiteCheck {
  /// Each brief against its own data, its page and the other briefs.
  func briefFindings() async -> [Finding] {
    let files = Dictionary(folder.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let each = await briefs.mapInParallel { published in
      duplicateFigures(of: published) + sentences(of: published) + data(of: published, in: files)
        + figures(of: published, in: files) + head(of: published)
    }
    return each.flatMap { $0 } + duplicateSlugs()
  }

  private func duplicateSlugs() -> [Finding] {
    var first: [String: String] = [:]
    return briefs.compactMap { published in
      let slug = published.brief.slug
      let place = folder.place(published.path)
      if let twin = first.updateValue(place, forKey: slug) {
        return Finding(
          .duplicateSlug, path: place, at: (2, 1), "has the address \"\(slug)\", which is that of \(twin)",
          help: SiteFolder.buildAnew, related: [Finding.Place(path: twin, line: 2, message: "the other brief")])
      }
      guard Address.markdown(slug).path != published.path else { return nil }
      return Finding(
        .duplicateSlug, path: place, at: (2, 1), "has the address \"\(slug)\", which is not its file's name",
        help: SiteFolder.buildAnew)
    }
  }

  private func head(of published: PublishedBrief) -> [Finding] {
    guard published.brief.title == nil else { return [] }
    return [
      Finding(
        .briefTitle, path: folder.place(published.path),
        "has no headline: its first words stand for it, “\(published.brief.displayTitle)”",
        help: "say in the sidecar of \(published.brief.origin.name) what its title is")
    ]
  }

  private func duplicateFigures(of published: PublishedBrief) -> [Finding] {
    var seen: Set<String> = []
    return (published.brief.facts + published.brief.rejected).filter { !seen.insert($0.id).inserted }.map { fact in
      finding(
        .duplicateFigure, published, fact, "has the id of another figure of the brief", help: SiteFolder.buildAnew)
    }
  }

  /// What a figure is quoted from, against the text of the brief.
  private func sentences(of published: PublishedBrief) -> [Finding] {
    let brief = published.brief
    return brief.facts.compactMap { fact in
      guard brief.blocks.indices.contains(fact.block) else {
        return finding(.figureSentence, published, fact, "stands in a block that there is not")
      }
      let text = Array(brief.blocks[fact.block].text.utf8)
      guard fact.range.lowerBound >= 0, fact.range.upperBound <= text.count else {
        return finding(.figureSentence, published, fact, "stands behind the end of its block")
      }
      let words = String(decoding: text[fact.range], as: UTF8.self)
      let printed = fact.editing?.read?.quantity.text ?? fact.quantity.text
      if !Printed.holds(words, printed) {
        return finding(.figureSentence, published, fact, "is not what stands there in the text: “\(words)”")
      }
      guard brief.blocks[fact.block].kind != .paragraph || Printed.holds(brief.blocks[fact.block].text, fact.sentence)
      else {
        return finding(.figureSentence, published, fact, "is quoted from a sentence that is not in the text")
      }
      return nil
    }
  }

  /// The JSON beside a brief is made of it, and of nothing else.
  private func data(of published: PublishedBrief, in files: [String: [UInt8]]) -> [Finding] {
    let path = Address.json(published.brief.slug).path
    guard let bytes = files[path], bytes != BriefJSON.brief(published.brief) else { return [] }
    return [
      Finding(
        .briefData, path: folder.place(path), "does not say what \(folder.place(published.path)) says",
        help: SiteFolder.buildAnew)
    ]
  }

  private func figures(of published: PublishedBrief, in files: [String: [UInt8]]) -> [Finding] {
    guard let page = files[Address.brief(published.brief.slug).path] else { return [] }
    var ids: Set<String> = []
    HTMLTags.forEachAttribute(in: page) { name, value in
      if name.elementsEqual("id".utf8) { ids.insert(String(decoding: value, as: UTF8.self)) }
    }
    return published.brief.facts.filter { !ids.contains("f-" + $0.id) }.map { fact in
      finding(.figurePage, published, fact, "is not marked on the brief's page", help: SiteFolder.buildAnew)
    }
  }

  func finding(
    _ rule: CheckRule, _ published: PublishedBrief, _ fact: Fact, _ message: String,
    help: String? = "build anew; if it stays, this is a fault of briefgen's", related: [Finding.Place] = []
  ) -> Finding {
    Finding(
      rule, path: folder.place(published.path), at: published.line(of: fact).map { ($0, 1) },
      "\(fact.words) \(message)", help: help, related: related)
  }
}

extension Fact {
  /// "“55” (figure 7cea6ed3)"
  var words: String { "“\(quantity.text)” (figure \(id))" }
}
