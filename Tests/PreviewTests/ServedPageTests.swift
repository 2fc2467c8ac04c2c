import Testing

@testable import Preview

@Suite struct ServedPageTests {
  @Test(arguments: [
    ("script-src 'self'", "script-src 'self'"),
    ("default-src 'none'; script-src 'none'", "default-src 'none'; script-src 'self'"),
    ("default-src https:; img-src *", "default-src https:; img-src *; script-src https: 'self'"),
    ("img-src *", "img-src *"), ("", ""), ("SCRIPT-SRC 'sha256-x'", "script-src 'sha256-x' 'self'"),
  ])
  func `a policy is opened for one source and no wider`(text: String, opened: String) {
    var policy = ContentPolicy(text)
    policy.allow("'self'", as: "script-src")
    #expect(policy.text == opened)
  }

  @Test func `the script stands at the end of the head, and every policy lets it work`() {
    let page = """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src data:">
      <meta name="description" content="default-src &#39;none&#39;">
      <meta http-equiv="Content-Security-Policy" content="script-src 'self'; connect-src https://a.example/?b&amp;c">
      </head><body><p>&lt;/head></p></body></html>
      """
    #expect(
      served(page) == """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; script-src 'self'; \
        connect-src 'self'">
        <meta name="description" content="default-src &#39;none&#39;">
        <meta http-equiv="Content-Security-Policy" content="script-src 'self'; \
        connect-src https://a.example/?b&amp;c 'self'">
        <script src="/.briefgen/reload.js" async data-page="1"></script>
        </head><body><p>&lt;/head></p></body></html>
        """)
  }

  @Test(arguments: ["", "文", "<", "<p", "<meta http-equiv=\"Content-Security-Policy\" content=\"", "<head", "</head"])
  func `what is no whole page begins with the script`(page: String) {
    #expect(served(page) == "<script src=\"/.briefgen/reload.js\" async data-page=\"1\"></script>\n" + page)
  }

  private func served(_ page: String) -> String {
    let bytes = ServedPage.page(Array(page.utf8), script: "/.briefgen/reload.js", attributes: [("page", "1")])
    return String(decoding: bytes, as: UTF8.self)
  }
}
