/// What sort of statement a figure makes.
public enum QuantityKind: String, CaseIterable, Hashable, Sendable {
  case level, share, rank, change, ratio
}
