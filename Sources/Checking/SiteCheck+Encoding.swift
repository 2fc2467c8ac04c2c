import BriefModel
import Templates

extension SiteCheck {
  private static let textEndings = [
    "html", "md", "json", "xml", "txt", "css", "js", "svg", "csv", "geojson", "yml", "webmanifest",
  ]

  /// What keeps a text file from being read as it was meant: of each kind the first place, and how many there are.
  func encodingFindings(of file: SiteFile) -> [Finding] {
    let ending = file.path.lastIndex(of: ".").map { String(file.path[file.path.index(after: $0)...]) } ?? ""
    guard Self.textEndings.contains(ending) else { return [] }
    let place = folder.place(file.path)
    do {
      _ = try UTF8Span(validating: file.bytes.span)
    } catch {
      let at = LinePositions(file.bytes).position(of: error.byteOffsets.lowerBound)
      return [Finding(.encodingUTF8, path: place, at: at, "holds bytes that are no UTF-8", help: SiteFolder.buildAnew)]
    }
    var findings: [Finding] = []
    if ending != "csv", file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      findings.append(Finding(.encodingMark, path: place, "begins with a byte-order mark", help: SiteFolder.buildAnew))
    }
    let (lost, controls) = Self.badCharacters(in: file.bytes)
    for (rule, offsets, name) in [
      (CheckRule.encodingReplacement, lost, "U+FFFD, which stands for a character that was lost"),
      (.encodingControl, controls, "a control character"),
    ] {
      guard let first = offsets.first else { continue }
      let more = offsets.count > 1 ? ", and \(offsets.count - 1) more" : ""
      findings.append(
        Finding(
          rule, path: place, at: LinePositions(file.bytes).position(of: first), "holds \(name)\(more)",
          help: "see whether the text itself holds it"))
    }
    return findings
  }

  /// The offsets of replacement characters, and of control characters but line ends and tabs.
  private static func badCharacters(in bytes: [UInt8]) -> (lost: [Int], controls: [Int]) {
    var lost: [Int] = []
    var controls: [Int] = []
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 0x09, 0x0A, 0x0D: break
      case 0..<0x20, 0x7F: controls.append(offset)
      case 0xC2 where (0x80..<0xA0).contains(bytes[offset + 1]): controls.append(offset)
      case 0xEF where bytes[offset + 1] == 0xBF && bytes[offset + 2] == 0xBD: lost.append(offset)
      default: break
      }
    }
    return (lost, controls)
  }
}
