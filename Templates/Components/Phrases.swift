import Markup

extension PageWriter {
  /// A headline whose phrases are kept together: it breaks at the blanks and marks that its author set, and within a
  /// phrase only where the line is too short for it.
  func phrases(_ headline: String) -> HTML {
    let scalars = headline.unicodeScalars
    var phrases: [HTML] = []
    var start = scalars.startIndex
    for index in scalars.indices where scalars[index].endsPhrase {
      let next = scalars.index(after: index)
      // A closing mark belongs to what stands before it.
      guard next < scalars.endIndex, !scalars[next].endsPhrase, scalars[next] != "”" else { continue }
      phrases.append(phrase(scalars[start..<next]))
      start = next
    }
    guard !phrases.isEmpty else { return HTML(text: headline) }
    return (phrases + [phrase(scalars[start...])]).joined()
  }

  /// The blank behind a phrase stands outside its box, where a line may end.
  private func phrase(_ scalars: Substring.UnicodeScalarView) -> HTML {
    guard scalars.last == " " else { return "<span class=\"phrase\">\(String(scalars))</span>" }
    return "<span class=\"phrase\">\(String(scalars.dropLast()))</span> "
  }
}
