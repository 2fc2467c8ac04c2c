import NIOHTTP1

/// Answers requests with the files of a folder, and with the preview's own script and news.
struct Responder: Sendable {
  /// The folder, as the site has it, of what is the preview's own; no file of such a name is ever served.
  static let ownName = ".briefgen"

  let folder: ServedFolder
  /// Where published assets have newer versions, if anywhere.
  let assets: ServedFolder?
  let base: BasePath
  let hosts: AllowedHosts
  /// A page that is newer than the one in the folder, or not there yet, by its path.
  var unwritten: PreviewSession.Pages = { _ in nil }
  /// What is served now.
  let state: @Sendable () -> PageState

  func answer(_ request: HTTPRequestHead) -> Answer {
    let names = request.headers["Host"]
    guard let host = names.first, names.count == 1 else { return Answer(.badRequest, saying: "Which host?") }
    guard hosts.allow(host) else { return Answer(.forbidden, saying: "The preview does not answer to this name.") }
    guard request.method == .GET || request.method == .HEAD else {
      var answer = Answer(.methodNotAllowed, saying: "Pages can be read here, and nothing else.")
      answer.headers.add(name: "Allow", value: "GET, HEAD")
      return answer
    }
    switch request.uri.prefix(while: { $0 != "?" }) {
    case own("news"): return Answer(.ok, type: "text/event-stream", body: .news)
    case own("reload.js"):
      return Answer(.ok, type: MediaType.type(of: ["reload.js"]), body: .bytes(PreviewAssets.reloadScript))
    default: break
    }
    do throws(RequestTarget.Refusal) {
      return answer(request, at: try RequestTarget(request.uri))
    } catch {
      return error == .hidden ? missing(request) : Answer(.badRequest, saying: "No page has such an address.")
    }
  }

  private func own(_ name: String) -> Substring { base.path[...] + "\(Self.ownName)/\(name)" }

  private func answer(_ request: HTTPRequestHead, at target: RequestTarget) -> Answer {
    guard target.names.starts(with: base.names) else {
      return target.names.isEmpty ? redirect(to: base.path) : missing(request)
    }
    let names = Array(target.names.dropFirst(base.names.count))
    let path = (names + (target.isFolder ? ["index.html"] : [])).joined(separator: "/")
    if let page = unwritten(path) { return answer(request, with: page) }
    switch find(names) {
    case .folder where !target.isFolder: return redirect(to: base.path(of: names, isFolder: true))
    case .folder:
      guard case .file(let page) = folder.find(names + ["index.html"]) else { return missing(request) }
      return answer(request, with: page, as: MediaType.page)
    case .file(let file) where !target.isFolder: return answer(request, with: file, as: MediaType.type(of: names))
    case .file, .nothing: return missing(request)
    }
  }

  private func find(_ names: [String]) -> ServedFolder.Found {
    let found = folder.find(names)
    guard case .file = found, names.count == 2, names[0] == "assets", let assets,
      case .file(let newer) = assets.find(names.suffix(1))
    else { return found }
    return .file(newer)
  }

  private func redirect(to path: String) -> Answer {
    var answer = Answer(.found, saying: path)
    answer.headers.add(name: "Location", value: path)
    return answer
  }

  /// The site's own page for what is not there; before the first build, one that waits for it.
  private func missing(_ request: HTTPRequestHead) -> Answer {
    if case .file(let page) = folder.find(["404.html"]) {
      return answer(request, with: page, as: MediaType.page, status: .notFound)
    }
    return answer(with: Array(Self.nothingYet.utf8), status: .notFound)
  }

  private static let nothingYet = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>briefgen preview</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    </head>
    <body>
    <p>There is no page here yet. It is shown as soon as it is built.</p>
    </body>
    </html>

    """
}
