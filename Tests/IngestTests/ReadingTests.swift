import BriefModel
import Ingest
import Testing

/// Single rules of reading, each with the smallest text that shows it.
@Suite struct ReadingTests {
  @Test func pageJumpIsLeftOutAndJoined() throws {
    let article = try article(
      """
      本报1月9日讯 （记者 吴迪） 昨天上午，平川县召开教育高质量发展大会，表彰先进集体18个。会议提出，今年将新建（下转第三版）

      （上接第一版）改扩建学校11所，新增学位5400个。
      """)
    #expect(article.paragraphs.count == 1)
    #expect(article.paragraphs.first?.hasSuffix("今年将新建改扩建学校11所，新增学位5400个。") == true)
    #expect(article.dropped(.pageFurniture) == ["（下转第三版） （上接第一版）"])
    #expect(article.joins == 1)
  }

  @Test func editorsNoteStaysWithItsArticle() throws {
    let article = try article(
      """
      编者按：今年是乡村振兴的关键之年。本报今起推出“走村看变化”专栏，敬请关注。

      大山里的幼儿园开学了

      本报记者 高原 本报通讯员 石榴花

      9月1日，海拔1300米的云顶村幼儿园迎来了第一批21名小朋友。
      """)
    #expect(article.title?.text == "大山里的幼儿园开学了")
    #expect(article.credits == ["本报记者 高原", "本报通讯员 石榴花"])
    #expect(article.paragraphs.count == 2)
    #expect(article.paragraphs.first?.hasPrefix("编者按：") == true)
  }

  @Test func roundupOfShortReportsKeepsItsHeadings() throws {
    let article = try article(
      """
      一周教育简讯

      云台区：开设“四点半课堂”
      云台区在37所小学开设课后服务，参与学生2.1万人，参与率93%。

      海棠区：校园直饮水全覆盖
      海棠区投入680万元，为52所学校安装直饮水设备410台。

      松江县：教师体检再提标
      松江县将教师体检标准由每人400元提高到600元，惠及教师3120人。
      """)
    #expect(article.title?.text == "一周教育简讯")
    #expect(article.subtitle == nil)
    #expect(article.headings == ["云台区：开设“四点半课堂”", "海棠区：校园直饮水全覆盖", "松江县：教师体检再提标"])
    #expect(article.paragraphs.count == 3)
    #expect(article.joins == 0)
  }

  @Test func rowsOfATableAreText() throws {
    let article = try article(
      """
      各区县普惠性幼儿园覆盖率

      截至2023年底，全市普惠性幼儿园覆盖率为91.2%，各区县情况如下：

      区县 园数（所） 覆盖率
      东城区 56 92.1%
      南山县 77 88.6%

      市教育局表示，将继续加大投入，力争明年达到93%。
      """)
    #expect(article.paragraphs.count == 5)
    #expect(article.paragraphs.contains("东城区 56 92.1%"))
    #expect(article.headings == [])
  }

  @Test func officialTitleOfTwoLines() throws {
    let article = try article(
      """
      平川县人民政府办公室
      关于印发《平川县校车安全管理办法》的通知
      平政办发〔2024〕12号

      各乡镇人民政府，县政府各部门：

      《平川县校车安全管理办法》已经县政府同意，现印发给你们，请认真贯彻执行。

      第一章 总则

      第一条 为了加强校车安全管理，制定本办法。
      """)
    #expect(article.title?.text == "平川县人民政府办公室 关于印发《平川县校车安全管理办法》的通知")
    #expect(article.headings == ["第一章 总则"])
    #expect(article.paragraphs.last == "第一条 为了加强校车安全管理，制定本办法。")
  }

  @Test func linesOfOneLengthAreAHeadlineOnlyWhereTheyStandTogether() throws {
    let text = "今年全县新建操场36个，惠及学生1.2万人，总投资2300万元。"
    let together = try article("从有学上到上好学\n看小城的教育答卷\n\n\(text)")
    #expect(together.title?.text == "从有学上到上好学 看小城的教育答卷")
    let apart = try article("办好民生关键小事\n\n老旧小区越来越新\n\n\(text)")
    #expect(apart.kicker?.text == "办好民生关键小事")
    #expect(apart.title?.text == "老旧小区越来越新")
  }

  @Test func headlineInAQuestion() throws {
    let article = try article("校园餐，如何吃得更放心？\n\n近日，记者走访了12所学校的食堂，每餐标准9元，全部为自营。")
    #expect(article.title?.text == "校园餐，如何吃得更放心？")
    #expect(article.paragraphs.count == 1)
  }

