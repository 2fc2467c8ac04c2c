/// Tells what is there to be read from what editors and briefgen itself put beside it for a moment.
enum WatchedName {
  static func isOfInterest(_ name: String) -> Bool {
    let isHidden = name.hasPrefix(".")
    // Emacs, and Vim's try whether it may write.
    let isPassing = name.hasPrefix("#") || name == "4913"
    return !isHidden && !isPassing && !endings.contains(where: name.hasSuffix)
  }

  /// Of backups, and of files that are moved into another's place when they are whole.
  private static let endings = ["~", ".bak", ".tmp", ".swp", ".briefgen-new"]
}
