/// The elements of HTML that say something about the words in them.
enum HTMLElement: String, CaseIterable, Sendable {
  case html, head, body, title, meta, script, style, template, noscript, iframe, svg, math, object, canvas, audio, video
  case nav, header, footer, aside, main, article, section, form, dialog, menu
  case h1, h2, h3, h4, h5, h6, p, div, center, blockquote, pre, figure, figcaption, address, details, summary, fieldset
  case ul, ol, li, dl, dt, dd, table, caption, thead, tbody, tfoot, tr, td, th, colgroup, col
  case br, hr, img, picture, source, link, base, area, embed, track, param, wbr, input
  case a, span, b, strong, i, em, u, s, font, small, big, sup, sub, label, time, q, cite, code, ins, del, mark, abbr
  case button, select, option, optgroup, datalist, textarea
  case other

  private static let named = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0 != .other }.map { ($0.rawValue, $0) })

  /// - Parameter name: in lower case.
  init(named name: some Sequence<UInt8>) {
    self = Self.named[String(decoding: Array(name), as: UTF8.self)] ?? .other
  }

  /// 1 to 6 of a heading, else 0.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }

  /// Has neither content nor end tag.
  var isVoid: Bool {
    switch self {
    case .br, .hr, .img, .meta, .link, .base, .area, .embed, .source, .track, .param, .wbr, .input, .col: true
    default: false
    }
  }

  /// Begins and ends a line, as browsers draw it.
  var isBlock: Bool {
    switch self {
    case .html, .head, .body, .title, .nav, .header, .footer, .aside, .main, .article, .section, .form, .dialog, .menu,
      .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .center, .blockquote, .pre, .figure, .figcaption, .address, .details,
      .summary, .fieldset, .ul, .ol, .li, .dl, .dt, .dd, .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .hr:
      true
    default: false
    }
  }

  /// Whether its content is never text of the page: code, pictures, what is shown only where something else fails.
  var isUnseen: Bool {
    switch self {
    case .script, .style, .template, .noscript, .iframe, .svg, .math, .object, .canvas, .audio, .video, .datalist,
      .textarea, .title, .head:
      true
    default: false
    }
  }

  /// Whether markup in its content is text, up to its end tag (HTML standard, 13.2.5.1 and 13.2.6.4).
  var holdsRawText: Bool {
    switch self {
    case .script, .style, .iframe, .noscript, .title, .textarea: true
    default: false
    }
  }

  /// What an editing program puts around letters: words go on through it. Elements that sit side by side without a
  /// blank, and are none of these, are set apart by the page's style.
  var isLettering: Bool {
    switch self {
    case .b, .strong, .i, .em, .u, .s, .font, .small, .big, .sup, .sub, .ins, .del, .mark, .q, .wbr: true
    default: false
    }
  }
}
