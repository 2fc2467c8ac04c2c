import Testing

@testable import Extraction

@Suite("What says when")
struct TimeScannerTests {
  /// "2024年上半年 2024-01/2024-06": each expression with its period in a text of 14 March 2024.
  static func times(_ text: String) -> [String] {
    let passage = Passage(text)
    return TimeScanner(passage: passage).scan().map { time in
      let period = time.period ?? time.own?.period(from: "2024-03-14")
      return passage.text(time.range) + (period.map { " \($0)" } ?? "")
    }
  }

  @Test(arguments: [
    ("2023年建成", ["2023年 2023"]), ("二〇二三年十月建成", ["二〇二三年十月 2023-10"]), ("2023 年建成", ["2023 年 2023"]),
    ("2023年9月底", ["2023年9月底 2023-09"]), ("2023年9月8日", ["2023年9月8日 2023-09-08"]), ("零九年", ["零九年 2009"]),
    ("2023-09-08", ["2023-09-08 2023-09-08"]), ("2023.9.8发布", ["2023.9.8 2023-09-08"]),
    ("2023年上半年", ["2023年上半年 2023-01/2023-06"]), ("2023年第三季度", ["2023年第三季度 2023-07/2023-09"]),
    ("2023年1—9月", ["2023年1—9月 2023-01/2023-09"]), ("上世纪的事", []), ("20世纪90年代", ["20世纪90年代 1990/1999"]),
  ])
  func readsDates(_ text: String, _ expected: [String]) { #expect(Self.times(text) == expected) }

  @Test(arguments: [
    ("2021—2025年", ["2021—2025年 2021/2025"]), ("2021年至2023年", ["2021年至2023年 2021/2023"]),
    ("2021年和2023年之间", ["2021年和2023年之间 2021/2023"]), ("2021年和2023年", ["2021年 2021", "2023年 2023"]),
    ("2023年3月1日至12日", ["2023年3月1日至12日 2023-03-01/2023-03-12"]), ("2023-2024学年", ["2023-2024学年 2023/2024"]),
    ("18年10月1日到19年2月3日", ["18年10月1日到19年2月3日 2018-10-01/2019-02-03"]), ("3月1日至5日", ["3月1日至5日"]),
    ("2022、2023年", ["2022 2022", "2023年 2023"]), ("2022和2023两年", ["2022 2022", "2023两年 2023"]),
    ("2021、2022、2023三年", ["2021 2021", "2022 2022", "2023三年 2023"]),
    ("2021年、2022两年", ["2021年 2021", "2022两年 2022"]), ("2021、2022、2023", []), ("1999、2023年", ["2023年 2023"]),
  ])
  func readsSpans(_ text: String, _ expected: [String]) { #expect(Self.times(text) == expected) }

  @Test(arguments: [
    ("2021年以来", ["2021年以来 2021/"]), ("自2021年起", ["2021年起 2021/"]), ("自从2021年", ["2021年 2021/"]),
    ("自2022年启动改革以来，", ["2022年 2022/", "改革以来 2022/"]), ("“十四五”以来", ["“十四五”以来 2021/"]),
    ("“十四五”期间", ["“十四五”期间 2021/2025"]),
    ("2025年前建成", ["2025年前 2025"]), ("2023年前三季度", ["2023年前三季度 2023-01/2023-09"]), ("2023年前后", ["2023年 2023"]),
    ("2023年6月1日及以后", ["2023年6月1日及以后 2023-06-01/"]),
  ])
  func readsBounds(_ text: String, _ expected: [String]) { #expect(Self.times(text) == expected) }

  @Test(arguments: [
    ("今年", ["今年 2024"]), ("去年5月", ["去年5月 2023-05"]), ("明年上半年", ["明年上半年 2025-01/2025-06"]),
    ("上半年", ["上半年 2024-01/2024-06"]),
    ("上个月", ["上个月 2024-02"]), ("本月十日", ["本月十日 2024-03-10"]), ("昨日", ["昨日 2024-03-13"]), ("20天前", ["20天前 2024-02-23"]),
    ("3年前", ["3年前 2021"]), ("近三年", ["近三年"]), ("近三千人", []), ("今日头条", []),
  ])
  func countsFromTheTextsOwnTime(_ text: String, _ expected: [String]) { #expect(Self.times(text) == expected) }

  @Test(arguments: ["2024元", "3000年历史", "两千年文明", "18年坚守", "100只羊", "师生比为1:15", "前三名", "上下一心", "第三中学"])
  func readsNoDatesIntoNumbersAndWords(_ text: String) { #expect(Self.times(text) == []) }

  @Test func countsDaysOverTheEndsOfMonthsAndYears() {
    #expect(OwnTime.day(offset: -1).period(from: "2024-03-01")?.description == "2024-02-29")
    #expect(OwnTime.day(offset: -60).period(from: "2023-01-31")?.description == "2022-12-02")
    #expect(OwnTime.day(offset: 1).period(from: "2023-12-31")?.description == "2024-01-01")
    #expect(OwnTime.month(offset: -3).period(from: "2024-02-29")?.description == "2023-11")
    #expect(OwnTime.day(offset: -1).period(from: "2024-02") == nil)
  }
}
