/// The call cannot be carried out as it was made; nothing was changed.
public struct WrongCall: Error, Equatable, Sendable {
  /// What is wrong with it, one sentence without a full stop.
  public var message: String
  /// What to do about it.
  public var help: String?

  public init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}
