import BriefModel
import Editorial
import Lexicon
import Testing

/// What editors change in the tables, line by line.
@Suite struct CatalogueTests {
  private static let lexicon = Lexicon()

  private func read(_ files: [Catalogue: String]) -> (Lexicon, [String]) {
    let files = files.map { CatalogueFile($0, path: $0.name, bytes: Array($1.utf8)) }
    let (lexicon, problems) = Self.lexicon.changed(by: files)
    for problem in problems { #expect(problem.help != nil, "\(problem)") }
    return (lexicon, problems.map { String($0.description.prefix { $0 != "\n" }) })
  }

  private func read(_ catalogue: Catalogue, _ text: String) -> Lexicon {
    let (lexicon, problems) = read([catalogue: text])
    #expect(problems == [], "\(text)")
    return lexicon
  }

  // MARK: What lines do

  @Test func `themes are added, renamed and taken away, and phrases with them`() {
    let lexicon = read(
      .themes,
      """
      # 本站
      seas\t海洋经济\t海洋牧场|近海养殖\t60
      seas\t-\t港口物流
      teachers\t教师发展
      -\t-\t海洋牧场公园
      -elder-care\t-\t银发经济
      """)
    #expect(lexicon.themes["seas"]?.name == "海洋经济" && lexicon.themes["teachers"]?.name == "教师发展")
    #expect(lexicon.themes.all.count == Self.lexicon.themes.all.count + 1 && lexicon.themes.all.last?.id == "seas")
    #expect(lexicon.themes.themes(of: "近海养殖")?.map(\.id) == ["seas"])
    #expect(lexicon.themes.themes(of: "海洋牧场公园") == [])
    #expect(Self.lexicon.themes.themes(of: "银发经济")?.map(\.id) == ["elder-care"])
    #expect(lexicon.themes.themes(of: "银发经济") == [])
    let (fewer, none) = read([.themes: "-group-schooling\n", .indicators: "education-groups\t-\t-\tgovernance\n"])
    #expect(none == [] && fewer.themes["group-schooling"] == nil)
    let (_, problems) = read([.themes: "-preschool\n"])
    #expect(problems.count == 1 && problems[0].hasPrefix("themes.tsv:1:2: error: indicators belong to \"preschool\": "))
  }

  @Test func `units are added, replaced and taken away`() throws {
    let lexicon = read(.units, "printed\tunit\tclass\tfactor\n标箱\t-\tmeasure\t-\n公亩\t平方米\t-\t100\n间\t间\t-\t1\n-km\n")
    func entry(_ printed: String) -> UnitCatalogue.Entry? { lexicon.units.entries.first { $0.printed == printed } }
    #expect(entry("标箱")?.dimension == .measure && entry("标箱")?.unit == "标箱")
    #expect(entry("公亩")?.dimension == .area && entry("公亩")?.factor == 100)
    #expect(lexicon.units.entries.count { $0.printed == "间" } == 1)
    #expect(entry("km") == nil && Self.lexicon.units.entries.contains { $0.printed == "km" })
    #expect(read(.units, "桌\t-\t-\tmeasure\n").units.guards.contains("桌子"))
  }

  @Test func `places are added, renamed, called otherwise and ignored`() throws {
    let lexicon = read(
      .places,
      """
      370471\t滕州经济开发区\t-\t370400\t滕州经开\t35.08\t117.15\t鲁南高科城|滕开区
      370472\t鲁南新城\t-\t370481
      370406\t山亭新区\t-\t-\t-\t-\t-\t枣庄山亭
      -\t合作
      -370402\t市中
      -370403
      """)
    let places = lexicon.gazetteer
    #expect(places.ancestors(of: "370471").map(\.name) == ["山东省", "枣庄市"])
    #expect(places.ancestors(of: "370472").map(\.name) == ["山东省", "枣庄市", "滕州市"])
    #expect(places.children(of: "370400").contains { $0.code == "370471" && $0.longitude == 117.15 })
    #expect(places.divisions == places.divisions.sorted { $0.code < $1.code })
    #expect(places.name("滕开区")?.codes == ["370471"] && places.name("滕州经开")?.form == .short)
    let renamed = try #require(places.division("370406"))
    #expect(renamed.name == "山亭新区" && renamed.short == "山亭" && renamed.latitude != nil)
    #expect(places.name("山亭新区")?.form == .full && places.name("山亭区")?.form == .former)
    #expect(places.name("山亭区")?.codes == ["370406"] && places.name("枣庄山亭")?.codes == ["370406"])
    #expect(places.name("合作") == nil && places.name("合作市") != nil)
    #expect(
      places.name("市中")?.codes.contains("370402") == false && places.name("市中区")?.codes.contains("370402") == true)
    #expect(places.name("薛城区") == nil && places.division("370403") != nil)
  }

