extension JSONWriter {
  package mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  package mutating func field(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  package mutating func field(_ name: StaticString, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  package mutating func field(_ name: StaticString, _ items: [String]) {
    key(name)
    array(items)
  }

  package mutating func field(_ name: StaticString, _ items: [Int]) {
    key(name)
    array(items)
  }
}
