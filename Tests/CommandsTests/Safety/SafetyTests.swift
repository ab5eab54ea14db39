import Commands
import Domain
import Foundation
import TestSupport
import Testing

/// Nothing is mixed up, nothing is overwritten, nothing fails in silence.
@Suite struct SafetyTests {
  private let household = "1-single-tenant"

  // MARK: Numbers

  @Test func theNextDebtDoesNotInheritWhatBelongedToOneThatWent() throws {
    let place = try Workplace()
    _ = try place.run(["household", "edit", "--kind", "single", "--reserve", "0"])
    let add = ["debt", "add", "--kind", "telecom", "--principal", "50", "--stage", "demand"]
    for name in ["Een", "Twee"] { _ = try place.run(add + ["--creditor", name]) }
    _ = try place.run(["letter", "write", "d2", "--kind", "specification", "--to", place.path("b")])
    _ = try place.run(["debt", "remove", "d2"])
    #expect(try place.run(add + ["--creditor", "Drie"]).output.contains("(d3)"))
    let letters = try place.json(["export", "letters"])["items"] as? [[String: Any]] ?? []
    #expect(!letters.contains { $0["debt"] as? String == "d3" })
  }

  @Test func whatReplacesADossierInheritsNoLetters() throws {
    let place = try Workplace().importing(household)
    _ = try place.run(["letter", "write", "--all", "--to", place.path("brieven")])
    let before = try place.json(["export", "letters"])["items"] as? [Any] ?? []
    #expect(!before.isEmpty)
    let other = Cases.url("households/2-family-too-many-creditors.json").path
    let replaced = try place.run(["import", "dossier", other, "--replace"])
    #expect(replaced.status == 0)
    #expect(replaced.output.contains("backups/dossier-2026-11-21-01-replace.aflos"))
    #expect((try place.json(["export", "letters"])["items"] as? [Any])?.isEmpty == true)
    _ = try place.run(["undo"])
    let after = try place.json(["export", "letters"])["items"] as? [Any] ?? []
    #expect(after.count == before.count)
  }

  // MARK: Years

  @Test(arguments: ["12-10-1026", "1-9-0206", "3-3-2226"])
  func aSlipInAYearIsAsked(_ day: String) throws {
    let place = try Workplace().importing(household)
    let edited = try place.run(["debt", "edit", "d1", "--stated-on", day])
    #expect(edited.status == 2)
    #expect(edited.error.contains("klopt het jaar?"))
  }

  /// The table of statutory interest begins in 1998: an older statement has no interest of before.
  @Test func oneFigureThatIsNotKnownHarmsOneDebt() throws {
    let place = try Workplace().importing(household)
    let words = ["--stated-on", "12-10-1996", "--rate", "wettelijk", "--due-date", "1-3-1995"]
    #expect(try place.run(["debt", "edit", "d1"] + words).status == 0)
    for command in [
      [], ["budget"], ["plan"], ["plan", "compare"], ["plan", "schedule"], ["letter", "list"],
      ["agenda"], ["progress"], ["debt", "list"], ["pay", "list"], ["export", "overview"],
      ["export", "handover", "--format", "text"],
    ] {
      let outcome = try place.run(command + ["--no-input"])
      #expect(outcome.status == 0, "\(command): \(outcome.error)")
    }
    #expect(try place.run(["check", "--no-input"]).status < 2)
    #expect(try place.run(["support", "--no-input"]).status < 2)
    let shown = try place.run(["debt", "show", "d1"]).output
    #expect(shown.contains("geen rente bijgeteld"))
    #expect(shown.contains("1998"))
  }

  // MARK: Files

