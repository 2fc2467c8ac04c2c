import BriefMarkdown
import BriefModel
import Extraction
import Ingest
import Lexicon
import Publishing
import SiteModel
import TestSupport

/// Runs texts through the stages and counts the processor time of each.
struct Workbench {
  let ingester: Ingester
  let extractor: Extractor
  let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    ingester = Ingester(lexicon: lexicon)
    extractor = Extractor(lexicon: lexicon)
  }

  /// Seconds by stage, one text after another; the pages, where they are wanted, of all texts together.
  func run(_ texts: [[UInt8]], withPages: Bool) async throws -> [Stage: Double] {
    var seconds: [Stage: Double] = [:]
    var last = ProcessorClock.thread
    func count(_ stage: Stage) {
      let now = ProcessorClock.thread
      seconds[stage, default: 0] += now - last
      last = now
    }
    var briefs: [Brief] = []
    for (number, text) in texts.enumerated() {
      last = ProcessorClock.thread
      let read = try ingester.read(text, name: "\(number).txt")
      count(.ingest)
      let made = read.articles.map { extractor.brief(of: $0, in: read.source, slug: "\(number)-\($0.number)") }
      count(.extraction)
      let files = made.map(BriefDocument.write)
      count(.writing)
      for file in files { _ = try BriefDocument.read(file, path: "") }
      count(.reading)
      if withPages { briefs += made }
    }
    if withPages {
      let start = ProcessorClock.process
      let site = Site(briefs: briefs, settings: SiteSettings(), lexicon: lexicon)
      _ = await SiteFiles(site: site).all()
      let made = ProcessorClock.process
      seconds[.pages] = made - start
      _ = await DataFiles(site: site).make { $0 }
      seconds[.data] = ProcessorClock.process - made
    }
    return seconds
  }
}
