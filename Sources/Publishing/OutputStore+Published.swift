extension OutputStore {
  /// The paths of what briefgen published in a folder, in byte order; none where there is no list of it.
  ///
  /// - Throws: That the list is not as briefgen wrote it.
  public static func published(in folder: String) throws(WrongCall) -> [String] {
    guard let bytes = try? FileSystem.read("\(folder)/\(Manifest.name)") else { return [] }
    guard let manifest = Manifest(reading: bytes) else {
      throw WrongCall(
        "\(folder) has a damaged list of the files that briefgen wrote, \(Manifest.name)",
        help: "put the list back as it was, or build anew with --force")
    }
    return manifest.paths
  }
}
