import BriefModel
import Lexicon

/// Tells the furniture of a page from its articles, a line at a time, by phrases that are data and by form.
struct FurnitureReader {
  private let whole: PhraseSet
  private let labels: PhraseSet
  private let starts: PhraseSet
  private let within: PhraseSet
  private let zones: PhraseSet
  private let reasons: [FurnitureCatalogue.Place: [DropReason]]

  init(_ catalogue: FurnitureCatalogue) {
    let phrases = Dictionary(grouping: catalogue.phrases, by: \.place)
    func set(_ place: FurnitureCatalogue.Place) -> PhraseSet { PhraseSet((phrases[place] ?? []).map(\.text)) }
    whole = set(.line)
    labels = set(.label)
    starts = set(.start)
    within = set(.within)
    zones = set(.zone)
    reasons = phrases.mapValues { $0.map(\.reason) }
  }

  func reason(for line: Line, in bytes: [UInt8]) -> DropReason? {
    let range = line.range
    if Self.isRule(line, bytes) { return .markup }
    if Self.isChannelDay(line, bytes) { return .navigation }
    if Self.isFile(line, bytes) || Self.isEmptyForm(line, bytes) { return .pageFurniture }
    // A notice is a line or a short paragraph; nothing longer is taken for one on the strength of a phrase.
    guard line.shape.characters <= 400 else { return nil }
    let core = bytes.trimmed(range) { $0.isBracketOrMark }
    if line.shape.characters <= 20, let found = whole.isWhole(bytes, core) { return reasons[.line]?[found] }
    if let found = labels.match(bytes, at: core.start, limit: core.end) {
      let rest = bytes.trimmed(SourceRange(start: core.start + found.length, end: core.end))
      if let next = bytes.first(of: rest), next.isColon || next.isDigit || next == "|" {
        return reasons[.label]?[found.index]
      }
    }
    // A paragraph that merely begins like a notice is longer.
    if line.shape.characters <= 80, let found = starts.match(bytes, at: core.start, limit: core.end) {
      return reasons[.start]?[found.index]
    }
    if line.shape.characters <= 200, let found = line.pieces.lazy.compactMap({ within.firstMatch(bytes, in: $0) }).first
    {
      return reasons[.within]?[found]
    }
    return Self.isBreadcrumb(line, bytes) || Self.isBar(line, bytes) ? .navigation : nil
  }

  /// What the list is that the line opens, of other articles or of comments, with their number: `全部评论（12）`, `3条评论`.
  func zone(openedBy line: Line, in bytes: [UInt8]) -> DropReason? {
    guard line.shape.characters <= 14 else { return nil }
    let words = bytes.trimmed(line.range) {
      $0.isBracketOrMark || $0.isDigit || $0 == "条" || $0 == "个" || $0 == "共" || $0 == "+"
    }
    return zones.isWhole(bytes, words).flatMap { reasons[.zone]?[$0] }
  }

  /// `---`, `***`, `=====`, `————`, `|`: a line drawn between two texts.
  private static func isRule(_ line: Line, _ bytes: [UInt8]) -> Bool {
    var count = 0
    var isRule = true
    line.forEachScalar(in: bytes) { scalar, _ in
      switch scalar.value {
      case 0x2A, 0x2B, 0x2D, 0x3D, 0x5F, 0x7E, 0xB7, 0x2014, 0x2015, 0x2500, 0x2501, 0x2550, 0x203B, 0x2022, 0xFF0A,
        0xFF0D,
        0xFF1D, 0xFF3F:
        count += 1
      // What is left of a table that holds nothing.
      case 0x7C, 0xFF5C: count += 3
      default: if !scalar.isWhiteSpace { isRule = false }
      }
    }
    return isRule && count >= 3
  }

  /// `2.png`, `微信图片_20240119.jpg`: the name of a file in a picture's place.
  private static func isFile(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.shape.characters <= 60, line.shape.blanks == 0, line.shape.pauses == 0 else { return false }
    let name = String(decoding: bytes[line.start..<line.end], as: UTF8.self).lowercased()
    return ["png", "jpg", "jpeg", "gif", "webp", "bmp", "mp4"].contains { name.hasSuffix("." + $0) }
  }

  /// `十区两县 02-03`: the channel of an app, and a day without its year.
  private static func isChannelDay(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.shape.characters <= 14, line.shape.digits == 4, line.shape.blanks == 1, line.shape.han >= 2 else {
      return false
    }
    let tail = Array(bytes[max(line.start, line.end - 6)..<line.end])
    return tail.count == 6 && tail[0] == 0x20 && tail[3] == 0x2D
      && [1, 2, 4, 5].allSatisfy { (0x30...0x39).contains(tail[$0]) }
  }

  /// `文件编号: 有效性:`: two labels or more, all of them without a value.
  private static func isEmptyForm(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.shape.characters <= 60, line.shape.pauses == 0 else { return false }
    var labels = 0
    var length = 0
    var isForm = true
    line.forEachScalar(in: bytes) { scalar, _ in
      if scalar.isColon {
        isForm = isForm && (2...8).contains(length)
        labels += 1
        length = 0
      } else if !scalar.isWhiteSpace {
        isForm = isForm && scalar.isHan
        length += 1
      }
    }
    return isForm && labels >= 2 && length == 0
  }

  /// `首页 | 滚动 | 时政 | 社会`: three bars or more between short words.
  private static func isBar(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.shape.characters <= 120 else { return false }
    var bars = 0
    var run = 0
    var longest = 0
    line.forEachScalar(in: bytes) { scalar, _ in
      if scalar == "|" || scalar == "｜" || scalar == "丨" {
        bars += 1
        run = 0
      } else if !scalar.isWhiteSpace {
        run += 1
        longest = max(longest, run)
      }
    }
    return bars >= 3 && longest <= 8
  }

  /// `首页 > 新闻 > 正文`: two signs of descent or more between short names; in prose `>` stands alone, or closes what a
  /// `<` opened.
  private static func isBreadcrumb(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.shape.characters <= 120 else { return false }
    var isProse = false
    var descents = 0
    var run = 0
    var longest = 0
    line.forEachScalar(in: bytes) { scalar, _ in
      if scalar == ">" || scalar == "＞" || scalar == "»" || scalar == "›" {
        if run > 0 { descents += 1 }
        run = 0
      } else if !scalar.isWhiteSpace {
        if scalar == "<" || scalar == "，" || scalar.isSentenceEnd { isProse = true }
        run += 1
        longest = max(longest, run)
      }
    }
    return descents >= 2 && longest <= 24 && !isProse
  }
}

extension Scalar {
  /// What pages put around a button or a label.
  var isBracketOrMark: Bool {
    isWhiteSpace || isUnreadable || bracketKind != 0 || isColon || (0x25A0...0x25FF).contains(value) || self == "|"
      || self == "｜" || self == ">" || self == "»" || self == "…" || self == "·" || self == "*" || self == "-"
      || self == "+"
  }
}