  @Test func headlineWithAnExclamationInside() throws {
    let article = try article("暖心！这个县把食堂办到了村口\n原创 小编 云溪发布 2024-03-05 18:30\n\n两荤一素一汤，老人每餐只收3元，村里的老人都说好。")
    #expect(article.title?.text == "暖心！这个县把食堂办到了村口")
    #expect(article.published == "2024-03-05")
  }

  @Test func sectionsOfTheFirstLevelAreNoArticles() throws {
    let article = try article(
      """
      # 山乡教育的新变化

      近年来，石门县把教育摆在优先位置，三年投入教育资金22亿元。

      # 学校变美了

      全县改造薄弱学校48所，新建塑胶操场39个。

      # 老师留住了

      乡村教师津贴每月最高1200元，三年招聘教师530名。
      """)
    #expect(article.headings == ["学校变美了", "老师留住了"])
  }

  @Test func articlesOfTheFirstLevelWithBylines() throws {
    let articles = try ingest(
      "# 老街新貌\n\n记者 何其\n\n老街改造投入1.2亿元，修缮房屋460栋，居民都说好。\n\n# 河畔书香\n\n记者 江南\n\n全市建成城市书房32个，藏书26万册，全年接待读者88万人次。"
    ).articles
    #expect(articles.map { $0.title?.text } == ["老街新貌", "河畔书香"])
  }

  @Test func reportBeginsAfterADateline() throws {
    let articles = try ingest(
      """
      村口建起“幸福院”

      院里住着16位老人，平均年龄79岁，每人每天只需要交五元钱。（记者 孟凡）

      免费体检暖民心

      本报讯（通讯员 何静）近日，河湾镇卫生院为65岁以上老人免费体检，计划完成全镇4300名老人的体检任务。
      """
    ).articles
    #expect(articles.map { $0.title?.text } == ["村口建起“幸福院”", "免费体检暖民心"])
  }

  @Test(arguments: [
    ("本报记者 王帅 通讯员 赵海阳 付静", ["本报记者 王帅", "通讯员 赵海阳 付静"]),
    ("□本报记者王帅　通讯员李晓东", ["本报记者王帅", "通讯员李晓东"]),
    ("（记者 张三丰）", ["记者 张三丰"]),
    ("文/周杰 图/林峰", ["文/周杰", "图/林峰"]),
    ("新华社记者 吴刚", ["新华社记者 吴刚"]),
    ("通讯员 阿依古丽·买买提", ["通讯员 阿依古丽·买买提"]),
    ("记者 欧阳小芳、司马南", ["记者 欧阳小芳、司马南"]),
  ])
  func bylines(_ line: String, _ entries: [String]) throws {
    let article = try article("山村小学添了新操场\n\n\(line)\n\n今年全县新建操场36个，惠及学生1.2万人，总投资2300万元。")
    #expect(article.credits == entries)
  }

  @Test(arguments: [
    ("昌河日报 记者 （王云", ["记者（王云"]),
    ("昌河日报 通讯员（王云 李敏） 张敬", ["通讯员（王云 李敏）", "张敬"]),
    ("昌河日报　记者 ——　柯鹏飞", ["记者 —— 柯鹏飞"]),
    ("昌河日报 记者 （2024-03-05 10:20", []),
  ])
  func roleThatABracketPartsFromItsNames(_ line: String, _ entries: [String]) throws {
    let ingested = try ingest("山村小学添了新操场\n\n\(line)\n\n今年全县新建操场36个，惠及学生1.2万人，总投资2300万元。")
    let article = try #require(ingested.articles.first)
    #expect(article.credits == entries)
    #expect(article.publisher?.text == "昌河日报")
    expectClosed(ingested)
  }

  @Test func namesBehindADatelineAreCreditedWhereTheyStand() throws {
    let ingested = try ingest(
      "食堂账目上了墙\n\n本报3月5日讯（记者 李明 通讯员 王芳）今年以来，云台区改造学校食堂36个，惠及学生2.3万人。\n\n家长们说，孩子吃得更放心了。")
    let article = try #require(ingested.articles.first)
    #expect(article.credits == ["记者 李明", "通讯员 王芳"])
    #expect(article.paragraphs.first?.hasPrefix("本报3月5日讯（记者 李明 通讯员 王芳）今年") == true)
    expectClosed(ingested)
  }

  @Test func namesInBracketsAtTheEndAreTheByline() throws {
    let ingested = try ingest(
      "食堂账目上了墙\n\n今年以来，云台区改造学校食堂36个，惠及学生2.3万人。\n\n家长们说，孩子吃得更放心了。 （记者 林岑 通讯员 陈思）\n\n学生在食堂用餐")
    let article = try #require(ingested.articles.first)
    #expect(article.credits == ["记者 林岑", "通讯员 陈思"])
    #expect(article.paragraphs.last == "家长们说，孩子吃得更放心了。")
    #expect(article.captions == ["学生在食堂用餐"])
    expectClosed(ingested)
  }

