import CStarter

/// The files of a new site, embedded in the program.
enum StarterFiles {
  struct File {
    /// From the folder of the site.
    let path: String
    let bytes: [UInt8]
  }

  static var all: [File] {
    Array(
      sequence(state: 0) { number -> File? in
        let file = starter_file(number)
        guard let path = file.path else { return nil }
        number += 1
        return File(
          path: String(cString: path), bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
      })
  }
}
