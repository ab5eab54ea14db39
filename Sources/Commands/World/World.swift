import Domain
import Terminal

/// The outside world, looked at once when the program starts. Below this nothing reads a clock,
/// an environment variable or a terminal.
package struct World: Sendable {
  /// What stands behind `aflos` on the command line.
  package var arguments: [String]
  package var environment: [String: String]
  /// The day it is where the user is.
  package var today: LocalDate
  /// The moment in seconds since 1970 began in Greenwich, for what other programs compare by it.
  package var now: Int
  /// File descriptors to read from and to write to.
  package var input: Int32
  package var output: Int32
  package var error: Int32
  /// Whether somebody sits at a terminal; nil looks at the file descriptors.
  package var isInteractive: Bool?
  /// What could not be written to the output.
  let failures = WriteFailures()

  package init(
    arguments: [String], environment: [String: String], today: LocalDate, now: Int,
    input: Int32, output: Int32, error: Int32, isInteractive: Bool?
  ) {
    self.arguments = arguments
    self.environment = environment
    self.today = today
    self.now = now
    self.input = input
    self.output = output
    self.error = error
    self.isInteractive = isInteractive
  }

  /// The language the environment asks for; nil when it says nothing that Aflos speaks.
  package var language: Language? {
    for name in ["AFLOS_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      if value.hasPrefix("nl") { return .dutch }
      if value.hasPrefix("en") { return .english }
      // Another language, or C: the first variable that is set decides, and it says nothing.
      if name.hasPrefix("LC") { return nil }
    }
    return nil
  }

  /// The folder for what somebody set up: `$XDG_CONFIG_HOME/aflos`, else `~/.config/aflos`.
  package var configFolder: String? {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return "\(folder)/aflos"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.config/aflos"
  }

  /// The folder for the program's data: `$XDG_DATA_HOME/aflos`, else `~/.local/share/aflos`.
  package var dataFolder: String? {
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
      return "\(folder)/aflos"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.local/share/aflos"
  }
}
