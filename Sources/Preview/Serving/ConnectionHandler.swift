import NIOCore
import NIOHTTP1

/// One connection of a browser: reads its requests and writes the answers, and waits for neither for ever.
final class ConnectionHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private static let pingInterval = TimeAmount.seconds(20)
  /// In bytes: nothing that is answered has anything behind its head.
  private static let bodyLimit = 1 << 16

  private let responder: Responder
  private let broadcast: Broadcast
  private let patience: TimeAmount
  private var request: HTTPRequestHead?
  private var bodySize = 0
  private var pending: PendingBody?
  private var keepsAlive = true
  private var deadline: Scheduled<Void>?
  private var pings: RepeatedTask?

  /// - Parameter patience: How long a request may take to come in, the next to begin, a part of an answer to be taken.
  init(responder: Responder, broadcast: Broadcast, patience: TimeAmount) {
    self.responder = responder
    self.broadcast = broadcast
    self.patience = patience
  }

  func channelActive(context: ChannelHandlerContext) {
    expectProgress(context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    pings?.cancel()
    pending = nil
    broadcast.remove(context.channel)
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      request = head
      bodySize = 0
    case .body(let bytes):
      bodySize += bytes.readableBytes
      if bodySize > Self.bodyLimit { context.close(promise: nil) }
    case .end:
      guard let head = request else { return }
      request = nil
      answer(head, context)
    }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    writeMore(context)
    context.fireChannelWritabilityChanged()
  }

  /// What is no HTTP has had its answer from a handler before this one.
  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  private func answer(_ request: HTTPRequestHead, _ context: ChannelHandlerContext) {
    let answer = responder.answer(request)
    var head = HTTPResponseHead(version: .http1_1, status: answer.status, headers: answer.headers)
    if let length = answer.length, answer.status != .notModified {
      head.headers.add(name: "Content-Length", value: "\(length)")
    }
    keepsAlive = request.isKeepAlive
    if !keepsAlive { head.headers.add(name: "Connection", value: "close") }
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if request.method == .HEAD {
      pending = PendingBody(.bytes([]))
    } else if case .news = answer.body {
      return follow(context)
    } else {
      pending = PendingBody(answer.body)
    }
    writeMore(context)
  }

  /// Writes as much as the connection takes now. A write may call back before it returns: all state is kept in `pending`.
  private func writeMore(_ context: ChannelHandlerContext) {
    guard pending != nil else { return }
    expectProgress(context)
    while pending != nil, context.channel.isWritable {
      do throws(PendingBody.Cut) {
        guard let bytes = try pending?.next() else { return end(context) }
        context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: bytes)))), promise: nil)
      } catch {
        // Only an end before its time tells the browser that it has not got all.
        pending = nil
        return context.close(promise: nil)
      }
    }
  }

  private func end(_ context: ChannelHandlerContext) {
    pending = nil
    let channel = context.channel
    let isDone = context.writeAndFlush(wrapOutboundOut(.end(nil)))
    if !keepsAlive { isDone.whenComplete { _ in channel.close(promise: nil) } }
  }

  /// Keeps the connection open for all that is ever told.
  private func follow(_ context: ChannelHandlerContext) {
    deadline?.cancel()
    let (channel, broadcast) = (context.channel, broadcast)
    broadcast.add(channel)
    pings = context.eventLoop.scheduleRepeatedTask(initialDelay: Self.pingInterval, delay: Self.pingInterval) { _ in
      broadcast.ping(channel)
    }
  }

  private func expectProgress(_ context: ChannelHandlerContext) {
    deadline?.cancel()
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: patience) { channel.close(promise: nil) }
  }
}
