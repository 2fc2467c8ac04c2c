import Atomics

/// A value that is made when it is first asked for, and is the same ever after.
///
/// Threads that ask at the same moment may each make it; all of them get the one that was ready first.
final class OnDemand<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  private let box = ManagedAtomicLazyReference<Box>()

  /// - Parameter make: gives the same value whenever it is called.
  func value(_ make: () -> Value) -> Value { (box.load() ?? box.storeIfNilThenLoad(Box(make()))).value }
}
