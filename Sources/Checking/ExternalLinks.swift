import BriefModel
import Publishing
import Templates

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Asks for the pages elsewhere that a site links to: of one host one at a time, and none twice in a week.
public struct ExternalLinks: Sendable {
  /// What came back.
  public enum Answer: Equatable, Sendable {
    /// The status of HTTP.
    case status(Int)
    /// Nothing, for a reason.
    case none(String)

    var isGood: Bool { if case .status(let status) = self { (200..<400).contains(status) } else { false } }

    var words: String {
      switch self {
      case .status(401), .status(403), .status(405), .status(429):
        "\(self.number): refuses programs, perhaps not people"
      case .status(404), .status(410): "\(number): there is no such page any more"
      case .status: "\(number): the host could not answer"
      case .none(let reason): reason
      }
    }

    private var number: String { if case .status(let status) = self { "answer \(status)" } else { "" } }
  }

  private let folder: SiteFolder
  private let ask: @Sendable (String) -> Answer
  private let pause: Duration

  /// - Parameters:
  ///   - pause: between two questions to one host.
  ///   - ask: asks for an address.
  public init(of folder: SiteFolder, pause: Duration = .seconds(1), ask: @escaping @Sendable (String) -> Answer) {
    self.folder = folder
    self.pause = pause
    self.ask = ask
  }

  private struct Occurrence {
    let path: String
    let line: Int
    let column: Int
  }

  /// Each occurrence of an address that gives no page.
  ///
  /// - Parameter memory: what answered before, and what answers now.
  public func findings(_ memory: inout LinkMemory) async -> [Finding] {
    let occurrences = self.occurrences
    let wanted = occurrences.keys.filter { !memory.isKnown($0) }.sorted()
    let hosts = Dictionary(grouping: wanted, by: Self.host).sorted { $0.key < $1.key }.map(\.value)
    let answers = await hosts.mapInParallel { addresses in
      addresses.enumerated().map { index, address in
        if index > 0 { usleep(UInt32(pause.components.seconds) * 1_000_000) }
        return (address, ask(address))
      }
    }
    var findings: [Finding] = []
    for (address, answer) in answers.flatMap({ $0 }) {
      if answer.isGood {
        memory.remember(address)
        continue
      }
      findings += (occurrences[address] ?? []).map { place in
        Finding(
          .linkExternal, path: place.path, at: (place.line, place.column), "\(address): \(answer.words)",
          help: "see where the page is now; the address stands in a sidecar or in site.yml")
      }
    }
    return findings
  }

  /// By address without its fragment.
  private var occurrences: [String: [Occurrence]] {
    var places: [String: [Occurrence]] = [:]
    for file in folder.files where file.path.hasSuffix(".html") {
      var found: [(address: String, offset: Int)] = []
      HTMLTokens.forEach(in: file.bytes) { token in
        guard case .start(let name, let attributes) = token, name.elementsEqual("a".utf8) else { return }
        HTMLTags.forEachAttribute(inTag: attributes, of: file.bytes) { name, value in
          guard name.elementsEqual("href".utf8) else { return }
          let address = LinkCheck.unescaped(value)
          if Self.isElsewhere(address) {
            found.append((String(address.prefix { $0 != "#" }), value.startIndex))
          }
        }
      }
      if found.isEmpty { continue }
      let positions = LinePositions(file.bytes)
      for (address, offset) in found {
        let at = positions.position(of: offset)
        places[address, default: []].append(
          Occurrence(path: folder.place(file.path), line: at.line, column: at.column))
      }
    }
    return places
  }

  private static func isElsewhere(_ address: String) -> Bool {
    address.hasPrefix("https://") || address.hasPrefix("http://")
  }

  private static func host(of address: String) -> String {
    let rest = address.drop { $0 != ":" }.dropFirst(3)
    return rest.prefix { $0 != "/" && $0 != "?" }.lowercased()
  }
}
