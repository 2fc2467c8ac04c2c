import Lexicon

/// The word classes of `figure-words.tsv`, ready to be looked up in a passage.
final class FigureWords: Sendable {
  let before: [(qualifier: String, words: WordSet)]
  let after: [(qualifier: String, words: WordSet)]
  /// Words that end like a bound or a copula and are none: 附近, 节约, 行为.
  let boundGuard: WordSet
  let copula: WordSet
  /// All of ``before``, and these with ``copula``.
  let bound: WordSet
  let boundOrCopula: WordSet
  let lead: WordSet
  let predicate: WordSet
  let nounGuard: WordSet
  let action: WordSet
  let generic: WordSet
  let bareRate: WordSet
  let award: WordSet
  let rhetorical: WordSet
  let subject: WordSet
  let event: WordSet
  let compared: WordSet
  let rise: WordSet
  let fall: WordSet
  let standing: WordSet
  let bareMoney: WordSet
  let purpose: WordSet
  let building: WordSet
  let respectively: WordSet
  let rankTail: WordSet
  let state: WordSet
  let dependent: WordSet
  let light: WordSet
  let attending: WordSet
  let adverb: WordSet
  let idle: WordSet
  let standingVerb: WordSet
  let treasury: WordSet
  let office: WordSet
  let honorific: WordSet
  let target: WordSet
  let leadGuard: WordSet
  let purposeVerb: WordSet
  let moved: WordSet
  let outcome: WordSet
  let growth: WordSet
  let spender: WordSet
  let degree: WordSet
  let spending: WordSet
  let payment: WordSet
  let rest: WordSet
  let carrying: WordSet
  let institution: WordSet
  let resuming: WordSet
  let saying: WordSet
  let deictic: WordSet
  let tasking: WordSet
  let closing: WordSet
  let benefit: WordSet
  let perHead: WordSet
  let body: WordSet
  let modal: WordSet
  let shift: WordSet
  let norm: WordSet
  let exceeding: WordSet
  let falling: WordSet
  let person: WordSet
  let household: WordSet
  let decline: WordSet
  let settling: WordSet
  let beginning: WordSet
  let intended: WordSet
  let wide: WordSet
  let speaking: WordSet
  let habitual: WordSet
  let standingCount: WordSet
  let fitting: WordSet
  let summing: WordSet
  let circumstance: WordSet
  /// Prepositions that cannot open a predicate in a label.
  let coverb: Set<Unicode.Scalar> = ["在", "为", "从", "由", "以", "与", "并", "且", "也", "而", "比", "较", "于"]

  init(lexicon: Lexicon) {
    let vocabulary = lexicon.figureVocabulary
    func set(_ name: String) -> WordSet { WordSet(vocabulary[name]) }
    before = ["over", "under", "at-least", "at-most", "about"].map { ($0, set("before-" + $0)) }
    after = ["at-least", "at-most", "about"].map { ($0, set("after-" + $0)) }
    boundGuard = set("bound-guard")
    copula = set("copula")
    let bounds = ["over", "under", "at-least", "at-most", "about"].flatMap { vocabulary["before-" + $0] }
    bound = WordSet(bounds)
    boundOrCopula = WordSet(bounds + vocabulary["copula"])
    lead = set("lead")
    predicate = set("predicate")
    nounGuard = set("noun-guard")
    action = set("action")
    generic = set("generic")
    bareRate = set("bare-rate")
    award = set("award")
    rhetorical = set("rhetorical")
    subject = set("subject")
    event = set("event")
    compared = set("compared")
    rise = set("rise")
    fall = set("fall")
    standing = set("standing")
    bareMoney = set("bare-money")
    purpose = set("purpose")
    building = set("building")
    respectively = set("respectively")
    rankTail = set("rank-tail")
    state = set("state")
    dependent = set("dependent")
    light = set("light")
    attending = set("attending")
    adverb = set("adverb")
    idle = set("idle")
    standingVerb = set("standing-verb")
    treasury = set("treasury")
    office = set("office")
    honorific = set("honorific")
    target = set("target")
    leadGuard = set("lead-guard")
    purposeVerb = set("purpose-verb")
    moved = set("moved")
    outcome = set("outcome")
    growth = set("growth")
    spender = set("spender")
    degree = set("degree")
    spending = set("spending")
    payment = set("payment")
    rest = set("rest")
    carrying = set("carrying")
    institution = set("institution")
    resuming = set("resuming")
    saying = set("saying")
    deictic = set("deictic")
    tasking = set("tasking")
    closing = set("closing")
    benefit = set("benefit")
    perHead = set("per-head")
    body = set("body")
    modal = set("modal")
    shift = set("shift")
    norm = set("norm")
    exceeding = set("exceeding")
    falling = set("falling-short")
    person = set("person")
    household = set("household")
    decline = set("decline")
    settling = set("settling")
    beginning = set("beginning")
    intended = set("intended")
    wide = set("wide")
    speaking = set("speaking")
    habitual = set("habitual")
    standingCount = set("standing-count")
    fitting = set("fitting")
    summing = set("summing")
    circumstance = set("circumstance")
  }

  /// Whether a verb of action is one where it stands: no part of a noun (改造项目), and with its object behind it, unlike the
  /// first 补贴 of 生活补贴和护理补贴.
  func takesObject(_ verb: Range<Int>, in passage: Passage) -> Bool {
    nounGuard.length(at: verb.lowerBound, in: passage) == nil
      && !"和与及、".unicodeScalars.contains(passage[verb.upperBound])
  }
}
