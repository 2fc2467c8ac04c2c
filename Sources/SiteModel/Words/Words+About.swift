extension Words {
  /// A part of the page about the site: a heading and what stands under it.
  public struct Chapter: Sendable {
    public let heading: String
    public let paragraphs: [String]
    /// Terms and what they mean, as a table; empty where there is none.
    public let terms: [(term: String, meaning: String)]
  }

  public var aboutHeading: String { "数据怎样得来，有哪些局限" }
  public var aboutTerm: String { "写法" }
  public var aboutMeaning: String { "意思" }
  public var aboutLead: String { "这里的每一个数字都出自一篇报道的某一句话，由程序提取，不由人挑选、改写或补充。下面说明它怎样做，以及哪里可能出错。" }

  public var aboutChapters: [Chapter] {
    [
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
  }

  /// What stands behind how often the tool is right.
  public var aboutUses: [Chapter] {
    [
      Chapter(
        heading: "带走数据",
        paragraphs: [
          "全部数据可以一次下载：CSV、JSON、GeoJSON 和 SQLite，每一列都有说明。",
          "每篇简报都可以下载 Markdown 和 JSON 两种文件：前者是全文，开头附有全部数据；后者供程序读取，每项数据都注明在原文文件里的位置（字节）。文件名旁的 SHA-256 可以用来核对原文是不是同一份。",
        ], terms: [])
    ]
  }
}
