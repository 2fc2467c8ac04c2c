import Editorial
import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The preview as the program runs it. What it does in a browser is proved in `Tests/Browser`.
@Suite(.timeLimit(.minutes(3))) struct PreviewCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(named: "two words")
    try folder.copy(Program.root.appendingPathComponent("Tests/Fixtures/plain").path, to: "texts")
  }

  @Test(arguments: [
    (["--port", "70000"], "--port 70000 is no port"), (["--base", "/../"], "--base /../ is no path"),
    (["--input", "missing"], "the input folder missing is not there"),
    (["--output", "texts"], "the output folder texts is the input folder"),
    (["--host", "192.0.2.1"], "nothing can be served at 192.0.2.1, port 8000"),
  ])
  func `a call that cannot be carried out changes nothing`(options: [String], message: String) throws {
    let usual = ["--input", "texts", "--output", "site"].chunked.filter { !options.contains($0[0]) }.flatMap(\.self)
    let outcome = try Program.run(["preview"] + usual + options, in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("error: \(message)"))
    #expect(!folder.exists("site"))
  }

  @Test func `what is saved is built and served, what is wrong does no harm, and Ctrl-C ends it`() async throws {
    let preview = try RunningPreview(in: folder.path)
    defer { preview.process.terminate() }
    let opening = try await preview.line { $0.contains("http://") }
    let address = try #require(opening.split(separator: " ").first { $0.hasPrefix("http://127.0.0.1:") })
    _ = try await preview.line { $0.contains("1 source, 1 brief") }
    let page = try await text(of: String(address))
    #expect(page.contains(".briefgen/reload.js"))
    #expect(try !folder.text("site/index.html").contains(".briefgen"))

    try folder.write("title: 新名", to: "texts/site.yml")
    _ = try await preview.line { $0.hasPrefix("texts/site.yml: 1 source") }
    #expect(try await text(of: String(address)).contains("新名"))
    try folder.write("titel: 错", to: "texts/site.yml")
    _ = try await preview.line { $0.contains("nothing published, 1 error") }
    #expect(try await text(of: String(address)).contains("新名"))
    try folder.write("title: 新名", to: "texts/site.yml")
    _ = try await preview.line { $0.contains("1 source, 1 brief") }
    for catalogue in Catalogue.allCases {
      try folder.write("x", to: "texts/\(catalogue.name)")
      _ = try await preview.line { $0.hasPrefix("texts/\(catalogue.name):1:1: error: is no line of fields") }
      try folder.write("# 本站", to: "texts/\(catalogue.name)")
      _ = try await preview.line { $0.hasPrefix("texts/\(catalogue.name): 1 source, 1 brief") }
    }

    preview.process.interrupt()
    preview.process.waitUntilExit()
    #expect(preview.process.terminationStatus == 0)
    #expect(preview.process.terminationReason == .exit)
  }

  private func text(of address: String) async throws -> String {
    let (data, _) = try await URLSession.shared.data(from: try #require(URL(string: address)))
    return String(decoding: data, as: UTF8.self)
  }
}

/// The program while it runs, and what it says.
private final class RunningPreview {
  let process = Process()
  private let said: AsyncStream<Data>
  private var rest = ""

  init(in folder: String) throws {
    let (said, saying) = AsyncStream.makeStream(of: Data.self)
    self.said = said
    let pipe = Pipe()
    pipe.fileHandleForReading.readabilityHandler = { file in
      let data = file.availableData
      if data.isEmpty {
        file.readabilityHandler = nil
        saying.finish()
      } else {
        saying.yield(data)
      }
    }
    process.executableURL = try #require(Program.executable)
    process.arguments = ["preview", "--input", "texts", "--output", "site", "--port", "0"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
  }

  /// The next line that is wanted.
  func line(where isWanted: (String) -> Bool) async throws -> String {
    var all = ""
    while true {
      while let end = rest.firstIndex(of: "\n") {
        let line = String(rest[..<end])
        rest = String(rest[rest.index(after: end)...])
        if isWanted(line) { return line }
        all += line + "\n"
      }
      var more: Data?
      for await data in said {
        more = data
        break
      }
      rest += String(decoding: try #require(more, "it ended, and said only: \(all)"), as: UTF8.self)
    }
  }
}

extension [String] {
  fileprivate var chunked: [[String]] {
    stride(from: 0, to: count, by: 2).map { Array(self[$0..<Swift.min($0 + 2, count)]) }
  }
}
