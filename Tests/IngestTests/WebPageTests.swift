import BriefModel
import Ingest
import Testing

/// Pages of portals, papers and governments, copied whole.
@Suite struct WebPageTests {
  @Test func portalPage() throws {
    let article = try article(
      """
      首页 新闻 财经 体育 娱乐 教育 更多
      大河网 > 教育频道 > 基础教育 > 正文

      临颍县:乡村孩子有了“云课堂”

      2023-11-08 09:14:22　来源: 河南日报　作者: 赵晓雯
      分享到: 微信 微博 QQ空间
      字号: 大 中 小

      11月7日,临颍县王岗镇第二小学的孩子们通过屏幕,和县城的同学一起上了一堂音乐课。这样的课,今年秋季以来全县已经开了1200多节。

      临颍县2021年启动“三个课堂”建设,投入资金3600万元,为87所农村学校装上了同步课堂设备。

      "以前一学期也上不了几节美术课,现在每周两节。"四年级学生刘雨桐说。

      编辑: 韩冰 审核: 周立
      【打印】【关闭】

      声明:本文为转载稿件,如有侵权请联系我们删除。
      相关阅读
      漯河新增三所普惠幼儿园
      2023-11-07
      春节前农民工工资怎么保障?
      2023-11-06
      关于我们 | 联系我们 | 广告服务 | 网站地图
      Copyright © 2008-2023 大河网 版权所有 豫ICP备00000000号
      """)
    #expect(article.title?.text == "临颍县：乡村孩子有了“云课堂”")
    #expect(article.credits == ["作者：赵晓雯"])
    #expect(article.publisher?.text == "河南日报")
    #expect(article.published == "2023-11-08")
    #expect(article.paragraphs.count == 3)
    #expect(article.paragraphs.first?.hasPrefix("11月7日，临颍县") == true)
    #expect(article.paragraphs.last == "“以前一学期也上不了几节美术课，现在每周两节。”四年级学生刘雨桐说。")
    #expect(article.headings == [])
    #expect(article.captions == [])
  }

  @Test func governmentPage() throws {
    let article = try article(
      """
      当前位置： 首页 > 政务公开 > 工作动态
      市教育局召开校园安全工作推进会
      发布时间：2024-06-12 16:40    信息来源：市教育局办公室    浏览次数：318    字体：[ 大 中 小 ]
      　　6月11日下午，市教育局召开全市校园安全工作推进会。会议通报了上半年校园安全情况，部署下一阶段工作。
      　　会议指出，今年以来全市共排查校园安全隐患426处，完成整改411处，整改率96.5%。
      　　一、压实责任
      　　各县（市、区）要落实“一校一策”，把责任落实到岗、到人。
      　　二、补齐短板
      　　年底前，全市中小学专职保安配备率、一键报警联网率、封闭化管理率均达到100%。
      　　会议要求，要坚持问题导向，举一反三，确保校园安全稳定。
      打印本页　关闭窗口
      主办单位：某某市教育局　技术支持：某某科技　网站标识码：0000000001
      """)
    #expect(article.title?.text == "市教育局召开校园安全工作推进会")
    #expect(article.publisher?.text == "市教育局办公室")
    #expect(article.published == "2024-06-12")
    #expect(article.headings == ["一、压实责任", "二、补齐短板"])
    #expect(article.paragraphs.count == 5)
    #expect(article.captions == [])
    #expect(article.joins == 0)
  }

  @Test func forumReprint() throws {
    let article = try article(
      """
      [转帖] 我们村的小学又开学了
      楼主: 一路向北 发表于 2022-9-3 08:15:06 | 只看该作者 | 倒序浏览 阅读模式
      查看: 2315 | 回复: 18

      柳沟村小学停办六年之后，今年秋天又开学了。九月一日那天，全村的人都到了学校门口。

      学校一共有41个学生，5名老师，其中3名是县里统一派来的支教老师。

      县里去年拨了86万元，把漏雨的屋顶、塌了的院墙全部修好了。

      回复
      举报
      """)
    #expect(article.title?.text == "[转帖] 我们村的小学又开学了")
    #expect(article.credits == ["楼主：一路向北"])
    #expect(article.published == "2022-09-03")
    #expect(article.paragraphs.count == 3)
    #expect(article.paragraphs.last?.hasSuffix("全部修好了。") == true)
  }

