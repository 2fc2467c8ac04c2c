import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A well-formed XML file as its elements.
struct XMLTree {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// From 1.
    let line: Int
    var text = ""
    var children: [Element] = []

    func first(_ name: String) -> Element? { children.first { $0.name == name } }

    func all(_ name: String) -> [Element] { children.filter { $0.name == name } }

    /// Whether it has a child of that name which says something.
    func says(_ name: String) -> Bool { first(name).map { !$0.text.allSatisfy(\.isWhitespace) } ?? false }
  }

  /// Why a file is no XML, and where.
  struct Failure: Error {
    let message: String
    let line: Int
    let column: Int
  }

  let root: Element

  init(_ bytes: [UInt8]) throws(Failure) {
    let parser = XMLParser(data: Data(bytes))
    let builder = Builder()
    parser.delegate = builder
    guard parser.parse(), let root = builder.root else {
      throw Failure(
        message: XMLTree.words(parser.parserError), line: max(1, parser.lineNumber), column: max(1, parser.columnNumber)
      )
    }
    self.root = root
  }

  private static func words(_ error: (any Error)?) -> String {
    let text = ((error as NSError?)?.userInfo["NSXMLParserErrorMessage"] as? String)?.split(separator: "\n").first
    return text.map(String.init) ?? "it ends too early"
  }

  private final class Builder: NSObject, XMLParserDelegate {
    var root: Element?
    private var open: [Element] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(Element(name: name, attributes: attributes, line: parser.lineNumber))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if !open.isEmpty { open[open.count - 1].text += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      guard let element = open.popLast() else { return }
      if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }
  }
}
