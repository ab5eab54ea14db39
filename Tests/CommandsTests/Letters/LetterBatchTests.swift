import Domain
import Foundation
import Testing
import TestSupport

/// All letters of a plan in one go, with what stands beside them.
@Suite struct LetterBatchTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    _ = try place.run(["demo", place.path("demo"), "--lang", "en"])
    place.environment["AFLOS_FILE"] = place.path("demo/demo.aflos")
    return place
  }

  private func names(_ place: Workplace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.path("out")).sorted()
  }

  private func text(_ place: Workplace, _ name: String) throws -> String {
    try String(contentsOfFile: place.path("out/\(name)"), encoding: .utf8)
  }

  @Test func everyDebtHasItsLetterAndTheListNamesThemAll() throws {
    let place = try place()
    let run = try place.run(["letter", "write", "--all", "--again", "--to", place.path("out")])
    #expect(run.status == 0, "\(run.error)")
    let names = try names(place)
    #expect(names.count == 6)
    let list = try text(place, "00-list-of-letters.txt")
    for name in names.dropFirst() {
      #expect(list.filter { $0 != "\n" }.contains(name), "\(name)")
    }
    #expect(list.contains("Gemeente Voorstad: the arrangement runs already."))
  }

  @Test func oneFileHoldsAllLettersForPrinting() throws {
    let place = try place()
    let run = try place.run([
      "letter", "write", "--all", "--again", "--format", "pdf", "--one-file", "--duplex", "--to",
      place.path("out"),
    ])
    #expect(run.status == 0, "\(run.error)")
    #expect(try names(place).prefix(2) == ["00-all-letters.pdf", "00-list-of-letters.pdf"])
    for name in try names(place) {
      let bytes = try Data(contentsOf: URL(filePath: place.path("out/\(name)")))
      #expect(bytes.starts(with: Array("%PDF-".utf8)), "\(name)")
    }
  }

  @Test func appendicesGoWithOffersAndOnlyNameOthersWhenAsked() throws {
    let place = try place()
    let hidden = try place.run([
      "letter", "show", "d1", "--appendix", "budget", "--appendix", "overview-anonymous",
      "--letter-language", "en",
    ]).output
    #expect(hidden.contains("Enclosed:\n- My budget on"))
    #expect(hidden.contains("Creditor 2") && !hidden.contains("Tandarts Vogel"))
    let named = try place.run([
      "letter", "show", "d1", "--appendix", "overview", "--letter-language", "en",
    ]).output
    #expect(named.contains("Tandarts Vogel"))
    let totals = try place.run([
      "letter", "show", "d1", "--appendix", "budget-totals", "--letter-language", "en",
    ]).output
    #expect(totals.contains("Left for creditors") && !totals.contains("What comes in"))
    let neutral = try place.run([
      "letter", "show", "d6", "--appendix", "budget", "--letter-language", "en",
    ]).output
    #expect(!neutral.contains("Enclosed:"))
    #expect(try place.run(["letter", "show", "d1", "--appendix", "x"]).status == 2)
  }

  @Test func aWrongFontOrWindowIsRefused() throws {
    let place = try place()
    let show = ["letter", "show", "d1", "--format", "pdf"]
    let font = try place.run(show + ["--font", place.path("demo/demo.json")])
    #expect(font.status == 2)
    #expect(font.error.contains("TrueType"))
    #expect(try place.run(show + ["--font", place.path("no.ttf")]).status == 2)
    #expect(try place.run(show + ["--window-top", "5"]).status == 2)
    let moved = try place.run(["letter", "show", "d1", "--format", "html", "--window-left", "110"])
    #expect(moved.output.contains("85mm"))
  }

  /// Python's own reader of e-mail finds every part.
  @Test func anotherProgramReadsTheEmail() throws {
    let place = try place()
    _ = try place.run(["household", "edit", "--name", "Ş. Yılmaz", "--email", "s@example.org"])
    _ = try place.run(["creditor", "edit", "c1", "--email", "incasso@example.org"])
    let outcome = try place.run([
      "letter", "write", "d1", "--again", "--format", "text,pdf,eml", "--to", place.path("out"),
    ])
    #expect(!outcome.error.contains("e-mail address"))
    let script = """
      import email, email.policy, glob, sys
      path = glob.glob(sys.argv[1] + "/*.eml")[0]
      mail = email.message_from_bytes(open(path, "rb").read(), policy=email.policy.default)
      assert not mail.defects and not any(part.defects for part in mail.walk())
      assert mail["X-Unsent"] is None and mail["Date"] is None
      assert mail["From"].addresses[0].display_name == "Ş. Yılmaz", mail["From"]
      assert mail["To"].addresses[0].addr_spec == "incasso@example.org"
      text = open(path[:-3] + "txt", encoding="utf-8").read()
      body = mail.get_body(("plain",)).get_content().replace("\\r\\n", "\\n")
      assert body.split() == text.split(), body
      assert max(map(len, body.split("\\n"))) > 78, body
      assert "€" in text
      pdf = next(mail.iter_attachments())
      assert pdf.get_content() == open(path[:-3] + "pdf", "rb").read()
      assert pdf.get_filename() == path[:-3].split("/")[-1] + "pdf"
      print("read", mail["Subject"])
      """
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    guard let python = Self.program("python3", path) else { return }
    let read = try Piped.run(
      python, ["-c", script, place.path("out")],
      environment: ["PATH": path, "LC_ALL": "C.UTF-8"])
    #expect(read.output.hasPrefix("read "), "\(read.error)")
  }

  private static func program(_ name: String, _ path: String) -> String? {
    path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