  @Test func aDossierIsNeverOverwritten() throws {
    let place = try Workplace().importing(household)
    let path = place.path(".local/share/aflos/dossier.aflos")
    let bytes = try Data(contentsOf: URL(filePath: path))
    for words in [
      ["export", "dossier", "--to", path], ["export", "dossier", "--to", path, "--force"],
      ["export", "overview", "--to", path, "--format", "text", "--force"],
      ["agenda", "--ics", path, "--force"],
    ] {
      let outcome = try place.run(words)
      #expect(outcome.status == 2)
      #expect(outcome.error.contains("dossier"))
      #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }
  }

  @Test func anotherFileIsReplacedOnlyWhenThatIsSaid() throws {
    let place = try Workplace().importing(household)
    let path = place.path("mine.txt")
    try Data("mine".utf8).write(to: URL(filePath: path))
    let commands = [
      ["export", "dossier", "--to", path], ["export", "overview", "--to", path],
      ["agenda", "--ics", path],
    ]
    for words in commands {
      let outcome = try place.run(words)
      #expect(outcome.status == 2)
      #expect(outcome.error.contains("--force"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    }
    for words in commands { #expect(try place.run(words + ["--force"]).status == 0) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) != "mine")
  }

  @Test func linksAndDevicesAreNotReplaced() throws {
    let place = try Workplace().importing(household)
    let (file, link) = (place.path("file"), place.path("link"))
    try Data("mine".utf8).write(to: URL(filePath: file))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    for path in [link, "/dev/null"] {
      #expect(try place.run(["export", "dossier", "--to", path, "--force"]).status == 2)
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
  }

  @Test func whatIsWrittenIsForTheOwnerOnly() throws {
    let place = try Workplace().importing(household)
    #expect(try place.run(["export", "overview", "--to", place.path("a.html")]).status == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: place.path("a.html"))[
      .posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }

  /// What a killed program left in the folder is gone at the next file.
  @Test func whatWasLeftUnfinishedIsRemoved() throws {
    let place = try Workplace().importing(household)
    let left = place.path(".aflos-999999-1f.part")
    try Data("half a letter".utf8).write(to: URL(filePath: left))
    _ = try place.run(["export", "overview", "--to", place.path("a.html")])
    #expect(!FileManager.default.fileExists(atPath: left))
  }

  // MARK: Output

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      ["export", "dossier"], ["plan"], ["plan", "--json"], ["debt", "list", "--json"],
      ["export", "overview", "--to", "-", "--format", "csv"], ["manual"], ["--help"],
    ])
  func aFullDiskIsSaid(_ words: [String]) throws {
    let place = try Workplace().importing(household)
    let outcome = try place.run(words, onto: "/dev/full")
    #expect(outcome.status == 3)
    #expect(outcome.error.contains("vol"))
  }

  // MARK: Odd amounts

  @Test func aSlipInAnAmountIsAsked() throws {
    let place = try Workplace().importing(household)
    let paid = try place.run(["pay", "d5", "50000"])
    #expect(paid.status == 2)
    #expect(paid.error.contains("--yes"))
    #expect((try place.json(["export", "dossier"])["payments"] as? [Any]) == nil)
    #expect(try place.run(["pay", "d5", "50000", "--yes"]).status == 0)
    let agreed = try place.run(["agree", "d2", "--monthly", "99999"])
    #expect(agreed.status == 2)
    #expect(agreed.error.contains("--yes"))
  }

  // MARK: The whole dossier

  @Test func anExportHoldsTheLettersAndTheirSending() throws {
    let place = try Workplace().importing(household)
    _ = try place.run(["letter", "write", "--all", "--to", place.path("brieven")])
    _ = try place.run(["letter", "sent", "b1", "--by", "post"])
    let file = place.path("whole.json")
    #expect(try place.run(["export", "dossier", "--to", file]).status == 0)
    let letters = try place.json(["export", "letters"])["items"] as? [[String: Any]] ?? []

    let other = try Workplace()
    #expect(try other.run(["import", "dossier", file]).status == 0)
    let taken = try other.json(["export", "letters"])["items"] as? [[String: Any]] ?? []
    #expect(NSArray(array: taken) == NSArray(array: letters))
    let again = try other.run(["letter", "list"]).output
    #expect(again == (try place.run(["letter", "list"]).output))
    let back = other.path("back.json")
    _ = try other.run(["export", "dossier", "--to", back])
    let text = try String(contentsOfFile: back, encoding: .utf8)
    let first = try place.run(["export", "dossier"]).output
    #expect(text == first)
  }

  @Test func whatIsLeftOutIsSaid() throws {
    let place = try Workplace().importing(household)
    _ = try place.run(["letter", "write", "d1", "--to", place.path("brieven")])
    let outcome = try place.run(["export", "dossier", "--without", "brieven"])
    #expect(outcome.error.contains("de brieven"))
    #expect(!outcome.output.contains("\"letters\""))
    #expect(outcome.error.contains("de geschiedenis"))
    let whole = try place.run(["export", "dossier", "--with-history"])
    #expect(whole.output.contains("\"history\""))
    #expect(whole.output.contains("\"letters\""))
    #expect(whole.error.isEmpty)
    #expect(try place.run(["export", "dossier", "--without", "x"]).status == 2)
    let redacted = try place.run(["export", "dossier", "--redacted"])
    #expect(!redacted.output.contains("\"letters\""))
    #expect(!redacted.output.contains("\"history\""))
  }

  @Test func aLetterThatWasChangedInTheFileIsRefused() throws {
    let place = try Workplace().importing(household)
    _ = try place.run(["letter", "write", "d1", "--to", place.path("brieven")])
    let text = try place.run(["export", "dossier"]).output
    let changed = place.path("changed.json")
    try text.replacingOccurrences(of: "Geachte", with: "Beste").write(
      toFile: changed, atomically: true, encoding: .utf8)
    let outcome = try Workplace().run(["import", "dossier", changed])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("veranderd nadat"))
  }

  // MARK: Small ones

  @Test func aTildeIsTheHomeFolder() throws {
    let place = try Workplace().importing(household)
    let text = try place.run(["--file=~/.local/share/aflos/dossier.aflos", "debt", "list"])
    #expect(text.status == 0)
    #expect(
      try place.run(["household", "edit", "--reserve", "5", "--file=~/x/y.aflos"]).status == 0)
    #expect(FileManager.default.fileExists(atPath: place.path("x/y.aflos")))
  }

