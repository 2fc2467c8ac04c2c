import BriefModel

/// How often the tool is right: the words around the measured figures, of which none stands here.
extension Words {
  struct Measure {
    let name: String
    let meaning: String
    /// Where it goes wrong, and what to do; goes on behind how often.
    let advice: String
  }

  public var accuracyHeading: String { "准不准：实测" }
  public var accuracyField: String { "项目" }
  public var accuracyShare: String { "对的比例" }
  public var accuracyAdvice: String { "含义与提醒" }
  public var accuracyBands: String { "页面上的“把握”是什么意思" }
  public var accuracyBandsIntro: String {
    "每条数据的把握，是样文里以同样方式读出的数据各项全对的比例；算一篇样文时，只用其余各篇来估，所以下表是对没有见过的文章的检验。"
  }
  public var accuracyMark: String { "标注" }

  func accuracyIntro(texts: Int, figures: Int) -> String {
    "用 \(texts) 篇不曾用来制定规则的样文检验：先由人逐条标出 \(figures) 条数据，再与程序读出的逐项比较。下面的数字都由检验程序写入，不经人手。"
  }

  func accuracyOfSeeds(_ share: String) -> String {
    "制定规则时看过的几篇原文，读出的数据各项全对的占 \(share)；那不能代表新的文章，所以这里不用它。"
  }

  var accuracyFound: Measure {
    Measure(
      name: "收得全", meaning: "该算数据的数字，有没有收进来", advice: "漏掉的多是表格里、汉字写的和没有单位的数字。想要齐全，请读原文。")
  }
  var accuracyTrue: Measure {
    Measure(
      name: "不错收", meaning: "收进来的，是不是真的数据", advice: "错收的多是名称、口号里的数字。")
  }
  var accuracyWhole: Measure {
    Measure(
      name: "各项全对", meaning: "一条数据的数值、单位、限定词、性质、时期、地区、名称，一项不错", advice: "错的多半只错在名称或时期；数值、单位很少错。引用之前，请点回原句。")
  }

  var accuracyFields: [(measure: String, words: Measure)] {
    [
      ("fact value", Measure(name: "数值", meaning: "数字读得对不对，万、亿有没有算对", advice: "可以放心看。")),
      ("fact unit", Measure(name: "单位", meaning: "元、人、所、%……", advice: "偶尔把人次当成人，或认错少见的量词。")),
      ("fact qualifier", Measure(name: "限定词", meaning: "“约”“超过”“近”“不低于”", advice: "限定词离数字很远时会漏掉。")),
      ("fact kind", Measure(name: "性质", meaning: "总量、比例、名次，还是变化", advice: "增减不用“增”“减”说时，会当成总量。")),
      ("fact period", Measure(name: "时期", meaning: "数字说的是哪一年、哪一段", advice: "年份写在别的句子里时容易错。比较各年之前请看原文。")),
      ("fact place", Measure(name: "地区", meaning: "数字是本地的，还是别处的", advice: "句中提到几个地区时请看原文。")),
      ("fact label", Measure(name: "名称", meaning: "数的是什么，单独读懂得了吗", advice: "这是最难的一项：或截得过短，缺了“谁的”“什么的”；或多带了字。拿不准就看原句。")),
      ("fact indicator", Measure(name: "可比指标", meaning: "归入同一指标的，是不是同一件事", advice: "对照表里每个数值旁都有原文的说法。")),
    ]
  }

  func accuracyBand(_ band: ConfidenceBand) -> Measure {
    switch band {
    case .high: Measure(name: "（不加标注）", meaning: "估计十条里至少八条各项全对", advice: "")
    case .fair: Measure(name: certainty(.reading(.fair)) ?? "", meaning: "估计十条里五到八条各项全对", advice: "引用之前请看原句。")
    case .low:
      Measure(name: certainty(.reading(.low)) ?? "", meaning: "估计十条里不到五条各项全对", advice: "多半是名称没有说全，请以原句为准。")
    }
  }

  /// How often something is wrong, as a reader counts.
  func advice(of wrong: Double) -> String {
    let inHundred = (wrong * 100).rounded()
    if wrong <= 0 { return "样文里没有错。" }
    return inHundred < 1 ? "一百条里错不到一条。" : "一百条里约错 \(Decimal.text(inHundred)) 条。"
  }
}
