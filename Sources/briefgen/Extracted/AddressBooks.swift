import Dispatch
import Editorial
import Publishing

/// The address books of folders, each read once.
final class AddressBooks: @unchecked Sendable {
  private let queue = DispatchQueue(label: "address books")
  private var known: [String: AddressBook] = [:]

  /// The one in the folder of a text; an empty one where there is none.
  func beside(_ path: String) -> AddressBook {
    let folder = FileSystem.parent(of: path).map { $0 + "/" } ?? ""
    return queue.sync {
      if let book = known[folder] { return book }
      let path = folder + AddressBook.name
      let book = (try? FileSystem.read(path)).map { AddressBook.read($0, path: path).0 } ?? AddressBook()
      known[folder] = book
      return book
    }
  }
}
