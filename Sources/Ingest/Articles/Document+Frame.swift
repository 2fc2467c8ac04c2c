import BriefModel

/// The frame of a page above a headline.
extension Document {
  /// Takes out of the candidates for a headline what belongs to the page: all above its last bar or trail, the names of
  /// the site; and of a forum what is told of the writer.
  func takeFrame(of segment: Segment, from candidates: inout [Int], to head: inout Head) {
    if let bar = segment.head.last(where: isFrame), let last = candidates.last, last > bar {
      head.furniture += candidates.filter { $0 < bar }
      candidates.removeAll { $0 < bar }
    }
    guard candidates.count > 1, let post = segment.head.first(where: { lines[$0].press?.isPost ?? false }),
      let writer = candidates.dropFirst().first(where: {
        lines[$0].shape.characters <= 12 && names(lines[$0], in: post)
      })
    else { return }
    head.furniture += candidates.filter { $0 >= writer && $0 < post }
    candidates.removeAll { $0 >= writer && $0 < post }
  }

  private func isFrame(_ index: Int) -> Bool {
    switch lines[index].role {
    // 正文 alone may stand between a headline and its text.
    case .dropped(.navigation): lines[index].shape.characters > 2
    case .press(let press): press.isBar && press.items.count > 1
    default: false
    }
  }

  /// Whether the writer of an entry is the one that a line names.
  private func names(_ line: Line, in post: Int) -> Bool {
    guard let credit = lines[post].press?.items.first(where: { $0.kind == .byline }) else { return false }
    return line.range.count <= credit.range.count
      && bytes[(credit.range.end - line.range.count)..<credit.range.end].elementsEqual(bytes[line.start..<line.end])
  }

  /// Reads the name of an office's account, `海棠湾发布`, as the outlet where particulars stand: right above a day.
  mutating func readAccounts() {
    for index in lines.indices.dropLast() where lines[index].isText && lines[index].shape.characters <= 10 {
      guard lines[index].level == 0, words.account.matchAtEnd(bytes, of: lines[index].range) != nil,
        let below = lines[index + 1].press, below.hasDate, below.isCertain
      else { continue }
      var press = PressLine()
      press.items = [.init(kind: .publisher, range: lines[index].range)]
      lines[index].role = .press(press)
    }
  }
}
