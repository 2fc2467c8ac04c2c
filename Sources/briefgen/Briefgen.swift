import ArgumentParser

struct Briefgen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefgen",
    abstract: "Publish policy briefs from raw Chinese texts as a static site.",
    discussion: """
      EXAMPLES:
        briefgen extract seeds/report.txt            what is found in a text, as JSON
        briefgen extract --format markdown seeds/report.txt

      Exit status: 0 all went well, 1 some content was wrong, 2 the call was.
      """,
    version: "briefgen 0.1.0",
    subcommands: [Extract.self])
}
