extension OutputStore {
  /// The paths of what briefgen published in a folder, in byte order; nil where there is no list of it.
  public static func published(in folder: String) -> [String]? {
    guard let bytes = try? FileSystem.read("\(folder)/\(Manifest.name)") else { return nil }
    let manifest: Manifest? = Manifest(reading: bytes)
    return manifest?.paths
  }
}
