import Domain

// The variables of the environment are a global of C, which nothing here changes.
#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

extension World {
  /// The real world.
  package static func real() -> World {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let today = LocalDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    return World(
      arguments: Array(CommandLine.arguments.dropFirst()), environment: variables(),
      today: today ?? LocalDate(dayNumber: 0), now: Int(now), input: 0, output: 1, error: 2,
      isInteractive: nil)
  }

  private static func variables() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let text = next.pointee {
      let variable = String(cString: text)
      if let equals = variable.firstIndex(of: "=") {
        let name = String(variable[..<equals])
        // Of two with one name the first is what `getenv` finds.
        if variables[name] == nil {
          variables[name] = String(variable[variable.index(after: equals)...])
        }
      }
      next += 1
    }
    return variables
  }
}
