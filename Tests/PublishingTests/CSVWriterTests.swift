import SiteModel
import Testing

@testable import Publishing

@Suite struct CSVWriterTests {
  @Test(arguments: [
    ("校车", "校车"), ("", ""), ("a,b", "\"a,b\""), ("“引”", "“引”"), ("\"引\"", "\"\"\"引\"\"\""), ("一\n二", "\"一\n二\""),
    (" 前", "\" 前\""), ("后 ", "\"后 \""), ("1-2", "1-2"), ("\u{0}断\u{1B}", "\"断\""),
    // What a spreadsheet would run.
    ("=1+1", "\"'=1+1\""), ("+86", "\"'+86\""), ("-5", "\"'-5\""), ("@王敏", "\"'@王敏\""), ("＝1", "\"'＝1\""),
    ("＋1", "\"'＋1\""), ("－1", "\"'－1\""), ("＠1", "\"'＠1\""), ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""),
    ("'甲", "\"''甲\""), ("（=1", "（=1"),
  ])
  func `a text is quoted where it has to be, and is no formula`(_ text: String, _ cell: String) {
    #expect(written([.text(text)]) == cell + "\r\n")
  }

  @Test func `numbers have no quotes, no grouping and no apostrophe`() {
    let row: [DataValue] = [.number(-48.8), .number(90_584_000), .number(0.1), .integer(-1), .flag(true), .none]
    #expect(written(row) == "-48.8,90584000,0.1,-1,true,\r\n")
  }

  private func written(_ row: [DataValue]) -> String {
    var csv = CSVWriter()
    csv.row(row)
    return String(decoding: csv.bytes, as: UTF8.self)
  }
}
