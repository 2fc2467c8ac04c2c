/// How all files of a site were left, kept beside it so that the next build need not read what did not change.
///
/// A file of bytes: its records by path, then a fingerprint of all before it. One that is damaged notes nothing.
struct FileNotes: Sendable {
  private static let header = Array("briefgen files 1\n".utf8)

  private var notes: [String: FileNote] = [:]

  init() {}

  init(_ notes: [(path: String, note: FileNote?)]) {
    self.notes.reserveCapacity(notes.count)
    for (path, note) in notes { self.notes[path] = note }
  }

  var count: Int { notes.count }

  /// By the path of the file.
  subscript(_ path: String) -> FileNote? { notes[path] }

  init(reading bytes: [UInt8]) {
    let end = bytes.count - 16
    guard end >= Self.header.count, bytes.starts(with: Self.header) else { return }
    var reader = Reader(bytes: bytes, position: end)
    guard ContentHash(bytes[..<end]) == reader.hash() else { return }
    reader.position = Self.header.count
    var notes: [String: FileNote] = [:]
    while reader.position < end {
      guard let length = reader.word(), length <= UInt64(end - reader.position) else { return }
      let path = String(decoding: bytes[reader.position..<reader.position + Int(length)], as: UTF8.self)
      reader.position += Int(length)
      guard let number = reader.word(), let size = reader.word(), let modified = reader.word(),
        let content = reader.hash()
      else { return }
      let state = FileState(number: number, size: size, modified: Int64(bitPattern: modified))
      notes[path] = FileNote(state: state, content: content)
    }
    self.notes = notes
  }

  var bytes: [UInt8] {
    var bytes = Self.header
    bytes.reserveCapacity(notes.count * 96)
    for (path, note) in notes {
      Self.append(UInt64(path.utf8.count), to: &bytes)
      bytes += path.utf8
      Self.append(note.state.number, to: &bytes)
      Self.append(note.state.size, to: &bytes)
      Self.append(UInt64(bitPattern: note.state.modified), to: &bytes)
      Self.append(note.content, to: &bytes)
    }
    Self.append(ContentHash(bytes), to: &bytes)
    return bytes
  }

  private static func append(_ hash: ContentHash, to bytes: inout [UInt8]) {
    append(hash.first, to: &bytes)
    append(hash.second, to: &bytes)
  }

  private static func append(_ word: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private struct Reader {
    let bytes: [UInt8]
    var position: Int

    mutating func word() -> UInt64? {
      guard position + 8 <= bytes.count else { return nil }
      defer { position += 8 }
      return bytes.withUnsafeBytes {
        UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      }
    }

    mutating func hash() -> ContentHash? {
      guard let first = word(), let second = word() else { return nil }
      return ContentHash(first: first, second: second)
    }
  }
}