  @Test func `indicators are added, renamed and taken away, and phrases with them`() throws {
    let phrase = try #require(Self.lexicon.indicators.phrases.first { $0.indicator == "school-buses" })
    let lexicon = read(
      .indicators,
      """
      id\tname\tunit\ttheme\tlabel\tplausible
      reading-rooms\t阅览室\t间\tfacilities\t阅览室|图书室\t0..9000
      reading-rooms\t-\t-\t-\t读书角
      school-buses\t校园巴士\t-\tsafety
      -schools-merged
      """)
    #expect(lexicon.indicators["reading-rooms"]?.plausible == 0...9000)
    #expect(lexicon.indicators.phrases.prefix(2).map(\.units) == [["间"], ["间"]])
    #expect(lexicon.indicators["school-buses"]?.name == "校园巴士" && lexicon.indicators["school-buses"]?.unit == "辆")
    #expect(lexicon.indicators["school-buses"]?.theme == "safety")
    #expect(lexicon.indicators.phrases.contains(where: phrase.hasWords))
    #expect(lexicon.indicators["schools-merged"] == nil)
    #expect(!lexicon.indicators.phrases.contains { $0.indicator == "schools-merged" })
    let (gone, problems) = read([.indicators: "-schools-merged\t-\t-\t-\t撤并|合并|整合 校|教学点|小学\t-\t教育集团|资源|校区\n"])
    #expect(problems == [] && gone.indicators["schools-merged"] != nil)
    #expect(!gone.indicators.phrases.contains { $0.indicator == "schools-merged" })
  }

  @Test func `what things are called in English goes with their names`() {
    let (lexicon, problems) = read([
      .themes: "id\tname\tenglish\nseas\t海洋经济\tMarine economy\nteachers\t师资\nculture\t-\tCulture\n",
      .units: "printed\tclass\tenglish\n标箱\tmeasure\tTEU\n",
      .places: "code\tname\tparent\tenglish\n370471\t滕开区\t370400\tTengkai\n370403\t薛河新区\n",
      .indicators: "id\tname\tenglish\nschool-buses\t巴士\n",
    ])
    #expect(problems == [])
    let english = lexicon.english
    #expect(english.theme("seas") == "Marine economy" && english.theme("culture") == "Culture")
    #expect(english.theme("teachers") == nil && Self.lexicon.english.theme("teachers") == "Teachers")
    #expect(english.unit("标箱") == .init(one: "TEU", many: "TEU") && english.indicator("school-buses") == nil)
    let places = ["370471", "370403"].compactMap(lexicon.gazetteer.division)
    #expect(places.map { english.place($0, above: []) } == ["Tengkai", "Xuehe New Area"])
  }

  @Test(arguments: [
    ("和诣\t和谐\n", "建设和诣校园，和诣社区。", ["和诣→和谐", "和诣→和谐"]),
    ("诣\t谐\t和|不\n", "造诣很深，和诣校园。", ["诣→谐"]),
    ("诣\t谐\t-\t校园|社区\n", "和诣校园，造诣校外。", ["诣→谐"]),
    ("峰城\t峄城\t-\t-\t枣庄|台儿庄\n", "峰城区的学校。", []),
    ("峰城\t峄城\t-\t-\t枣庄|台儿庄\n", "枣庄峰城区的学校。", ["峰城→峄城"]),
    ("山亭\t山亭区\n", "山亭区与山亭。", ["山亭→山亭区"]),
    ("和诣\t和谐\n和诣校\t和谐学校\n", "和诣校与和诣。", ["和诣校→和谐学校", "和诣→和谐"]),
    ("和诣\t和谐\n和诣校\t和谐学校\t在\n", "和诣校。", ["和诣→和谐"]), ("2O23年\t2023年\n", "2O23年。", ["2O23年→2023年"]),
  ])
  func `misprints are mended where what they ask for stands around them`(
    file: String, text: String, found: [String]
  ) {
    let corrections = Array(text.utf8).withUnsafeBufferPointer(read(.corrections, file).corrections.corrections)
    #expect(corrections.map { "\($0.printed)→\($0.meant ?? "")" } == found)
    for correction in corrections {
      let range = correction.range
      #expect(String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self) == correction.printed)
      #expect(correction.by?.who == "勘误表")
    }
  }

