import Foundation
import TestSupport
import Testing

/// `briefgen review` at a terminal.
@Suite struct ReviewTests {
  private let folder: TemporaryFolder

  /// The place of the first text is one of four, and it gives two numbers of teachers.
  private static let text = """
    鼓楼区办学纪实

    2024年，全区教师1200人。到2024年，全区教师1250人，家长们都放心了。

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.text, to: "seeds/a.txt")
  }

  @Test func `without a terminal it says so, and what would be asked can be printed`() throws {
    let outcome = try Program.run("review", in: folder.path)
    #expect(outcome.status == 2 && outcome.output == "")
    #expect(
      outcome.errors == """
        error: review asks questions, and there is no terminal to answer them at
          help: run it in a terminal; `briefgen review --list` prints what is doubtful

        """)
    let list = try Program.run("review", "--list", in: folder.path)
    #expect(list.status == 0 && list.errors == "")
    #expect(
      list.output == """
        seeds/a.txt:1: 4 divisions may be called 鼓楼区, and the text does not say which it is about
        seeds/a.txt:3: 1200 人 of 教师 in 2024 contradicts 1250 人 of 教师 in 2024 in “全区教师1250人”

        """)
  }

  @Test func `each answer is written at once, and what is settled is not asked again`() throws {
    let outcome = try type(["1", "王敏", "2", "以后一句为准"])
    #expect(outcome.status == 0)
    for words in [
      "2 things are doubtful in this text.", "2 left  seeds/a.txt:1  鼓楼区办学纪实", "    【鼓楼区】办学纪实\n",
      "  1   320106 江苏省南京市鼓楼区\n", "1 left  seeds/a.txt:3  鼓楼区办学纪实",
      "    2024年，全区教师【1200人】。\n    到2024年，全区教师【1250人】，家长们都放心了。\n", "2 answered, 0 left.",
    ] { #expect(outcome.output.contains(words), "\(words)") }
    #expect(
      try folder.text("seeds/a.yml") == """
        who: 王敏

        articles:
          - begins: 鼓楼区办学纪实
            place: 320106

        facts:
          - id: e24a958b
            quote: 全区教师1200人
            number: 1200
            reject: true
            why: 以后一句为准
          - id: dba1553f
            quote: 全区教师1250人
            number: 1250
            confirm: true

        """)
    #expect(try type([]).output == "Nothing is doubtful in this text.\n")
    #expect(try Program.run("extract", "seeds/a.txt", in: folder.path).errors == "")
  }

  @Test func `what stands in the sidecar stays as it is`() throws {
    let file = "# 我的注\r\npublisher:   '某报'   # 见报头\r\n\r\nfacts: []   # 还没有\r\n# 完"
    try folder.write(file, to: "seeds/a.yml")
    try folder.setMode(0o640, of: "seeds/a.yml")
    _ = try type(["s", "b", "甲: 乙 # 丙"])
    let now = try folder.text("seeds/a.yml")
    let parts = file.split(separator: "[]")
    #expect(now.hasPrefix("\(parts[0])[{id: \"e24a958b\",") && now.hasSuffix("]\(parts[1])"))
    #expect(now.contains("confirm: true, who: \"甲: 乙 # 丙\"}, {id: \"dba1553f\", "))
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path(of: "seeds/a.yml"))[.posixPermissions]
    #expect(mode as? Int == 0o640)
    #expect(try folder.files().keys.sorted() == ["seeds/a.txt", "seeds/a.yml"])
  }

  @Test(arguments: [
    (Program.Ending.none, ["q"]), (.endOfFile, []), (.interrupt("1 left"), []), (.hangUp("1 left"), []),
  ])
  func `it can be left, and is taken up where it was left`(ending: Program.Ending, last: [String]) throws {
    let left = try type(["1", "王敏"] + last, ending: ending)
    if case .hangUp = ending {
      #expect(left.output.hasSuffix("\n> "))
    } else {
      #expect(left.status == 0 && left.output.hasSuffix("\n1 answered, 1 left.\n"))
    }
    let sidecar = try folder.text("seeds/a.yml")
    #expect(sidecar.hasSuffix("place: 320106\n"))
    let list = try Program.run("review", "--list", in: folder.path).output
    #expect(list.hasPrefix("seeds/a.txt:3: ") && list.split(separator: "\n").count == 1)
    #expect(try type(["b", "李四"]).output.hasSuffix("\n1 answered, 0 left.\n"))
    #expect(try folder.text("seeds/a.yml").hasPrefix(sidecar))
  }

  @Test func `damaged text is mended, flagged or found to be none`() throws {
    try folder.write(
      """
      桐庐县办学纪实

