import ArgumentParser

struct Briefgen: AsyncParsableCommand {
  /// The one place that says which version this is; the list of changes begins with it.
  static let versionNumber = "0.1.0"

  /// When it was made, as the pages of the manual say it.
  static let versionDate = "2026-11-22"

  static let configuration = CommandConfiguration(
    commandName: "briefgen",
    abstract: "Publish policy briefs from raw Chinese texts as a static site.",
    discussion: """
      EXAMPLES:
        briefgen init                                begin a site here, with an example
        briefgen build                               publish seeds/ as site/
        briefgen build --input texts --output www    the same for other folders
        briefgen preview --open                      show it in the browser, and every change at once
        briefgen check                               prove site/ against seeds/
        briefgen clean                               remove what briefgen wrote
        briefgen extract seeds/report.txt            what is read out of a text, as JSON
        briefgen explain seeds/report.txt:21         how the numbers of a line were read
        briefgen coverage                            which phrases of the catalogue never matched
        briefgen review                              settle what is doubtful, one thing after another

      `briefgen COMMAND --help` tells more of each.

      Exit status: \(ExitCode.meanings.map { "\($0.code.rawValue) \($0.meaning)" }.joined(separator: ", ")).
      """,
    version: "briefgen \(versionNumber)",
    subcommands: [
      Init.self, Build.self, Preview.self, Check.self, Clean.self, Extract.self, Explain.self, Coverage.self,
      Review.self, Manual.self,
    ])
}
