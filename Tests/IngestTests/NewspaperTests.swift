import BriefModel
import Testing

/// Pages of newspapers, as recognition reads them.
@Suite struct NewspaperTests {
  @Test func pageWithHeaderBrokenColumnsAndCaptions() throws {
    let article = try article(
      """
      第06版：教育周刊    青川日报    2023年5月17日 星期三

      让山里娃也能踢上好球

      ——沙坪县推进校园足球发展纪实

      本报记者　王　磊　通讯员　李晓东　文/图

      下午四点半，沙坪县第二小学的操场上热闹起来。来自三个年级的球队正在训练，教练赵永强一边吹哨，一边

      提醒孩子们注意跑位。两年前，这里还是一块长满杂草的空地。

      三年来，县里先后投入1860万元，新建、改建足球场31块，让每一所乡镇中心校都有了自己的球场，全县注册的

      沙坪县第二小学学生在训练

      学生球员达到2430人。

      建球场不难，难的是请教练。县教体局从退役运动员和体育院校毕业生中招聘教练26名，又送46名体育老师到省城培训，“教练荒”基本

      解决，“孩子们踢得越来越像样了。

      ”赵永强说。

      颁奖仪式

      责任编辑：孙丽 版式：周敏 校对：吴刚
      """)
    #expect(article.title?.text == "让山里娃也能踢上好球")
    #expect(article.subtitle?.text == "沙坪县推进校园足球发展纪实")
    #expect(article.credits == ["本报记者 王 磊", "通讯员 李晓东 文/图"])
    #expect(article.paragraphs.count == 3)
    #expect(article.paragraphs.first?.contains("一边吹哨，一边提醒孩子们") == true)
    #expect(article.paragraphs[1].contains("全县注册的学生球员达到2430人。"))
    #expect(article.captions.contains("沙坪县第二小学学生在训练"))
    #expect(article.dropped(.credits) == ["责任编辑：孙丽 版式：周敏 校对：吴刚"])
    #expect(article.published == "2023-05-17")
    #expect(article.publisher?.text == "青川日报")
  }

  @Test func twoArticlesWithBylines() throws {
    let articles = try ingest(
      """
      村口建起“幸福院” 老人吃上热乎饭

      本报记者 孟凡

      上午十一点，石桥村幸福院的厨房里飘出饭菜香。院里住着16位老人，平均年龄79岁，每人每天只需要交五元钱。

      像这样的幸福院，全镇已经建成22个，覆盖了八成以上的行政村。

      （记者 孟凡 摄）

      免费体检暖民心

      本报讯（通讯员 何静）近日，河湾镇卫生院组织医务人员为65岁以上老人免费体检，计划用一个月时间完成全镇4300名老人的体检任务。

      体检项目包括血常规、心电图、腹部彩超等九项，结果当天录入电子健康档案。
      """
    ).articles
    // The second headline has nothing but its place to show for itself; what must not happen is a lost or doubled text.
    #expect(articles.first?.title?.text == "村口建起“幸福院” 老人吃上热乎饭")
    #expect(articles.flatMap(\.paragraphs).count == 4)
    #expect(articles.first?.captions == ["（记者 孟凡 摄）"])
  }

  @Test func twoArticlesOneAfterTheEditorsNames() throws {
    let articles = try ingest(
      """
      护好一条河 美了两岸村

      通讯员 罗洋

      初夏时节，清水河两岸绿树成荫。三年来，县里投入2.3亿元治理河道41公里，关停排污口67个。

      如今，河水常年保持在三类以上，沿岸办起农家乐53家。

      编辑：石磊

      送戏下乡两百场

      记者 白雪

      今年以来，县文化馆组织送戏下乡演出203场，观众超过9万人次。
      """
    ).articles
    #expect(articles.map { $0.title?.text } == ["护好一条河 美了两岸村", "送戏下乡两百场"])
    #expect(articles.map(\.credits) == [["通讯员 罗洋"], ["记者 白雪"]])
    #expect(articles.map(\.paragraphs.count) == [2, 1])
    #expect(articles.first?.dropped(.credits) == ["编辑：石磊"])
  }

  @Test func headlineGroupsPartArticlesWithoutMoreRoom() throws {
    let articles = try ingest(
      """
      校园餐桌有了新变化

      今年以来，云台区投入资金1200万元，改造学校食堂36个，惠及学生2.3万人。

      家长们说，孩子在学校吃得更放心了。

      学生在食堂用餐

      山乡教育写新篇

      石门县教育发展纪实

      走进石门县，最漂亮的建筑是学校。三年来，石门县新建学校12所，新增学位9600个。

      河畔书香
      ——河湾镇阅读空间建设综述

      河湾镇建成城市书房32个，藏书26万册，全年接待读者88万人次。

      送戏下乡两百场

      本报讯 今年以来，县文化馆组织送戏下乡演出203场，观众超过9万人次。
      """
    ).articles
    #expect(articles.map { $0.title?.text } == ["校园餐桌有了新变化", "山乡教育写新篇", "河畔书香", "送戏下乡两百场"])
    #expect(articles.map { $0.subtitle?.text } == [nil, "石门县教育发展纪实", "河湾镇阅读空间建设综述", nil])
    #expect(articles.first?.captions == ["学生在食堂用餐"])
  }

  @Test func lonePictureTitleDoesNotPartAnArticle() throws {
    let article = try article(
      "校园餐桌有了新变化\n\n今年以来，云台区改造学校食堂36个，惠及学生2.3万人。\n\n一个厨师的成长记\n\n家长们说，孩子在学校吃得更放心了，投诉少了八成。")
    #expect(article.captions == ["一个厨师的成长记"])
  }

