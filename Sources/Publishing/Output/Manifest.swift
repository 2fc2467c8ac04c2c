/// What briefgen wrote into an output folder: the list it goes by when it removes what is no longer published.
///
/// Its first line ends in a fingerprint of the others. A list that was cut, merged or edited names files that briefgen may
/// not have written: it is not gone by at all.
struct Manifest: Equatable {
  static let name = ".briefgen-manifest"

  private static let header = "# Files that briefgen wrote here; it changes and removes no others. Checksum: "

  /// From the output folder, in byte order.
  let paths: [String]

  init(_ paths: [String]) {
    let isSorted = zip(paths, paths.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.paths = isSorted ? paths : Set(paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// - Returns: Nil where the list is not as briefgen wrote it, or names what cannot be a file of a site.
  init?(reading bytes: [UInt8]) {
    guard let list = Manifest.list(in: bytes) else { return nil }
    let lines = list.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    guard lines.allSatisfy(Manifest.staysInside) else { return nil }
    self.init(lines)
  }

  /// The lines of paths; nil where they are not as briefgen wrote them.
  static func list(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
    let list = bytes[(end + 1)...]
    return bytes[...end].elementsEqual(Manifest.firstLine(above: list)) ? list : nil
  }

  var bytes: [UInt8] {
    let list = Array(paths.map { $0 + "\n" }.joined().utf8)
    return Manifest.firstLine(above: list[...]) + list
  }

  private static func firstLine(above list: ArraySlice<UInt8>) -> [UInt8] {
    Array("\(header)\(ContentHash(list))\n".utf8)
  }

  /// Whether a path names something below the folder that it starts from, and nothing of briefgen's own.
  static func staysInside(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return path != name && parts.first.map { !$0.elementsEqual(OutputFolder.stagingName.utf8) } ?? false
      && parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
      && !path.utf8.contains(0)
  }
}
