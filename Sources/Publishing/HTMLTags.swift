#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The start tags of a page as it was written here: quoted attributes, no markup left open.
package struct HTMLTags {
  /// Calls `body` with the name and the value of every attribute of every start tag, in text order; bytes as they stand.
  package static func forEachAttribute(
    in page: [UInt8], _ body: (_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void
  ) {
    var index = 0
    while let open = find(UInt8(ascii: "<"), in: page, from: index) {
      index = open + 1
      if beginsComment(page, at: index) {
        index = endOfComment(in: page, from: index)
      } else if index < page.count, isLetter(page[index]) {
        index = attributes(in: page, from: endOfName(in: page, from: index), body)
      }
    }
  }

  /// The same of one tag.
  ///
  /// - Parameter attributes: what stands behind its name.
  package static func forEachAttribute(
    inTag attributes: ArraySlice<UInt8>, of page: [UInt8], _ body: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Void
  ) {
    _ = Self.attributes(in: page, from: attributes.startIndex, body)
  }

  /// Whether `!--` stands at `index`.
  static func beginsComment(_ page: [UInt8], at index: Int) -> Bool {
    index + 2 < page.count && page[index] == UInt8(ascii: "!") && page[index + 1] == UInt8(ascii: "-")
      && page[index + 2] == UInt8(ascii: "-")
  }

  /// Behind the comment that `start` lies in.
  static func endOfComment(in page: [UInt8], from start: Int) -> Int {
    var index = start
    while let end = find(UInt8(ascii: ">"), in: page, from: index) {
      index = end + 1
      if page[..<end].suffix(2).elementsEqual("--".utf8) { break }
    }
    return index
  }

  /// - Returns: Where the tag ends.
  static func attributes(
    in page: [UInt8], from start: Int, _ body: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Void
  ) -> Int {
    var index = start
    while index < page.count, page[index] != UInt8(ascii: ">") {
      guard isNameByte(page[index]) else {
        index += 1
        continue
      }
      let nameStart = index
      while index < page.count, isNameByte(page[index]) { index += 1 }
      let name = page[nameStart..<index]
      var value = page[index..<index]
      if index + 1 < page.count, page[index] == UInt8(ascii: "="), page[index + 1] == UInt8(ascii: "\"") {
        let end = find(UInt8(ascii: "\""), in: page, from: index + 2) ?? page.count
        value = page[index + 2..<max(end, index + 2)]
        index = min(end + 1, page.count)
      }
      body(name, value)
    }
    return index
  }

  static func find(_ byte: UInt8, in page: [UInt8], from start: Int) -> Int? {
    guard start < page.count else { return nil }
    return page.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + start, Int32(byte), buffer.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "=") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
      && byte != UInt8(ascii: "\"")
  }

  /// Behind the name of an element that begins at `start`.
  static func endOfName(in page: [UInt8], from start: Int) -> Int {
    var index = start
    while index < page.count, isLetter(page[index]) || isDigit(page[index]) { index += 1 }
    return index
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
