import BriefModel

/// Reads days as they are printed: `2024-03-05`, `2024/3/5`, `2024.03.05`, `2024年3月5日`, `二〇二四年三月五日`.
enum DayReader {
  /// The day that begins at `offset`, in ISO 8601, and where it ends; a time of day right behind is part of it.
  static func read(_ bytes: [UInt8], at offset: Int, limit: Int) -> (day: String, end: Int)? {
    var cursor = Cursor(bytes: bytes, offset: offset, limit: limit)
    guard let year = cursor.number(digits: 4...4), (1900...2100).contains(year) else { return nil }
    let mark = cursor.take(["年", "-", "/", ".", "－", "／"])
    guard let mark, let month = cursor.number(digits: 1...2), (1...12).contains(month) else { return nil }
    if mark == "年" {
      guard cursor.take(["月"]) != nil else { return nil }
    } else {
      guard cursor.take([mark]) != nil else { return nil }
    }
    guard let day = cursor.number(digits: 1...2), (1...31).contains(day) else { return nil }
    if mark == "年" { guard cursor.take(["日", "号"]) != nil else { return nil } }
    let time = time(bytes, at: cursor.offset, limit: limit)
    // 2025年6月18日14:45
    guard mark == "年" && time != nil || cursor.next.map({ !$0.isDigit }) ?? true else { return nil }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return ("\(year)-\(two(month))-\(two(day))", time ?? cursor.offset)
  }

  /// Where a time of day ends that begins at `offset` or behind blanks, `T` or `日` there: `10:22`, `10:22:05`, `10时22分`.
  static func time(_ bytes: [UInt8], at offset: Int, limit: Int) -> Int? {
    var cursor = Cursor(bytes: bytes, offset: offset, limit: limit)
    while cursor.take([" ", "\u{3000}", "\u{A0}", "T"]) != nil {}
    guard let hour = cursor.number(digits: 1...2), hour < 25, let mark = cursor.take([":", "：", "时", "点"]),
      let minute = cursor.number(digits: 2...2), minute < 60
    else { return nil }
    _ = cursor.take(["分"])
    if mark == ":" || mark == "：" {
      var seconds = cursor
      if seconds.take([mark]) != nil, seconds.number(digits: 2...2) != nil { cursor = seconds }
    }
    return cursor.offset
  }

  private struct Cursor {
    let bytes: [UInt8]
    var offset: Int
    let limit: Int

    var next: Scalar? { offset < limit ? bytes.scalar(at: offset).scalar : nil }

    mutating func take(_ marks: [Unicode.Scalar]) -> Unicode.Scalar? {
      guard let next, let mark = marks.first(where: { next == $0 }) else { return nil }
      offset += bytes.scalar(at: offset).length
      return mark
    }

    /// A number of so many digits, Arabic or, for days written out, Chinese; not the start of a longer one.
    mutating func number(digits: ClosedRange<Int>) -> Int? {
      var value = 0
      var count = 0
      var cursor = self
      while count < digits.upperBound, let scalar = cursor.next {
        guard let digit = Self.digit(scalar) else { break }
        value = value * 10 + digit
        count += 1
        cursor.offset += bytes.scalar(at: cursor.offset).length
      }
      if count == 0 { return chineseNumber() }
      guard digits.contains(count) else { return nil }
      self = cursor
      return value
    }

    private static func digit(_ scalar: Scalar) -> Int? {
      if (0x30...0x39).contains(scalar.value) { return Int(scalar.value - 0x30) }
      if (0xFF10...0xFF19).contains(scalar.value) { return Int(scalar.value - 0xFF10) }
      let digits: [Unicode.Scalar] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
      return digits.firstIndex { scalar == $0 } ?? (scalar == "○" ? 0 : nil)
    }

    /// Ten to ninety-nine with 十, `十二`, `二十`, `二十一`: months and days, never years.
    private mutating func chineseNumber() -> Int? {
      guard take(["十"]) != nil else { return nil }
      if let next, let digit = Self.digit(next) {
        offset += bytes.scalar(at: offset).length
        return 10 + digit
      }
      return 10
    }
  }
}
