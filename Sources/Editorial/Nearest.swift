/// Finds the word that a misspelled one was meant to be.
public enum Nearest {
  /// The word of `words` that differs least from `word`, if by no more than a third of its letters; the first of equals.
  public static func word(to word: String, in words: [String]) -> String? {
    let typed = bare(word)
    var best: (word: String, distance: Int)?
    for candidate in words {
      let target = bare(candidate)
      let limit = max(typed.count, target.count) / 3
      let distance = distance(typed, target)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// What to tell who wrote `word`; nil where no word of `words` is near.
  static func help(for word: String, in words: [String]) -> String? {
    Nearest.word(to: word, in: words).map { "did you mean \"\($0)\"?" }
  }

  /// Neither case nor hyphens tell words apart: `leaveOut` and `leave_out` are `leave-out`.
  private static func bare(_ word: String) -> [Character] {
    word.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }.prefix(40).map { $0 }
  }

  /// How many letters have to be put in, left out or changed, or pairs of neighbours exchanged.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for (row, letter) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        var least = min(rows[row][column + 1] + 1, next[column] + 1, rows[row][column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, rows[row - 1][column - 1] + 1)
        }
        next.append(least)
      }
      rows.append(next)
    }
    return rows[left.count][right.count]
  }
}
