/// What is wrong with the words after `aflos`, as the parser of the command line found it.
package enum UsageSlip: Hashable, Sendable {
  /// No option has this name; `nearest` is the one that is most like it.
  case unknownOption(String, nearest: String?)
  /// An amount with a minus before it, which looks like an option.
  case belowZero(String)
  /// The option stands last, and needs something behind it.
  case missingValue(option: String)
  /// The command needs one word more, by the name it has in the help: `<debt>`; `example` has it.
  case missingArgument(String, example: String? = nil)
  /// Words that the command does not expect, in their order.
  case unexpected([String])
  /// Anything else, in the parser's own words.
  case other(String)
}

extension UsageSlip {
  /// The slip that the parser describes in its own, English words.
  package init(parserMessage message: String) {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
    self =
      switch (message, quoted.first) {
      case (let text, let option?)
      where text.hasPrefix("Unknown option '") && option.isBelowZero:
        .belowZero(option)
      case (let text, let option?) where text.hasPrefix("Unknown option '"):
        .unknownOption(option, nearest: quoted.count > 1 ? quoted[1] : nil)
      case (let text, let option?) where text.hasPrefix("Missing value for '"):
        .missingValue(option: String(option.prefix { $0 != " " }))
      case (let text, let name?) where text.hasPrefix("Missing expected argument '"):
        .missingArgument(String(name.prefix { $0 != " " }))
      case (let text, _?) where text.hasPrefix("Unexpected argument '"): .unexpected(quoted)
      case (let text, _?) where text.contains(" unexpected arguments: '"): .unexpected(quoted)
      default: .other(message)
      }
  }
}

extension String {
  /// A minus and digits: no option has a digit as its first letter.
  fileprivate var isBelowZero: Bool {
    first == "-" && dropFirst().first.map { $0.isASCII && ($0.isNumber || $0 == "€") } == true
  }
}
