import CPreviewAssets

/// What the preview adds to the pages it serves, embedded in the program.
enum PreviewAssets {
  static let reloadScript: [UInt8] = {
    let asset = preview_reload_js()
    return [UInt8](unsafeUninitializedCapacity: asset.count) { buffer, count in
      count = buffer.initialize(fromContentsOf: UnsafeBufferPointer(start: asset.bytes, count: asset.count))
    }
  }()
}
