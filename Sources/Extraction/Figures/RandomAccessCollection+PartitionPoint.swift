extension RandomAccessCollection where Index == Int {
  /// How many elements `isBefore` holds for, all of which stand before those it does not hold for.
  func partitionPoint(where isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low - startIndex
  }
}
