extension Words {
  /// A part of the page about the site: a heading and what stands under it.
  public struct Chapter: Sendable {
    public let heading: String
    public let paragraphs: [String]
    /// Terms and what they mean, as a table; empty where there is none.
    public let terms: [(term: String, meaning: String)]
  }

  public var aboutHeading: String { say("数据怎样得来，有哪些局限", "How the figures come about, and their limits") }
  public var aboutTerm: String { say("写法", "Written") }
  public var aboutMeaning: String { say("意思", "Meaning") }
  public var aboutLead: String {
    say(
      "这里的每一个数字都出自一篇报道的某一句话，由程序提取，不由人挑选、改写或补充。下面说明它怎样做，以及哪里可能出错。",
      "Every number here comes from one sentence of a report. A program takes it out; nobody picks, rewrites or adds. "
        + "Below stands how it does so, and where it may go wrong."
    )
  }

  public var aboutChapters: [Chapter] { say(Self.chineseChapters, Self.englishChapters) }

  /// What stands behind how often the tool is right.
  public var aboutUses: [Chapter] { say(Self.chineseUses, Self.englishUses) }

  private static let chineseChapters: [Chapter] = [
    Chapter(
      heading: "从报道到数据",
      paragraphs: [
        "原文是各地报纸和网页上的报道。程序先去掉网页导航、分享按钮、免责声明等不属于文章的内容，再把一份文件里的几篇文章分开，认出引题、标题、副题、署名、小标题和图片说明。",
        "版面和换页切断的段落接合起来，汉字之间的半角标点改成全角。除此以外不改动字句。地名若明显误印（这个地名并不存在，而与当地一个真实地名只差一个形近字），予以更正，并在简报末尾列出印的是什么、改成什么、为什么；拿不准的照印，只作说明。",
        "然后逐句找出数字：它数的是什么，单位是什么，说的是哪一段时间、哪一个地方。序号、日期、电话号码、口号和名称里的数字不算数据。",
        "原文的每个字符都有去处：不是在简报里，就在简报末尾“略去”的清单里。",
      ], terms: []),
    Chapter(
      heading: "数值的写法", paragraphs: ["数值照原文的精度，不四舍五入，也不推算。"],
      terms: [
        ("5500万元", "按读者的习惯写成万、亿；下载的数据里是以元、平方米等为单位的完整数字。"),
        ("超过 5500万元", "原文说“余”“多”“超过”“突破”。"),
        ("约 1400人", "原文说“约”“左右”。"),
        ("近 400人", "原文说“近”“不足”。"),
        ("98%以上，不低于98%", "原文给的是下限。"),
        ("低于0.15，不超过3天", "原文给的是上限。"),
        ("第122名，前10名", "名次；“前10名”是说名次不低于第10。"),
        ("↓48.8%，↑5个百分点", "下降或上升了多少；与哪一年相比，写在项目名称下面。"),
        ("5所→3所", "从多少变为多少。"),
        ("2021年以来", "从那时起累计，止于原文成文之时。"),
        ("年份未载", "原文没有说是哪一年。这里不猜。"),
      ]),
    Chapter(
      heading: "数据归哪个地方",
      paragraphs: [
        "一篇文章写一个地方，文中的数据一般就是那个地方的。句子里写明是另一个地方的，归那个地方，只出现在那个地方的页面上，在简报里则注明地名。",
        "认不准是哪个地方的，就不归任何地方。",
      ], terms: []),
    Chapter(
      heading: "能不能比较",
      paragraphs: [
        "只有量的是同一件事，才给同一个指标，才放在一张表里。部分与整体不同，变化与总量不同，都不算同一个指标。",
        "对照表里同级地区才放在一起。即便如此，各地的统计口径、范围和时间仍可能不同，所以每个数值旁都有原文的说法和时间。长条只帮助看清大小，不是排名。",
      ], terms: []),
    Chapter(
      heading: "局限",
      paragraphs: [
        "数字来自报道，不是统计公报；报道选择写什么，也就选择了不写什么。没有数据不等于没有做。",
        "程序会漏掉一些数据，也会认错一些：把项目名称截得不合适，把时间或地点归错，都可能发生。错多少，见下一节。",
        "主题是按词句判断的，只说明文章里有多少内容谈到它。“要点”是程序选出的原句，不是总结。",
        "报道里的荣誉、评价和因果说法是原文的说法，这里没有核实。",
      ], terms: []),
  ]