      桐庐县坚持教育优先，家长们都放心了，校园里一片欢声笑语。

      ，改善办学条件，老师们都说好。开通线路8\u{FFFD}条，家长们都放心了。开通线路9\u{FFFD}条，老师们都说好。

      """, to: "seeds/a.txt")
    let outcome = try type(["r", "排版如此", "王敏", "e", "", "e", "85", "见年报", "d", "", "d", "无从核对"])
    #expect(outcome.output.hasSuffix("\n3 answered, 0 left.\n"), "\(outcome.output)")
    let sidecar = try folder.text("seeds/a.yml")
    for lines in [
      "  - printed: ，改善办学条件\n    meant: ，改善办学条件\n    why: 排版如此\n", "    meant: 85\n    why: 见年报\n",
      "    meant: ~\n    why: 无从核对\n",
    ] { #expect(sidecar.contains(lines), "\(sidecar)") }
    #expect(try type([]).output == "Nothing is doubtful in this text.\n")
    let markdown = try Program.run("extract", "--format", "markdown", "seeds/a.txt", in: folder.path).output
    #expect(markdown.contains("，改善办学条件，老师们都说好。开通线路85条，") && markdown.contains(#""value": 85, "#))
  }

  @Test func `what is skipped is asked next time, and what is typed wrong once more`() throws {
    let outcome = try type(["x", "", "s", "7", "1", "", "s"])
    #expect(outcome.output.contains("  Type one of: 1, 2, 3, 4, p, s, q\n"))
    #expect(outcome.output.contains("  Type one of: b, 1, 2, e1, e2, s, q\n"))
    #expect(outcome.output.hasSuffix("\n0 answered, 2 left.\n") && !folder.exists("seeds/a.yml"))
  }

  @Test func `a figure is corrected in the words of a sidecar`() throws {
    let outcome = try type(
      [
        "s", "e2", "value：一千", "", "e2", "价值", "label: 教师（含代课）", "period：~", "", "与年报不符", "王敏",
      ])
    for words in [
      "    label: 教师\n    value: 1250\n", "  Nothing is written, for:\n  \"value\" must be a number",
      "  Type it as above: value: 56\n", "1 answered, 1 left.",
    ] { #expect(outcome.output.contains(words), "\(words)") }
    #expect(
      try folder.text("seeds/a.yml").hasSuffix(
        """
            change:
              label: 教师（含代课）
              period: ~
            why: 与年报不符

