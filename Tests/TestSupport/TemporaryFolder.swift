import Foundation

/// A folder of a test's own, removed when the test is over.
public final class TemporaryFolder: Sendable {
  public let path: String

  /// - Parameter name: Of the folder, which lies in another that nobody else knows.
  public init(named name: String = "folder") throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("briefgen-\(UUID().uuidString)")
    let folder = base.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
  }

  public func path(of name: String) -> String { "\(path)/\(name)" }

  public func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  public func write(_ bytes: [UInt8], to name: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try Data(bytes).write(to: URL(fileURLWithPath: path(of: name)))
  }

  public func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(of: name), withIntermediateDirectories: true)
  }

  public func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(of: name)) }

  public func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(of: name)) }

  public func text(_ name: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(fileURLWithPath: path(of: name))), as: UTF8.self)
  }

  /// Every file below a folder by its path from there.
  public func files(in folder: String = "") throws -> [String: [UInt8]] {
    let root = folder.isEmpty ? path : path(of: folder)
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder), !isFolder.boolValue
      else {
        continue
      }
      files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)")))
    }
    return files
  }

  public func copy(_ source: String, to name: String) throws {
    try FileManager.default.copyItem(atPath: source, toPath: path(of: name))
  }

  /// Sets a file's rights, as octal digits say them.
  public func setMode(_ mode: Int, of name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(of: name))
  }

  /// The file system's own number of a file: a file that is put in another's place has a new one.
  public func fileNumber(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(of: name))[.systemFileNumber] as? Int
  }
}
