/// The figures of a brief at a glance.
public struct FactBox: Hashable, Sendable {
  /// Shown at once.
  public let lead: [FigureGroup]
  /// One click away; empty in a short box.
  public let rest: [FigureGroup]

  public var restCount: Int { rest.reduce(0) { $0 + $1.figures.count } }
  public var isEmpty: Bool { lead.isEmpty }
}