  // MARK: What is wrong

  @Test(
    arguments: [
      (Catalogue.themes, "Teachers\t师资\n", 1, 1, "\"id\" must be lower-case letters"),
      (.themes, "# 一\n\ntechers\t-\t名师\n", 3, 1, "\"techers\" is no theme"),
      (.themes, "seas\t海洋\t海\n", 1, 9, "\"海\" is a single character"),
      (.themes, "seas\t海洋\t海洋|\n", 1, 9, "has an empty word"),
      (.themes, "seas\t海洋\t海 洋\n", 1, 9, "\"海 洋\" is not one word"),
      (.themes, "seas\t海洋\t海洋牧场\t很\n", 1, 14, "\"很\" is no weight"),
      (.themes, "seas\t海洋\t-\t60\n", 1, 11, "weighs no phrase"),
      (.themes, "seas\t教师队伍\n", 1, 6, "\"教师队伍\" is the name of teachers"),
      (.themes, "seas\t海洋\nseas\t大海\n", 2, 6, "\"seas\" is called 海洋 in line 1"),
      (.themes, "seas\t海洋\t海洋牧场\nseas\t-\t海洋牧场\n", 2, 8, "\"海洋牧场\" speaks for it in line 1 already"),
      (.themes, "teachers\t教师队伍\n", 1, 1, "the line says nothing new"),
      (.themes, "-seas\n", 1, 2, "\"seas\" is no theme of the tables"),
      (.themes, "-\n", 1, 2, "the line names nothing"),
      (.themes, "-teachers\t-\t海洋牧场\n", 1, 13, "\"海洋牧场\" does not speak for"),
      (.themes, "-teachers\t师资\n", 1, 11, "is not asked for"),
      (.themes, "teachers\t师资\n-teachers\n", 2, 2, "line 1 speaks of \"teachers\" too"),
      (.themes, "-culture\nculture\t文旅\n", 2, 1, "\"culture\" is taken away in line 1"),
      (.themes, "id\tnmae\n", 1, 4, "\"nmae\" is no column"),
      (.themes, "id\tname\tname\n", 1, 9, "is a column already"),
      (.themes, "seas\t海洋\t海洋牧场\t60\t-\t多\n", 1, 19, "is a field too many"),
      (.themes, "seas\n", 1, 1, "is no line of fields"),
      (.themes, "\t海洋\n", 1, 1, "the first field is empty"),
      (.themes, "seas\t海\u{200B}洋\n", 1, 6, "holds a character that cannot be seen"),
      (.units, "标箱\n\n", 1, 1, "is no line of fields"),
      (.units, "标箱\t-\t1\n", 1, 7, "nothing tells what \"标箱\" measures"),
      (.units, "公亩\t平尺\t100\n", 1, 4, "\"平尺\" is no unit"), (.units, "公亩\t平方米\t-\n", 1, 8, "the factor is missing"),
      (.units, "公亩\t平方米\t百\n", 1, 8, "\"百\" is no number above 0"),
      (.units, "公亩\t平方米\t-1\n", 1, 8, "\"-1\" is no number above 0"),
      (.units, "标箱\t-\t2\tmeasure\n", 1, 6, "is not 1, though"),
      (.units, "公亩\t平方米\t100\tarea2\n", 1, 12, "\"area2\" is no class"),
      (.units, "公亩\t平方米\t100\tlength\n", 1, 12, "\"平方米\" is of the class area"),
      (.units, "万吨\t吨\t10000\n", 1, 1, "\"万吨\" is more than a unit"),
      (.units, "3箱\t-\t-\tmeasure\n", 1, 1, "\"3箱\" is more than a unit"),
      (.units, "-标箱\n", 1, 2, "\"标箱\" is no unit of the tables"),
      (.units, "-\t-\n", 1, 1, "names no unit"),
      (.units, "标箱\t-\t-\tmeasure\n标箱\t-\t-\tmeasure\n", 2, 1, "line 1 speaks of \"标箱\" too"),
      (.units, "公亩\t公顷\t0.01\n", 1, 4, "\"公顷\" must be the base unit"),
      (.units, "箱\t标箱\t2\n标箱\t-\t-\tmeasure\tTEU|TEUs|x\n", 2, 16, "\"TEU|TEUs|x\" is more than one"),
      (.units, "公亩\t平方米\t100\t-\tare\n", 1, 14, "is asked for of base units only"),
      (.places, "37047\t滕开区\t-\t370400\n", 1, 1, "\"code\" must be six digits"),
      (.places, "370471\t-\t-\t-\t-\t-\t-\t滕开区\n", 1, 1, "370471 is the code of no place"),
      (.places, "370471\t滕开区\n", 1, 11, "the parent is missing"),
      (.places, "370471\t-\t-\t370400\n", 1, 8, "the name is missing"),
      (.places, "370471\t滕开区\t-\t枣庄市\n", 1, 14, "\"枣庄市\" is the code of no other place"),
      (.places, "370471\t滕开区\t-\t370499\n", 1, 14, "\"370499\" is the code of no other place"),
      (.places, "370471\t滕开区\t-\t370300\n", 1, 1, "370471 does not begin as the code of its parent"),
      (.places, "110103\t新宣区\t-\t110000\n", 1, 1, "110103 was the code of 崇文区"),
      (.places, "370499\t滕州市\t-\t370400\n", 1, 8, "滕州市 is 370481 already"),
      (.places, "370471\t区\t-\t370400\n", 1, 8, "\"区\" is a single character"),
      (.places, "370471\t滕开区\ttown\t370400\n", 1, 12, "\"town\" is no level"),
      (.places, "370471\t滕开区\tprefecture\t370400\n", 1, 23, "370400 枣庄市 is no level above a prefecture"),
      (.places, "370471\t滕开区\t-\t370400\t-\t117.1\t35\n", 1, 23, "\"117.1\" is not between 3 and 54 degrees"),
      (.places, "370471\t滕开区\t-\t370400\t-\t35\n", 1, 25, "is missing beside the other one"),
      (.places, "370471\t滕开区\t-\t370472\n370472\t滕新区\t-\t370471\n", 1, 14, "370471 lies in no province, or too deep"),
      (.places, "370471\t滕开区\t-\t370400\n370471\t滕新区\t-\t370400\n", 2, 1, "370471 is described in line 1 already"),
      (.places, "370406\n", 1, 1, "is no line of fields"),
      (.places, "370406\t-\n", 1, 1, "the line says nothing of 370406"),
      (.places, "370406\t-\t-\t-\t-\t-\t-\t北山亭|北山亭\n", 1, 20, "\"北山亭\" is an alias of 370406 already"),
      (.places, "-\t山亭新\n", 1, 3, "\"山亭新\" is no name of a place"),
      (.places, "-370406\t滕州\n", 1, 9, "\"滕州\" is no name of 370406"),
      (.places, "-370471\n", 1, 2, "370471 is no code of the tables"),
      (.places, "370406\t山亭新区\n-370406\n", 2, 2, "another line speaks of 370406"),
      (.corrections, "诣\t谐\n", 1, 1, "\"诣\" is a single character"),
      (.corrections, "和诣\t-\n", 1, 4, "what is meant is missing"),
      (.corrections, "和诣\t和诣\n", 1, 4, "is the same as what is printed"),
      (.corrections, "12所\t15所\n", 1, 5, "\"15所\" is another number"),
      (.corrections, "和诣\t和谐\n和诣\t和谐\n", 2, 1, "\"和诣\" is mended in line 1 already"),
      (.corrections, "和诣\t和谐\n-和诣\n", 2, 2, "line 1 speaks of \"和诣\" too"),
      (.corrections, "-\n", 1, 1, "names no words"),
      (.corrections, "和诣\t和谐\t|\n", 1, 7, "has an empty word"),
      (.indicators, "reading-rooms\t-\t-\t-\t阅览室\n", 1, 1, "\"reading-rooms\" is no indicator"),
      (.indicators, "reading-rooms\t阅览室\t-\tfacilities\t阅览室\n", 1, 19, "\"unit\" is missing"),
      (.indicators, "reading-rooms\t阅览室\t间间\tfacilities\t阅览室\n", 1, 19, "\"间间\" is no unit"),
      (.indicators, "reading-rooms\t阅览室\t间\tfacilites\t阅览室\n", 1, 21, "\"facilites\" is no theme"),
      (.indicators, "reading-rooms\t阅览室\t间\tfacilities\n", 1, 31, "\"label\" and \"context\" are both none"),
      (.indicators, "reading-rooms\t阅览室\t间\tfacilities\t阅览室||书\n", 1, 32, "has an empty word"),
      (.indicators, "reading-rooms\t校车\t间\tfacilities\t阅览室\n", 1, 15, "\"校车\" is the name of school-buses"),
      (.indicators, "school-buses\t大巴\t人\t-\t大巴\n", 1, 17, "\"school-buses\" is another measure already"),
      (.indicators, "a-b\t甲室\t间\tsafety\t甲室\na-b\t乙室\t-\t-\t乙室\n", 2, 1, "line 1 says something else of \"a-b\""),
      (.indicators, "a-b\t甲室\t间\tsafety\t甲室\na-b\t-\t-\t-\t甲室\n", 2, 11, "line 1 has the same words"),
      (.indicators, "a-b\t甲室\t间\tsafety\t甲室\t-\t-\t9..1\n", 1, 24, "\"9..1\" is no range"),
      (.indicators, "-school-bus\n", 1, 2, "\"school-bus\" is no indicator of the tables"),
      (.indicators, "-school-buses\t-\t-\t-\t大巴\n", 1, 21, "is no phrase of \"school-buses\""),
    ] as [(Catalogue, String, Int, Int, String)])
  func `a wrong line is told, with its place and what to do`(
    catalogue: Catalogue, text: String, line: Int, column: Int, message: String
  ) {
    let (_, problems) = read([catalogue: text])
    let place = "\(catalogue.name):\(line):\(column)"
    #expect(problems.first?.hasPrefix("\(place): error: \(message)") ?? false, "\(problems)")
  }

