import Foundation
import TestSupport
import Testing

private let age = program("age")
private let keygen = program("age-keygen")

/// Passphrases at a terminal, and files of the program *age* itself, both ways.
@Suite struct SealTalkTests {
  private let passphrase = "vier woorden zijn genoeg"

  @Test func passphraseIsNotShown() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal(["seal", "--lang", "en", "--out", "a.age"])
    try terminal.expect("Which passphrase?")
    try terminal.answer("kort\r")
    try terminal.expect("too short")
    try terminal.expect("Which passphrase?")
    try terminal.answer(passphrase + "\r")
    try terminal.expect("once more")
    try terminal.answer("iets heel anders\r")
    try terminal.expect("not the same")
    try terminal.expect("Which passphrase?")
    try terminal.answer(passphrase + "\r")
    try terminal.expect("once more")
    try terminal.answer(passphrase + "\r")
    let status = try terminal.wait(within: 60)
    #expect(status == .exited(0))
    #expect(!terminal.text.contains("woorden") && !terminal.text.contains("heel"))

    let opening = try desk.terminal(["open", "a.age", "--lang", "en", "--out", "b.aflos"])
    try opening.expect("Which passphrase")
    try opening.answer("vier andere woorden\r")
    try opening.expect("does not fit", within: 60)
    try opening.answer(passphrase + "\r")
    let opened = try opening.wait(within: 60)
    #expect(opened == .exited(0))
    #expect(!opening.text.contains("woorden"))
    #expect(FileManager.default.fileExists(atPath: desk.home + "/b.aflos"))
  }

  /// Enter makes one, shown once; it opens the file.
  @Test func onePassphraseIsMade() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal(["seal", "--lang", "en", "--plain", "--out", "a.age"])
    try terminal.expect("Which passphrase?")
    try terminal.answer("\r")
    try terminal.expect("The passphrase is:", within: 60)
    try terminal.wait(within: 60)
    let text = terminal.text
    let made = try #require(text.firstMatch(of: #/(?:[a-z2-9]{4}-){5}[a-z2-9]{4}/#))
    let run = try desk.shell(
      "printf '%s\\n' '\(made.0)' | \(desk.program) open a.age --out b.aflos --passphrase-fd 0")
    #expect(run.status == .exited(0))
  }

  @Test func stoppingSealsNothing() throws {
    let desk = try Desk().importing("1-single-tenant")
    for keys in ["!\r", "\u{3}", "\u{4}"] {
      let terminal = try desk.terminal(["seal", "--lang", "en", "--out", "a.age"])
      try terminal.expect("Which passphrase?")
      try terminal.answer(keys)
      try terminal.wait()
      #expect(!FileManager.default.fileExists(atPath: desk.home + "/a.age"))
    }
  }

  @Test(.enabled(if: age != nil && keygen != nil, "age is not on this machine"))
  func keysOfAgeAndOursAreTheSame() throws {
    let desk = try Desk().importing("1-single-tenant")
    let (age, keygen) = (try #require(age), try #require(keygen))
    let own = desk.home + "/.local/share/aflos/key.txt"
    _ = try desk.piped(["key"])
    let theirs = try desk.shell("\(keygen) -y \(own)").output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(theirs.hasPrefix("age1"))
    #expect(try desk.piped(["key"]).output.contains(theirs))
    let script = """
      set -e
      \(keygen) -o k.txt 2>/dev/null; \(keygen) -y k.txt > p.txt
      printf 'een brief\\n' > brief.txt; : > leeg.txt; head -c 200000 /dev/urandom > groot.bin
      for file in brief.txt leeg.txt groot.bin; do
        for letters in '' --armor; do
          \(desk.program) seal $file --to p.txt $letters --out s.age --force >/dev/null
          \(age) -d -i k.txt s.age | cmp - $file
          \(age) -r "$(\(keygen) -y \(own))" $letters -o t.age $file
          \(desk.program) open t.age --out - | cmp - $file
          \(desk.program) open s.age --key k.txt --out - | cmp - $file
          rm s.age t.age
        done
      done
      \(desk.program) seal --to p.txt --out d.age >/dev/null
      \(age) -d -i k.txt d.age > d.aflos
      \(desk.program) --file d.aflos debt list >/dev/null
      echo all the same
      """
    let run = try desk.shell(script)
    #expect(run.output.hasSuffix("all the same\n"), "\(run.error)")
  }

  /// *age* asks for a passphrase only at a terminal.
  @Test(.enabled(if: age != nil, "age is not on this machine"))
  func passphrasesOfAgeAndOursAreTheSame() throws {
    let desk = try Desk()
    let age = try #require(age)
    try Data("een brief".utf8).write(to: URL(filePath: desk.home + "/brief.txt"))
    let sealing = try desk.shell(
      "printf '%s\\n' '\(passphrase)' | \(desk.program) seal brief.txt --out a.age --passphrase-fd 0"
    )
    #expect(sealing.status == .exited(0))
    let theirs = try desk.terminal(of: age, ["-d", "-o", "a.txt", "a.age"])
    try theirs.expect("assphrase")
    try theirs.send(passphrase + "\r")
    let status = try theirs.wait(within: 60)
    #expect(status == .exited(0))
    #expect(try String(contentsOfFile: desk.home + "/a.txt", encoding: .utf8) == "een brief")

    let other = try desk.terminal(of: age, ["-p", "-a", "-o", "b.age", "brief.txt"])
    try other.expect("assphrase")
    try other.send(passphrase + "\r")
    try other.expect("onfirm")
    try other.send(passphrase + "\r")
    try other.wait(within: 60)
    let opened = try desk.shell(
      "printf '%s\\n' '\(passphrase)' | \(desk.program) open b.age --out - --passphrase-fd 0")
    #expect(opened.output == "een brief")
  }
}

extension Desk {
  fileprivate func shell(_ script: String) throws -> Piped {
    try Piped.run(
      "/bin/sh", ["-c", "cd '\(home)' && \(script)"],
      environment: ["PATH": "/usr/bin:/bin"]
        .merging(environment) { $1 }, within: 120)
  }

  fileprivate func terminal(of program: String, _ arguments: [String]) throws -> PseudoTerminal {
    var setting = PseudoTerminal.Setting(program)
    setting.arguments = arguments
    setting.environment = environment
    setting.workingDirectory = home
    return try PseudoTerminal(setting)
  }
}

extension PseudoTerminal {
  /// Types when the line is read: keys before that go to the terminal itself, which shows them.
  fileprivate func answer(_ keys: String) throws {
    try expect("> ")
    try send(keys)
  }
}
