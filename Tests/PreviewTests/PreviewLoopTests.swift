import BriefModel
import NIOConcurrencyHelpers
import TestSupport
import Testing

@testable import Preview

@Suite struct PreviewLoopTests {
  private let broadcast = Broadcast(PageState(build: ""))
  private let mailbox = Mailbox()
  private let built = NIOLockedValueBox<[Set<String>]>([])

  @Test func `what changes is built, and open pages hear of another build`() async {
    var loop = loop()
    await loop.build([])
    let first = broadcast.state.build
    await loop.heed(Mailbox.Content(texts: ["seeds/a.txt"]))
    #expect(built.withLockedValue { $0 } == [[], ["seeds/a.txt"]])
    #expect(broadcast.state.build != first)
  }

  @Test func `what changes during a build leads to one more`() async {
    var loop = loop { [mailbox] changed in
      for name in ["a", "b"] where changed == ["seeds/first"] { mailbox.put { $0.texts.insert("seeds/\(name)") } }
      return []
    }
    await loop.heed(Mailbox.Content(texts: ["seeds/first"]))
    await loop.heed(await mailbox.next())
    #expect(built.withLockedValue { $0 } == [["seeds/first"], ["seeds/a", "seeds/b"]])
  }

  @Test func `what a build writes among the texts leads to no other, what an editor writes there does`() async throws {
    let folder = try TemporaryFolder()
    let own = folder.path(of: "addresses.tsv")
    var loop = loop(ownFiles: [own]) { _ in
      try? folder.write("by the build", to: "addresses.tsv")
      return []
    }
    await loop.build([])
    await loop.heed(Mailbox.Content(texts: [own]))
    #expect(built.withLockedValue { $0.count } == 1)
    try folder.write("by an editor, later", to: "addresses.tsv")
    await loop.heed(Mailbox.Content(texts: [own]))
    #expect(built.withLockedValue { $0.count } == 2)
  }

  @Test func `errors are told until they are mended, warnings are not`() async throws {
    let error = Diagnostic(.error, path: "seeds/a.yml", line: 3, column: 5, message: "is wrong", help: "mend it")
    let warning = Diagnostic(.warning, path: "seeds/b.yml", message: "is doubtful")
    var loop = loop { $0.isEmpty ? [error, warning] : [warning] }
    await loop.build([])
    #expect(broadcast.state.problems == [PageState.Problem(error)])
    let message = String(decoding: broadcast.state.message, as: UTF8.self)
    #expect(message.contains(#"{"column":5,"help":"mend it","line":3,"message":"is wrong","path":"seeds\/a.yml"}"#))
    #expect(message.hasSuffix("\n\n") && message.count { $0 == "\n" } == 2)
    await loop.build(["seeds/a.yml"])
    #expect(broadcast.state.problems == [])
  }

  @Test func `what the compiler finds is told beside what is wrong with the texts`() async {
    let inText = Diagnostic(.error, path: "seeds/a.txt", message: "is empty")
    let inProgram = Diagnostic(.error, path: "Templates/A.swift", line: 1, column: 2, message: "cannot find 'x'")
    var loop = loop { _ in [inText] }
    await loop.build([])
    await loop.heed(Mailbox.Content(compilation: Compilation(problems: [inProgram])))
    #expect(broadcast.state.problems == [inProgram, inText].map(PageState.Problem.init))
    await loop.heed(Mailbox.Content(compilation: Compilation(problems: [])))
    #expect(broadcast.state.problems == [PageState.Problem(inText)])
  }

  @Test func `pages are shown as soon as they can be made, and read from the folder when it has them`() async {
    let draft = Draft()
    let error = Diagnostic(.error, path: "seeds/a.yml", message: "is wrong")
    var loop = loop(draft) { [broadcast] _, show in
      let before = broadcast.state.build
      await show({ $0 == "a.html" ? Array("new".utf8) : nil }, [error])
      #expect(broadcast.state.build != before)
      #expect(broadcast.state.problems == [PageState.Problem(error)])
      #expect(draft.page(at: "a.html") == Array("new".utf8))
      #expect(draft.page(at: "b.html") == nil)
      return []
    }
    await loop.build(["seeds/a.txt"])
    #expect(draft.page(at: "a.html") == nil)
  }

  @Test func `what is being written is given up for what changes meanwhile, and its pages stay until the next`() async {
    let draft = Draft()
    var loop = loop(draft) { _, show in
      await show({ _ in [1] }, [])
      draft.giveUp()
      #expect(Task.isCancelled)
      return []
    }
    await loop.build(["seeds/a.txt"])
    #expect(draft.page(at: "a.html") == [1])
  }

  @Test func `a message is one line whatever it says`() {
    let problem = Diagnostic(.error, path: "a\nb", message: "\r\n\n</script>\u{2028}“峄”\u{0}")
    let state = PageState(build: "1", problems: [PageState.Problem(problem)])
    #expect(!state.message.dropLast(2).contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
  }

  private func loop(_ draft: Draft, build: @escaping PreviewSession.Build) -> PreviewLoop {
    PreviewLoop(
      settings: PreviewSettings(input: "seeds", output: "missing"), compiler: nil, broadcast: broadcast,
      mailbox: mailbox, draft: draft, build: build, restart: {})
  }

  private func loop(
    ownFiles: [String] = [], build: @escaping @Sendable (Set<String>) -> [Diagnostic] = { _ in [] }
  ) -> PreviewLoop {
    var settings = PreviewSettings(input: "seeds", output: "missing")
    settings.ownFiles = ownFiles
    return PreviewLoop(
      settings: settings, compiler: nil, broadcast: broadcast, mailbox: mailbox,
      build: { [built] changed, _ in
        built.withLockedValue { $0.append(changed) }
        return build(changed)
      }, restart: {})
  }
}
