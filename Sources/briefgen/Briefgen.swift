import ArgumentParser

@main
struct Briefgen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefgen", abstract: "Publish policy briefs from raw Chinese texts as a static site.")
}
