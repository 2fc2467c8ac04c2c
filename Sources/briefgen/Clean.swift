import ArgumentParser
import BriefModel
import Publishing

/// Takes away what the program has written.
struct Clean: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Remove what briefgen wrote: the site, and what it remembers in .briefgen/.",
    discussion: """
      Texts, what editors wrote and files of other origin stay where they are; addresses.tsv stays too, so that addresses \
      that were published once are given again.

      EXAMPLES:
        briefgen clean
        briefgen clean --input texts --output www
      """)

  @Option(help: ArgumentHelp("The folder of the texts.", valueName: "folder"), completion: .directory)
  var input = "seeds"

  @Option(help: ArgumentHelp("The folder of the site.", valueName: "folder"), completion: .directory)
  var output = "site"

  @OptionGroup var messages: MessageOptions

  func run() async throws {
    let folder = try OutputFolder(output, input: input)
    let lock = try OutputLock(folder)
    let removed: Int
    do throws(OutputFailure) {
      removed = try await OutputStore(folder).clear()
    } catch {
      lock.release()
      messages.printer.print(error.problems)
      throw ExitCode.wrongContent
    }
    lock.release()
    let places = [input, output].map(ProgramMemory.place)
    let memories = Set(places + places.map { $0 + "-links.tsv" }).filter { FileSystem.takeAway($0) }
    for folder in Set(memories.compactMap { FileSystem.parent(of: $0) }) { FileSystem.takeAwayUnused(folder) }
    let files = "\(removed) \(removed == 1 ? "file" : "files") of \(output)"
    Console.print("removed \(files)\(memories.isEmpty ? "" : " and what was remembered")")
  }
}
