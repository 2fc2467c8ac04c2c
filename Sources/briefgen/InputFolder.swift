import BriefModel
import Editorial
import Ingest
import Lexicon
import Publishing

/// The folder of the texts and of what editors say beside them.
struct InputFolder {
  /// Without a slash at its end.
  let path: String
  /// The paths of the texts, by name in byte order.
  let sources: [String]
  /// Files that look like texts but are not read, and what editors say beside no text or beside several.
  let problems: [Diagnostic]

  /// - Parameter needsTexts: False where the texts come from elsewhere, and the folder says only what holds for the site.
  /// - Throws: Why there is nothing to read.
  init(_ path: String, needsTexts: Bool = true) throws(WrongCall) {
    switch FileSystem.kind(of: path) {
    case .folder: break
    case nil:
      throw WrongCall(
        "the input folder \(path) is not there",
        help: "name the folder of the texts with --input, or begin a site with `briefgen init`")
    case .file, .other:
      throw WrongCall("the input \(path) is a file", help: "name the folder it is in with --input")
    }
    var folder = path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let names: [String]
    do {
      names = try FileSystem.names(in: folder).filter { !$0.hasPrefix(".") }
    } catch {
      throw WrongCall("the input folder \(path) \(error.message)")
    }
    let place = { (name: String) in InputFolder.place(of: name, in: folder) }
    self.path = folder
    sources = names.filter { SourceFormat(name: $0) != nil && !InputFolder.isReadme($0) }.map(place)
    let unread = names.filter { InputFolder.looksLikeText($0) }.map {
      Diagnostic(
        .warning, path: place($0), message: "is not read",
        help: "save it as plain text, with a name that ends in .txt, or as a page that ends in .html")
    }
    problems =
      InputFolder.twins(among: sources) + unread + InputFolder.problems(ofSidecars: names, beside: sources, in: folder)
      + InputFolder.problems(ofCatalogues: names, in: folder)
    guard !sources.isEmpty || !needsTexts else {
      throw WrongCall(
        "the input folder \(path) holds no texts", help: "put in files whose names end in .txt, .md or .html")
    }
  }

  /// The path of a file of the folder.
  func place(of name: String) -> String { InputFolder.place(of: name, in: path) }

  private static func place(of name: String, in folder: String) -> String {
    folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// The site's settings; without a file those of a site that says nothing.
  func settings(_ lexicon: Lexicon) -> (SiteSettings, [Diagnostic]) {
    read(SettingsFile.name, ifMissing: SiteSettings()) { bytes, path in
      SettingsFile.read(bytes, path: path, lexicon: lexicon) { name throws(Diagnostic) in
        let place = "\(self.path)/\(name)"
        try FileSystem.checkEntry(place, of: self.path)
        return try FileSystem.read(place, upTo: 1 << 20)
      }
    }
  }

  func addressBook() -> (AddressBook, [Diagnostic]) {
    read(AddressBook.name, ifMissing: AddressBook(), AddressBook.read)
  }

  var addressBookPath: String { "\(path)/\(AddressBook.name)" }

  private func read<Value>(
    _ name: String, ifMissing value: Value, _ parse: ([UInt8], String) -> (Value, [Diagnostic])
  ) -> (Value, [Diagnostic]) {
    let path = "\(path)/\(name)"
    guard FileSystem.kind(of: path) != nil else { return (value, []) }
    do throws(Diagnostic) {
      return parse(try FileSystem.read(path), path)
    } catch {
      return (value, [error])
    }
  }

  /// Files that are one on systems where the letters' case counts for nothing.
  private static func twins(among paths: [String]) -> [Diagnostic] {
    var first: [String: String] = [:]
    return paths.compactMap { path in
      guard let twin = first.updateValue(path, forKey: path.lowercased()) else { return nil }
      return Diagnostic(
        .warning, path: path, message: "has the name of \(twin) but for the case of its letters",
        help: "rename one: on macOS and Windows they would be one file")
    }
  }

  /// Formats that texts come in from elsewhere: whoever puts one here means it to be published.
  private static let otherFormats: Set<String> = [
    "text", "mht", "mhtml", "doc", "docx", "pdf", "rtf", "odt", "wps", "ofd", "xls", "xlsx",
  ]

  private static func looksLikeText(_ name: String) -> Bool {
    otherFormats.contains(ending(of: name)) && !isReadme(name)
  }

  /// What a folder says of itself is no article.
  private static func isReadme(_ name: String) -> Bool { name.lowercased().hasPrefix("readme") }

  private static func ending(of name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }
}
