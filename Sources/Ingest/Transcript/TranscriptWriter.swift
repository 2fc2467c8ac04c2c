import BriefModel

/// Writes a transcript, stretch by stretch of its source.
struct TranscriptWriter {
  private let source: [UInt8]
  private let references: CharacterReference
  private(set) var transcript = Transcript()
  /// Of the line that is being written.
  private var note: Transcript.Note?
  private var characters = 0
  private var linked = 0
  /// Blanks before what comes next, where it goes on in the line.
  private var blank: SourceRange?
  private var hasTab = false
  /// How many line ends part what was written from what comes.
  private var lineEnds = 0

  init(_ source: [UInt8], references: CharacterReference) {
    self.source = source
    self.references = references
  }

  /// Where the next word is written, in the transcript.
  var offset: Int { transcript.text.utf8.count }

  /// Ends the line, if one was begun.
  ///
  /// - Parameter gap: the empty lines that part it from the next at least.
  mutating func endLine(gap: Int) {
    if var note {
      note.range.end = offset
      note.isLinked = characters > 0 && linked * 5 >= characters * 4
      let says = note.level > 0 || note.isCaption || note.isItem || note.isLinked || note.reason != nil
      if says { transcript.notes.append(note) }
      self.note = nil
      (characters, linked) = (0, 0)
      lineEnds = 0
    }
    blank = nil
    hasTab = false
    if !transcript.text.isEmpty { lineEnds = max(lineEnds, gap + 1) }
  }

  /// Parts what was written from what comes, if both stand in one line.
  mutating func addBlank() {
    blank = blank ?? SourceRange(start: source.count, end: source.count)
  }

  mutating func addTab() { hasTab = note != nil }

  /// Takes up a table whose cells were written.
  mutating func add(_ table: Table) {
    if !table.rows.isEmpty { transcript.tables.append(table) }
  }

  /// Writes the words of a stretch of the source.
  ///
  /// - Parameters:
  ///   - note: what holds for the line they stand in, if they begin it.
  ///   - isRaised: whether digits are powers.
  ///   - keepsLines: whether line ends in the source end lines.
  mutating func write(
    _ range: SourceRange, _ note: Transcript.Note, isLinked: Bool, isRaised: Bool, keepsLines: Bool
  ) {
    source.withUnsafeBufferPointer { bytes in
      var at = range.start
      var start = at
      func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
      func isSpecial(_ byte: UInt8) -> Bool {
        isBlank(byte) || byte == UInt8(ascii: "&") || isRaised && (0x30...0x39).contains(byte)
      }
      while at < range.end {
        guard isSpecial(bytes[at]) else {
          at += 1
          continue
        }
        copy(start, at, note, isLinked)
        if isBlank(bytes[at]) {
          at = readBlank(bytes, at: at, limit: range.end, keepsLines)
        } else if bytes[at] == UInt8(ascii: "&") {
          if let reference = references.read(bytes, at: at, limit: range.end) {
            put(reference.characters, SourceRange(start: at, end: at + reference.length), note, isLinked)
            at += reference.length
          } else {
            copy(at, at + 1, note, isLinked)
            at += 1
          }
        } else {
          put(Self.raised(bytes[at]), SourceRange(start: at, end: at + 1), note, isLinked)
          at += 1
        }
        start = at
      }
      copy(start, at, note, isLinked)
    }
  }

  /// - Returns: where the blanks end.
  private mutating func readBlank(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int, _ keepsLines: Bool
  ) -> Int {
    var at = start
    while at < limit, bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) {
      if keepsLines, bytes[at] == 0x0A {
        if note == nil { lineEnds += transcript.text.isEmpty ? 0 : 1 } else { endLine(gap: 0) }
      }
      at += 1
    }
    if note != nil, blank == nil { blank = SourceRange(start: start, end: at) }
    return at
  }

  private mutating func copy(_ start: Int, _ end: Int, _ note: Transcript.Note, _ isLinked: Bool) {
    guard start < end else { return }
    begin(note, at: start)
    transcript.text.append(copying: SourceRange(start: start, end: end), of: source)
    let count = source[start..<end].count { $0 & 0xC0 != 0x80 }
    characters += count
    if isLinked { linked += count }
  }

  private mutating func put(_ text: [UInt8], _ range: SourceRange, _ note: Transcript.Note, _ isLinked: Bool) {
    begin(note, at: range.start)
    transcript.text.append(text, replacing: range)
    characters += 1
    if isLinked { linked += 1 }
  }

  /// Writes what stands before the next word.
  private mutating func begin(_ note: Transcript.Note, at place: Int) {
    let here = SourceRange(start: place, end: place)
    if self.note == nil {
      transcript.text.append([UInt8](repeating: 0x0A, count: lineEnds), replacing: here)
      lineEnds = 0
      var begun = note
      begun.range = SourceRange(start: offset, end: offset)
      self.note = begun
    } else if hasTab {
      transcript.text.append([0x09], replacing: here)
    } else if let blank {
      if blank.count == 1, blank.end <= place, source[blank.start] == 0x20 {
        transcript.text.append(copying: blank, of: source)
      } else {
        transcript.text.append([0x20], replacing: blank.end <= place ? blank : here)
      }
    }
    hasTab = false
    blank = nil
  }

  private static func raised(_ digit: UInt8) -> [UInt8] {
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return Array(digits[Int(digit) - 0x30].utf8)
  }
}
