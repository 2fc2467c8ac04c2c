import BriefMarkdown
import BriefModel
import Memory
import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of lines that `briefgen extract` printed, or the standard input.
struct ExtractedLines {
  /// What stands in it.
  struct Content {
    /// By the names of the texts, in the order in which the texts of a folder are read.
    var sources: [(name: String, result: Result<SourceBriefs, SourceFailure>)] = []
    /// What is wrong with lines: which text such a one is about cannot be known.
    var problems: [Diagnostic] = []
  }

  private struct Line: Sendable {
    let number: Int
    let bytes: [UInt8]
  }

  private typealias Read = Result<Result<ExtractedSource, ExtractedSource.Failure>, Diagnostic>

  private static let chunkSize = 8 << 20

  /// As the user names it.
  let path: String

  private var name: String { path == "-" ? "<stdin>" : path }

  /// - Parameter progress: Called now and then with how many of how many lines that are known of are read.
  func read(progress: (Int, Int) -> Void) async -> Content {
    var content = Content()
    var lineOfText: [String: Int] = [:]
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      content.problems.append(failure("cannot be read"))
      return content
    }
    defer { if file != STDIN_FILENO { close(file) } }
    var number = 0
    var rest: [UInt8] = []
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
        count = max(0, retryingRead(file, buffer))
      }
      rest += chunk
      let end = chunk.isEmpty ? rest.count : (rest.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
      let lines = rest[..<end].split(separator: 0x0A, omittingEmptySubsequences: false)
      var numbered: [Line] = []
      for line in end > 0 && rest[end - 1] == 0x0A ? lines.dropLast() : lines[...] {
        number += 1
        if !line.isEmpty { numbered.append(Line(number: number, bytes: Array(line))) }
      }
      rest.removeFirst(end)
      for (line, read) in zip(numbered, await self.read(numbered)) {
        add(read, of: line.number, to: &content, &lineOfText)
      }
      progress(number, number)
      if chunk.isEmpty { break }
    }
    if content.sources.isEmpty, content.problems.isEmpty {
      content.problems.append(
        Diagnostic(
          .error, path: name, message: "holds no lines", help: "give it what `briefgen extract` prints of texts"))
    }
    content.sources.sort { $0.name < $1.name }
    return content
  }

  private func read(_ lines: [Line]) async -> [Read] {
    let name = name
    return await lines.mapInParallel { line in
      Result { () throws(Diagnostic) in try ExtractedSource.read(line.bytes, path: name, number: line.number) }
    }
  }

  private func add(_ read: Read, of line: Int, to content: inout Content, _ lineOfText: inout [String: Int]) {
    let text: String
    let result: Result<SourceBriefs, SourceFailure>
    switch read {
    case .failure(let problem): return content.problems.append(problem)
    case .success(.failure(let failure)):
      text = failure.name
      result = .failure(SourceFailure(all: failure.problems))
    case .success(.success(let source)):
      text = source.record.source.name
      result = .success(SourceBriefs(source))
    }
    if let first = lineOfText[text] {
      content.problems.append(
        Diagnostic(
          .error, path: name, line: line, column: 1, message: "\"\(text)\" stands in line \(first) already",
          help: "leave the line of one out; two texts must differ in their names"))
      return
    }
    lineOfText[text] = line
    content.sources.append((text, result))
  }

  private func failure(_ message: String) -> Diagnostic {
    Diagnostic(.error, path: name, message: "\(message): \(String(cString: strerror(errno)))")
  }
}

private func retryingRead(_ file: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
  while true {
    let count = read(file, buffer.baseAddress, buffer.count)
    if count >= 0 || errno != EINTR { return count }
  }
}