        """))
  }

  @Test func `an answer that the text cannot be read with is not written`() throws {
    let outcome = try type(["p", "鼓楼区", "王敏", "p", "桐卢县", "p", "桐庐县", "q"])
    #expect(outcome.output.contains("error: \"place\" names 4 divisions\n"))
    #expect(outcome.output.contains("error: \"place\" names no division\n  help: did you mean \"桐庐县\"?\n"))
    #expect(try folder.text("seeds/a.yml").hasSuffix("place: 桐庐县\n"))
  }

  @Test func `signs that are no text are asked again, and a text does nothing to the terminal`() throws {
    try folder.write(Self.text.replacing("家长", with: "\u{1B}[31m家\u{202E}长"), to: "seeds/a.txt")
    let outcome = try type(["s", "b", "王\u{1B}[D敏", "王敏", "q"])
    #expect(outcome.output.contains("  That line holds signs that are no text. Once more:\n"))
    #expect(try folder.text("seeds/a.yml").hasPrefix("who: 王敏\n"))
    // The terminal shows what is typed by itself, as ^[.
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{202E}"))
  }

  @Test func `texts that cannot be read are told, and the others reviewed`() throws {
    try folder.write("", to: "seeds/b.txt")
    try folder.write(Self.text, to: "seeds/c.txt")
    try folder.write("titel: 甲\n", to: "seeds/c.yml")
    let outcome = try type(["s", "s"])
    #expect(outcome.status == 1)
    for words in [
      "seeds/b.txt: error: is empty\n", "seeds/c.yml:1:1: error: unknown key \"titel\"\n", "0 answered, 2 left.",
    ] { #expect(outcome.output.contains(words), "\(words)") }
    #expect(try folder.text("seeds/c.yml") == "titel: 甲\n")
  }

  @Test(arguments: [
    ([], "none", 2, "error: the input folder seeds holds no texts\n"),
    (["--input", "nowhere"], "a.txt", 2, "error: the input folder nowhere is not there\n"),
    (["seeds/gone.txt"], "a.txt", 1, "seeds/gone.txt: error: cannot be read: No such file or directory\n"),
    (["seeds"], "a.txt", 1, "seeds: error: is a folder, not a file\n"),
    (["--who", " "], "a.txt", 2, "error: --who must be a name\n"),
  ])
  func `a wrong call gets one clear message`(arguments: [String], file: String, status: Int32, message: String) throws {
    if file == "none" {
      try folder.remove("seeds")
      try folder.makeFolder("seeds")
    }
    let outcome = try type([], arguments)
    #expect(outcome.status == status)
    #expect(outcome.output.hasPrefix(message), "\(outcome.output)")
    #expect(outcome.output.split(separator: "\n").count <= 2)
  }

  @Test func `a sidecar that is protected, or written like no list, is left as it is`() throws {
    for (file, mode, message) in [
      ("# 勿改\n", 0o444, "seeds/a.yml: error: is protected against writing\n"),
      ("facts: &a []\nkeep: *a\n", 0o644, "is written in a way that nothing can be put into"),
    ] {
      try folder.write(file, to: "seeds/a.yml")
      try folder.setMode(mode, of: "seeds/a.yml")
      let outcome = try type(["s", "b", "王敏", "q"])
      #expect(outcome.output.contains("  This could not be written:\n"), "\(outcome.output)")
      #expect(outcome.output.contains(message), "\(outcome.output)")
      #expect(try folder.text("seeds/a.yml") == file)
      #expect(try folder.files().keys.sorted() == ["seeds/a.txt", "seeds/a.yml"])
      try folder.setMode(0o644, of: "seeds/a.yml")
    }
  }

  @Test func `it is never written beside a text that has no sidecar of its own`() throws {
    try folder.write(Self.text, to: "seeds/site.txt")
    try folder.write("title: 甲\n", to: "seeds/site.yml")
    try folder.write(Self.text, to: "seeds/a.md")
    for (text, message) in [
      ("seeds/site.txt", "seeds/site.txt: error: has no sidecar: site.yml is what is said of the whole site\n"),
      ("seeds/a.txt", "seeds/a.yml: error: would belong to a.md and a.txt\n"),
    ] {
      #expect(try type(["1", "王敏", "q"], [text]).output.contains(message))
    }
    #expect(try folder.text("seeds/site.yml") == "title: 甲\n" && !folder.exists("seeds/a.yml"))
  }

  private func type(
    _ answers: [String], _ arguments: [String] = [], ending: Program.Ending = .none
  ) throws -> Program.Outcome {
    try Program.run(["review"] + arguments, in: folder.path, typing: answers, ending: ending)
  }
}
