import BriefModel
import Publishing
import Templates

extension SiteCheck {
  /// What search engines and readers know a page by.
  func pageFindings(of file: SiteFile) -> [Finding] {
    guard file.path.hasSuffix(".html") else { return [] }
    let place = folder.place(file.path)
    var title: [UInt8] = []
    var description = ""
    var isInTitle = false
    var isData = false
    var findings: [Finding] = []
    HTMLTokens.forEach(in: file.bytes) { token in
      switch token {
      case .start(let name, let attributes):
        let values = Self.values(of: attributes, in: file.bytes)
        // A drawing has titles of its own.
        isInTitle = name.elementsEqual("title".utf8) && title.isEmpty
        isData = name.elementsEqual("script".utf8) && values["type"] == "application/ld+json"
        guard name.elementsEqual("meta".utf8) else { break }
        if values["name"] == "description" { description = values["content"] ?? "" }
        if values["property"] == "og:image" {
          let line = LinePositions(file.bytes).line(of: attributes.startIndex)
          if let finding = unresolved(values["content"], line: line, in: file) { findings.append(finding) }
        }
      case .text(let text):
        if isInTitle { title += text }
        guard isData, let problem = JSONCheck.problem(in: Array(text)) else { break }
        findings.append(
          Finding(
            .dataMalformed, path: place, at: LinePositions(file.bytes).position(of: text.startIndex),
            "what the page says to machines is no JSON: \(problem)", help: SiteFolder.buildAnew))
      case .end:
        isInTitle = false
        isData = false
      }
    }
    if Self.isBlank(title) {
      findings.append(
        Finding(.pageTitle, path: place, "has no title", help: SiteFolder.buildAnew))
    }
    if Self.isBlank(Array(description.utf8)) {
      findings.append(
        Finding(
          .pageDescription, path: place, "has no description",
          help: "give the site one in site.yml, and build anew"))
    }
    return findings
  }

  private static func isBlank(_ text: [UInt8]) -> Bool { text.allSatisfy { $0 <= 0x20 } }

  private static func values(of attributes: ArraySlice<UInt8>, in page: [UInt8]) -> [String: String] {
    var values: [String: String] = [:]
    HTMLTags.forEachAttribute(inTag: attributes, of: page) { name, value in
      values[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
    }
    return values
  }
}
