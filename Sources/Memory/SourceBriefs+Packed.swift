import BriefMarkdown
import BriefModel
import Editorial

extension SourceBriefs {
  /// - Parameters:
  ///   - file: The bytes of the text's file.
  ///   - folder: The folder it lies in, as the user names it; what is packed is the same for every name of it.
  func packed(file: [UInt8], folder: String) -> [UInt8] {
    var writer = PackedWriter()
    writer.record(record, file: file)
    writer.list(briefs) { $0.brief($1) }
    writer.list(addresses) { writer, given in
      writer.text(given.key.source)
      writer.number(given.key.article)
      writer.text(given.slug)
      writer.place(given.at.path, given.at.line, given.at.column, in: folder)
    }
    writer.list(warnings) { writer, warning in
      writer.place(warning.path, warning.line, warning.column, in: folder)
      writer.flag(warning.severity == .error)
      writer.text(warning.message)
      writer.optional(warning.help) { $0.text($1) }
    }
    return writer.bytes
  }

  init(packed: ArraySlice<UInt8>, file: [UInt8], folder: String) throws(PackedReader.Damage) {
    var reader = try PackedReader(packed)
    record = try reader.record(file: file)
    briefs = try reader.list { reader throws(PackedReader.Damage) in try reader.brief() }
    addresses = try reader.list { reader throws(PackedReader.Damage) in
      AddressBook.Given(
        key: AddressBook.Key(source: try reader.text(), article: try reader.number()), slug: try reader.text(),
        at: try reader.place(in: folder))
    }
    warnings = try reader.list { reader throws(PackedReader.Damage) in
      let place = try reader.place(in: folder)
      return Diagnostic(
        try reader.flag() ? .error : .warning, at: place, message: try reader.text(), help: try reader.optionalText())
    }
    guard reader.isAtEnd else { throw PackedReader.Damage() }
  }
}

extension PackedWriter {
  /// A path in the folder without the folder, so that it can be named otherwise the next time.
  fileprivate mutating func place(_ path: String, _ line: Int?, _ column: Int?, in folder: String) {
    let isInside = path.hasPrefix(folder + "/")
    flag(isInside)
    text(isInside ? String(path.dropFirst(folder.count + 1)) : path)
    optional(line) { $0.number($1) }
    optional(column) { $0.number($1) }
  }
}

extension PackedReader {
  fileprivate mutating func place(in folder: String) throws(Damage) -> FilePosition {
    let isInside = try flag()
    let path = try text()
    return FilePosition(
      path: isInside ? "\(folder)/\(path)" : path,
      line: try optional { reader throws(Damage) in try reader.number() },
      column: try optional { reader throws(Damage) in try reader.number() })
  }
}
