import BriefModel
import NIOHTTP1

extension Responder {
  /// A file, or the part of it that is asked for, or that it is still the same.
  func answer(
    _ request: HTTPRequestHead, with file: OpenFile, as type: String, status: HTTPResponseStatus = .ok
  ) -> Answer {
    if type == MediaType.page {
      guard let bytes = file.read(0..<file.size) else { return Answer(.internalServerError, saying: Self.unreadable) }
      return answer(request, with: bytes, status: status)
    }
    guard let checksum = file.checksum() else { return Answer(.internalServerError, saying: Self.unreadable) }
    var answer = Answer(status, type: type, body: .part(file, 0..<file.size))
    answer.headers.add(name: "ETag", value: "\"\(checksum.prefix(32))\"")
    answer.headers.add(name: "Accept-Ranges", value: "bytes")
    answer = conditional(answer, on: request)
    return answer.status == .ok ? ranged(answer, of: file, for: request) : answer
  }

  /// A page, or that it is still the same.
  func answer(_ request: HTTPRequestHead, with page: [UInt8], status: HTTPResponseStatus = .ok) -> Answer {
    conditional(answer(with: page, status: status), on: request)
  }

  /// A page with the script in it. Its tag tells what was published, not which script goes with it: a weak one, then.
  func answer(with page: [UInt8], status: HTTPResponseStatus) -> Answer {
    let tag = String(SHA256.hexDigest(of: page).prefix(32))
    let state = state()
    let bytes = ServedPage.page(
      page, script: "\(base.path)\(Self.ownName)/reload.js",
      attributes: [("page", tag), ("build", state.build), ("styles", state.styles), ("scripts", state.scripts)])
    var answer = Answer(status, type: MediaType.page, body: .bytes(bytes))
    answer.headers.add(name: "ETag", value: "W/\"\(tag)\"")
    return answer
  }

  private static let unreadable = "The file cannot be read; it may have been changed just now."

  private func ranged(_ answer: Answer, of file: OpenFile, for request: HTTPRequestHead) -> Answer {
    let tag = answer.headers["ETag"].first
    // Who has the start of another version must not be given the rest of this one.
    let isSame = request.headers["If-Range"].first.map { $0 == tag } ?? true
    guard request.method == .GET, isSame else { return answer }
    var answer = answer
    switch ByteRange(request.headers["Range"].first, size: file.size) {
    case .whole: break
    case .part(let range):
      answer.status = .partialContent
      answer.body = .part(file, range)
      answer.headers.add(
        name: "Content-Range", value: "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)")
    case .none:
      answer = Answer(.rangeNotSatisfiable, saying: "The file has \(file.size) bytes.")
      answer.headers.add(name: "Content-Range", value: "bytes */\(file.size)")
    }
    return answer
  }

  /// Nothing but the tag where the browser has these very bytes.
  private func conditional(_ answer: Answer, on request: HTTPRequestHead) -> Answer {
    guard answer.status == .ok, let tag = answer.headers["ETag"].first else { return answer }
    let known = request.headers[canonicalForm: "If-None-Match"].map { String($0) }
    guard known.contains(where: { $0 == "*" || Self.opaque($0) == Self.opaque(tag) }) else { return answer }
    var same = answer
    same.status = .notModified
    same.body = .bytes([])
    return same
  }

  /// A tag without the sign that it is weak.
  private static func opaque(_ tag: String) -> Substring { tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...] }
}
