/// How many there are of a thing, by which the text comes back to it.
struct CountedThing: Hashable {
  var value: Double
  var unit: String
}
