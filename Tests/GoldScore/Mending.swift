/// Puts a record's corrections into the texts of both sides, so that mending a misprint or not changes no other figure.
struct Mending {
  private let replacements: [(printed: String, meant: String)]

  init(_ corrections: [GoldRecord.Correction]) {
    replacements = corrections.compactMap { correction in
      guard let meant = correction.meant, !meant.isEmpty, !correction.printed.isEmpty else { return nil }
      return (correction.printed, meant)
    }
  }

  func mended(_ text: String?) -> String? {
    text.map { text in
      String(
        replacements.reduce(text.unicodeScalars) {
          $0.replacing($1.printed.unicodeScalars, with: $1.meant.unicodeScalars)
        })
    }
  }
}
