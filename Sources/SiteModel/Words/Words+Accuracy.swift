import BriefModel

/// How often the tool is right: the words around the measured figures, of which none stands here.
extension Words {
  struct Measure {
    let name: String
    let meaning: String
    /// Where it goes wrong, and what to do; goes on behind how often.
    let advice: String
  }

  public var accuracyHeading: String { say("准不准：实测", "How often it is right: measured") }
  public var accuracyField: String { say("项目", "What") }
  public var accuracyShare: String { say("对的比例", "Right") }
  public var accuracyAdvice: String { say("含义与提醒", "Meaning and advice") }
  public var accuracyBands: String { say("页面上的“把握”是什么意思", "What “confidence” means on the pages") }
  public var accuracyBandsIntro: String {
    say(
      "每条数据的把握，是样文里以同样方式读出的数据各项全对的比例；算一篇样文时，只用其余各篇来估，所以下表是对没有见过的文章的检验。",
      "The confidence of a figure is the share of figures in the sample texts, read in the same way, that are right in "
        + "every respect; each text was judged by the others alone, so that the table tests what was not seen before.")
  }
  public var accuracyMark: String { say("标注", "Mark") }

  func accuracyIntro(texts: Int, figures: Int) -> String {
    say(
      "用 \(texts) 篇不曾用来制定规则的样文检验：先由人逐条标出 \(figures) 条数据，再与程序读出的逐项比较。下面的数字都由检验程序写入，不经人手。",
      "Tested on \(texts) sample texts that no rule was made from: \(figures) figures were marked by hand, and compared "
        + "with what the program reads, field by field. The test itself writes the numbers below.")
  }

  func accuracyOfSeeds(_ share: String) -> String {
    say(
      "制定规则时看过的几篇原文，读出的数据各项全对的占 \(share)；那不能代表新的文章，所以这里不用它。",
      "Of the texts that the rules were made with, \(share) of the figures are right in every respect; that says nothing "
        + "of new texts, and is not used here.")
  }

  var accuracyFound: Measure {
    say(
      Measure(
        name: "收得全", meaning: "该算数据的数字，有没有收进来",
        advice: "漏掉的多是表格里、汉字写的和没有单位的数字。想要齐全，请读原文。"),
      Measure(
        name: "Found", meaning: "Of the numbers that are figures, how many were taken.",
        advice:
          "Those missed are mostly in tables, in Chinese numerals or without a unit. For all of them, read the text."))
  }
  var accuracyTrue: Measure {
    say(
      Measure(name: "不错收", meaning: "收进来的，是不是真的数据", advice: "错收的多是名称、口号里的数字。"),
      Measure(
        name: "Rightly taken", meaning: "Of what was taken, how much are figures.",
        advice: "Those wrongly taken are mostly numbers in names and slogans."))
  }
  var accuracyWhole: Measure {
    say(
      Measure(
        name: "各项全对", meaning: "一条数据的数值、单位、限定词、性质、时期、地区、名称，一项不错",
        advice: "错的多半只错在名称或时期；数值、单位很少错。引用之前，请点回原句。"),
      Measure(
        name: "Wholly right",
        meaning: "Value, unit, qualifier, kind, period, place and label of a figure, all of them.",
        advice:
          "Mostly the label or the period alone is wrong; value and unit seldom are. Before you quote a figure, go "
          + "back to its sentence."))
  }

  var accuracyFields: [(measure: String, words: Measure)] {
    [
      (
        "fact value",
        say(
          Measure(name: "数值", meaning: "数字读得对不对，万、亿有没有算对", advice: "可以放心看。"),
          Measure(
            name: "Value", meaning: "The number, with the powers of ten written behind it.", advice: "Rely on it."))
      ),
      (
        "fact unit",
        say(
          Measure(name: "单位", meaning: "元、人、所、%……", advice: "偶尔把人次当成人，或认错少见的量词。"),
          Measure(
            name: "Unit", meaning: "Yuan, people, %, …",
            advice: "Now and then visits are taken for people, or a rare measure word for another."))
      ),
      (
        "fact qualifier",
        say(
          Measure(name: "限定词", meaning: "“约”“超过”“近”“不低于”", advice: "限定词离数字很远时会漏掉。"),
          Measure(
            name: "Qualifier", meaning: "About, over, nearly, at least.",
            advice: "Missed where it is far from the number."))
      ),
      (
        "fact kind",
        say(
          Measure(name: "性质", meaning: "总量、比例、名次，还是变化", advice: "增减不用“增”“减”说时，会当成总量。"),
          Measure(
            name: "Kind", meaning: "A total, a share, a rank or a change.",
            advice: "A change told without words of more or less is taken for a total."))
      ),
      (
        "fact period",
        say(
          Measure(name: "时期", meaning: "数字说的是哪一年、哪一段", advice: "年份写在别的句子里时容易错。比较各年之前请看原文。"),
          Measure(
            name: "Period", meaning: "The year or span that the number is of.",
            advice: "Often wrong where the year stands in another sentence. Before you compare years, see the text."))
      ),
      (
        "fact place",
        say(
          Measure(name: "地区", meaning: "数字是本地的，还是别处的", advice: "句中提到几个地区时请看原文。"),
          Measure(
            name: "Place", meaning: "Whether the number is of this place or another.",
            advice: "Where a sentence names several places, see the text."))
      ),
      (
        "fact label",
        say(
          Measure(
            name: "名称", meaning: "数的是什么，单独读懂得了吗", advice: "这是最难的一项：或截得过短，缺了“谁的”“什么的”；或多带了字。拿不准就看原句。"),
          Measure(
            name: "Label", meaning: "What is counted, understood without the sentence.",
            advice: "The hardest of all: cut too short, or with words too many. When in doubt, read the sentence."))
      ),
      (
        "fact indicator",
        say(
          Measure(name: "可比指标", meaning: "归入同一指标的，是不是同一件事", advice: "对照表里每个数值旁都有原文的说法。"),
          Measure(
            name: "Indicator", meaning: "Whether figures of one indicator are of the same thing.",
            advice: "Tables that compare have the words of the text beside each value."))
      ),
    ]
  }

  func accuracyBand(_ band: ConfidenceBand) -> Measure {
    switch band {
    case .high:
      say(
        Measure(name: "（不加标注）", meaning: "估计十条里至少八条各项全对", advice: ""),
        Measure(name: "(no mark)", meaning: "Of ten, at least eight are estimated to be wholly right.", advice: ""))
    case .fair:
      Measure(
        name: certainty(.reading(.fair)) ?? "",
        meaning: say("估计十条里五到八条各项全对", "Of ten, five to eight are estimated to be wholly right."),
        advice: say("引用之前请看原句。", "Read the sentence before you quote it."))
    case .low:
      Measure(
        name: certainty(.reading(.low)) ?? "",
        meaning: say("估计十条里不到五条各项全对", "Of ten, fewer than five are estimated to be wholly right."),
        advice: say("多半是名称没有说全，请以原句为准。", "Mostly the label does not say all: go by the sentence."))
    }
  }

  /// How often something is wrong, as a reader counts.
  func advice(of wrong: Double) -> String {
    let inHundred = (wrong * 100).rounded()
    if wrong <= 0 { return say("样文里没有错。", "Never wrong in the sample texts. ") }
    return inHundred < 1
      ? say("一百条里错不到一条。", "Wrong in fewer than one of a hundred. ")
      : say("一百条里约错 \(Decimal.text(inHundred)) 条。", "Wrong in about \(Decimal.text(inHundred)) of a hundred. ")
  }
}
