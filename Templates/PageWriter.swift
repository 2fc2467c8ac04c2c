import BriefModel
import Markup
import SiteModel

/// Writes one page: knows where the page lives, and so how to link from it.
///
/// Components and pages are extensions of it, one a file.
struct PageWriter {
  let settings: SiteSettings
  let words: Words
  let head: PageHead
  /// The page in the main navigation that this one belongs to.
  let section: Address?
  /// Nil where the site has none.
  var card: SocialCard?

  func href(_ address: Address) -> String { address.relative(from: head.address) }

  func link(_ link: Link) -> HTML { "<a href=\"\(link.href(from: head.address))\">\(link.text)</a>" }

  /// - Parameter content: what stands in the link instead of its text.
  func link(_ link: Link, class name: String? = nil, _ content: HTML) -> HTML {
    "<a href=\"\(link.href(from: head.address))\"\(attribute: "class", name)>\(content)</a>"
  }

  /// Links side by side.
  func inline(_ links: [Link]) -> HTML {
    "<ul class=\"inline\">\(each: links, { "<li>\(link($0))</li>" })</ul>"
  }

  /// A division by name, linked where it has a page.
  func place(_ place: PlaceLabel) -> HTML {
    named(place, place.link.map { link($0) })
  }

  /// A division by name, and its Chinese name beside it where that is another.
  ///
  /// - Parameter name: what stands for its name alone; nil for the text.
  func named(_ place: PlaceLabel, _ name: HTML? = nil) -> HTML {
    let name = name ?? HTML(text: place.name)
    return place.chinese.map { "\(name) <span class=\"native\"\(attribute: "lang", textLanguage)>\($0)</span>" } ?? name
  }

  /// A place with what it lies in, in the order of the language: 枣庄市 山亭区; Shanting District, Zaozhuang.
  func within(_ above: HTML?, _ place: HTML) -> HTML {
    guard let above else { return place }
    return words.language == .chinese ? "\(above) \(place)" : "\(place), \(above)"
  }

  /// The language of the texts, to mark elements that hold more than one piece of them; nil where the page speaks it too.
  var textLanguage: String? { words.language == .chinese ? nil : Language.chinese.rawValue }

  /// A piece of text in several elements.
  func marked(_ text: HTML) -> HTML {
    textLanguage.map { "<span lang=\"\($0)\">\(text)</span>" } ?? text
  }
}