  @Test func `all that is wrong with all files is told in one run`() {
    let (_, problems) = read([
      .themes: "seas\n\n-seas\n", .units: "标箱\t-\nX\n", .indicators: "a\n", .places: "1\t甲区\n", .corrections: "甲\t乙\n",
    ])
    #expect(
      problems.map { String($0.prefix { $0 != " " }) } == [
        "themes.tsv:1:1:", "themes.tsv:3:2:", "units.tsv:1:5:", "units.tsv:2:1:", "places.tsv:1:1:",
        "corrections.tsv:1:1:", "indicators.tsv:1:1:",
      ])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], 1, 1, "is not UTF-8 text, but UTF-16"),
      (Array("a\n本站\t".utf8) + [0xBD, 0xCC], 2, 4, "is not UTF-8 text"),
    ] as [([UInt8], Int, Int, String)])
  func `a file in another encoding is told, with the place`(bytes: [UInt8], line: Int, column: Int, message: String) {
    for catalogue in Catalogue.allCases {
      let (lexicon, problems) = Self.lexicon.changed(by: [CatalogueFile(catalogue, path: "x.tsv", bytes: bytes)])
      #expect(problems.map(\.message) == [message])
      #expect(problems.first?.line == line && problems.first?.column == column)
      #expect(lexicon.themes.all == Self.lexicon.themes.all)
    }
  }

  @Test func `spreadsheets' line ends, marks, blanks and empty fields do no harm`() {
    let lexicon = read(.themes, "\u{FEFF}id\tname\tphrase\r\nseas\t 海洋经济 \t海洋牧场\t\t\r\n\t\t\r\n")
    #expect(lexicon.themes["seas"]?.name == "海洋经济")
  }

  @Test func `words in traditional characters are found in both`() {
    let lexicon = read(.themes, "seas\t海洋\t海洋牧場\n")
    #expect(lexicon.themes.themes(of: "海洋牧场")?.map(\.id) == ["seas"])
  }

  @Test func `hostile bytes are told, and cost no more than their length`() {
    var state: UInt64 = 7
    let parts = ["-", "\t", "|", "\n", "370471", "山亭", "teachers", "标箱", "1", "\r", "\u{0}", "#", "¶", "..", "e9", " "]
    for _ in 0..<300 {
      let text = (0..<40).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return parts[Int(state >> 33) % parts.count]
      }.joined()
      for catalogue in Catalogue.allCases {
        _ = Self.lexicon.changed(by: [CatalogueFile(catalogue, path: "x.tsv", bytes: Array(text.utf8))])
      }
    }
    let long = String(repeating: "甲乙丙丁\t丁丙乙甲\n", count: 20_000)
    for catalogue in Catalogue.allCases { #expect(read([catalogue: long]).1.count <= 51) }
  }
}
