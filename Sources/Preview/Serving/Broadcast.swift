import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1

/// Tells all open pages the state of the preview, at once and whenever it changes.
final class Broadcast: Sendable {
  private struct Shared {
    var state: PageState
    var listeners: [ObjectIdentifier: any Channel] = [:]
  }

  private let shared: NIOLockedValueBox<Shared>

  init(_ state: PageState) {
    shared = NIOLockedValueBox(Shared(state: state))
  }

  var state: PageState { shared.withLockedValue { $0.state } }

  func change(_ body: (inout PageState) -> Void) {
    shared.withLockedValue { shared in
      let before = shared.state
      body(&shared.state)
      guard shared.state != before else { return }
      let message = ByteBuffer(bytes: shared.state.message)
      for (_, channel) in shared.listeners { Self.send(message, to: channel) }
    }
  }

  /// Begins with the state as it is.
  func add(_ channel: any Channel) {
    shared.withLockedValue { shared in
      shared.listeners[ObjectIdentifier(channel)] = channel
      // Who lost the connection tries again after so many milliseconds.
      let greeting = Array("retry: 250\n".utf8)
      Self.send(ByteBuffer(bytes: greeting + shared.state.message), to: channel)
    }
  }

  func remove(_ channel: any Channel) {
    shared.withLockedValue { $0.listeners[ObjectIdentifier(channel)] = nil }
  }

  /// Lines that say nothing, by which a connection is found to be lost.
  func ping(_ channel: any Channel) { Self.send(ByteBuffer(string: ":\n\n"), to: channel) }

  private static func send(_ message: ByteBuffer, to channel: any Channel) {
    // Nobody waits for one who does not listen; a page that still does comes back.
    guard channel.isWritable else { return channel.close(promise: nil) }
    channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(message)), promise: nil)
  }
}
