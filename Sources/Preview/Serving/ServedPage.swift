import Publishing

/// A page as it is served: as it was published, with the script that keeps it up to date.
enum ServedPage {
  /// - Parameters:
  ///   - page: As it was published.
  ///   - script: The address of the script.
  ///   - attributes: What the script is told; names and values that need no escaping.
  static func page(_ page: [UInt8], script: String, attributes: [(String, String)]) -> [UInt8] {
    let said = attributes.map { " data-\($0)=\"\($1)\"" }.joined()
    let tag = Array("<script src=\"\(script)\" async\(said)></script>\n".utf8)
    let end = endOfHead(in: page)
    var head = Array(page[..<end])
    for policy in policies(in: head).reversed() {
      head.replaceSubrange(policy, with: openedPolicy(head[policy]))
    }
    return head + tag + page[end...]
  }

  /// Where the head of the page ends; what has none is no whole page, and begins with its body.
  private static func endOfHead(in page: [UInt8]) -> Int {
    page.firstRange(of: Array("</head>".utf8))?.lowerBound ?? 0
  }

  /// Where the values of the policies stand that the page gives itself.
  private static func policies(in head: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    HTMLTokens.forEach(in: head) { token in
      guard case .start(let name, let attributes) = token, name.elementsEqual("meta".utf8) else { return }
      var isPolicy = false
      var content: Range<Int>?
      HTMLTags.forEachAttribute(inTag: attributes, of: head) { name, value in
        if name.elementsEqual("http-equiv".utf8) { isPolicy = value.elementsEqual("Content-Security-Policy".utf8) }
        if name.elementsEqual("content".utf8) { content = value.startIndex..<value.endIndex }
      }
      if isPolicy, let content { found.append(content) }
    }
    return found
  }

  /// The policy, as it stands in an attribute, with leave for the preview's own script and the news it listens to.
  private static func openedPolicy(_ value: ArraySlice<UInt8>) -> [UInt8] {
    let text = String(decoding: value, as: UTF8.self).replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    var policy = ContentPolicy(text)
    for kind in ["script-src", "connect-src"] { policy.allow("'self'", as: kind) }
    return Array(policy.text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").utf8)
  }
}
