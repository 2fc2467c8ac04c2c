import Testing

@testable import Preview

@Suite struct ByteRangeTests {
  @Test(
    arguments: [
      (nil, 10, ByteRange.whole), ("bytes=0-3", 10, .part(0..<4)), ("bytes=4-", 10, .part(4..<10)),
      ("bytes=-3", 10, .part(7..<10)), ("bytes=-30", 10, .part(0..<10)), ("Bytes= 2 - 5 ", 10, .part(2..<6)),
      ("bytes=9-99", 10, .part(9..<10)), ("bytes=10-", 10, .none), ("bytes=-0", 10, .none), ("bytes=0-0", 0, .none),
      ("bytes=-1", 0, .none), ("bytes=99999999999999999999-", 10, .none),
      ("bytes=0-99999999999999999999", 10, .part(0..<10)),
      ("bytes=5-4", 10, .whole), ("bytes=0-1,3-4", 10, .whole), ("bytes=", 10, .whole), ("bytes=-", 10, .whole),
      ("bytes=a-b", 10, .whole), ("bytes=--1", 10, .whole), ("bytes=+1-2", 10, .whole), ("items=0-1", 10, .whole),
      ("bytes=٣-٤", 10, .whole),
    ] as [(String?, Int, ByteRange)])
  func `one range is heeded, and what is none is as if it were not there`(
    header: String?, size: Int, range: ByteRange
  ) {
    #expect(ByteRange(header, size: size) == range)
  }
}
