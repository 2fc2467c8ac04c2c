import NIOConcurrencyHelpers

/// What has happened and was not looked at yet; whoever looks gets all of it at once.
final class Mailbox: Sendable {
  struct Content: Sendable {
    /// Paths that changed below the folder of the texts.
    var texts: Set<String> = []
    /// Paths that changed below the folders of the program.
    var program: Set<String> = []
    /// A compilation that is done.
    var compilation: Compilation?
  }

  private let content = NIOLockedValueBox(Content())
  private let arrivals: AsyncStream<Void>
  private let arrival: AsyncStream<Void>.Continuation

  init() {
    (arrivals, arrival) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func put(_ body: (inout Content) -> Void) {
    content.withLockedValue(body)
    arrival.yield()
  }

  /// Waits until something has happened.
  func next() async -> Content {
    for await _ in arrivals { break }
    return content.withLockedValue { content in
      defer { content = Content() }
      return content
    }
  }
}
