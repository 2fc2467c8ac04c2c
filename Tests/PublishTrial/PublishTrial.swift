import FailingCalls
import Publishing
import Templates

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Publishes one of two little sites, or only mends what a killed run left: `PublishTrial old|new|heal FOLDER [FILES]`.
/// Tests run it where calls fail, and kill it.
///
/// Exit status: 0 the site is published, 1 it is not, 2 the call was wrong.
@main
enum PublishTrial {
  static func main() async {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { exit(2) }
    do throws(WrongCall) {
      let folder = try OutputFolder(arguments[2], input: "/nowhere", home: nil)
      let lock = try OutputLock(folder)
      defer { lock.release() }
      if arguments[1] != "heal" {
        let count = arguments.count > 3 ? Int(arguments[3]) ?? 0 : 0
        do throws(OutputFailure) {
          _ = try await OutputStore(folder).publish(site(isNew: arguments[1] == "new", count))
        } catch {
          for problem in error.problems { print(problem) }
          lock.release()
          exit(1)
        }
      }
    } catch {
      print(error.message)
      exit(2)
    }
    print(failing_calls_count())
  }

  /// Pages that stay, change, come and go; and a file in whose place a folder comes, and a folder in whose place a file.
  private static func site(isNew: Bool, _ count: Int) -> [SiteFile] {
    var texts = ["about.html": "the same", "index.html": isNew ? "new" : "old", "a/b/same.html": "the same"]
    texts[isNew ? "new/page.html" : "old/page.html"] = "here"
    texts[isNew ? "turn" : "turn/page.html"] = "a file"
    texts[isNew ? "other/page.html" : "other"] = "a page"
    for number in 0..<count {
      texts["many/\(number).html"] = number.isMultiple(of: 3) ? "same \(number)" : "\(isNew) \(number)"
    }
    return texts.sorted { $0.key < $1.key }.map { SiteFile(path: $0.key, bytes: Array($0.value.utf8)) }
  }
}