  @Test func noHeadline() throws {
    let article = try article(
      """
      本报讯（记者 宋佳）记者从县卫健局获悉，截至9月底，全县家庭医生签约服务覆盖率达到78.3%，重点人群签约率达到91%。

      今年以来，全县新建标准化村卫生室23个，招聘大学生村医37名，群众在家门口就能看上病、看好病。
      """)
    #expect(article.title == nil)
    #expect(article.kicker == nil)
    #expect(article.paragraphs.count == 2)
    #expect(article.paragraphs.first?.hasPrefix("本报讯（记者 宋佳）记者从县卫健局获悉") == true)
  }

  @Test func oneParagraph() throws {
    let article = try article("全区新增公办幼儿园学位2160个，公办园在园幼儿占比达到56.8%。")
    #expect(article.title == nil)
    #expect(article.paragraphs == ["全区新增公办幼儿园学位2160个，公办园在园幼儿占比达到56.8%。"])
  }

  @Test func traditionalCharacters() throws {
    let article = try article(
      """
      首頁 > 新聞 > 教育

      偏鄉小學添置校車 學童上學更安心

      記者 陳怡君
      2021/09/14 10:30

      隨著新學期開始，三所偏鄉小學添置了6輛校車，每天接送學童218人。

      校長林文德表示：“孩子們最遠的要走四公里山路，現在家長終於放心了。”

      相關新聞
      學童視力保健再升級
      版權所有 轉載請註明出處
      """)
    #expect(article.title?.text == "偏鄉小學添置校車 學童上學更安心")
    #expect(article.credits == ["記者 陳怡君"])
    #expect(article.published == "2021-09-14")
    #expect(article.paragraphs.count == 2)
    #expect(article.captions == [])
  }

  @Test func traditionalCharactersAreReadLikeOthersAndStayAsPrinted() throws {
    let articles = try ingest(
      """
      山鄉教育譜新篇
      ——鎮江市教育發展紀實

      記者　陳怡君

      近年來，鎮江市新建學校12所。丹徒區設立「校車專線」，開通線路31條。

      一、加大財政投入

      圖為學生乘坐校車。

      全市財政教育支出達到48.6億元。（通訊員 劉曉）

      送戲下鄉兩百場

      本報訊 今年以來，全縣送戲下鄉演出203場，觀眾超過9萬人次。

      責任編輯：吳剛
      """
    ).articles
    #expect(articles.map { $0.title?.text } == ["山鄉教育譜新篇", "送戲下鄉兩百場"])
    #expect(articles.first?.subtitle?.text == "鎮江市教育發展紀實")
    #expect(articles.first?.credits == ["記者 陳怡君", "通訊員 劉曉"])
    #expect(articles.first?.headings == ["一、加大財政投入"])
    #expect(articles.first?.captions == ["圖為學生乘坐校車。"])
    #expect(articles.first?.paragraphs.first == "近年來，鎮江市新建學校12所。丹徒區設立「校車專線」，開通線路31條。")
    #expect(articles.allSatisfy { $0.corrections.isEmpty })
    #expect(articles.last?.dropped(.credits) == ["責任編輯：吳剛"])
  }

  @Test func listWithoutItsOwnTitle() throws {
    let article = try article(
      """
      老旧小区加装电梯 三千户居民受益

      市住建局最新统计显示，今年全市老旧小区加装电梯286部，完成年度任务的104%，受益居民3120户。

      加装一部电梯的平均费用由56万元降到了48万元，财政每部补助15万元，其余由业主按楼层分摊。

      这个冬天羽绒服怎么选

      这个冬天羽绒服怎么选

      生活参考
      2024-12-02 08:10:00
      三岁萌娃学做饭走红网络

      三岁萌娃学做饭走红网络

      都市热闻
      2024-12-01 19:45:21
      """)
    #expect(article.title?.text == "老旧小区加装电梯 三千户居民受益")
    #expect(article.paragraphs.count == 2)
    #expect(article.captions == [])
    #expect(article.dropped(.recommendations).count == 1)
  }

