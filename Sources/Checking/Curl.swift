import Foundation

/// The program that asks for pages elsewhere: it knows proxies, certificates and versions of HTTP as the machine does.
public struct Curl: Sendable {
  private let path: String
  private let version: String

  /// Nil where the machine has none.
  ///
  /// - Parameter version: of the program that asks, for those who are asked.
  public init?(version: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    guard let path = folders.map({ "\($0)/curl" }).first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
    self.path = path
    self.version = version
  }

  /// Asks for a page's head, and for its beginning where the host gives no head.
  @Sendable public func ask(_ address: String) -> ExternalLinks.Answer {
    let answer = run(["--head"], address)
    return answer.isGood ? answer : run(["--range", "0-1023"], address)
  }

  private func run(_ options: [String], _ address: String) -> ExternalLinks.Answer {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments =
      options + [
        "--silent", "--location", "--max-redirs", "5", "--proto", "=http,https", "--connect-timeout", "10",
        "--max-time", "20", "--user-agent", "briefgen/\(version) (checks links)", "--output", "/dev/null",
        "--write-out", "%{http_code} %{errormsg}", "--url", address,
      ]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return .none("cannot be asked for: \(error.localizedDescription)")
    }
    let words = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let status = Int(words.prefix(3)) ?? 0
    if status > 0 { return .status(status) }
    let reason = words.dropFirst(4).split(separator: "\n").first.map(String.init) ?? ""
    return .none(reason.isEmpty ? "gives no answer" : reason)
  }
}
