import Domain
import Foundation
import Testing
import TestSupport

/// The desk: which letters there are, writing them in every form, saying that they were sent.
@Suite struct LetterCommandTests {
  private func place() throws -> Workplace {
    let place = try Workplace().importing("1-single-tenant")
    place.environment["AFLOS_LANG"] = "en"
    return place
  }

  private func letter(
    _ place: Workplace, _ arguments: [String], input: String = ""
  ) throws -> Workplace.Outcome {
    try place.run(["letter"] + arguments + ["--lang", "en"], input: input)
  }

  @Test func kindsNameTheirPurposeAndWhatTheyAsk() throws {
    let place = try Workplace()
    let kinds = try letter(place, ["kinds"])
    #expect(kinds.status == 0)
    #expect(kinds.output.contains("Offers an amount each month"))
    #expect(kinds.output.contains("--kind payment-proposal"))
    let items = try place.json(["letter", "kinds"])["items"] as? [[String: Any]] ?? []
    #expect(items.contains { $0["kind"] as? String == "pause-request" })
    #expect(items.allSatisfy { $0["fits"] is NSNull })
  }

  @Test func forADebtEachKindFitsOrSaysWhyNot() throws {
    let place = try place()
    let items = try place.json(["letter", "kinds", "d1"])["items"] as? [[String: Any]] ?? []
    #expect(!items.isEmpty)
    for item in items {
      let fits = try #require(item["fits"] as? Bool)
      let message = item["message"] as? String ?? ""
      #expect(fits == message.isEmpty, "\(item)")
    }
    #expect(items.contains { $0["fits"] as? Bool == true })
    #expect(items.contains { $0["fits"] as? Bool == false })
  }

  @Test func aKindIsFoundByItsNameInEitherLanguageOrItsBeginning() throws {
    let place = try place()
    for name in ["specification-request", "request for details", "verzoek om uitleg", "specif"] {
      let shown = try letter(place, ["show", "d1", "--kind", name, "--letter-language", "en"])
      #expect(shown.status == 0, "\(name): \(shown.error)")
      #expect(shown.output.contains("Subject: Request for details"))
    }
    let wrong = try letter(place, ["show", "d1", "--kind", "request for detials"])
    #expect(wrong.status == 2)
    #expect(
      wrong.error.split { $0.isWhitespace }.joined(separator: " ").contains(
        "Do you mean request for details"))
  }

  @Test func aKindThatDoesNotFitSaysWhyAndWritesNothing() throws {
    let place = try place()
    let debt = try #require(
      (try place.json(["letter", "kinds", "d1"])["items"] as? [[String: Any]])?
        .first { $0["fits"] as? Bool == false })
    let kind = try #require(debt["kind"] as? String)
    let outcome = try place.run([
      "letter", "write", "d1", "--kind", kind, "--to", place.path("out"), "--json",
    ])
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("aflos.error/1"))
    #expect(outcome.error.contains(debt["code"] as? String ?? "-"))
    #expect(!FileManager.default.fileExists(atPath: place.path("out")))
  }

  @Test func factsNeedAKindThatAsksForThem() throws {
    let place = try place()
    let without = try letter(place, ["show", "d1", "--sum", "2500"])
    #expect(without.status == 2)
    #expect(without.error.contains("--kind"))
    let other = try letter(
      place, ["show", "d1", "--kind", "specification-request", "--sum", "2500"])
    #expect(other.status == 2)
    #expect(other.error.contains("--sum"))
  }

  @Test func everyFormIsWrittenAndNamedInOneGo() throws {
    let place = try place()
    let written = try letter(
      place,
      [
        "write", "d1", "--kind", "specif", "--format", "text,html", "--format", "eml", "--to",
        place.path("out"),
      ])
    #expect(written.status == 0, "\(written.error)")
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path("out")).sorted()
    #expect(names.map { $0.split(separator: ".").last } == ["eml", "html", "txt"])
    #expect(try letter(place, ["show", "d1", "--format", "docx"]).status == 2)
    #expect(try letter(place, ["show", "d1", "--format", "html,text"]).status == 2)
  }

  @Test func aKeptLetterIsShownAgainInAnyFormWhateverTheFactsAreNow() throws {
    let place = try place()
    _ = try letter(place, ["write", "d1", "--kind", "specif", "--to", place.path("out")])
    let before = try letter(place, ["show", "b1"]).output
    let page = try letter(place, ["show", "b1", "--format", "html"]).output
    _ = try place.run(["household", "edit", "--name", "Somebody Else"])
    #expect(try letter(place, ["show", "b1"]).output == before)
    #expect(try letter(place, ["show", "b1", "--format", "html"]).output == page)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang="))
    let json = try place.json(["letter", "show", "b1"])
    #expect(json["schema"] as? String == "aflos.letter/1")
    #expect((json["planSha256"] as? String)?.count == 64)
    #expect((json["sheet"] as? [String: Any])?["schema"] as? String == "aflos.sheet/1")
  }

  @Test func sendingStartsTheWaitAndCanBeCorrectedAndUndone() throws {
    let place = try place()
    _ = try letter(place, ["write", "d1", "--kind", "specif", "--to", place.path("out")])
    place.today = .day("2026-11-25")
    let sent = try letter(place, ["sent", "b1", "--by", "post", "--on", "23-11-2026"])
    #expect(sent.status == 0, "\(sent.error)")
    #expect(sent.output.contains("7 December 2026"))
    #expect(try letter(place, ["list"]).output.contains("7 Dec 2026"))
    let again = try place.json(["letter", "sent", "b1", "--by", "portaal"])
    #expect(again["sentOn"] as? String == "2026-11-25")
    #expect(again["sentBy"] as? String == "portal")
    #expect(again["answerBy"] as? String == "2026-12-09")
    _ = try place.run(["undo"])
    let items = try place.json(["letter", "list"])["items"] as? [[String: Any]] ?? []
    #expect(items.first?["sentOn"] as? String == "2026-11-23")
  }

  @Test func whatCannotHaveBeenSentIsRefused() throws {
    let place = try place()
    _ = try letter(place, ["write", "d1", "--kind", "specif", "--to", place.path("out")])
    let wrong: [[String]] = [
      ["b9", "--by", "post"], ["b1", "--by", "pigeon"], ["b1"],
      ["b1", "--by", "post", "--on", "20-11-2026"], ["b1", "--by", "post", "--on", "22-11-2026"],
      ["b1", "--by", "post", "--on", "someday"],
    ]
    for arguments in wrong {
      let outcome = try letter(place, ["sent"] + arguments)
      #expect(outcome.status == 2, "\(arguments)")
      #expect(!outcome.error.isEmpty)
    }
    let items = try place.json(["letter", "list"])["items"] as? [[String: Any]] ?? []
    #expect(items.first?["sentOn"] is NSNull)
  }
}
