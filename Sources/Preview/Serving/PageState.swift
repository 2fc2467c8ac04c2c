import BriefModel
import Foundation

/// What an open page is told: which build is served, what is under way, what is wrong.
struct PageState: Encodable, Equatable, Sendable {
  /// Something wrong in an input, told in the page.
  struct Problem: Encodable, Equatable, Sendable {
    let path: String
    let line: Int?
    let column: Int?
    let message: String
    let help: String?

    init(_ diagnostic: Diagnostic) {
      path = diagnostic.path
      line = diagnostic.line
      column = diagnostic.column
      message = diagnostic.message
      help = diagnostic.help
    }
  }

  /// Another whenever anything may have changed, also from one run of the program to the next.
  var build: String
  /// Other ones when a style sheet or a script has changed.
  var styles = ""
  var scripts = ""
  /// What takes its time, in a few words.
  var busy: String?
  var problems: [Problem] = []

  /// In the format of server-sent events.
  var message: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // A state holds texts and numbers, which JSON can always say.
    let json = (try? encoder.encode(self)) ?? Data("{}".utf8)
    return Array("data: ".utf8) + json + Array("\n\n".utf8)
  }
}
