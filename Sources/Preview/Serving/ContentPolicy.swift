/// A Content-Security-Policy: what a page may load, by kind.
struct ContentPolicy {
  private var directives: [(name: String, sources: [String])]

  init(_ text: String) {
    directives = text.split(separator: ";").compactMap { directive in
      let words = directive.split(whereSeparator: \.isWhitespace).map(String.init)
      return words.first.map { ($0.lowercased(), Array(words.dropFirst())) }
    }
  }

  var text: String {
    directives.map { ([$0.name] + $0.sources).joined(separator: " ") }.joined(separator: "; ")
  }

  /// Lets the page load one more source of a kind, and nothing else that it may not load already.
  mutating func allow(_ source: String, as name: String) {
    func adding(_ sources: [String]) -> [String] {
      sources.contains(source) ? sources : sources.filter { $0 != "'none'" } + [source]
    }
    if let index = directives.firstIndex(where: { $0.name == name }) {
      directives[index].sources = adding(directives[index].sources)
    } else if let others = directives.first(where: { $0.name == "default-src" }) {
      directives.append((name, adding(others.sources)))
    }
  }
}
