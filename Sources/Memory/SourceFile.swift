import Publishing

/// A text's file and the one beside it, as they were read.
public struct SourceFile: Sendable {
  /// As the user names it.
  public let path: String
  public let bytes: [UInt8]
  /// Of the file of what an editor says of it; nil where there is none.
  public let sidecar: [UInt8]?

  public init(path: String, bytes: [UInt8], sidecar: [UInt8]?) {
    self.path = path
    self.bytes = bytes
    self.sidecar = sidecar
  }

  var name: String { FileSystem.name(of: path) }
  var folder: String { FileSystem.parent(of: path) ?? "." }
}
