import CExpat

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
    guard let parser = XML_ParserCreate(nil) else {
      throw Failure(message: "there is no memory to read it", line: 1, column: 1)
    }
    defer { XML_ParserFree(parser) }
    let builder = Builder(parser)
    let size = Int32(clamping: bytes.count)
    let isAll: Int32 = 1
    let status = withExtendedLifetime(builder) {
      bytes.withUnsafeBytes { XML_Parse(parser, $0.bindMemory(to: CChar.self).baseAddress, size, isAll) }
    }
    guard status == XML_STATUS_OK, let root = builder.root else {
      throw Failure(
        message: XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "it cannot be read",
        line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
    }
    self.root = root
  }
}

/// Puts elements together as expat tells of them.
private final class Builder {
  private(set) var root: XMLTree.Element?
  private var open: [XMLTree.Element] = []
  private let parser: XML_Parser

  /// Has to live as long as the parser is used: what is told of is told to it.
  init(_ parser: XML_Parser) {
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { Builder.of($0)?.start($1, $2) }, { builder, _ in Builder.of(builder)?.end() })
    XML_SetCharacterDataHandler(parser) { Builder.of($0)?.read($1, count: Int($2)) }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> Builder? {
    pointer.map { Unmanaged<Builder>.fromOpaque($0).takeUnretainedValue() }
  }

  /// - Parameter attributes: Names and values in turn; a null ends them.
  private func start(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    var (said, next) = ([String: String](), attributes)
    while let place = next, let name = place[0], let value = place[1] {
      said[String(cString: name)] = String(cString: value)
      next = place + 2
    }
    open.append(
      XMLTree.Element(
        name: name.map { String(cString: $0) } ?? "", attributes: said,
        line: Int(XML_GetCurrentLineNumber(parser))))
  }

  private func end() {
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
  }

  private func read(_ text: UnsafePointer<CChar>?, count: Int) {
    guard !open.isEmpty else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: count)
    open[open.count - 1].text += String(decoding: bytes, as: UTF8.self)
  }
}
