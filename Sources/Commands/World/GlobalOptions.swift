import ArgumentParser
import Documents
import Domain

/// The options every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: CommandHelp.option(.file), completion: .file()) var file: String?
  @Option(help: CommandHelp.option(.today)) var today: String?
  @Option(help: CommandHelp.option(.lang), completion: .list(["nl", "en"])) var lang: String?
  @Option(help: CommandHelp.option(.unlockFD)) var unlockFd: String?
  @Flag(help: CommandHelp.option(.json)) var json = false
  @Flag(help: CommandHelp.option(.noInput)) var noInput = false
  @Flag(help: CommandHelp.option(.plain)) var plain = false
  @Flag(help: CommandHelp.option(.noColor)) var noColor = false
  @Flag(help: CommandHelp.option(.noPager)) var noPager = false
  @Flag(name: [.long, .customShort("q")], help: CommandHelp.option(.quiet)) var quiet = false

  /// Options that take a value, and those that do not, as typed.
  private static let withValue = ["--file", "--today", "--lang", "--unlock-fd"]
  private static let alone = [
    "--json", "--no-input", "--plain", "--no-color", "--no-pager", "--quiet", "-q",
  ]

  /// Moves global options that stand before the command behind it, so that
  /// `aflos --lang en budget` and `aflos budget --lang en` are the same. In front of the options of the
  /// command itself: what is typed there is nearer, and the last one counts.
  static func movedBehind(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var moved: [String] = []
    while let first = rest.first, first.hasPrefix("-"), first.count > 1 {
      let name = String(first.prefix { $0 != "=" })
      if withValue.contains(name), name != first {
        moved.append(first)
        rest = rest.dropFirst()
      } else if withValue.contains(name), rest.count >= 2 {
        moved += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if alone.contains(first) {
        moved.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    let end = rest.firstIndex { $0.hasPrefix("-") } ?? rest.endIndex
    return rest[..<end] + moved + rest[end...]
  }

  /// What is left without the options that every command takes and their values.
  static func without(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var left: [String] = []
    while let first = rest.popFirst() {
      if withValue.contains(first) {
        _ = rest.popFirst()
      } else if !alone.contains(first), !withValue.contains(String(first.prefix { $0 != "=" })) {
        left.append(first)
      }
    }
    return left
  }

  /// The options that every command takes, with what they do.
  static func forms(in language: Language) -> [(form: String, does: String)] {
    let all: [(String, OptionWords)] = [
      ("--file PATH", .file), ("--lang nl|en", .lang), ("--today DAY", .today),
      ("--json", .json), ("-q, --quiet", .quiet), ("--no-input", .noInput), ("--plain", .plain),
      ("--no-color", .noColor), ("--no-pager", .noPager), ("--unlock-fd FD", .unlockFD),
    ]
    return all.map { ($0.0, $0.1.text(in: language)) }
  }
}
