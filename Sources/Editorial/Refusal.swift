/// Why what an editor wrote cannot stand, in words that go on from the key: "must not be blank".
struct Refusal: Error {
  let message: String
  /// What to write instead.
  let help: String?

  init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}
