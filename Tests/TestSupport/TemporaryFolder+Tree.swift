import Foundation

extension TemporaryFolder {
  /// All that stands below a folder, by path: a file with its rights and text, a folder with its rights, where a link
  /// leads.
  ///
  /// - Parameter names: of what is left out with all below it.
  public func tree(of folder: String = "", without names: Set<String> = []) throws -> [String: String] {
    let files = FileManager.default
    let root = folder.isEmpty ? path : path(of: folder)
    var tree: [String: String] = [:]
    for name in try files.subpathsOfDirectory(atPath: root) {
      guard !name.split(separator: "/").contains(where: { names.contains(String($0)) }) else { continue }
      let place = "\(root)/\(name)"
      let attributes = try files.attributesOfItem(atPath: place)
      let rights = String((attributes[.posixPermissions] as? Int) ?? 0, radix: 8)
      switch attributes[.type] as? FileAttributeType {
      case .typeSymbolicLink: tree[name] = "-> \(try files.destinationOfSymbolicLink(atPath: place))"
      case .typeDirectory: tree[name] = "folder \(rights)"
      default:
        let bytes = try Data(contentsOf: URL(fileURLWithPath: place))
        tree[name] = "file \(rights) \(String(decoding: bytes, as: UTF8.self))"
      }
    }
    return tree
  }
}
