import NIOConcurrencyHelpers
import NIOCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The connections that are open, of which there are never more than the system lets a program have.
///
/// Whoever comes always gets in, and the one that has been there longest makes room: a browser that is sent away comes
/// back by itself, and one that keeps connections without end locks nobody out.
final class Connections: Sendable {
  private let open = NIOLockedValueBox<[any Channel]>([])
  private let limit: Int

  init(limit: Int = Connections.systemLimit) {
    self.limit = limit
  }

  func add(_ channel: any Channel) {
    let oldest = open.withLockedValue { open in
      open.append(channel)
      return open.count > limit ? open.removeFirst() : nil
    }
    oldest?.close(promise: nil)
    channel.closeFuture.whenComplete { [open] _ in
      open.withLockedValue { $0.removeAll { $0 === channel } }
    }
  }

  func closeAll() {
    for channel in open.withLockedValue({ $0 }) { channel.close(promise: nil) }
  }

  /// A connection may need a file besides, and so may the build.
  static var systemLimit: Int { min(1000, max(16, sysconf(Int32(_SC_OPEN_MAX)) / 2 - 100)) }
}
