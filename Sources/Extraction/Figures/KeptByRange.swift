/// What was last made of a range: figures side by side share their clause and their sentence.
struct KeptByRange<Value> {
  private var last: (range: Range<Int>, value: Value)?

  mutating func value(of range: Range<Int>, _ make: (Range<Int>) -> Value) -> Value {
    if let last, last.range == range { return last.value }
    let value = make(range)
    last = (range, value)
    return value
  }
}
