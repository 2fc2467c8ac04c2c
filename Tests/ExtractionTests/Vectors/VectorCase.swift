import Foundation

/// One sentence of the public test vectors and what stands in it.
struct VectorCase: Decodable, Sendable {
  struct Entity: Decodable, Sendable {
    let text: String
    /// Offsets of Unicode scalars in the sentence.
    let start: Int
    let end: Int
    let value: Value?
    let unit: String?
    /// The upper end of a range.
    let to: Double?
    let qualifier: String?
    /// The value of a length in metres.
    let baseValue: Double?
    let period: String?
  }

  /// A number, or what a date or duration is worth in the notation of TIMEX.
  enum Value: Decodable, Sendable {
    case number(Double)
    case timex(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .timex(try container.decode(String.self))
      }
    }
  }

  let suite: String
  let input: String
  let expected: [Entity]
  /// The day from which 今年 and the like count, ISO 8601.
  let reference: String?
  /// Whether the program the vectors come from fails the case itself.
  let hard: Bool?
  /// The file and number of the case there, which names it here.
  let source: String

  /// The cases where they are kept, outside the project: the path in `BRIEFGEN_VECTORS`, else beside the checkout.
  ///
  /// The sentences are other people's and are not copied into the project.
  static let file: URL? = {
    let beside = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../shared/vectors")
      .standardizedFileURL
      .appendingPathComponent("recognizers-zh.jsonl")
    let file = ProcessInfo.processInfo.environment["BRIEFGEN_VECTORS"].map { URL(fileURLWithPath: $0) } ?? beside
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }()

  static func all() throws -> [VectorCase] {
    guard let file else { return [] }
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(VectorCase.self, from: $0)
    }
  }
}
