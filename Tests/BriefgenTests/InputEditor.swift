import Foundation
import TestSupport

/// Does to a folder of texts, and to what lies around it, what people and machines do: something at random.
struct InputEditor {
  private static let place = ".briefgen/seeds"

  private let folder: TemporaryFolder
  private let samples: [[UInt8]]
  private let mutator: TextMutator
  private(set) var random: SplitMix
  /// A file of the memory as it once was.
  private var oldMemory: (name: String, bytes: [UInt8])?
  /// How many texts there are at most.
  private let mostTexts: Int

  /// - Parameter texts: how many are put into the folder at once.
  init(_ folder: TemporaryFolder, samples: [[UInt8]], texts: Int, seed: UInt64) throws {
    self.folder = folder
    self.samples = samples
    mutator = TextMutator(samples: samples)
    random = SplitMix(seed: seed)
    mostTexts = 9 + texts
    for number in 0..<texts { try folder.write(text(), to: "seeds/text-\(number).txt") }
  }

  /// - Returns: What was done.
  mutating func edit() throws -> String {
    switch number(0...22) {
    case 0...2: try addText()
    case 3...6: try changeText()
    case 7: try deleteText()
    case 8: try renameText()
    case 9, 10: try say()
    case 11: try remove("a sidecar", among: names { $0.hasSuffix(".yml") && $0 != "site.yml" })
    case 12: try set("site.yml", among: Self.settings)
    case 13: try changeAddresses()
    case 14...17: try damageMemory()
    case 18...20:
      try set(pick(Self.catalogues))
    default: try damageSite()
    }
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  // MARK: Texts

  private var texts: [String] { names { ["txt", "html", "md"].contains(($0 as NSString).pathExtension) } }

  private func names(_ isWanted: (String) -> Bool) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path(of: "seeds"))
    return (names ?? []).filter(isWanted).sorted()
  }

  private mutating func addText() throws -> String {
    guard texts.count < mostTexts else { return try deleteText() }
    let name = "\(number(0...30)).\(pick(["txt", "txt", "txt", "html", "md"]))"
    try folder.write(text(), to: "seeds/\(name)")
    return "wrote \(name)"
  }

  private mutating func text() -> [UInt8] {
    let text = number(0...3) == 0 ? mutator.text(random.next()) : pick(samples)
    return Array(text.prefix(6_000))
  }

  private mutating func changeText() throws -> String {
    guard !texts.isEmpty else { return try addText() }
    let name = pick(texts)
    var bytes = Array(try folder.text("seeds/\(name)").utf8)
    switch number(0...7) {
    case 0: bytes = []
    case 1: bytes += Array("\n\n全县新建学校\(number(2...90))所。".utf8)
    case 2: bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case 3: bytes = [0xEF, 0xBB, 0xBF] + bytes
    case 4: bytes = text()
    case 5: break
    default:
      let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
      if !digits.isEmpty { bytes[pick(digits)] = UInt8(number(0x30...0x39)) }
    }
    try folder.write(bytes, to: "seeds/\(name)")
    return "changed \(name)"
  }

  private mutating func deleteText() throws -> String { try remove("a text", among: texts) }

  private mutating func renameText() throws -> String {
    guard !texts.isEmpty else { return try addText() }
    let (old, new) = (pick(texts), number(0...1) == 0 ? pick(texts) : "\(number(0...30)).txt")
    let bytes = try folder.files(in: "seeds")
    // Where both are there, they change places.
    try folder.write(bytes[old] ?? [], to: "seeds/\(new)")
    if let other = bytes[new] { try folder.write(other, to: "seeds/\(old)") } else { try folder.remove("seeds/\(old)") }
    return "renamed \(old) to \(new)"
  }

  // MARK: What editors say

  private static let sidecars = [
    "place: 开化县\n", "publisher: 甲报\ndate: 2024-05-06\nwho: 王敏\n", "who: 王敏\nslug: xin-xuetang\n",
    "keep:\n  - quote: 校长\n",
    "themes: [teachers]\nwho: 王敏\nwhy: 全文\n", "colour: red\n", "encoding: gb18030\n",
    "title: 另一个题目\nwho: 王敏\nwhy: 见报\n",
    "leave-out:\n  - quote: 教师\n    occurrence: all\n    who: 王敏\n    why: 无关\n", "", "[",
    "corrections:\n  - {printed: 学校, meant: 学堂, occurrence: 1, who: 王敏, why: 误}\n",
  ]

  private static let catalogues: [(name: String, contents: [String?])] = [
    (
      "indicators.tsv",
      [
        "reading-rooms\t阅览室\t间\tfacilities\t阅览室|教室\t-\t电子\n", "teacher-count\t教师\t人\tteachers\t教师\t-\t培训\n",
        "school-buses\t校车\t辆\tstudent-services\t大巴\t-\t-\n", "-school-buses\n", "school-buses\t巴士\n", "a\tb\n", "", nil,
      ]
    ),
    (
      "themes.tsv",
      [
        "classrooms\t教室建设\t教室|校舍\n", "teachers\t师资\n", "id\tname\tenglish\nteachers\t师资\tStaff\n",
        "teachers\t-\t校长|班主任\n", "-culture\n", "-\t-\t教师培训\n",
        "# 说明\n", "-safety\n", "x\n", nil,
      ]
    ),
    (
      "units.tsv",
      ["-所\n", "-人\n", "间\t座\t1\n", "教室\t间\t1\n", "万人\t人\t10000\n", "标箱\t-\t-\tmeasure\n", nil],
    ),
    (
      "places.tsv",
      [
        "330824\t新开化县\n", "-330824\n", "330871\t开化高新区\t-\t330800\t-\t29.1\t118.4\t学校园区|高新区\n",
        "371328\t-\t-\t-\t-\t-\t-\t岱崮镇|学校\n", "330871\t开化高新区\n", "-\t蒙阴\n", nil,
      ]
    ),
    (
      "corrections.tsv",
      [
        "学校\t学堂\n", "校\t较\t学|高\t-\t-\t误\n", "教师\t老师\t-\t-\t开化县\n", "-学校\n", "校\t较\n", "教师\t老师\n教师\t先生\t名\n", nil,
      ]
    ),
  ]

  private static let settings = [
    "title: 甲站\n", "title: 乙站\naddress: https://example.org/a/\npublisher: 乙报\n", "licence: CC BY 4.0\n",
    "colour: red\n",
    "description: 说明\n", nil, "title: 甲站\n",
  ]

  private mutating func say() throws -> String {
    guard !texts.isEmpty else { return try addText() }
    return try set((pick(texts) as NSString).deletingPathExtension + ".yml", among: Self.sidecars)
  }

  private mutating func set(_ catalogue: (name: String, contents: [String?])) throws -> String {
    try set(catalogue.name, among: catalogue.contents)
  }

  private mutating func set(_ name: String, among contents: [String?]) throws -> String {
    let index = number(0...contents.count - 1)
    guard let text = contents[index] else { return try remove(name, among: names { $0 == name }) }
    try folder.write(text, to: "seeds/\(name)")
    return "wrote \(name), no. \(index)"
  }

  private mutating func changeAddresses() throws -> String {
    let name = "addresses.tsv"
    guard folder.exists("seeds/\(name)") else { return "nothing, without \(name)" }
    var lines = try folder.text("seeds/\(name)").split(separator: "\n").map(String.init)
    let index = number(0...lines.count - 1)
    switch number(0...3) {
    case 0: return try remove(name, among: [name])
    case 1: lines.remove(at: index)
    case 2: lines[index] += "-x"
    default: lines[index] = "x"
    }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "seeds/\(name)")
    return "changed line \(index + 1) of \(name)"
  }

  private mutating func remove(_ what: String, among names: [String]) throws -> String {
    guard !names.isEmpty else { return "nothing, without \(what)" }
    let name = pick(names)
    try folder.remove("seeds/\(name)")
    return "removed \(name)"
  }

  // MARK: What lies around

  private mutating func damageMemory() throws -> String {
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(of: Self.place))) ?? []).sorted()
    guard !files.isEmpty else { return "nothing, without a memory" }
    let name = pick(files)
    let path = "\(Self.place)/\(name)"
    var bytes = try folder.files(in: Self.place)[name] ?? []
    let kind = number(0...8)
    switch kind {
    case 0: try folder.remove(pick([path, Self.place, ".briefgen"]))
    case 1: try folder.write("half", to: "\(Self.place)/texts-1-0.\(number(1...99)).new")
    case 2: oldMemory = (name, bytes)
    case 3:
      if let old = oldMemory { try folder.write(old.bytes, to: "\(Self.place)/\(old.name)") }
    case 4: try folder.write((0..<900).map { _ in UInt8(number(0...255)) }, to: path)
    case 5: try folder.write(Array(bytes.prefix(number(0...bytes.count))), to: path)
    default:
      if !bytes.isEmpty { bytes[number(0...bytes.count - 1)] ^= 1 << UInt8(number(0...7)) }
      try folder.write(bytes, to: path)
    }
    return "damaged \(name), kind \(kind)"
  }

  /// Changes or removes a published file, as a slip of the hand does.
  private mutating func damageSite() throws -> String {
    let files = ((try? folder.files(in: "site")) ?? [:]).keys.filter {
      $0.hasSuffix(".html") || $0.hasSuffix(".js") || $0.hasSuffix(".xml")
    }.sorted()
    guard !files.isEmpty else { return "nothing, without a site" }
    let path = pick(files)
    if number(0...1) == 0 {
      try folder.remove("site/\(path)")
      return "removed site/\(path)"
    }
    try folder.write("x", to: "site/\(path)")
    return "changed site/\(path)"
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item { items[number(0...items.count - 1)] }
}
