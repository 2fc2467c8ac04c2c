import Templates

extension SiteCheck {
  /// The published account of a text: its stretches follow each other from its first byte to its last, each with its fate.
  func accountFindings(of file: SiteFile) -> [Finding] {
    guard file.path.hasPrefix("sources/"), file.path.hasSuffix(".json") else { return [] }
    let place = folder.place(file.path)
    guard let account = JSONCheck.object(in: file.bytes), let entries = account["entries"] as? [[String: Any]],
      let bytes = account["bytes"] as? Int, let name = account["source"] as? String
    else {
      return [Finding(.accountBroken, path: place, "is no account of a text", help: SiteFolder.buildAnew)]
    }
    var findings: [Finding] = []
    var end = 0
    for entry in entries {
      guard let start = entry["start"] as? Int, let next = entry["end"] as? Int, start == end, next > start else {
        findings.append(
          Finding(
            .accountBroken, path: place, "the stretch behind byte \(end) of \(name) does not begin there",
            help: SiteFolder.buildAnew))
        return findings
      }
      end = next
      guard entry["as"] as? String == "missing" else { continue }
      findings.append(
        Finding(
          .accountMissing, path: place, "bytes \(start) to \(next) of \(name) are in no brief and were not left out"))
    }
    if end != bytes {
      findings.append(
        Finding(
          .accountBroken, path: place, "accounts for \(end) bytes of the \(bytes) of \(name)",
          help: SiteFolder.buildAnew))
    }
    for range in account["doubled"] as? [[String: Any]] ?? [] {
      let bounds = [range["start"], range["end"]].map { ($0 as? Int).map(String.init) ?? "?" }
      findings.append(
        Finding(.accountDoubled, path: place, "bytes \(bounds[0]) to \(bounds[1]) of \(name) are in two places"))
    }
    return findings
  }
}