  @Test func linkAmongTheTextDoesNotEndIt() throws {
    let article = try article(
      """
      山村里的“移动医院”

      每周三，一辆白色的体检车都会开进云雾乡的村子。车上有彩超、心电图、DR等设备，医生6人，一天能给八十位老人做完体检。

      相关阅读
      云雾乡的茶叶卖到了省城

      今年前三季度，体检车走遍了全乡14个村，为2300多位老人建立了健康档案，筛查出高血压、糖尿病患者417人，全部纳入随访管理。

      卫生院院长说，明年还要再添一辆车，把口腔检查也送到村里去，让走不出大山的老人在家门口看上病、看好病，少跑路、少花钱。
      """)
    #expect(article.paragraphs.count == 3)
    #expect(article.headings == [])
    #expect(article.dropped(.recommendations).count == 1)
  }

  @Test func markdownWithBold() throws {
    let article = try article(
      """
      # 社区食堂开进家门口

      > 热饭热菜十元钱

      **记者 马骏**

      ## 吃得好

      城关街道今年建成社区食堂**12家**，每天为**1800名**老人供餐。

      ## 送得到

      志愿者骑着电动车，把饭菜送到行动不便的老人家里。

      ---

      **编辑：高洁**
      """)
    #expect(article.title?.text == "社区食堂开进家门口")
    #expect(article.credits == ["记者 马骏"])
    #expect(article.headings == ["吃得好", "送得到"])
    #expect(article.paragraphs == ["城关街道今年建成社区食堂12家，每天为1800名老人供餐。", "志愿者骑着电动车，把饭菜送到行动不便的老人家里。"])
  }

  @Test func asterisksStayWhereNothingElseIsMarkdown() throws {
    let article = try article(
      "测试文本\n\n这段话里有<script>alert(1)</script>和**两个星号**，也有{{x}}、[a](javascript:b)和]]>，都要原样留下来。\n\n1. 第一条也是这样留下来的文字，一个字也不能少。"
    )
    #expect(
      article.paragraphs == [
        "这段话里有<script>alert(1)</script>和**两个星号**，也有{{x}}、[a](javascript:b)和]]>，都要原样留下来。",
        "1. 第一条也是这样留下来的文字，一个字也不能少。",
      ])
  }

  @Test func remainsOfHTML() throws {
    let ingested = try ingest(
      """
      <div class="article"><h1>乡村医生有了“新身份”</h1>
      <p>来源：光山日报&nbsp;&nbsp;2023-10-11</p>
      <script>var a = "<p>这里不是正文。</p>";</script>
      <p>&nbsp;&nbsp;&nbsp;&nbsp;&ldquo;我现在是有编制的村医了。&rdquo;29岁的刘洋告诉记者。</p>
      <h2>编制有了</h2><p>今年，全县拿出编制<strong>65个</strong>，专门招聘大学生乡村医生。<br/></p>
      <p style="text-align:center;"><img src="a.jpg" alt=""/></p>
      <p>到9月底，全县村卫生室标准化率达到95%，群众满意度&gt;90%。</p></div>
      """)
    let article = try #require(ingested.articles.first)
    #expect(article.title?.text == "乡村医生有了“新身份”")
    #expect(article.publisher?.text == "光山日报")
    #expect(article.published == "2023-10-11")
    #expect(article.headings == ["编制有了"])
    #expect(
      article.paragraphs == [
        "“我现在是有编制的村医了。”29岁的刘洋告诉记者。", "今年，全县拿出编制65个，专门招聘大学生乡村医生。",
        "到9月底，全县村卫生室标准化率达到95%，群众满意度>90%。",
      ])
    expectClosed(ingested)
  }
}
