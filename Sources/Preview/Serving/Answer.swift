import NIOHTTP1

/// What a request is answered with.
struct Answer: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    case part(OpenFile, Range<Int>)
    /// One message after another, as long as the connection lasts.
    case news
  }

  var status: HTTPResponseStatus
  var headers: HTTPHeaders
  var body: Body

  /// - Parameter type: The media type of what is answered.
  init(_ status: HTTPResponseStatus, type: String, body: Body) {
    self.status = status
    self.body = body
    headers = [
      "Content-Type": type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
      // Else a foreign page could run the site's scripts, and the search index among them, as its own.
      "Cross-Origin-Resource-Policy": "same-origin",
    ]
  }

  /// A word to whoever reads it in a browser or elsewhere.
  init(_ status: HTTPResponseStatus, saying words: String) {
    self.init(status, type: "text/plain; charset=utf-8", body: .bytes(Array((words + "\n").utf8)))
  }

  /// In bytes; nil where nobody knows.
  var length: Int? {
    switch body {
    case .bytes(let bytes): bytes.count
    case .part(_, let range): range.count
    case .news: nil
    }
  }
}
