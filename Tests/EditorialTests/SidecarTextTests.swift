import BriefModel
import Editorial
import Testing

/// What is put into a sidecar, and that nothing else in it changes.
@Suite struct SidecarTextTests {
  private static let entry = SidecarEntry(
    "facts",
    .keys([
      .init("id", .text("0012e345")), .init("quote", .text("校车: 55辆")), .init("number", .text("55")),
      .init("change", .keys([.init("value", .text("56")), .init("place", .none)])), .init("confirm", .yes),
    ]))

  private static let lines = """
      - id: "0012e345"
        quote: "校车: 55辆"
        number: 55
        change:
          value: 56
          place: ~
        confirm: true

    """

  private static let flow =
    #"{id: "0012e345", quote: "校车: 55辆", number: "55", change: {value: "56", place: ~}, confirm: true}"#

  @Test(arguments: [
    // A new key goes to the end.
    ("", "facts:\nENTRY"),
    ("\n\n", "\n\nfacts:\nENTRY"),
    ("# nothing yet\n", "# nothing yet\n\nfacts:\nENTRY"),
    ("title: 甲", "title: 甲\n\nfacts:\nENTRY"),
    ("title: 甲   # 说明\n\n\n", "title: 甲   # 说明\n\nfacts:\nENTRY\n\n"),
    ("title: 甲\n# 末尾的话", "title: 甲\n# 末尾的话\n\nfacts:\nENTRY"),
    ("%YAML 1.1\n---\ntitle: 甲\n...\n", "%YAML 1.1\n---\ntitle: 甲\n\nfacts:\nENTRY...\n"),
    ("rights: |+\n  甲\n\n", "rights: |+\n  甲\n\nfacts:\nENTRY\n"),
    // An entry goes behind the others, and before what follows the list.
    (
      "facts:\n  - {id: 00000000, confirm: true}   # 说明\n",
      "facts:\n  - {id: 00000000, confirm: true}   # 说明\nENTRY"
    ),
    (
      "facts:   # 都核过\n  - id: '00000000'\n    why: |\n      # 不是注释\n\n# 以下是更正\ncorrections: []\n",
      "facts:   # 都核过\n  - id: '00000000'\n    why: |\n      # 不是注释\nENTRY\n# 以下是更正\ncorrections: []\n"
    ),
    (
      "facts:\n  - id: 00000000\n\n  # 第二条\n  - id: 00000001\n  # 完\n",
      "facts:\n  - id: 00000000\n\n  # 第二条\n  - id: 00000001\n  # 完\nENTRY"
    ),
    ("facts:\n  -\n    id: 00000000\n    # 注\ntitle: 甲\n", "facts:\n  -\n    id: 00000000\n    # 注\nENTRYtitle: 甲\n"),
    ("facts:\ntitle: 甲\n", "facts:\nENTRYtitle: 甲\n"),
    ("facts:  # 无\n", "facts:  # 无\nENTRY"),
    ("facts:\n  - id: 00000000", "facts:\n  - id: 00000000\nENTRY"),
    ("\"facts\":\n  - id: 00000000\n", "\"facts\":\n  - id: 00000000\nENTRY"),
    ("facts:\n  - id: 00000000\t# 注\n", "facts:\n  - id: 00000000\t# 注\nENTRY"),
    ("facts:\n  - &a {id: 00000000}\n  - *a\n", "facts:\n  - &a {id: 00000000}\n  - *a\nENTRY"),
    (
      "facts:\n  - id: 00000000\n    why: >\n      甲\n\n      乙\n\ntitle: 丙\n",
      "facts:\n  - id: 00000000\n    why: >\n      甲\n\n      乙\nENTRY\ntitle: 丙\n"
    ),
    (
      "facts:\n  - id: 00000000\n    why: |+\n      甲\n\ntitle: 丙\n",
      "facts:\n  - id: 00000000\n    why: |+\n      甲\n\nENTRYtitle: 丙\n"
    ),
    ("\u{FEFF}facts:\n  - id: 00000000\n", "\u{FEFF}facts:\n  - id: 00000000\nENTRY"),
    ("\u{FEFF}title: 甲\n", "\u{FEFF}title: 甲\n\nfacts:\nENTRY"),
  ])
  func `an entry is put where a hand would put it`(file: String, expected: String) throws {
    #expect(try adding(to: file) == expected.replacing("ENTRY", with: Self.lines))
  }

  @Test func `entries stand below each other as the editor indents them`() throws {
    let flush = try adding(to: "facts:\n- id: 00000000\n  confirm: true\n")
    #expect(flush.hasPrefix("facts:\n- id: 00000000\n  confirm: true\n- id: \"0012e345\"\n  quote: \"校车: 55辆\"\n"))
    let deep = try adding(to: "facts:\n      - id: 00000000\n")
    #expect(deep.contains("\n      - id: \"0012e345\"\n        quote:"))
    #expect(try adding(to: "  title: 甲\n  place: 乙\n").contains("\n  facts:\n    - id: \"0012e345\"\n"))
  }

