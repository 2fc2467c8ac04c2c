/// How sure a reading is, as measured on the texts with records.
enum ReadingConfidence {
  /// The share of all their facts that are right in every field.
  static let overall = 0.81
}
