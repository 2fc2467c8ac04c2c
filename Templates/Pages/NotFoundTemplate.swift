import Markup
import SiteModel

extension PageWriter {
  /// A server shows this page under whatever address was asked for, at any depth, so a relative link would lead
  /// anywhere. It therefore brings its few lines of style along, links to the home page only where the site's own
  /// address is known, and else says in words what to do. Its empty icon keeps browsers from asking for one.
  func notFound() -> HTML {
    let home: HTML =
      settings.address.map { "<p><a href=\"\($0)\">\(words.notFoundHome)</a></p>" } ?? "<p>\(words.notFoundAdvice)</p>"
    return """
      <!DOCTYPE html>
      <html lang="\(words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
      style-src 'sha256-GOyQFtXs+mr4tMGA92CSMgHGMcIBm8N4Fej1nGWNY0w='">
      <title>\(head.title) · \(settings.title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="description" content="\(head.description)">
      <meta name="robots" content="noindex">
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,">
      <style>
      body { max-width: 34em; margin: 18vh auto 0; padding: 0 1.25rem; font: 1.0625rem/1.8 system-ui, sans-serif; }
      h1 { font-size: 1.8rem; line-height: 1.35; font-family: "Songti SC", "Noto Serif CJK SC", SimSun, serif; }
      a { color: inherit; }
      </style>
      </head>
      <body>
      <main>
      <p>\(settings.title)</p>
      <h1>\(head.title)</h1>
      <p>\(words.notFoundText)</p>
      \(home)
      </main>
      </body>
      </html>

      """
  }
}
