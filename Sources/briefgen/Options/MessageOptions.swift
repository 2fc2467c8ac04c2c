import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How messages look; every command has these options.
struct MessageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Colour the messages.",
      discussion: "auto does so on a terminal; the variables NO_COLOR and CLICOLOR_FORCE say otherwise.",
      valueName: "when"))
  var color = ColorMode.auto

  var printer: DiagnosticPrinter { DiagnosticPrinter(isColored: color.isColored(stream: STDERR_FILENO)) }
}
