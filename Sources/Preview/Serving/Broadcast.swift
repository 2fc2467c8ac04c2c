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

  /// Changes come from one place; who is added meanwhile is told of both states in their order.
  func change(_ body: (inout PageState) -> Void) {
    let (message, listeners) = shared.withLockedValue { shared -> (ByteBuffer, [any Channel]) in
      let before = shared.state
      body(&shared.state)
      let isNew = shared.state != before
      return (ByteBuffer(bytes: shared.state.message), isNew ? Array(shared.listeners.values) : [])
    }
    // What is sent may close a connection at once, which then is removed.
    for channel in listeners { Self.send(message, to: channel) }
  }

  /// Begins with the state as it is. To be called on the channel's own loop.
  func add(_ channel: any Channel) {
    let state = shared.withLockedValue { shared in
      shared.listeners[ObjectIdentifier(channel)] = channel
      return shared.state
    }
    // Who lost the connection tries again after so many milliseconds.
    Self.send(ByteBuffer(bytes: Array("retry: 250\n".utf8) + state.message), to: channel)
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
