import BriefModel
import Testing

@testable import SiteModel

@Suite struct QuotedNameTests {
  @Test(arguments: [
    ("教师队伍", "“教师队伍”"),
    ("“双减”与课后服务", "“‘双减’与课后服务”"),
    ("“一校一案”“一生一策”", "“‘一校一案’‘一生一策’”"),
    ("Teachers’ training", "“Teachers’ training”"),
  ])
  func quotationMarksWithinOthersAreTheInnerOnes(name: String, quoted: String) {
    #expect(Words(.chinese).quoted(name) == quoted)
  }
}
