import BriefModel
import NIOConcurrencyHelpers

/// The site as it will be when the build that is under way has written it.
///
/// A large site takes seconds to write. Its pages are served from here until it is, each made when it is asked for; and
/// where more changes meanwhile, it is given up for the next.
final class Draft: Sendable {
  private struct Content {
    var pages: PreviewSession.Pages?
    var writing: Task<[Diagnostic], Never>?
  }

  private let content = NIOLockedValueBox(Content())

  /// Nil where the page is to be read from the folder of the site.
  func page(at path: String) -> [UInt8]? { content.withLockedValue { $0.pages }?(path) }

  func show(_ pages: @escaping PreviewSession.Pages) { content.withLockedValue { $0.pages = pages } }

  /// Waits for a build. One that was given up leaves its pages for the next to replace.
  func follow(_ build: @escaping @Sendable () async -> [Diagnostic]) async -> [Diagnostic] {
    let task = Task { await build() }
    content.withLockedValue { $0.writing = task }
    let problems = await task.value
    content.withLockedValue { content in
      content.writing = nil
      if !task.isCancelled { content.pages = nil }
    }
    return problems
  }

  /// Whatever is not shown yet still is.
  func giveUp() { content.withLockedValue { $0.writing }?.cancel() }
}