  @Test func anEmptyNameOfAFileIsNone() throws {
    let place = try Workplace().importing(household)
    place.environment["AFLOS_FILE"] = ""
    #expect(try place.run(["debt", "list"]).status == 0)
    let outcome = try place.run(["debt", "list", "--file", ""])
    #expect(outcome.status == 3)
    #expect(outcome.error.contains("--file"))
  }

  @Test func anEmptyFileIsSaidToBeEmpty() throws {
    let place = try Workplace()
    try Data().write(to: URL(filePath: place.path("e.aflos")))
    let outcome = try place.run(["plan", "--file", place.path("e.aflos")])
    #expect(outcome.status == 3)
    #expect(outcome.error.contains("leeg"))
  }

  @Test func marksBetweenPromisesMayStandInOne() throws {
    let place = try Workplace().importing(household)
    let outcome = try place.run(
      ["log", "add", "d1", "--by", "phone", "--we", "pay 50; x", "--we-until", "-"])
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try place.run(["log", "show", "n1"]).output.contains("pay 50, x"))
  }
}

extension Workplace {
  /// Runs a command with its output on a device.
  fileprivate func run(_ arguments: [String], onto device: String) throws -> Outcome {
    let error = folder.appending(path: ".err-\(UUID().uuidString)")
    try Data().write(to: error)
    let out = try FileHandle(forWritingTo: URL(filePath: device))
    let err = try FileHandle(forWritingTo: error)
    let nothing = try FileHandle(forReadingFrom: URL(filePath: "/dev/null"))
    let status = runAflos(
      in: World(
        arguments: arguments, environment: environment, today: today, now: now,
        input: nothing.fileDescriptor, output: out.fileDescriptor, error: err.fileDescriptor,
        isInteractive: false))
    return Outcome(
      status: status, output: "", error: try String(contentsOf: error, encoding: .utf8))
  }
}