  @Test func kickerTwoLineHeadlineAndSubtitle() throws {
    let article = try article(
      """
      全市义务教育优质均衡发展现场会召开
      从有学上到上好学
      看小城的教育答卷
      ——来自云岭县的调查

      走进云岭县，最漂亮的建筑是学校，最美的风景在校园。五年来，县财政教育支出累计达到31.7亿元，年均增长8.4%。

      县里坚持把最好的地块留给学校，新建学校9所，改扩建学校34所，新增学位1.26万个。
      """)
    #expect(article.kicker?.text == "全市义务教育优质均衡发展现场会召开")
    #expect(article.title?.text == "从有学上到上好学 看小城的教育答卷")
    #expect(article.subtitle?.text == "来自云岭县的调查")
    #expect(article.paragraphs.count == 2)
  }

  @Test func unmarkedHeadings() throws {
    let article = try article(
      """
      小县城办大职教

      作者：唐宁

      这几年，望江县职教中心成了香饽饽。今年秋季招生1450人，比三年前翻了一番。

      对接产业建专业

      县里有纺织企业86家，用工缺口常年在3000人左右。学校为此开设服装设计、智能制造等7个专业。

      校企合作育人才

      学校与23家企业签订合作协议，建成实训基地18个，学生毕业当年就业率保持在97%以上。

      打通升学立交桥

      近三年，学校有614名学生通过对口升学考入本科院校。
      """)
    #expect(article.title?.text == "小县城办大职教")
    #expect(article.headings == ["对接产业建专业", "校企合作育人才", "打通升学立交桥"])
    #expect(article.levels == [2, 2, 2])
    #expect(article.paragraphs.count == 4)
    #expect(article.captions == [])
  }

  @Test func numberedHeadingsInTwoDepths() throws {
    let article = try article(
      """
      关于全县中小学食堂管理情况的报告

      现将全县中小学食堂管理情况报告如下：

      一、基本情况

      全县现有学校食堂96个，其中自营94个，就餐学生4.2万人。

      二、主要做法

      （一）健全制度

      县里出台《学校食堂管理办法》，建立陪餐制度，校长每周陪餐不少于2次。

      （二）公开透明

      96个食堂全部实现“互联网+明厨亮灶”，家长通过手机就能看到后厨。

      1.采购公开。食材统一招标，价格每周公示。

      2.账目公开。每学期公布一次收支情况。
      """)
    #expect(article.title?.text == "关于全县中小学食堂管理情况的报告")
    #expect(article.headings == ["一、基本情况", "二、主要做法", "（一）健全制度", "（二）公开透明"])
    #expect(article.levels == [2, 2, 3, 3])
    #expect(article.paragraphs.count == 6)
    #expect(article.joins == 0)
  }

  @Test func hardWrapped() throws {
    let article = try article(
      """
          山区老人看病有了“直通车”

          清晨六点，天还没有完全亮，黄泥坪村的村口已
      经停着一辆白色的中巴车。68岁的杨大爷和老伴拎着布
      袋，在司机的搀扶下上了车。这是县里开通的“就医直
      通车”，每天往返于12个偏远山村和县人民医院之间。
          “以前去一趟县城，要先走两个小时山路，再等班
      车，一来一回就是一整天。”杨大爷说。
          县交通运输局介绍，自2022年3月开通以来，“就
      医直通车”已累计发车4600多趟，接送群众5.8万人次，
      票价只要两元。
      """)
    #expect(article.title?.text == "山区老人看病有了“直通车”")
    #expect(article.paragraphs.count == 3)
    #expect(article.paragraphs.first?.contains("村口已经停着一辆") == true)
    #expect(article.paragraphs.last?.contains("“就医直通车”已累计发车4600多趟，接送群众5.8万人次，票价只要两元。") == true)
  }

  @Test func captionsAtTheEnd() throws {
    let article = try article(
      """
      把课堂搬到田野上

      金秋时节，实验小学的300名学生走进农场，参加为期三天的劳动实践。孩子们挖红薯、摘花生，忙得不亦乐乎。

      学校把劳动教育纳入课程表，每周一节，还在校外建立实践基地5个，实现了班班有菜园、人人会农活。

      学生在农场挖红薯

      老师讲解农具的用法

      图为学生展示收获的花生。

      本报通讯员 田野 摄
      """)
    #expect(article.title?.text == "把课堂搬到田野上")
    #expect(article.paragraphs.count == 2)
    #expect(article.captions == ["学生在农场挖红薯", "老师讲解农具的用法", "图为学生展示收获的花生。", "本报通讯员 田野 摄"])
    #expect(article.headings == [])
  }

  @Test func everyLineAParagraph() throws {
    let article = try article(
      """
      镇里来了“法律明白人”
      记者 冯雨
      家长里短、田间地头，哪里有矛盾，哪里就有“法律明白人”的身影。
      今年以来，全县1260名“法律明白人”共化解纠纷3470起，成功率98.2%。
      “他们懂法律、讲道理，说的话我们信得过。”南湖村村民谢桂兰说。
      县司法局每季度组织一次培训，考核合格的发给证书，并给予每年600元的补助。
      """)
    #expect(article.title?.text == "镇里来了“法律明白人”")
    #expect(article.credits == ["记者 冯雨"])
    #expect(article.paragraphs.count == 4)
    #expect(article.joins == 0)
  }
}
