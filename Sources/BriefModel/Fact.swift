/// One number that measures something real about a place, a body in it or an event there.
public struct Fact: Hashable, Sendable {
  /// Eight hexadecimal digits, unique in its brief, made of the figure's own words, so that it outlives edits elsewhere.
  public var id: String
  /// An ``Indicator`` id where the measure is truly the same.
  public var indicator: String?
  /// The id of the ``Theme`` it is shown under: its indicator's, else the one its words speak of; nil where none fits.
  public var theme: String?
  /// What is counted or measured, in the text's words, without a number.
  public var label: String
  public var quantity: Quantity
  public var period: Period?
  /// The GB/T 2260 code of the division it is about, only where that is not the brief's own.
  public var place: String?
  /// The label of the whole it is a part of (其中).
  public var partOf: String?
  /// The period a change is measured against ("2022").
  public var baseline: String?
  public var reading: FactReading
  /// The clause that holds the number, at most 40 characters.
  public var quote: String
  /// The whole sentence.
  public var sentence: String
  /// The index of its block in ``Brief/blocks``.
  public var block: Int
  /// Where the figure with its unit stands in that block's text, in bytes of UTF-8.
  public var range: Range<Int>
  /// Where the number itself stands in the source.
  public var source: SourceRange
  /// Nil where it stands as it was read.
  public var editing: FactEditing?

  public init(
    id: String, indicator: String? = nil, theme: String? = nil, label: String, quantity: Quantity,
    period: Period? = nil, place: String? = nil, partOf: String? = nil, baseline: String? = nil, reading: FactReading,
    quote: String, sentence: String, block: Int, range: Range<Int>, source: SourceRange, editing: FactEditing? = nil
  ) {
    self.id = id
    self.indicator = indicator
    self.theme = theme
    self.label = label
    self.quantity = quantity
    self.period = period
    self.place = place
    self.partOf = partOf
    self.baseline = baseline
    self.reading = reading
    self.quote = quote
    self.sentence = sentence
    self.block = block
    self.range = range
    self.source = source
    self.editing = editing
  }
}
