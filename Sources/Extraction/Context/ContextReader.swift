import BriefModel
import Lexicon

struct ContextReader {
  init(lexicon: Lexicon) {}
  func read(_ article: Article) -> ArticleContext { ArticleContext() }
}
