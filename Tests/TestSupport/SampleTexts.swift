import Foundation

/// The texts that the package has: the seeds, and the passages beside their records.
public enum SampleTexts {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// In the order of their names, seeds first.
  public static func all() throws -> [[UInt8]] {
    try ["seeds", "Tests/Fixtures/Passages"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil
      )
      .filter { $0.pathExtension == "txt" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { [UInt8](try Data(contentsOf: $0)) }
    }
  }
}
