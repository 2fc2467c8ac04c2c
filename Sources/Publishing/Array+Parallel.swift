extension Array where Element: Sendable {
  /// Maps over all cores; the results stand in the order of the elements.
  ///
  /// - Parameter progress: Called now and then with how many are done.
  public func mapInParallel<Result: Sendable>(
    progress: (Int) -> Void = { _ in }, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    // Some dozens of parts: enough to keep every core busy to the end, few enough to cost nothing.
    let size = Swift.max(1, count / 64)
    let parts = stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for (index, part) in parts.enumerated() {
        group.addTask { (index, part.map(transform)) }
      }
      var results = [[Result]](repeating: [], count: parts.count)
      var done = 0
      for await (index, result) in group {
        results[index] = result
        done += result.count
        progress(done)
      }
      return results.flatMap { $0 }
    }
  }
}
