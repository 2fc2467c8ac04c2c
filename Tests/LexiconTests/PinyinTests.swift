import CLexiconData
import Testing

@testable import Lexicon

@Suite("Addresses in pinyin") struct PinyinTests {
  @Test(
    "places are read as they are called",
    arguments: [
      ("长治市", "changzhi-shi"), ("长子县", "zhangzi-xian"), ("六安", "luan"), ("六盘水", "liupanshui"),
      ("乐清", "yueqing"), ("乐山", "leshan"), ("厦门", "xiamen"), ("番禺区", "panyu-qu"), ("单县", "shan-xian"),
      ("铅山县", "yanshan-xian"), ("重庆", "chongqing"), ("蚌埠", "bengbu"), ("台州", "taizhou"), ("丽水", "lishui"),
      ("大埔县", "dabu-xian"), ("黄埔区", "huangpu-qu"), ("东阿", "donge"), ("莘县", "shen-xian"), ("牟平", "muping"),
      ("中牟", "zhongmu"), ("亳州", "bozhou"), ("洪洞", "hongtong"), ("浚县", "xun-xian"), ("漯河", "luohe"),
      ("山亭区", "shanting-qu"), ("吕梁", "lyuliang"), ("阿勒泰", "aletai"), ("长葛", "changge"), ("朝阳", "chaoyang"),
      ("和县", "he-xian"), ("成都", "chengdu"),
    ])
  func places(name: String, slug: String) {
    #expect(Pinyin.slug(of: name, limit: 60) == slug)
  }

  @Test(
    "words with readings of their own",
    arguments: [
      ("重要与重新", "zhongyao-yu-chongxin"), ("银行行长", "yinhang-hangzhang"), ("校长成长记", "xiaozhang-chengzhang-ji"),
      ("音乐快乐", "yinyue-kuaile"), ("行政调整", "xingzheng-tiaozheng"), ("首都都市", "shoudu-dushi"),
      ("县委书记兼县长", "xianwei-shuji-jian-xianzhang"), ("增长5.5%", "zengzhang-5-5"), ("提供5G服务", "tigong-5g-fuwu"),
    ])
  func words(title: String, slug: String) {
    #expect(Pinyin.slug(of: title, limit: 60) == slug)
  }

  @Test("traditional characters, full-width letters and rare characters are read too") func others() {
    #expect(Pinyin.slug(of: "教育發展", limit: 60) == "jiaoyu-fa-zhan")
    #expect(Pinyin.slug(of: "ＡＩ２０２５年", limit: 60) == "ai2025-nian")
    #expect(Pinyin.slug(of: "𠀀", limit: 60) == "u20000")
    #expect(Pinyin.slug(of: "——！？", limit: 60) == "")
  }

  @Test("a slug ends at a word, or where no word fits at a syllable") func limits() {
    #expect(Pinyin.slug(of: "教育均衡展新卷", limit: 20) == "jiaoyu-junheng-zhan")
    #expect(Pinyin.slug(of: "教育均衡展新卷", limit: 14) == "jiaoyu-junheng")
    #expect(Pinyin.slug(of: "教育均衡", limit: 5) == "jiao")
    #expect(Pinyin.slug(of: "教育均衡", limit: 2) == "ji")
    #expect(Pinyin.slug(of: "教育", limit: 0) == "j")
  }

  @Test("every reading of the tables is lower-case ASCII, a syllable for each character") func tables() {
    for row in Table(lexicon_pinyin_phrases()).rows {
      let syllables = row[1].split { $0 == " " || $0 == "-" }
      #expect(syllables.count == row[0].count, "\(row)")
      #expect(syllables.allSatisfy { $0.allSatisfy { ("a"..."z").contains($0) } }, "\(row)")
    }
    for division in Gazetteer().divisions {
      let slug = Pinyin.slug(of: division.name, limit: 100)
      #expect(slug.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(division.name)")
    }
  }
}
