import BriefModel
import Foundation

/// What came of building the program anew.
struct Compilation: Sendable {
  /// None where it was built.
  let problems: [Diagnostic]

  init(problems: [Diagnostic]) {
    self.problems = problems
  }

  /// - Parameters:
  ///   - status: What the compiler ended with.
  ///   - text: What it said.
  init(of package: ProgramPackage, status: Int32, said text: String) {
    problems = status == 0 ? [] : Self.problems(in: text, below: package.root)
  }

  /// The errors among what the compiler says: `path:line:column: error: message`.
  ///
  /// - Parameter root: The folder that the paths are told from.
  static func problems(in text: String, below root: String) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for line in text.split(separator: "\n") where line.hasPrefix("/") {
      guard let mark = line.range(of: ": error: ") else { continue }
      let place = line[..<mark.lowerBound].split(separator: ":")
      guard place.count >= 3, let row = Int(place[place.count - 2]), let column = Int(place[place.count - 1]) else {
        continue
      }
      var path = place.dropLast(2).joined(separator: ":")
      if path.hasPrefix(root + "/") { path = String(path.dropFirst(root.count + 1)) }
      let problem = Diagnostic(
        .error, path: path, line: row, column: column, message: String(line[mark.upperBound...]))
      if !problems.contains(problem) { problems.append(problem) }
    }
    guard problems.isEmpty else { return problems }
    let last = text.split(separator: "\n").suffix(3).joined(separator: "\n")
    return [Diagnostic(.error, path: root, message: "swift build failed: \(last)")]
  }
}
