import Testing

@testable import Terminal

@Suite struct ConsoleTests {
  @Test func writesDataAndMessagesApart() {
    let output = Pipe()
    let error = Pipe()
    let console = Console(output: output.writing, error: error.writing)
    #expect(console.write("€ 1\n"))
    #expect(console.writeError("oops\n"))
    #expect(output.received() == "€ 1\n")
    #expect(error.received() == "oops\n")
  }

  @Test func aReaderThatWentAwayIsNoCrash() {
    var pipe: Pipe? = Pipe()
    let writing = pipe?.detachWriting() ?? -1
    let console = Console(output: writing)
    pipe = nil
    #expect(!console.write("nobody"))
  }

  @Test func writesMoreThanAPipeHolds() {
    let pipe = Pipe()
    let console = Console(output: pipe.writing)
    let text = String(repeating: "0123456789", count: 50_000)
    let writing = Beside { console.write(text) }
    #expect(pipe.received(count: text.utf8.count) == text)
    #expect(writing.value() == true)
  }
}
