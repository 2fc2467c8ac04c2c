import BriefMarkdown
import BriefModel
import Lexicon
import Publishing
import Templates

/// Holds a published site against the texts it was made from.
struct SiteProof {
  struct Report {
    var sources = 0
    var characters = 0
    var briefs = 0
    var facts = 0
    var pages = 0
    var problems: [Diagnostic] = []

    var summary: String {
      """
      \(sources) sources with \(characters) characters, \(briefs) briefs with \(facts) facts, \(pages) pages: \
      \(problems.isEmpty ? "all in order" : "\(problems.count) \(problems.count == 1 ? "fault" : "faults")")
      """
    }
  }

  let input: InputFolder
  let store: OutputStore

  func run() async -> Report {
    var report = Report()
    let records = await accounts(&report)
    await briefs(against: records, &report)
    await links(&report)
    return report
  }

  /// Every source, accounted for anew.
  private func accounts(_ report: inout Report) async -> [String: SourceRecord] {
    let reader = SourceReader(lexicon: Lexicon())
    let results = await input.sources.mapInParallel { path in
      Result { () throws(SourceFailure) in try reader.read(path).record }
    }
    var records: [String: SourceRecord] = [:]
    for (path, result) in zip(input.sources, results) {
      switch result {
      case .failure(let failure): report.problems += failure.problems.filter { $0.severity == .error }
      case .success(let record):
        report.sources += 1
        report.characters += record.source.bytes.count { $0 & 0xC0 != 0x80 }
        records[record.source.name] = record
        report.problems += faults(of: record, path: path)
      }
    }
    return records
  }

  private func faults(of record: SourceRecord, path: String) -> [Diagnostic] {
    let lines = LinePositions(record.source.bytes)
    func fault(_ range: SourceRange, _ what: String) -> Diagnostic {
      let place = lines.position(of: range.start)
      let words = String(decoding: record.source.bytes[range.start..<range.end].prefix(60), as: UTF8.self)
      return Diagnostic(
        .error, path: path, line: place.line, column: place.column, message: "“\(words)” \(what)",
        help: "this is a fault of briefgen's; say in a sidecar what the passage is until it is mended")
    }
    return record.ledger.missing.map { fault($0, "is in no brief and was not left out") }
      + record.ledger.doubled.map { fault($0, "is in two places") }
  }

  /// Each published brief, and each of its figures, against the text it names.
  private func briefs(against records: [String: SourceRecord], _ report: inout Report) async {
    let paths = store.paths.filter { $0.hasPrefix("briefs/") && $0.hasSuffix(".md") }
    let store = store
    let read = await paths.mapInParallel { path in
      Result { () throws(Diagnostic) in try BriefDocument.read(store.read(path), path: store.place(path)) }
    }
    for (path, result) in zip(paths, read) {
      switch result {
      case .failure(let problem): report.problems.append(problem)
      case .success(let brief):
        report.briefs += 1
        report.facts += brief.facts.count
        report.problems += faults(of: brief, at: store.place(path), records[brief.origin.name])
      }
    }
  }

  private func faults(of brief: Brief, at path: String, _ record: SourceRecord?) -> [Diagnostic] {
    guard let record else {
      return [
        Diagnostic(
          .error, path: path, message: "its source \(brief.origin.name) is not in \(input.path)",
          help: "put the text back, or build anew so that the brief goes")
      ]
    }
    guard record.source.sha256 == brief.origin.sha256 else {
      return [
        Diagnostic(
          .error, path: path, message: "its source \(brief.origin.name) has changed since", help: "build anew")
      ]
    }
    let mended = brief.corrections.filter { $0.meant != nil }.map(\.range)
    return brief.facts.filter { fact in
      !stands(fact, in: record.source) && !mended.contains { $0.overlaps(fact.source) }
    }.map {
      Diagnostic(
        .error, path: path,
        message: "“\($0.quantity.text)” (fact \($0.id)) is not what stands at bytes \($0.source.start) to "
          + "\($0.source.end) of its source",
        help: "build anew; if it stays, this is a fault of briefgen's")
    }
  }

  /// Whether the source holds the fact's number where it says; blanks that a scan put into it and the width of its digits
  /// make no difference.
  private func stands(_ fact: Fact, in source: Source) -> Bool {
    guard fact.source.start >= 0, fact.source.start < fact.source.end, fact.source.end <= source.bytes.count else {
      return false
    }
    let printed = String(decoding: source.bytes[fact.source.start..<fact.source.end], as: UTF8.self)
    return SiteProof.folded(printed).elementsEqual(SiteProof.folded(fact.quantity.text))
  }

  private static func folded(_ text: String) -> [UInt32] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }.map {
      (0xFF01...0xFF5E).contains($0.value) ? $0.value - 0xFEE0 : $0.value
    }
  }

  private func links(_ report: inout Report) async {
    let store = store
    var files: [SiteFile] = []
    for path in store.paths {
      do throws(Diagnostic) {
        files.append(SiteFile(path: path, bytes: try store.read(path)))
      } catch {
        report.problems.append(error)
      }
    }
    report.pages = files.count { $0.path.hasSuffix(".html") }
    report.problems += await LinkCheck.problems(in: files).map {
      Diagnostic(.error, path: store.place($0.page), message: "\($0.target): \($0.reason.rawValue)", help: "build anew")
    }
  }
}