  @Test(arguments: [
    ("facts: []\ntitle: 甲\n", "facts: [FLOW]\ntitle: 甲\n"),
    ("facts: [{id: 00000000, quote: '[甲]'}]  # ]\n", "facts: [{id: 00000000, quote: '[甲]'}, FLOW]  # ]\n"),
    ("facts: [\n  {id: 00000000},\n]\n", "facts: [\n  {id: 00000000},\nFLOW]\n"),
    ("facts: &a []\n", "facts: &a [FLOW]\n"),
    ("{facts: [], title: 甲}\n", "{facts: [FLOW], title: 甲}\n"),
    ("{\"title\": \"甲}\"}\n", "{\"title\": \"甲}\", facts: [FLOW]}\n"),
    ("{}", "{facts: [FLOW]}"),
    ("{title: 甲,}", "{title: 甲,facts: [FLOW]}"),
  ])
  func `what stands in brackets stays in brackets`(file: String, expected: String) throws {
    #expect(try adding(to: file) == expected.replacing("FLOW", with: Self.flow))
  }

  @Test(arguments: ["\r\n", "\r"])
  func `line ends stay as they are`(end: String) throws {
    let file = try adding(to: "title: 甲\nfacts:\n  - id: 00000000\n".replacing("\n", with: end))
    #expect(file == ("title: 甲\nfacts:\n  - id: 00000000\n" + Self.lines).replacing("\n", with: end))
  }

  @Test func `a file with line ends of both kinds keeps each`() throws {
    let file = try adding(to: "title: 甲\r\nfacts:\n  - id: 00000000\n\r\nplace: 乙\n")
    #expect(
      file == "title: 甲\r\nfacts:\n  - id: 00000000\n" + Self.lines.replacing("\n", with: "\r\n") + "\r\nplace: 乙\n")
  }

  @Test(arguments: [
    "title: [\n", "- 甲\n", "甲\n", "--- \nfacts: []\n---\ntitle: 甲\n", "facts: 甲\n", "facts: {id: 00000000}\n",
    "甲: &a [*a]\n", "facts: *甲\n", "title: 甲\ntitle: 乙\n", "\ttitle: 甲\n", "facts: !!set {}\n",
  ])
  func `what cannot be added to is left, and the lines are told`(file: String) {
    var text = SidecarText(Array(file.utf8), path: "a.yml")
    #expect {
      try text.add(Self.entry)
    } throws: { error in
      (error as? Diagnostic)?.help == "put in by hand:\nfacts:\n" + Self.lines.dropLast()
    }
    #expect(text.bytes == Array(file.utf8))
  }

  @Test func `a file that is no UTF-8 is left`() {
    for bytes: [UInt8] in [[0xB8, 0xA3], [0xFF, 0xFE, 0x61, 0x00], [0]] {
      var text = SidecarText(bytes, path: "a.yml")
      #expect(throws: Diagnostic.self) { try text.add(Self.entry) }
      #expect(text.bytes == bytes)
    }
  }

  @Test func `a long file of brackets takes no longer than another`() {
    let file = "title: \"\(String(repeating: "]}", count: 50_000))\"\nfacts: *甲\n"
    var text = SidecarText(Array(file.utf8), path: "a.yml")
    #expect(throws: Diagnostic.self) { try text.add(Self.entry) }
  }

  @Test(arguments: [
    "甲", "55", "- 甲", "甲: 乙", "甲 #乙", "“甲”", "\"甲\"", "甲\n乙", " 甲", "~", "null", "true", "a\\b", "甲\u{FEFF}", "", "*甲",
    "甲:", "8:30", "1e5", "{甲}", "甲，乙", "'", "no", "=", "<<", "...", "---", "\u{1B}[1m", "\u{2028}", "甲\t乙", "055",
    "e\u{301}", "👩‍👩‍👧", "!甲", "% 甲", "@甲", "`甲", "|", ">", "? 甲", "甲 ", "#",
  ])
  func `any words can be put in, and are read as they were`(words: String) throws {
    var text = SidecarText(Array("who: 甲\n".utf8), path: "a.yml")
    for words in [words, "甲" + words, words + "甲"] {
      try text.add(SidecarEntry("facts", .keys([.init("quote", .text(words)), .init("confirm", .yes)])))
    }
    let (sidecar, problems) = Sidecar.read(text.bytes, path: "a.yml", lexicon: EditedText.lexicon)
    let isBlank = words.allSatisfy(\.isWhitespace)
    #expect(problems.map(\.message) == (isBlank ? ["\"quote\" must not be blank"] : []))
    #expect(sidecar.facts.map(\.quote) == (isBlank ? [] : [words]) + ["甲" + words, words + "甲"])
  }

  @Test func `a correction says which of several places is meant`() throws {
    let text = "和诣校园，和诣社区。"
    let source = Source(name: "a.txt", bytes: Array(text.utf8), encoding: "utf-8", sha256: "")
    var words = TracedText()
    words.append(copying: SourceRange(start: 0, end: text.utf8.count), of: source.bytes)
    for (start, occurrence) in [(0, "1"), (15, "2")] {
      let entry = SidecarEntry.correction(
        of: "和诣", at: SourceRange(start: start, end: start + 6), meant: nil, in: source, words: words, by: .init())
      #expect(
        entry.value
          == .keys([
            .init("printed", .text("和诣")), .init("meant", .none), .init("occurrence", .text(occurrence)),
          ]))
    }
  }

  private func adding(to file: String) throws -> String {
    var text = SidecarText(Array(file.utf8), path: "a.yml")
    try text.add(Self.entry)
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
