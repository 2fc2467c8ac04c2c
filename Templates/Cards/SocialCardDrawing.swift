import BriefModel
import Markup
import SiteModel

/// A ``SocialCard`` as a picture: 1200 by 630 pixels, what those who show it ask for. Where a text does not fit, a headline
/// is cut, and a figure is left out whole.
struct SocialCardDrawing {
  let card: SocialCard
  let settings: SiteSettings

  static let width = 1200
  static let height = 630
  static let type = "image/svg+xml"

  /// In pixels.
  private static let margin = 80.0
  private static let gap = 44.0
  private static let room = Double(width) - 2 * margin
  /// The last baseline above the foot, and from a line of a label to the next.
  private static let lastLine = 508.0
  private static let labelStep = 34.0

  private static let sans =
    "PingFang SC, HarmonyOS Sans SC, MiSans, Source Han Sans SC, Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, sans-serif"
  private static let serif =
    "Songti SC, Source Han Serif SC, Noto Serif CJK SC, Noto Serif SC, SimSun, serif"

  var file: SiteFile { SiteFile(path: card.address.path, bytes: picture.bytes) }

  private var accent: String { SiteColours.accent(of: settings) }

  private var picture: HTML {
    let columns = columns
    // The baseline of the values; without any the words stand lower.
    let bottom = Self.lastLine - Double(columns.map(\.label.count).max() ?? 0) * Self.labelStep - 4
    let top = columns.isEmpty ? 150.0 : 98
    let title = headline
    let first = top + (card.above.isEmpty ? 0 : 28) + title.size
    let last = first + Double(title.lines.count - 1) * title.size * Self.titleStep
    let hasRoom = columns.isEmpty || last + 62 < bottom - 80
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.width)" height="\(Self.height)" xml:lang="zh-CN" \
      font-family="\(Self.sans)" font-size="30" fill="\(SiteColours.soft)">
      <title>\(card.alternative)</title>
      <rect width="100%" height="100%" fill="\(SiteColours.paper)"/>
      <rect width="100%" height="12" fill="\(accent)"/>
      <g fill="\(accent)">
      \(lines(TextLines.cut(card.above, width: Self.room / 30, limit: 1), from: top))</g>
      <g font-family="\(Self.serif)" font-size="\(pixels(title.size))" font-weight="700" fill="\(SiteColours.ink)">
      \(lines(title.lines, from: first, step: title.size * Self.titleStep))</g>
      \(lines(hasRoom ? note(limit: columns.isEmpty ? 3 : 1) : [], from: last + 62))\
      \(each: columns, { draw($0, at: bottom) })\
      <path d="M80 534h1040" stroke="\(SiteColours.line)" stroke-width="2"/>
      <svg x="80" y="556" width="44" height="44">\(HTML(trusted: SiteIcons.drawing(of: settings)))</svg>
      \(lines(TextLines.cut(card.siteTitle, width: (Self.room - 64) / 30, limit: 1), x: 144, from: 588))</svg>

      """
  }

  /// - Parameter step: from a baseline to the next.
  private func lines(_ lines: [String], x: Double = margin, from first: Double, step: Double = 46) -> HTML {
    """
    \(each: lines.enumerated(), { index, line in
      "<text x=\"\(pixels(x))\" y=\"\(pixels(first + Double(index) * step))\">\(line)</text>\n"
    })
    """
  }

  private static let titleStep = 1.32

  /// As large as it can be in one line, or two, or three; rather smaller than broken within a phrase.
  private var headline: (lines: [String], size: Double) {
    let sizes = [(76.0, 1, true), (66, 2, true), (56, 3, true), (66, 2, false)]
    for (size, limit, byPhrases) in sizes {
      let lines = TextLines.even(card.title, width: Self.room / size, limit: limit, byPhrases: byPhrases)
      if let lines, !lines.isEmpty { return (lines, size) }
    }
    return (TextLines.cut(card.title, width: Self.room / 56, limit: 3), 56)
  }

  private func note(limit: Int) -> [String] {
    let width = Self.room / 30
    return TextLines.even(card.note, width: width, limit: limit, byPhrases: true)
      ?? TextLines.cut(card.note, width: width, limit: limit)
  }

  private struct Column {
    let item: SocialCard.Item
    let label: [String]
    let left: Double
    /// Of the value's number.
    var size: Double
  }

  /// As many figures side by side as fit whole.
  private var columns: [Column] {
    for count in stride(from: min(3, card.items.count), to: 0, by: -1) {
      let width = (Self.room - Double(count - 1) * Self.gap) / Double(count)
      let fitting = card.items.compactMap { item -> Column? in
        let size = min(68, width / Self.width(of: item.value))
        guard size >= 42, let label = Self.label(of: item, width: width / 27) else { return nil }
        return Column(item: item, label: label, left: 0, size: size)
      }
      guard fitting.count >= count else { continue }
      let shown = fitting.prefix(count)
      let size = shown.map(\.size).min() ?? 0
      return shown.enumerated().map { index, column in
        Column(
          item: column.item, label: column.label, left: Self.margin + Double(index) * (width + Self.gap), size: size)
      }
    }
    return []
  }

  /// In one line with its time, or in up to two with the time on a line of its own; nil where it needs more.
  ///
  /// - Parameter width: in em.
  private static func label(of item: SocialCard.Item, width: Double) -> [String]? {
    guard let period = item.period else { return TextLines.even(item.label, width: width, limit: 2) }
    if let line = TextLines.even(item.label + " " + period, width: width, limit: 1) { return line }
    guard let label = TextLines.even(item.label, width: width, limit: 2),
      let time = TextLines.even(period, width: width, limit: 1)
    else { return nil }
    return label + time
  }

  /// What stands before and behind the number is half its size; in em of the number.
  private static func width(of value: ValueText) -> Double {
    let around = [value.prefix, value.suffix].filter { !$0.isEmpty }
    return TextLines.width(of: value.number) + around.reduce(0) { $0 + 0.5 * TextLines.width(of: $1) + 0.1 }
  }

  private func draw(_ column: Column, at line: Double) -> HTML {
    let value = column.item.value
    let small = pixels(column.size / 2)
    let prefix: HTML? =
      value.prefix.isEmpty ? nil : "<tspan font-size=\"\(small)\">\(value.prefix)</tspan>"
    let suffix: HTML? =
      value.suffix.isEmpty ? nil : "<tspan font-size=\"\(small)\" dx=\"4\">\(value.suffix)</tspan>"
    return """
      <text x="\(pixels(column.left))" y="\(pixels(line))" font-size="\(pixels(column.size))" fill="\(accent)">\
      \(prefix)<tspan font-weight="700"\(attribute: "dx", prefix == nil ? nil : "4")>\(value.number)</tspan>\(suffix)</text>
      <g font-size="27">
      \(lines(column.label, x: column.left, from: line + 38, step: Self.labelStep))</g>

      """
  }

  /// With a decimal at most.
  private func pixels(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
