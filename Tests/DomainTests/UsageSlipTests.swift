import Domain
import Testing

/// What the parser of the command line says, as a fact.
@Suite struct UsageSlipTests {
  @Test(arguments: [
    ("Unknown option '--foo'", UsageSlip.unknownOption("--foo", nearest: nil)),
    (
      "Unknown option '--fil'. Did you mean '--file'?",
      .unknownOption("--fil", nearest: "--file")
    ),
    ("Missing value for '--principal <principal>'", .missingValue(option: "--principal")),
    ("Missing value for '-x'", .missingValue(option: "-x")),
    ("Missing expected argument '<id>'", .missingArgument("<id>")),
    ("Missing expected argument '<debts> ...'", .missingArgument("<debts>")),
    ("Unexpected argument 'd2'", .unexpected(["d2"])),
    ("2 unexpected arguments: 'd2', 'd3'", .unexpected(["d2", "d3"])),
    ("Unknown option", .other("Unknown option")), ("", .other("")),
    ("Something 'else'", .other("Something 'else'")),
  ])
  func theMessageBecomesAFact(message: String, slip: UsageSlip) {
    #expect(UsageSlip(parserMessage: message) == slip)
  }
}
