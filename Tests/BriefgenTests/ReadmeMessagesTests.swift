import Foundation
import TestSupport
import Testing

/// The README says of messages about texts what the program does.
@Suite struct ReadmeMessagesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private struct Row: Hashable {
    let message: String
    let severity: String
    let help: String
  }

  /// Every fault at once.
  private static let faults = #"""
    mkdir seeds && cd seeds
    printf '甲县办学记\n\n甲县新建学校三十所，新增学位一万个，群众都说好。\n' > Good.txt
    printf '乙县办学记\n\n乙县新建学校五十所，新增学位二万个，群众都说好。\n' > good.txt
    cp good.txt twin.txt
    : > empty.txt
    printf '首页 > 新闻 > 正文\n分享到微信\n' > furniture.txt
    head -c 9437184 /dev/zero > large.txt
    printf '\211PNG\r\n\032\n' > picture.txt
    printf '\001\002\003\004\005\006\007\016\017\020' > binary.txt
    printf '全县共有学校\377\376\377十二所。' > encoding.txt
    printf '\357\273\277全县共有学校\377十二所。' > byte.txt
    mkdir folder.txt
    mkfifo pipe.txt
    ln -s nowhere nowhere.txt
    ln -s itself.txt itself.txt
    cp good.txt ../outside.txt && ln -s ../outside.txt outside.txt
    : > report.docx
    printf 'who: 王敏\n' > nobody.yml
    for name in one two three; do
      printf '%s县办学记\n\n丙县新建学校七十所，新增学位三万个，群众都说好（%s）。\n' $name $name > $name.txt
    done
    printf 'who: [王敏\n' > one.yml
    printf 'who: 王敏\nfact: []\n' > two.yml
    printf '%s\n' 'who: 王敏' 'corrections:' '  - printed: 没有的词' '    meant: 有的词' '    why: 错字' \
      'facts:' '  - quote: 也没有的话' '    number: 5' '    confirm: true' '    why: 核对过' > three.yml
    """#

  @Test func `every message about a text stands there with its help, and comes when it should`() throws {
    let planted = try Program.run(["-e", "-c", Self.faults], of: "/bin/bash", in: folder.path)
    try #require(planted.status == 0, "\(planted.errors)")
    let errors = try Program.run("build", in: folder.path).errors
    let message = /(?m)^[^ \n]+: (error|warning): (.*)\n(?:(?: +\d+ \| | +\| ).*\n)*  help: (.*)$/
    let told = errors.matches(of: message).map {
      Row(message: String($0.output.2), severity: String($0.output.1), help: String($0.output.3))
    }
    let heads = errors.matches(of: #/(?m)^[^ \n]+: (?:error|warning): /#)
    #expect(told.count == heads.count, "each has a help: \(errors)")
    let rows = try self.rows()
    #expect(rows.count > 15)
    for one in told {
      #expect(rows.contains { Self.fits($0, one) }, "\(one) does not stand in the README")
    }
    for row in rows {
      #expect(told.contains { Self.fits(row, $0) }, "\(row) is never told")
    }
  }

  private func rows() throws -> [Row] {
    let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    let section = try #require(readme.firstRange(of: "## What is told of texts\n")).upperBound
    return readme[section...].prefix { $0 != "#" }.matches(of: /(?m)^\| `([^`]+)`[^|]* \| (\w+) \| (.*) \|$/).map {
      Row(message: String($0.output.1), severity: String($0.output.2), help: String($0.output.3))
    }
  }

  private static func fits(_ row: Row, _ told: Row) -> Bool {
    row.severity == told.severity && ElidedText(row.message).matches(told.message)
      && ElidedText(row.help).matches(told.help)
  }
}
