import BriefModel

/// The word for how a printed number bounds its quantity, before or behind it.
struct BoundWord: Hashable {
  let before: String
  let after: String

  /// The word the text itself uses beside the number, so that 低于 does not become 不超过; else the common one.
  init(_ quantity: Quantity, quote: String) {
    let usual: String
    var choices = (before: [String](), after: [String]())
    switch quantity.qualifier {
    case .exact:
      self.init(before: "", after: "")
      return
    case .about: usual = Words.about
    case .over: usual = Words.over
    case .under:
      usual = Words.under
      choices.before = Words.underBefore
    case .atLeast:
      usual = Words.atLeast
      choices = (Words.atLeastBefore, Words.atLeastAfter)
    case .atMost:
      usual = Words.atMost
      choices = (Words.atMostBefore, Words.atMostAfter)
    }
    let beside = Neighbourhood(of: quantity.text, in: quote)
    if let word = choices.after.first(where: { beside.after.contains($0) }) {
      self.init(before: "", after: word)
    } else {
      self.init(before: choices.before.first { beside.before.contains($0) } ?? usual, after: "")
    }
  }

  private init(before: String, after: String) {
    self.before = before
    self.after = after
  }
}

/// The few characters on either side of a number: as far as a bound and a unit reach, but no further than the clause.
private struct Neighbourhood {
  var before = ""
  var after = ""

  init(of number: String, in quote: String) {
    let text = Array(quote.utf8)
    let needle = Array(number.utf8)
    guard !needle.isEmpty, let start = text.firstRange(of: needle) else { return }
    // Five characters before, six behind: 人均不少于|3|平方米以上.
    before = Self.clause(text[max(0, start.lowerBound - 15)..<start.lowerBound].reversed()).reversed().text
    after = Self.clause(text[start.upperBound..<min(text.count, start.upperBound + 18)]).text
  }

  /// The bytes up to the next punctuation; in UTF-8 all full-width marks used here begin with E3 80 or EF BC.
  private static func clause(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    for index in bytes.indices.dropLast() {
      let pair = (bytes[index], bytes[index + 1])
      if pair == (0xE3, 0x80) || pair == (0xEF, 0xBC) || pair == (0x80, 0xE3) || pair == (0xBC, 0xEF) {
        return Array(bytes[..<index])
      }
    }
    return bytes
  }
}

extension Collection<UInt8> {
  /// A part of a text, cut anywhere: halves of characters at its ends come out as U+FFFD.
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
