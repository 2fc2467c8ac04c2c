/// Addresses in Latin letters for Chinese headlines.
public enum Pinyin {
  /// The syllables of a name in lower-case ASCII without tones, as ``slug(of:limit:)`` reads it; letters and digits as
  /// they are.
  public static func syllables(of name: String) -> [String] {
    var name = name
    return name.withUTF8 { PinyinReader.shared.words(of: $0) }.flatMap { $0 }
  }

  /// A headline as lower-case ASCII words with hyphens between ("shanting-qu-jiaoyu-juhui"), for use in an address.
  ///
  /// The syllables of a word or place stand together. Letters and digits are kept, full-width ones made half-width; other
  /// marks only part words. A character without a known reading is written `u` and its code point.
  /// - Parameter limit: the most bytes of the slug, at least 1; it ends before the word, or where not even one word fits
  ///   before the syllable, that would go beyond.
  /// - Returns: an empty string only where the title holds no Han character, ASCII letter or digit.
  public static func slug(of title: String, limit: Int) -> String {
    let limit = max(1, limit)
    var title = title
    let words = title.withUTF8 { PinyinReader.shared.words(of: $0) }
    var slug = ""
    for word in words {
      let whole = word.joined()
      let separator = slug.isEmpty ? "" : "-"
      if slug.utf8.count + separator.utf8.count + whole.utf8.count <= limit {
        slug += separator + whole
        continue
      }
      if slug.isEmpty {
        for syllable in word {
          guard slug.utf8.count + syllable.utf8.count <= limit else { break }
          slug += syllable
        }
        if slug.isEmpty { slug = String(whole.prefix(limit)) }
      }
      break
    }
    return slug
  }
}