  @Test func namesBelowEachReportOfARowStayThere() throws {
    let article = try article(
      "一周简讯\n\n云台区改造学校食堂36个，惠及学生2.3万人。（记者 林岑）\n\n海棠区为52所学校安装直饮水设备410台。（记者 陈思）")
    #expect(article.paragraphs.map { $0.hasSuffix("）") } == [true, true])
  }

  @Test func whoIsCreditedTwiceIsNamedOnce() throws {
    let article = try article("食堂账目上了墙\n\n记者 林岑\n\n今年以来，云台区改造学校食堂36个，惠及学生2.3万人。（记者 林岑）")
    #expect(article.credits == ["记者 林岑"])
  }

  @Test func bodiesThatSignAPaper() throws {
    let article = try article(
      "关于公布学区划分的通告\n\n现将今年学区划分情况通告如下，共划分学区41个。\n\n云台区教育局\n云台区人民政府\n2024年3月5日")
    #expect(article.credits == ["云台区教育局", "云台区人民政府"])
    #expect(article.published == "2024-03-05")
    #expect(article.captions == [])
  }

  @Test(arguments: ["住建局供图", "王鹏 摄", "（资料图）", "图为新建的口袋公园", "供图：区住建局", "新建的口袋公园 王鹏 摄（1080×720）"])
  func creditOfAPictureBelowTheHeadline(_ credit: String) throws {
    let article = try article("五个“一批”推进城市更新\n\n\(credit)\n\n去年以来，全区实施城市更新项目35个，总投资120亿元。")
    #expect(article.title?.text == "五个“一批”推进城市更新")
    #expect(article.kicker == nil)
    #expect(article.captions == [credit])
  }

  @Test(arguments: [
    "记者手记", "走进校园看变化", "文明校园创建忙", "图书漂流进山村", "编织民生保障网", "时间不等人",
  ])
  func headlinesThatBeginLikeParticulars(_ title: String) throws {
    let article = try article("\(title)\n\n今年全县新建操场36个，惠及学生1.2万人，总投资2300万元。")
    #expect(article.title?.text == title)
  }

  @Test(arguments: [
    "更多精彩活动将在全县各中小学陆续举行，参加学生超过3万人，覆盖全部乡镇，持续到今年年底结束，活动经费由县财政统一列支，每校补助2万元，不向学生收取任何费用。",
    "投诉热线开通以来，共受理群众来电3200件，办结率98%。",
    "声明指出，2024年全县学位缺口为1200个。",
    "扫码看病、刷脸支付，全县12家医院都已开通。",
    "打开微信小程序，就能预约挂号，全县已有3万人使用。",
    "分享会吸引了300多名教师参加。",
  ])
  func textThatBeginsLikeANoticeStays(_ paragraph: String) throws {
    let article = try article("民生实事落地见效\n\n今年以来，全县办结民生实事18件。\n\n\(paragraph)\n\n群众的满意度达到97%。")
    #expect(article.paragraphs.contains(paragraph))
  }

  @Test func captionAboveTheHeadlineAndAloneInTheText() throws {
    let article = try article(
      """
      ▲航拍下的清河县第一中学新校区 王鹏 摄

      新校区启用 三千学子圆梦

      清河县融媒体中心 记者 宋阳 摄影报道

      9月1日，清河县第一中学新校区正式启用，3200名学生走进崭新的校园。

      学生在新教室里上第一堂课

      新校区配备了智慧黑板72块、计算机教室6间，还建有400米标准运动场。
      """)
    #expect(article.title?.text == "新校区启用 三千学子圆梦")
    #expect(article.kicker == nil)
    #expect(article.captions == ["▲航拍下的清河县第一中学新校区 王鹏 摄", "学生在新教室里上第一堂课"])
    #expect(article.credits == ["记者 宋阳 摄影报道"])
    #expect(article.publisher?.text == "清河县融媒体中心")
  }

  @Test func brokenSentencesAmongUnmarkedHeadings() throws {
    let article = try article(
      """
      乡镇中学的“食”尚变革

      记者 马林

      改造设施

      去年，学校投入130万元改造食堂，更换了全部炊具，安装了空调

      和新风系统。

      优化菜单

      食堂每周公布菜谱，每餐不少于6个菜，价格控制在8元以内，学生满意度由72%提高

      到96%。
      """)
    #expect(article.headings == ["改造设施", "优化菜单"])
    #expect(article.paragraphs.count == 2)
    #expect(article.joins == 2)
  }

