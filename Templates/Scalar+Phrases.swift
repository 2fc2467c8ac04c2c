extension Unicode.Scalar {
  /// Whether a phrase of a headline ends with it, so that a line may end there sooner than anywhere else.
  var endsPhrase: Bool {
    switch self {
    case " ", "\u{3000}", "，", "：", "；", "！", "？": true
    default: false
    }
  }
}
