#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Array where Element: Sendable {
  /// Maps over all cores, or as many as ``Jobs/limit`` says; the results stand in the order of the elements.
  ///
  /// - Parameter progress: Called now and then with how many are done.
  public func mapInParallel<Result: Sendable>(
    progress: (Int) -> Void = { _ in }, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    // Some dozens of parts: enough to keep every core busy to the end, few enough to cost nothing.
    let size = Swift.max(1, count / 64)
    let parts = stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    // Two parts a core are under way at any time. Were all of them, this function would run again only behind the last.
    let width = Jobs.limit ?? Swift.max(2, 2 * sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var waiting = parts.enumerated().makeIterator()
      func start() {
        guard let (index, part) = waiting.next() else { return }
        group.addTask { (index, part.map(transform)) }
      }
      for _ in 0..<width { start() }
      var results = [[Result]](repeating: [], count: parts.count)
      var done = 0
      for await (index, result) in group {
        start()
        results[index] = result
        done += result.count
        progress(done)
      }
      return results.flatMap { $0 }
    }
  }
}
