import Foundation
import TestSupport
import Testing

/// `briefgen init` and `briefgen clean`: a site is begun, and what was written is taken away.
@Suite struct InitTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [".", "my site", "a/b"])
  func `a site that is begun builds strictly and is in order`(name: String) throws {
    let begun = try Program.run("init", name, in: folder.path)
    #expect(begun.status == 0 && begun.errors == "")
    #expect(begun.output.contains("  briefgen build\n"))
    let site = name == "." ? folder.path : folder.path(of: name)
    let build = try Program.run("build", "--strict", in: site)
    #expect(build.status == 0 && build.output.hasPrefix("1 source, 1 brief, "), "\(build.errors)")
    let check = try Program.run("check", "--strict", in: site)
    #expect(check.status == 0 && check.output.contains("all in order"), "\(check.errors)")
  }

  @Test func `every file in the way is named, and nothing is written`() throws {
    try folder.write("x", to: "netlify.toml")
    try folder.write("x", to: "seeds/own.txt")
    let before = try folder.files()
    let outcome = try Program.run("init", in: folder.path)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasPrefix("error: what stands there is not overwritten: seeds/own.txt, netlify.toml\n"),
      "\(outcome.errors)")
    #expect(try folder.files() == before)
    #expect(
      try Program.run("init", "netlify.toml", in: folder.path).errors.hasPrefix("error: netlify.toml is a file\n"))
  }

  @Test func `every key of the settings stands in them, and is known when it is not taken out`() throws {
    _ = try Program.run("init", in: folder.path)
    let settings = try folder.text("seeds/site.yml").split(separator: "\n", omittingEmptySubsequences: false)
    let spoken = settings.map { line in
      // A line of a key or of its list, and no sentence.
      line.hasPrefix("# ") && line.dropFirst(2).contains(/^( *- |  *)?[a-z-]+(:.*)?$/)
        ? String(line.dropFirst(2)) : String(line)
    }
    try folder.write(spoken.joined(separator: "\n"), to: "seeds/site.yml")
    try folder.write("a { color: red; }\n", to: "seeds/own.css")
    let build = try Program.run("build", "--strict", in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    let help = try unknownKeyHelp()
    for key in help { #expect(spoken.contains { $0.hasPrefix("\(key):") }, "\(key)") }
    #expect(help.count >= 10)
  }

  @Test(.enabled(if: Tool.nginx.isThere, "Nginx is not installed"))
  func `Nginx takes its settings`() throws {
    _ = try Program.run("init", in: folder.path)
    let path = folder.path(of: "hosting/nginx.conf")
    try folder.write("pid \(folder.path(of: "pid"));\nevents {}\nhttp { include '\(path)'; }\n", to: "try.conf")
    #expect(try Tool.nginx.run("-t", "-q", "-c", folder.path(of: "try.conf"), in: folder.path) == 0)
  }

  @Test(.enabled(if: Tool.caddy.isThere, "Caddy is not installed"))
  func `Caddy takes its settings`() throws {
    _ = try Program.run("init", in: folder.path)
    #expect(
      try Tool.caddy.run("validate", "--adapter", "caddyfile", "--config", "hosting/Caddyfile", in: folder.path) == 0)
  }

  @Test func `clean removes what was written, and nothing else`() throws {
    _ = try Program.run("init", in: folder.path)
    let begun = try folder.files()
    _ = try Program.run("build", in: folder.path)
    try folder.write("x", to: "site/CNAME")
    try folder.write("x", to: ".briefgen/seeds/memory")
    try folder.write("x", to: ".briefgen/other/memory")
    let outcome = try Program.run("clean", in: folder.path)
    #expect(outcome.status == 0 && outcome.output.contains(" files of site and what was remembered"))
    let addresses = try #require(folder.files()["seeds/addresses.tsv"])
    let left = begun.merging([
      "site/CNAME": [120], ".briefgen/other/memory": [120], ".briefgen/.gitignore": Array("*\n".utf8),
      "seeds/addresses.tsv": addresses,
    ]) { $1 }
    #expect(try folder.files() == left)
    #expect(try Program.run("clean", in: folder.path).status == 2, "what is left is not briefgen's")
    try folder.remove("site/CNAME")
    #expect(try Program.run("clean", in: folder.path).output == "removed 0 files of site\n")
  }

  private func unknownKeyHelp() throws -> [String] {
    try folder.write("qqqqqqqqqqqq: 1\n", to: "seeds/site.yml")
    let errors = try Program.run("build", in: folder.path).errors
    let keys = try #require(errors.split(separator: "known keys: ").last?.split(separator: "\n").first)
    return keys.split(separator: ", ").map(String.init)
  }
}

/// A program of a host.
private enum Tool: String {
  case nginx, caddy

  private var path: String? {
    ["/usr/sbin", "/usr/bin", "/usr/local/bin"].map { "\($0)/\(rawValue)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  var isThere: Bool { path != nil }

  func run(_ arguments: String..., in folder: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
