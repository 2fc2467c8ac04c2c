/// How many jobs run at a time.
public enum Jobs {
  /// Nil where nobody said: as many as keep all cores busy.
  @TaskLocal public static var limit: Int?
}
