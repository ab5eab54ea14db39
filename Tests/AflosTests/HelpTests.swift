import TestSupport
import Testing

/// The program as people start it.
@Suite struct HelpTests {
  @Test func helpIsThere() throws {
    let help = try Piped.run(AflosBinary.path(), ["--help"])
    #expect(help.status == .exited(0))
    #expect(help.output.contains("aflos"))
    #expect(help.error == "")
  }

  @Test func helpIsThereOnATerminal() throws {
    let terminal = try PseudoTerminal(.init(AflosBinary.path(), "--help"))
    try terminal.expect("aflos")
    let status = try terminal.wait()
    #expect(status == .exited(0))
  }
}
