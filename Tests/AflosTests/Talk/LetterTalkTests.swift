import Foundation
import TestSupport
import Testing

/// Letters at a real terminal: what is missing is asked, the editor is opened.
@Suite struct LetterTalkTests {
  @Test func aMissingFactIsAskedWithTheSuggestionBehindEnter() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal([
      "letter", "show", "d1", "--kind", "settlement-offer", "--lang", "en",
    ])
    try terminal.expect("?")
    try terminal.expect("> ")
    try terminal.send("?\r")
    try terminal.expect("> ")
    try terminal.send("!\r")
    let status = try terminal.wait()
    #expect(status == .exited(1))
  }

  @Test func theEditorGetsTheTemplateAndWhatItMadeIsChecked() throws {
    let desk = try Desk()
    let editor = "printf '{{senderNaem}}\\n' >"
    let terminal = try desk.terminal(
      ["letter", "template", "edit", "closing.en", "--lang", "en"],
      with: ["VISUAL": editor, "PATH": "/usr/bin:/bin"])
    try terminal.expect("closing.en.mustache, line 1")
    try terminal.expect("{{senderName}}")
    let status = try terminal.wait()
    #expect(status == .exited(1))
  }
}
