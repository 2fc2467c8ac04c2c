import BriefModel
import Testing

@Suite struct LinePositionsTests {
  @Test(arguments: ["甲\n\n乙丙\n", "甲\r\n\r\n乙丙\r\n", "甲\r\r乙丙\r"])
  func `a line ends at LF, CR or CRLF`(text: String) throws {
    let bytes = Array(text.utf8)
    let positions = LinePositions(bytes)
    #expect(positions.count == 4)
    let third = try #require(bytes.firstRange(of: Array("丙".utf8))).lowerBound
    #expect(positions.position(of: third) == (3, 2))
    #expect(positions.position(of: 0) == (1, 1))
    #expect(positions.position(of: bytes.count) == (4, 1))
    let line = positions.range(ofLine: 3)
    #expect(String(decoding: bytes[line.start..<line.end], as: UTF8.self).hasPrefix("乙丙"))
    #expect((1...4).map { positions.range(ofLine: $0).count }.reduce(0, +) == bytes.count)
  }

  @Test func `an empty text has one line`() {
    let positions = LinePositions([])
    #expect(positions.count == 1)
    #expect(positions.position(of: 0) == (1, 1))
    #expect(positions.range(ofLine: 1).isEmpty)
  }
}
