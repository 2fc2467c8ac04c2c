import ArgumentParser
import BriefModel
import Publishing

/// Begins a site.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a site: a folder with an example text, its settings, and files for hosts.",
    discussion: """
      Writes seeds/ with an invented text, what an editor says of it, and site.yml with every key explained; .gitignore; \
      a workflow for GitHub Pages; settings for Netlify, Cloudflare Pages, Nginx and Caddy. It asks nothing and \
      overwrites nothing.

      EXAMPLES:
        briefgen init                here
        briefgen init my-site        in a folder of its own
      """)

  @Argument(
    help: ArgumentHelp("The folder of the new site; it need not be there yet.", valueName: "dir"),
    completion: .directory)
  var folder = "."

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let files = StarterFiles.all
    try checkFolder()
    let inTheWay = self.inTheWay(of: files)
    guard inTheWay.isEmpty else {
      throw WrongCall(
        "what stands there is not overwritten: \(inTheWay.joined(separator: ", "))",
        help: "move it away, or begin elsewhere with `briefgen init DIR`")
    }
    do throws(Diagnostic) {
      for file in files { try FileSystem.create(place(file.path), with: file.bytes) }
    } catch {
      messages.printer.print(error)
      throw ExitCode.wrongContent
    }
    for file in files { Console.print("  \(place(file.path))") }
    Console.print(nextSteps)
  }

  private var nextSteps: String {
    """

    A site is begun. See it with:

    \(folder == "." ? "" : "  cd \(Self.quoted(folder))\n")\
      briefgen build
      briefgen preview --open

    Then put your own texts into seeds/, and delete the example.
    """
  }

  private func checkFolder() throws(WrongCall) {
    switch FileSystem.kind(of: folder) {
    case nil, .folder: break
    case .file, .other: throw WrongCall("\(folder) is a file", help: "name a folder that is empty or not there yet")
    }
  }

  /// What a new file would replace; all that lies in the folder for texts, since an example has no place among real ones.
  private func inTheWay(of files: [StarterFiles.File]) -> [String] {
    let texts = ((try? FileSystem.names(in: place("seeds"))) ?? []).map { "seeds/\($0)" }
    let others = files.map(\.path).filter { !$0.hasPrefix("seeds/") && FileSystem.isThere(place($0)) }
    return (texts + others + (FileSystem.kind(of: place("seeds")) == .file ? ["seeds"] : [])).map(place)
  }

  private func place(_ path: String) -> String {
    folder == "." ? path : folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// As a shell takes it.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy {
      $0 > 0x7F || "/._-".utf8.contains($0) || Character(Unicode.Scalar($0)).isLetter
        || Character(Unicode.Scalar($0)).isNumber
    }
    return isPlain && !path.hasPrefix("-") ? path : "'\(path.replacing("'", with: "'\\''"))'"
  }
}
