/// What is measured apart.
enum Stage: String, CaseIterable {
  /// From the bytes of files to articles.
  case ingest
  /// From articles to briefs.
  case extraction
  /// From briefs to Markdown.
  case writing
  /// From Markdown back to briefs.
  case reading
  /// From briefs to all pages of their site, in memory; on all cores.
  case pages
  /// Of these, the open data alone.
  case data
}
