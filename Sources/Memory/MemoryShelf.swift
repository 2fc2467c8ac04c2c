import BriefMarkdown
import Publishing

/// A file of the memory: what was read out of some dozens of texts.
///
/// Ten thousand small files would take longer to open than to read, and a single large one would be written whole for
/// every change.
struct MemoryShelf: Sendable {
  /// What is kept of one text.
  struct Entry: Sendable {
    /// The text's file name.
    let name: String
    let key: MemoryKey
    let content: ArraySlice<UInt8>
    let checksum: String

    init(name: String, key: MemoryKey, content: [UInt8]) {
      self.init(name: name, key: key, content: content[...], checksum: ContentHash(content).description)
    }

    fileprivate init(name: String, key: MemoryKey, content: ArraySlice<UInt8>, checksum: String) {
      self.name = name
      self.key = key
      self.content = content
      self.checksum = checksum
    }

    /// Whether the content is what was kept.
    var isWhole: Bool { ContentHash(content).description == checksum }
  }

  private static let mark = Array("briefgen".utf8)
  private static let checksumSize = 32
  private static let headSize = mark.count + 8 + checksumSize

  var entries: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// Reads a file: its list of entries, which are not looked at themselves.
  ///
  /// - Returns: Nil where another version of the program wrote it, or nobody in this form.
  init?(reading bytes: [UInt8], version: [UInt8]) {
    guard bytes.count >= Self.headSize, bytes.starts(with: Self.mark) else { return nil }
    let size = Self.word(bytes, at: Self.mark.count)
    guard size <= UInt64(bytes.count - Self.headSize) else { return nil }
    let start = Self.headSize + Int(size)
    let index = bytes[Self.headSize..<start]
    let checksum = bytes[(Self.headSize - Self.checksumSize)..<Self.headSize]
    guard ContentHash(index).description.utf8.elementsEqual(checksum) else { return nil }
    do throws(PackedReader.Damage) {
      var reader = try PackedReader(index)
      guard try reader.data() == version else { return nil }
      var end = start
      entries = try reader.list { reader throws(PackedReader.Damage) in
        let name = try reader.text()
        let key = try MemoryKey(&reader)
        let (count, checksum) = (try reader.number(), try reader.text())
        guard count >= 0, count <= bytes.count - end else { throw PackedReader.Damage() }
        defer { end += count }
        return Entry(name: name, key: key, content: bytes[end..<end + count], checksum: checksum)
      }
    } catch {
      return nil
    }
  }

  func bytes(version: [UInt8]) -> [UInt8] {
    var writer = PackedWriter()
    writer.bytes(version)
    writer.list(entries) { writer, entry in
      writer.text(entry.name)
      entry.key.write(to: &writer)
      writer.number(entry.content.count)
      writer.text(entry.checksum)
    }
    let index = writer.bytes
    var bytes = Self.mark
    bytes.reserveCapacity(Self.headSize + index.count + entries.reduce(0) { $0 + $1.content.count })
    withUnsafeBytes(of: UInt64(index.count).littleEndian) { bytes.append(contentsOf: $0) }
    bytes += ContentHash(index).description.utf8
    bytes += index
    for entry in entries { bytes += entry.content }
    return bytes
  }

  private static func word(_ bytes: [UInt8], at offset: Int) -> UInt64 {
    bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
  }
}
