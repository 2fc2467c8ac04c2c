/// What a program that builds a site again and again has read: the next build need not even unpack it.
public actor RecentReadings {
  private var memory: ReadingMemory?

  public init() {}

  /// What the last build read, if with the same additions.
  public func memory(with additions: [UInt8]) -> ReadingMemory? {
    memory.flatMap { $0.isRead(with: additions) ? $0 : nil }
  }

  public func keep(_ memory: ReadingMemory) { self.memory = memory }
}
