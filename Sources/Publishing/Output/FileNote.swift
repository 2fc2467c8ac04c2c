/// How a published file was left, by which it is known that nobody has changed it since.
struct FileNote: Equatable, Sendable {
  let state: FileState
  let content: ContentHash
}
