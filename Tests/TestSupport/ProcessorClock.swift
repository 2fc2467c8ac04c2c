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

  /// Has the system end the program when it has computed for some seconds more, in place of an earlier such time.
  public static func endProgram(after seconds: Int) {
    #if canImport(Glibc)
      let clock = __itimer_which_t(ITIMER_VIRTUAL.rawValue)
    #else
      let clock = ITIMER_VIRTUAL
    #endif
    var limit = itimerval()
    limit.it_value.tv_sec = seconds
    setitimer(clock, &limit, nil)
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
