import Publishing

/// What the program remembers between two runs, in `.briefgen/` beside the folder that it is about; safe to delete.
enum ProgramMemory {
  /// Where what is remembered of a folder lies.
  static func place(of folder: String) -> String {
    let place = FileSystem.resolved(folder)
    let parent = FileSystem.parent(of: place) ?? "/"
    return (parent == "/" ? "" : parent) + "/.briefgen/" + FileSystem.name(of: place)
  }
}
