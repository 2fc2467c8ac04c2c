import Foundation

/// The texts that the package has: the seeds, and the passages beside their records.
public enum SampleTexts {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// In the order of their names, seeds first.
  public static func all() throws -> [[UInt8]] {
    try ["seeds", "Tests/Fixtures/Passages"].flatMap { try texts(in: root.appendingPathComponent($0).path) }
  }

  /// The files of a folder whose names end in .txt, in the order of their names.
  public static func texts(in folder: String) throws -> [[UInt8]] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
      .map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent($0))) }
  }
}
