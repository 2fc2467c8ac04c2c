/// A text that repeats one thing over and over: what costs more than it should grows with the square of its length.
public struct HostileText: Sendable, CustomStringConvertible {
  public let name: String
  /// Each is a line's beginning, and what it goes on with over and over.
  private let lines: [(start: String, piece: String)]

  public var description: String { name }

  /// Some text above, and so much of what is repeated.
  public func text(characters: Int) -> [UInt8] {
    let length = lines.reduce(0) { $0 + $1.piece.unicodeScalars.count }
    let times = characters / max(1, length)
    return lines.reduce(into: Self.opening) { text, line in
      text += line.start.utf8
      for _ in 0..<times { text += line.piece.utf8 }
      text += "\n".utf8
    }
  }

  private static let opening = Array(
    "山亭区全面推进义务教育优质均衡发展纪实\n\n本报记者 张三\n\n全区坚持教育优先发展，共有学校十二所。\n\n".utf8)

  public static let all: [HostileText] =
    pieces.map { HostileText(name: $0.name, lines: [("", $0.piece)]) } + [
      HostileText(name: "a wide row", lines: [("项目", "|甲"), ("数量", "|12")])
    ]

  private static let pieces: [(name: String, piece: String)] = [
    ("counts without a mark", "12人"),
    ("counts in a list", "校车55辆、"),
    ("counts in clauses", "建成学校12所，"),
    ("counts in sentences", "2024年，全县建成学校12所。"),
    ("changes", "同比增长5%、"),
    ("ways from one to another", "从5所增至8所，"),
    ("ranges", "3—5年"),
    ("parts", "其中骨干教师152人，"),
    ("paired counts", "为1200名和1100名妇女分别开展宫颈癌和乳腺癌检查，"),
    ("lengths of time", "连续3年、"),
    ("shared heads", "公办率、普惠率分别达92%、93%，"),
    ("digits", "7"),
    ("separated digits", "1,234,"),
    ("spaced digits", "1 2 "),
    ("Chinese numerals", "一百二十三万"),
    ("years", "2021年"),
    ("relative times", "去年以来"),
    ("words without a mark", "全县共有学校"),
    ("clauses", "全县教育事业优质均衡发展，"),
    ("opening quotation marks", "“"),
    ("opening brackets", "（"),
    ("titles", "《方案》"),
    ("opening titles", "《"),
    ("places", "枣庄市山亭区、"),
    ("places without a mark", "枣庄市山亭区"),
    ("misprinted places", "峰城区、枣庄市"),
    ("awards", "荣获“全国文明校园”，"),
    ("plain awards", "荣获全国文明校园和"),
    ("people", "校长王晓明说，"),
    ("offices", "局长"),
    ("traditional characters", "全縣建成學校12所，"),
    ("half-width marks", "全县建成学校12所,新增学位300个;"),
    ("tags", "<p>全县&nbsp;</p>"),
    ("opening tags", "<"),
    ("asterisks", "**"),
    ("numbered lines", "一、学校5所\n"),
    ("captions", "图为学生在上课。记者 张三 摄\n"),
    ("credits", "本报记者 张三 通讯员 李四\n"),
    ("short lines", "下一篇\n"),
    ("broken lines", "全县教育事业\n"),
    ("empty lines", "\n"),
    ("rows", "|山亭区|12|13.5%|2024年|\n"),
    ("tabbed rows", "山亭区\t12\t13.5%\n"),
    ("headlines", "山亭区全面推进义务教育优质均衡发展纪实\n"),
    ("links", "相关阅读：山亭区教育发展 http://www.example.org/a/b.html\n"),
  ]
}
