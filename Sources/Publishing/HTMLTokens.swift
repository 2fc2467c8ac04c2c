/// The text and tags of a page as it was written here: quoted attributes, no markup left open.
package struct HTMLTokens {
  package enum Token {
    /// As it stands, with its character references.
    case text(ArraySlice<UInt8>)
    /// `attributes` is what stands behind the name.
    case start(name: ArraySlice<UInt8>, attributes: ArraySlice<UInt8>)
    case end(name: ArraySlice<UInt8>)
  }

  /// Calls `body` with every token in order; comments and declarations are none.
  package static func forEach(in page: [UInt8], _ body: (Token) -> Void) {
    var index = 0
    while index < page.count {
      let open = HTMLTags.find(UInt8(ascii: "<"), in: page, from: index) ?? page.count
      if open > index { body(.text(page[index..<open])) }
      index = min(open + 1, page.count)
      if HTMLTags.beginsComment(page, at: index) {
        index = HTMLTags.endOfComment(in: page, from: index)
      } else if index < page.count, page[index] == UInt8(ascii: "/") {
        let nameEnd = HTMLTags.endOfName(in: page, from: index + 1)
        body(.end(name: page[index + 1..<nameEnd]))
        index = HTMLTags.find(UInt8(ascii: ">"), in: page, from: nameEnd).map { $0 + 1 } ?? page.count
      } else if index < page.count, HTMLTags.isLetter(page[index]) {
        let nameEnd = HTMLTags.endOfName(in: page, from: index)
        let end = HTMLTags.attributes(in: page, from: nameEnd) { _, _ in }
        body(.start(name: page[index..<nameEnd], attributes: page[nameEnd..<end]))
        index = min(end + 1, page.count)
      } else if index < page.count, page[index] == UInt8(ascii: "!") {
        index = HTMLTags.find(UInt8(ascii: ">"), in: page, from: index).map { $0 + 1 } ?? page.count
      } else if open < page.count {
        body(.text(page[open..<index]))
      }
    }
  }
}
