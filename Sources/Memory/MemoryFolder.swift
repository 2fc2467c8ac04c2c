import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the program keeps what it would else work out again: `.briefgen/NAME` beside the input folder NAME.
///
/// It may be deleted at any time, also while a build runs. Nothing is said where it cannot be written: the next build then
/// takes as long as the first.
public struct MemoryFolder: Sendable {
  private static let name = ".briefgen"
  private static let ending = ".new"

  private let path: String

  /// - Returns: Nil where there is no place for it: beside the root of the disk, or in the published site.
  public init?(of input: String, besides output: String) {
    let input = FileSystem.resolved(input)
    guard let parent = FileSystem.parent(of: input) else { return nil }
    let base = parent == "/" ? "/\(Self.name)" : "\(parent)/\(Self.name)"
    let output = FileSystem.resolved(output)
    guard base != output, !base.hasPrefix(output + "/"), !output.hasPrefix(base + "/") else { return nil }
    path = "\(base)/\(FileSystem.name(of: input))"
  }

  /// The names of the files, but for those that another build is at, or was when it was cut off.
  func names() -> [String] {
    ((try? FileSystem.names(in: path)) ?? []).filter { !$0.hasSuffix(Self.ending) }
  }

  func read(_ name: String) -> [UInt8]? { try? FileSystem.read("\(path)/\(name)") }

  /// Puts a file in the place of the one before in one step, so that a build at the same time reads this or that.
  ///
  /// It need not outlive a fall of the power: what is then read instead is seen to be damaged.
  func write(_ bytes: [UInt8], to name: String) {
    let temporary = "\(path)/\(name).\(getpid())\(Self.ending)"
    guard write(bytes, at: temporary), rename(temporary, "\(path)/\(name)") == 0 else {
      unlink(temporary)
      return
    }
  }

  func remove(_ name: String) { unlink("\(path)/\(name)") }

  /// Makes the folder, and removes what a build that was cut off left in it.
  func prepare() {
    guard let base = FileSystem.parent(of: path) else { return }
    mkdir(base, 0o777)
    // Version control is to pass it over, wherever it stands.
    let ignored = "\(base)/.gitignore"
    if FileSystem.kind(of: ignored) == nil { _ = write(Array("*\n".utf8), at: ignored) }
    if mkdir(path, 0o777) == 0 { return }
    for name in (try? FileSystem.names(in: path)) ?? [] where name.hasSuffix(Self.ending) { remove(name) }
  }

  private func write(_ bytes: [UInt8], at path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { return false }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { systemWrite(file, UnsafeRawBufferPointer(rebasing: $0[written...])) }
      if count <= 0, errno != EINTR { break }
      written += max(0, count)
    }
    return close(file) == 0 && written == bytes.count
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
