import Domain
import Foundation
import TestSupport
import Testing

/// Looking at letters before they go, and saying on which day they do.
@Suite struct LetterCheckTests {
  /// Two debts at one creditor; an address for it on wish.
  static func place(addressed: Bool = true) throws -> Workplace {
    let place = try Workplace().taking(
      .realistic(debts: [.example("d1", owed: 90_000), .example("d2", owed: 60_000)]))
    if addressed {
      _ = try place.run([
        "creditor", "edit", "c1", "--street", "Postbus 1", "--postcode", "1000ab", "--city",
        "amsterdam",
      ])
    }
    return place
  }

  private func envelopes(_ place: Workplace) throws -> [[String: Any]] {
    let run = try place.run(["letter", "check", "--json"])
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(json?["schema"] as? String == "aflos.envelopes/1")
    let items = json?["items"] as? [[String: Any]] ?? []
    let areReady = items.allSatisfy { ($0["ways"] as? [String])?.isEmpty == false }
    #expect(run.status == (areReady ? 0 : 1))
    return items
  }

  private func codes(_ envelope: [String: Any]) -> [String] {
    (envelope["lacks"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
  }

  @Test func eachLetterSaysWhatItDoesAndWhatItLacks() throws {
    let place = try Self.place(addressed: false)
    let first = try #require(envelopes(place).first)
    #expect(first["id"] is NSNull && first["kind"] as? String == "payment-proposal")
    #expect(first["acknowledges"] as? Bool == true)
    #expect(first["answerBy"] as? String == "2026-12-04")
    #expect(first["claimedCents"] as? Int == 90_000)
    #expect(first["ways"] as? [String] == [])
    #expect(codes(first) == ["address", "senderAddress"])
    // The example has a reference of its own; without it the letter says so too.
    _ = try place.run(["debt", "edit", "d1", "--reference", "-"])
    #expect(
      codes(try #require(envelopes(place).first)) == ["address", "senderAddress", "reference"])
    _ = try place.run(["debt", "edit", "d1", "--reference", "F-1"])
    _ = try place.run([
      "household", "edit", "--street", "Kade 1", "--postcode", "3011AB", "--city", "rotterdam",
    ])
    _ = try place.run(["creditor", "edit", "c1", "--street", "Postbus 1", "--city", "den haag"])
    let mended = try #require(envelopes(place).first)
    #expect(codes(mended) == [] && mended["ways"] as? [String] == ["post"])
    #expect(mended["to"] as? [String] == ["Vattenfall", "Postbus 1", "Den Haag"])
    #expect(mended["reference"] as? String == "F-1")
  }

  @Test(arguments: ["nl", "en"])
  func theScreenNamesTheCommandThatFillsIn(language: String) throws {
    let place = try Self.place(addressed: false)
    let run = try place.run(["letter", "check", "--lang", language])
    #expect(run.status == 1)
    let output = run.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(output.contains("aflos creditor edit c1"))
    #expect(
      output.contains(
        language == "nl" ? "U erkent daarmee de schuld." : "It acknowledges the debt."))
  }

  @Test func whatNoLongerFitsIsNotReady() throws {
    let place = try Self.place()
    _ = try place.run(["letter", "write", "--all", "--to", place.path("brieven")])
    #expect(try envelopes(place).allSatisfy { ($0["ways"] as? [String]) == ["post"] })
    _ = try place.run(["debt", "edit", "d1", "--principal", "500"])
    let items = try envelopes(place)
    #expect(codes(items[0]).contains("outdated") && items[0]["ways"] as? [String] == [])
    let letters = try place.json(["letter", "list"])["items"] as? [[String: Any]] ?? []
    #expect(letters[0]["fits"] as? Bool == false)
    #expect((letters[0]["changedFacts"] as? [String])?.contains("amount") == true)
  }

  @Test func onlyTheDebtsThatWereNamedAreShown() throws {
    let place = try Self.place()
    let run = try place.json(["letter", "check", "d2"])
    #expect((run["items"] as? [[String: Any]])?.map { $0["debt"] as? String } == ["d2"])
    #expect(try place.run(["letter", "check", "d9"]).status == 2)
  }

  /// All that were sent are gone from it.
  @Test func whatWasSentIsNotAskedAgain() throws {
    let place = try Self.place()
    _ = try place.run(["letter", "write", "--all", "--to", place.path("brieven")])
    #expect(try place.run(["letter", "sent", "--all", "--by", "post"]).status == 0)
    #expect(try envelopes(place).isEmpty)
    #expect(try place.run(["letter", "check"]).output.contains("Er ligt geen brief klaar."))
  }

  @Test func withoutAnAddressNothingIsSaidToHaveGoneByPost() throws {
    let place = try Self.place(addressed: false)
    _ = try place.run(["letter", "write", "--all", "--to", place.path("brieven")])
    let run = try place.run(["letter", "sent", "--all", "--by", "post"])
    #expect(run.status != 0 && run.error.contains("letter check"))
    // By e-mail, or named by its number, it is what somebody did.
    #expect(try place.run(["letter", "sent", "b1", "--by", "post"]).status == 0)
    #expect(try place.run(["letter", "sent", "--all", "--by", "mail"]).status == 0)
  }

  @Test func someStayBehind() throws {
    let place = try Self.place()
    _ = try place.run(["creditor", "add", "--name", "Woonstad", "--kind", "company"])
    _ = try place.run(["debt", "edit", "d2", "--creditor", "Woonstad"])
    _ = try place.run(["letter", "write", "--all", "--to", place.path("brieven")])
    let run = try place.run(["letter", "sent", "--all", "--by", "post"])
    #expect(run.status == 0 && (run.output + run.error).contains("b2 (Woonstad)"))
    let letters = try place.json(["letter", "list"])["items"] as? [[String: Any]] ?? []
    #expect(letters.map { $0["sentOn"] as? String } == ["2026-11-21", nil])
  }

  /// Ten working days from the day on which it goes: 1 December 2026 gives the 15th.
  @Test func theAnswerDayCountsFromTheDayItGoes() throws {
    let place = try Self.place()
    let folder = place.path("brieven")
    _ = try place.run(["letter", "write", "d1", "--to", folder, "--sending-on", "1-12-2026"])
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let name = try #require(files.first { $0.hasPrefix("d1") })
    let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    #expect(text.replacing("\n", with: " ").contains("15 december 2026"))
    #expect(try place.run(["letter", "write", "d2", "--sending-on", "20-11-2026"]).status == 2)
  }

  /// A letter that leaves less than a week to answer gets a new day when the day it goes is said.
  @Test(arguments: [("2026-11-27", false), ("2026-11-28", true)])
  func aLetterThatWaitedGetsANewDay(on day: String, isNew: Bool) throws {
    let place = try Self.place()
    let folder = place.path("brieven")
    _ = try place.run(["letter", "write", "d1", "--to", folder])
    place.today = .day(day)
    let again = try place.run(["letter", "write", "d1", "--to", folder, "--sending-on", day])
    #expect(again.output.contains("de dag voor een antwoord") == isNew)
  }
}
