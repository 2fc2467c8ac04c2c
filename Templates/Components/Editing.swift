import BriefModel
import Markup
import SiteModel

/// What editors said, marked as such.
extension PageWriter {
  /// The id of the list of all that was settled of a brief.
  static let rulingsID = "rulings"

  /// Beside the head matter, to the list that says by whom and why; nil where nothing of it is an editor's word.
  func editorsMark(_ page: BriefPage) -> HTML? {
    guard !page.settled.isEmpty else { return nil }
    return "<a class=\"edited\" href=\"#\(Self.rulingsID)\">\(words.edited(page.settled))</a>"
  }

  func rulings(_ rulings: [RulingLine]) -> HTML {
    "<ul id=\"\(Self.rulingsID)\">\(each: rulings, ruling)</ul>"
  }

  private func ruling(_ ruling: RulingLine) -> HTML {
    "<li>\(ruling.subject)\(words.blank)<small>\(ruling.read ?? "")\(ruling.by)</small></li>"
  }

  func rejected(_ figures: [RejectedFigure]) -> HTML {
    "<ul>\(each: figures, rejected)</ul>"
  }

  private func rejected(_ figure: RejectedFigure) -> HTML {
    let why: HTML = "\(words.quoted(figure.quote)) <span class=\"edited\">\(words.edited)\(figure.by)</span>"
    return "<li><del>\(figure.label) \(figure.value.description)</del> <small>\(why)</small></li>"
  }

  /// Behind an editor's correction, whose reason stands before it; nil where a rule found it.
  func editorsMark(_ word: EditorsWord?) -> HTML? {
    guard let word else { return nil }
    return " <span class=\"edited\">\(words.edited)\(words.word(EditorsWord(who: word.who)))</span>"
  }

  /// An address that a browser can open is a link, anything else text.
  func sourceAddress(_ address: String) -> HTML {
    let isPage = address.hasPrefix("https://") || address.hasPrefix("http://")
    return isPage ? "<a\(attribute: "href", address) rel=\"external\">\(address)</a>" : HTML(text: address)
  }
}