  @Test(arguments: [
    ("教育支出合计达到32", "00万元，新建学校15所，学位4000个，群众满意度达到97%。", 1),
    ("学生满意度提高到9", "8%，新建学校15所，学位4000个，家长们都说孩子吃得放心。", 1),
    ("全县共有中小学校300", "2024年，新建学校15所，新增学位4000个，满意度达到97%。", 2),
    ("全县共有中小学校300", "2、新建学校15所，新增学位4000个，满意度达到97%。", 2),
  ])
  func numberAtACut(_ end: String, _ start: String, _ paragraphs: Int) throws {
    let opening = "近年来，全县坚持教育优先发展，不断改善办学条件，群众十分满意。目前，"
    let article = try article("让孩子上好学\n\n家长们都说，孩子在家门口就能上好学。\n\n\(opening)\(end)\n\n\(start)")
    #expect(article.paragraphs.dropFirst().count == paragraphs)
  }

  @Test func blanksThatRecognitionSetBehindEveryCharacter() throws {
    let article = try article("科 技 赋 能 教 育\n\n全 区 建 成 智 慧 教 室 3 2 0 间 ， 投 入 资 金 8 6 0 0 万 元 。")
    #expect(article.title?.text == "科技赋能教育")
    #expect(article.paragraphs == ["全区建成智慧教室320间，投入资金8600万元。"])
  }

  @Test func nameBehindABox() throws {
    let article = try article("　　　校园里的“小农夫”\n\n　　　□ 刘芳\n\n　　学校把一块1800平方米的荒地改造成菜园，每班认领一块。")
    #expect(article.title?.text == "校园里的“小农夫”")
    #expect(article.credits == ["刘芳"])
  }

  @Test func digestAboveTheHeadline() throws {
    let article = try article(
      "导读：三年投入22亿元，新建学校19所，新增学位3.3万个。\n\n让每个孩子都有学上\n——某某县教育发展调查\n\n2020年以来，某某县把教育放在优先位置，三年投入22亿元。")
    #expect(article.title?.text == "让每个孩子都有学上")
    #expect(article.subtitle?.text == "某某县教育发展调查")
    #expect(article.paragraphs.count == 2)
  }

  @Test func sheetOfParticularsAboveAnOfficialPaper() throws {
    let article = try article(
      """
      索引号：000014349/2023-00001
      发文机关：某市人民政府
      成文日期：2023年03月02日
      标题：某市人民政府关于加快学前教育发展的实施意见

      某市人民政府关于加快学前教育发展的实施意见

      各县（市、区）人民政府：

      为加快我市学前教育发展，现提出以下意见。

      （此件公开发布）
      """)
    #expect(article.title?.text == "某市人民政府关于加快学前教育发展的实施意见")
    #expect(article.published == "2023-03-02")
    #expect(article.paragraphs == ["各县（市、区）人民政府：", "为加快我市学前教育发展，现提出以下意见。"])
  }

  @Test func linkHungOnTheLastParagraph() throws {
    let article = try article("大山里走出大学生\n\n建档立卡户学生386人，全部获得资助，金额达193万元。返回搜狐，查看更多")
    #expect(article.paragraphs == ["建档立卡户学生386人，全部获得资助，金额达193万元。"])
  }

  @Test func paperAndPageInBrackets() throws {
    let article = try article("小县办大教育\n《青川日报》（2023年06月07日 第 13 版）\n近年来，云岭县持续加大教育投入，财政教育支出达12.6亿元。")
    #expect(article.publisher?.text == "青川日报")
    #expect(article.published == "2023-06-07")
    #expect(article.headings == [])
  }

  @Test func tagsInAnArticleAreItsWords() throws {
    let article = try article(
      "网页制作课进课堂\n\n学生们学会了<b>加粗</b>和<p>分段</p>，还写出了<script>脚本</script>。\n\n全校共有1200名学生参加了这门课。\n\n老师们也学会了&nbsp;的用法，一共学了12节课。"
    )
    #expect(article.paragraphs.first == "学生们学会了<b>加粗</b>和<p>分段</p>，还写出了<script>脚本</script>。")
    #expect(article.paragraphs.last == "老师们也学会了&nbsp;的用法，一共学了12节课。")
  }

  @Test func `asterisks in a line that was broken at a width are accounted for`() throws {
    let ingested = try ingest(
      """
      # 见闻

      春茶飘香时节，记者走进云溪县人民医院，新落成
      的门诊楼窗明几净，县里把医疗卫生作为库区民生
      **的头等大事，**
      先后投入资金四亿元，县级医院床位增加到五百张
      左右，群众就医负担明显减轻，医院获评示范医院。
      """)
    expectClosed(ingested)
  }
}