  private static let chineseUses: [Chapter] = [
    Chapter(
      heading: "带走数据",
      paragraphs: [
        "全部数据可以一次下载：CSV、JSON、GeoJSON 和 SQLite，每一列都有说明。",
        "每篇简报都可以下载 Markdown 和 JSON 两种文件：前者是全文，开头附有全部数据；后者供程序读取，每项数据都注明在原文文件里的位置（字节）。文件名旁的 SHA-256 可以用来核对原文是不是同一份。",
      ], terms: [])
  ]

  private static let englishChapters: [Chapter] = [
    Chapter(
      heading: "From reports to figures",
      paragraphs: [
        "The sources are reports of local newspapers and web pages, in Chinese. The program first takes away what is no "
          + "part of an article: navigation, buttons to share, disclaimers; parts the articles of one file; and tells "
          + "headlines, bylines, headings and captions.",
        "Paragraphs that a column or a page broke are joined, and half-width punctuation between Chinese characters is "
          + "made full-width. Nothing else is changed. A name of a place that is plainly misprinted (there is no such "
          + "place, and a real one nearby differs by one character of like shape) is corrected, and listed at the end of "
          + "the brief with what was printed, what is meant and why; what is doubtful stays as printed, with a note.",
        "Then it finds the numbers, sentence by sentence: what each counts, in what unit, of which time and place. Ordinal "
          + "numbers, dates, telephone numbers and numbers in slogans and names are no figures.",
        "Every character of a source goes somewhere: into the brief, or into the list of what was left out at its end.",
        "The interface is translated; the texts are not. What a figure counts, its sentence, headlines and documents stand "
          + "in the words of the source.",
      ], terms: []),
    Chapter(
      heading: "How values are written",
      paragraphs: [
        "Values are as exact as the text: neither rounded nor estimated. Where the text writes a number in another way, its "
          + "own stands beside."
      ],
      terms: [
        (
          "55 million yuan",
          "The powers of ten of the Chinese number are reckoned out; the data have the whole number in base units."
        ),
        ("over 55 million yuan", "The text says “over” or “more than”."),
        ("about 1,400 people", "The text says “about”."),
        ("nearly 400 people", "The text says “nearly”; “under 400”: it says “less than”."),
        ("at least 98%", "The text gives a lower bound."),
        ("under 0.15, at most 3 days", "The text gives an upper bound."),
        ("No. 122, top 10", "Ranks; “top 10” means tenth or better."),
        (
          "↓48.8%, ↑5 percentage points",
          "How much it fell or rose; the year it is measured against stands under the label."
        ),
        ("5→3", "From what to what it changed."),
        ("since 2021", "Counted together from then to the time of writing."),
        ("year not stated", "The text does not say of which year. Nothing is guessed here."),
      ]),
    Chapter(
      heading: "Which place a figure belongs to",
      paragraphs: [
        "An article is about one place, and its figures as a rule are that place’s. Where a sentence names another, the "
          + "figure is that place’s, and stands on that place’s page alone; the brief notes its name.",
        "A figure whose place is not certain belongs to none.",
        "Names of places are written in pinyin with the Chinese beside. Where pinyin is not how a name is written in Latin "
          + "letters, as of many places named in Mongolian, Tibetan or Uygur, the Chinese stands alone.",
      ], terms: []),
    Chapter(
      heading: "What can be compared",
      paragraphs: [
        "Only figures that measure the same thing are given one indicator, and only those stand in one table. A part is not "
          + "the whole, and a change is not a total.",
        "Tables compare places of the same level. Even so, what places count, how and when, may differ: beside each value "
          + "stand its period and the words of the text. Bars help to see sizes; they are no ranking.",
      ], terms: []),
    Chapter(
      heading: "Limits",
      paragraphs: [
        "The numbers are those of reports, not of statistical offices; reports choose what they tell. That there is no "
          + "figure does not mean that nothing was done.",
        "The program misses some figures and misreads others: a label cut badly, a wrong period or place. How often stands "
          + "in the next section.",
        "Themes are judged by words and phrases, and say only how much of an article speaks of them. “Main points” are "
          + "sentences that the program chose, no summary.",
        "Honours, praise and causes are what the reports say; they were not verified.",
      ], terms: []),
  ]

  private static let englishUses: [Chapter] = [
    Chapter(
      heading: "Take the data along",
      paragraphs: [
        "All data can be downloaded at once, as CSV, JSON, GeoJSON and SQLite, with a description of every column.",
        "Each brief comes as Markdown and as JSON: the first has the whole text with all figures before it, the second is "
          + "for programs, with the place of every figure in the source (in bytes). The SHA-256 beside the name of a file "
          + "tells whether a source is the same.",
      ], terms: [])
  ]
}
