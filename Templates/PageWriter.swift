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

  func href(_ address: Address) -> String { address.relative(from: head.address) }

  /// - Parameter content: what stands in the link; nil for its text.
  func link(_ link: Link, class name: String? = nil, _ content: HTML? = nil) -> HTML {
    "<a href=\"\(link.href(from: head.address))\"\(attribute: "class", name)>\(content ?? HTML(text: link.text))</a>"
  }

  /// A division by name, linked where it has a page.
  func place(_ place: PlaceLabel) -> HTML {
    place.link.map { link($0) } ?? HTML(text: place.name)
  }
}
