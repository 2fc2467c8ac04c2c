#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Processor time, which other programs on the machine do not add to.
public enum ProcessorClock {
  /// Seconds that the calling thread has computed.
  public static var thread: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

  /// Seconds that all threads of the program have computed.
  public static var process: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
