import BriefModel
import Foundation
import Ingest
import Testing

/// What newsrooms' files are encoded in, and what is no text at all.
@Suite struct DecodingTests {
  static let text = "校车开进山村\n\n全县新购校车18辆，开通线路26条，1450名学生受益。\n"

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
  }

  private func expect(_ file: [UInt8], isReadAs encoding: String, _ comment: Comment? = nil) throws {
    let ingested = try ingester.read(file, name: "a.txt")
    #expect(ingested.source.encoding == encoding, comment)
    #expect(ingested.source.bytes == Array(Self.text.utf8), comment)
    #expect(ingested.articles.first?.title?.text == "校车开进山村", comment)
    expectClosed(ingested)
  }

  @Test func utf8() throws {
    try expect(Array(Self.text.utf8), isReadAs: "utf-8")
    try expect([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), isReadAs: "utf-8", "offsets count without the mark")
  }

  @Test func utf16WithAndWithoutMark() throws {
    try expect([0xFF, 0xFE] + utf16(Self.text, bigEndian: false), isReadAs: "utf-16le")
    try expect([0xFE, 0xFF] + utf16(Self.text, bigEndian: true), isReadAs: "utf-16be")
    try expect(utf16(Self.text, bigEndian: false), isReadAs: "utf-16le")
    try expect(utf16(Self.text, bigEndian: true), isReadAs: "utf-16be")
  }

  @Test func gb18030() throws {
    let file: [UInt8] = [
      0xD0, 0xA3, 0xB3, 0xB5, 0xBF, 0xAA, 0xBD, 0xF8, 0xC9, 0xBD, 0xB4, 0xE5, 0x0A, 0x0A, 0xC8, 0xAB, 0xCF, 0xD8, 0xD0,
      0xC2, 0xB9, 0xBA, 0xD0, 0xA3, 0xB3, 0xB5, 0x31, 0x38, 0xC1, 0xBE, 0xA3, 0xAC, 0xBF, 0xAA, 0xCD, 0xA8, 0xCF, 0xDF,
      0xC2, 0xB7, 0x32, 0x36, 0xCC, 0xF5, 0xA3, 0xAC, 0x31, 0x34, 0x35, 0x30, 0xC3, 0xFB, 0xD1, 0xA7, 0xC9, 0xFA, 0xCA,
      0xDC, 0xD2, 0xE6, 0xA1, 0xA3, 0x0A,
    ]
    try expect(file, isReadAs: "gb18030")
  }

  @Test func `traditional characters in GB18030 are read`() throws {
    let text = "鄉鎮幼兒園新增學位三千個\n\n全縣今年新建幼兒園12所，新增學位3000個，總投資1.2億元，家長們都說好。\n"
    let file = try #require(text.data(using: String.Encoding(rawValue: 0x8000_0632)))
    let source = try ingester.read([UInt8](file), name: "a.txt").source
    #expect(source.encoding == "gb18030")
    #expect(source.bytes == Array(text.utf8))
  }

  private static let big5: [UInt8] = [
    0xB6, 0x6D, 0xC2, 0xED, 0xA5, 0xAE, 0xA8, 0xE0, 0xB6, 0xE9, 0xB7, 0x73, 0xBC, 0x57, 0xBE, 0xC7, 0xA6, 0xEC, 0xA4,
    0x54, 0xA4, 0x64, 0xAD, 0xD3, 0x0A, 0x0A, 0xA5, 0xFE, 0xBF, 0xA4, 0xA4, 0xB5, 0xA6, 0x7E, 0xB7, 0x73, 0xAB, 0xD8,
    0xA5, 0xAE, 0xA8, 0xE0, 0xB6, 0xE9, 0x31, 0x32, 0xA9, 0xD2, 0xA1, 0x41, 0xB7, 0x73, 0xBC, 0x57, 0xBE, 0xC7, 0xA6,
    0xEC, 0x33, 0x30, 0x30, 0x30, 0xAD, 0xD3, 0xA1, 0x41, 0xC1, 0x60, 0xA7, 0xEB, 0xB8, 0xEA, 0x31, 0x2E, 0x32, 0xBB,
    0xF5, 0xA4, 0xB8, 0xA1, 0x41, 0xAE, 0x61, 0xAA, 0xF8, 0xAD, 0xCC, 0xB3, 0xA3, 0xBB, 0xA1, 0xA6, 0x6E, 0xA1, 0x43,
    0x0A,
  ]

  @Test func big5() throws {
    let ingested = try ingester.read(Self.big5, name: "a.txt")
    #expect(ingested.source.encoding == "big5")
    #expect(ingested.articles.first?.title?.text == "鄉鎮幼兒園新增學位三千個")
    #expect(ingested.articles.first?.paragraphs == ["全縣今年新建幼兒園12所，新增學位3000個，總投資1.2億元，家長們都說好。"])
  }

  @Test func whatTheCallerSaysHoldsAgainstTheBytes() throws {
    #expect(throws: Diagnostic.self) { try ingester.read(Self.big5, name: "a.txt", encoding: .utf8) }
    let read = try ingester.read(utf16(Self.text, bigEndian: true), name: "a.txt", encoding: .utf16BE)
    #expect(read.source.bytes == Array(Self.text.utf8))
    // Six bytes say nothing by themselves.
    let short: [UInt8] = [0xD0, 0xA3, 0xB3, 0xB5]
    #expect(try ingester.read(short, name: "a.txt", encoding: .gb18030).source.bytes == Array("校车".utf8))
    let marked = try ingester.read([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), name: "a.txt", encoding: .gb18030)
    #expect(marked.source.encoding == "utf-8", "a byte-order mark knows better")
  }

  @Test(arguments: [
    ("GBK", TextEncoding.gb18030), (" gb2312\n", .gb18030), ("Big5-HKSCS", .big5), ("UTF8", .utf8),
    ("utf-16", .utf16LE), ("latin-1", nil), ("", nil),
  ])
  func labelsOfEncodings(_ label: String, _ encoding: TextEncoding?) {
    #expect(TextEncoding(label: label) == encoding)
  }

  @Test func checksumIsOfTheTextHoweverItWasSaved() throws {
    let plain = try ingester.read(Array(Self.text.utf8), name: "a.txt").source
    #expect(plain.sha256 == SHA256.hexDigest(of: Array(Self.text.utf8)))
    let windows = Self.text.replacing("\n", with: "\r\n")
    let files = [
      [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), Array(windows.utf8), utf16(windows, bigEndian: false),
      [0xFE, 0xFF] + utf16(Self.text, bigEndian: true), Array(Self.text.replacing("\n", with: "\r").utf8),
    ]
    for file in files {
      let source = try ingester.read(file, name: "a.txt").source
      #expect(source.sha256 == plain.sha256)
      #expect(source.bytes == plain.bytes)
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\u{2029}"]) func lineEnds(_ end: String) throws {
    let text = Self.text.replacing("\n", with: end)
    let article = try article(text)
    #expect(article.title?.text == "校车开进山村")
    #expect(article.paragraphs == ["全县新购校车18辆，开通线路26条，1450名学生受益。"])
  }

  private func refusal(_ file: [UInt8]) -> Diagnostic? {
    do {
      _ = try ingester.read(file, name: "a.txt")
      return nil
    } catch {
      return error
    }
  }

  @Test func invalidByteIsNamedWithItsPlace() throws {
    var file = Array(Self.text.utf8)
    file.insert(0xFF, at: "校车开进山村\n\n全县".utf8.count)
    let error = try #require(refusal(file))
    #expect(error.line == 3)
    #expect(error.column == 3)
    #expect(error.message == "byte 0xFF at offset 26 is not valid UTF-8")
    #expect(error.help != nil)
  }

  @Test func cutCharacterAtTheEnd() throws {
    let error = try #require(refusal(Array(Self.text.utf8.dropLast(2))))
    #expect(error.line == 3)
  }

  @Test func unknownEncoding() throws {
    // Shift JIS, say, or Big5: neither UTF-8, nor common characters of GB18030.
    let error = try #require(
      refusal([0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0x82, 0xCC, 0x95, 0xB6, 0x8F, 0xCD, 0x82, 0xBE]))
    #expect(error.message.contains("GB18030"))
    #expect(error.line == 1)
  }

  @Test(arguments: [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0] as [UInt8], "PNG"),
    (Array("%PDF-1.7 x".utf8), "PDF"),
    ([0x50, 0x4B, 3, 4, 20, 0], "ZIP"),
    ([UInt8](repeating: 0, count: 500), "binary"),
  ]) func whatIsNoText(_ file: [UInt8], _ word: String) throws {
    let error = try #require(refusal(file))
    #expect(error.message.contains(word))
  }

  @Test func strayControlCharacterIsLeftOut() throws {
    let article = try article("校车开进山村\n\n全县新购校\u{0}车18辆，\u{8}开通线路26条，1450名学生受益。")
    #expect(article.paragraphs == ["全县新购校车18辆，开通线路26条，1450名学生受益。"])
    #expect(article.dropped(.unreadable).count == 2)
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "  \t\r\n", "首页 > 新闻 > 正文", "首页 > 新闻\n# **栏目**\n 记者 王明\n\u{200B}分享到：微信"])
  func nothingToRead(_ text: String) throws {
    let ingested = try ingest(text)
    #expect(ingested.articles.isEmpty)
    expectClosed(ingested)
  }
}
