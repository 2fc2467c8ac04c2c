/// Words of the documentation in which `…` stands for anything.
struct ElidedText {
  private let pieces: [Substring]

  init(_ text: String) { pieces = text.split(separator: "…", omittingEmptySubsequences: false) }

  func matches(_ text: some StringProtocol) -> Bool {
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else { return text == pieces[0] }
    guard text.hasPrefix(first) else { return false }
    var rest = Substring(text).dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let place = rest.firstRange(of: piece) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
