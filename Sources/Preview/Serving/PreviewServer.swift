import NIOCore
import NIOHTTP1
import NIOPosix
import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Listens at a port and answers whoever connects, until it is stopped.
struct PreviewServer: Sendable {
  let port: Int
  private let channel: any Channel
  private let connections: Connections

  /// So many ports from the wanted one on are tried.
  private static let portCount = 100

  /// Listens at the first free port.
  ///
  /// - Parameters:
  ///   - host: An address of this machine, or a name for one.
  ///   - port: The wanted one; 0 for any.
  ///   - patience: How long a browser may do nothing in the middle of something.
  ///   - responder: Makes what answers at a port.
  /// - Throws: Why nobody can be served there.
  static func start(
    host: String, port: Int, broadcast: Broadcast, patience: TimeAmount = .seconds(30),
    connections: Connections = Connections(), responder: @Sendable @escaping (_ port: Int) -> Responder
  ) async throws(WrongCall) -> PreviewServer {
    let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(AcceptBackoffHandler())
        }
      }
      .childChannelInitializer { channel in
        connections.add(channel)
        return channel.eventLoop.makeCompletedFuture {
          let responder = responder(channel.localAddress?.port ?? port)
          try configure(channel, ConnectionHandler(responder: responder, broadcast: broadcast, patience: patience))
        }
      }
    let last = port == 0 ? 0 : min(port + portCount - 1, Int(UInt16.max))
    for candidate in port...last {
      do {
        let channel = try await bootstrap.bind(host: host, port: candidate).get()
        return PreviewServer(
          port: channel.localAddress?.port ?? candidate, channel: channel, connections: connections)
      } catch let error as IOError where error.errnoCode == EADDRINUSE {
        continue
      } catch {
        throw WrongCall("nothing can be served at \(host), port \(candidate): \(reason(error))")
      }
    }
    throw WrongCall("the ports \(port) to \(last) are taken", help: "name another with --port")
  }

  /// Frees the port.
  func stop() async {
    try? await channel.close()
    connections.closeAll()
  }

  private static func configure(_ channel: any Channel, _ handler: ConnectionHandler) throws {
    // In bytes: a browser needs some hundreds.
    var limits = NIOHTTPDecoderLimitConfiguration()
    limits.maxHeaderFieldSize = 1 << 14
    limits.maxHeaderListSize = 1 << 15
    limits.maxHeaderFieldCount = 100
    let pipeline = channel.pipeline.syncOperations
    try pipeline.configureHTTPServerPipeline(
      withPipeliningAssistance: true, withErrorHandling: true, withEncoderConfiguration: .init(),
      withDecoderLimitConfiguration: limits)
    try pipeline.addHandler(handler)
  }

  private static func reason(_ error: any Error) -> String {
    (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
  }
}
