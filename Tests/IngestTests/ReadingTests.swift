import BriefModel
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
}
