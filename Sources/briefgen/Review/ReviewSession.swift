import BriefModel
import Editorial
import Lexicon

/// One sitting of an editor before what is doubtful.
struct ReviewSession {
  let terminal: Terminal
  /// The editor's name, once it is known.
  var who: String?
  var texts: [ReviewedText]
  private var answered = 0

  /// The editor does not go on.
  struct Leave: Error {}

  init(texts: [ReviewedText], terminal: Terminal, who: String?) {
    self.texts = texts
    self.terminal = terminal
    self.who = who
  }

  /// Asks until nothing is open, or the editor leaves.
  ///
  /// - Throws: Why a text could not be read again.
  mutating func run() throws {
    let names = texts.count == 1 ? "this text" : "these \(texts.count) texts"
    guard left > 0 else { return terminal.print("Nothing is doubtful in \(names).") }
    terminal.print(
      "\(left) \(left == 1 ? "thing is" : "things are") doubtful in \(names). Each answer is written beside its text "
        + "at once; q leaves, and what is open is asked next time.")
    defer { terminal.print("\n\(answered) answered, \(left) left.") }
    do {
      for index in texts.indices {
        while let doubt = texts[index].open.first {
          show(doubt, of: texts[index])
          if try settle(doubt, in: texts[index]) {
            answered += 1
            try texts[index].update()
          } else {
            texts[index].pass(doubt)
          }
        }
      }
    } catch is Leave {}
  }

  private var left: Int { texts.reduce(0) { $0 + $1.doubts.count } }

  private func show(_ doubt: Doubt, of text: ReviewedText) {
    let open = texts.reduce(0) { $0 + $1.open.count }
    terminal.print("\n\(open) left  \(text.place(of: doubt))  \(doubt.brief.displayTitle.printable)\n")
    for sentence in doubt.sentences(terminal.marked) { terminal.print("    \(sentence)") }
    terminal.print()
    for line in doubt.explanation(text.reader.lexicon) { terminal.print("  \(line)") }
    terminal.print()
  }
}
