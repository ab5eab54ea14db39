import Foundation
import TestSupport
import Testing

/// What creditors answer to a request for the balance, and what follows from it.
@Suite struct BalanceTests {
  private func place() throws -> Workplace {
    try Workplace().taking(.realistic(debts: [.example("d1", owed: 60_000)]))
  }

  private func state(_ place: Workplace) throws -> [String: Any] {
    let json = try place.json(["export", "claims"])
    return try #require((json["claims"] as? [[String: Any]])?.first)
  }

  /// The last line is a sum, and no creditor of that name.
  @Test func aTotalIsNoCreditor() throws {
    let place = try Workplace().importing("1-single-tenant")
    let text = try place.run(["export", "claims", "--format", "text", "--lang", "nl"]).output
    #expect(text.contains("\n- Samen, genoemd ") && !text.contains("schuldeiser Samen"), "\(text)")
  }

  @Test func anAnswerIsKeptAndChangesNothingByItself() throws {
    let place = try place()
    let json = try place.json([
      "reply", "d1", "balance", "--principal", "600", "--interest", "12,50", "--by", "Mw. Bos",
    ])
    #expect((json["next"] as? [String: Any])?["step"] as? String == "compareBalance")
    let claim = try state(place)
    #expect(claim["amountCents"] as? Int == 60_000 && claim["confirmedCents"] is NSNull)
    let shown = try place.run(["reply", "show", "r1", "--lang", "nl"])
    #expect(shown.output.contains("612,50"), "\(shown)")
    #expect((shown.output + shown.error).contains("meer dan in uw dossier"), "\(shown)")
  }

  @Test func whatIsTakenOverIsConfirmedAndUndoneAsOne() throws {
    let place = try place()
    let before = try place.dossier()
    let json = try place.json([
      "reply", "d1", "stand", "--principal", "600", "--interest", "12,50", "--take-over", "ja",
      "--reference", "V-77", "--iban", "NL91ABNA0417164300",
    ])
    #expect((json["next"] as? [String: Any])?["step"] as? String == "offerNext")
    let claim = try state(place)
    #expect(claim["amountCents"] as? Int == 61_250 && claim["confirmedCents"] as? Int == 61_250)
    #expect(claim["state"] as? String == "confirmed" && claim["reference"] as? String == "V-77")
    #expect(claim["iban"] as? String == "NL91 ABNA 0417 1643 00")
    let plan = try place.run(["plan", "--lang", "nl"]).output
    #expect(plan.contains("Alle bedragen zijn bevestigd of nagekeken"), "\(plan)")
    #expect(try place.run(["undo"]).status == 0)
    #expect(try place.dossier() == before)
  }

  @Test(arguments: [["withdrawn"], ["ingetrokken"], ["trekt", "de", "vordering", "in"]])
  func whatIsWithdrawnIsOfferedOnNoMore(words: [String]) throws {
    let place = try place()
    let json = try place.json(["reply", "d1"] + words)
    #expect((json["next"] as? [String: Any])?["step"] as? String == "keepProof")
    #expect(try state(place)["state"] as? String == "withdrawn")
    let plan = try place.json(["plan"])
    let offer = try #require((plan["offers"] as? [[String: Any]])?.first)
    #expect(offer["monthlyCents"] as? Int == 0)
  }

  @Test(arguments: [
    (["--principal", "600", "--as-of", "1-1-2027"], "dayAfter"), ([], "missing"),
    (["--principal", "x"], "notAnAmount"), (["--principal", "600", "--iban", "NL1"], "notAnIBAN"),
  ])
  func whatIsWrongKeepsNothing(options: [String], code: String) throws {
    let place = try place()
    let before = try place.dossier()
    let ran = try place.run(["reply", "d1", "balance", "--json"] + options)
    #expect(ran.status != 0 && (ran.output + ran.error).contains(code), "\(ran)")
    #expect(try place.dossier() == before)
  }

  @Test func whoWasAskedIsListedUntilItAnswered() throws {
    let place = try place()
    _ = try place.run([
      "letter", "write", "--all", "--kind", "balance-request", "--to", place.path("uit"),
    ])
    #expect(try (place.json(["reply", "balances"])["open"] as? [Any])?.isEmpty == true)
    _ = try place.run(["letter", "sent", "b1", "--by", "post"])
    #expect(try (place.json(["reply", "balances"])["open"] as? [Any])?.count == 1)
    #expect(try state(place)["state"] as? String == "asked")
    _ = try place.run(["reply", "d1", "balance", "--principal", "600"])
    #expect(try (place.json(["reply", "balances"])["open"] as? [Any])?.isEmpty == true)
    #expect(try state(place)["state"] as? String == "confirmed")
  }

  @Test func aDebtForAPartIsOfferedOnForThatPart() throws {
    let place = try place()
    #expect(try place.run(["tell", "whose", "d1", "part", "--amount", "200"]).status == 0)
    let offer = try #require((try place.json(["plan"])["offers"] as? [[String: Any]])?.first)
    #expect(offer["owedCents"] as? Int == 20_000)
    #expect(try place.run(["tell", "whose", "d1", "part", "--amount", "601"]).status == 2)
    #expect(try place.run(["tell", "whose", "d1", "mine", "--amount", "200"]).status == 2)
    #expect(try place.run(["tell", "right", "d1"]).status == 0)
    #expect(try state(place)["state"] as? String == "checked")
  }

  /// The number of each stays with it, and letters go to who acts last.
  @Test func aBailiffIsWrittenToUnderItsOwnNumber() throws {
    let place = try place()
    _ = try place.run(["debt", "edit", "d1", "--reference", "F-100", "--cause", "ziekte"])
    _ = try place.run([
      "debt", "edit", "d1", "--collector", "Jansen Deurwaarders", "--stage", "bailiff",
    ])
    let unknown = try place.run(["letter", "show", "d1", "--kind", "balance-request"]).output
    #expect(unknown.contains("Kenmerk bij Vattenfall: F-100") && !unknown.contains("Uw kenmerk"))
    _ = try place.run(["debt", "edit", "d1", "--reference", "J-2"])
    let letter = try place.run(["letter", "show", "d1", "--kind", "balance-request"]).output
    #expect(letter.contains("Uw kenmerk: J-2") && letter.contains("Kenmerk bij Vattenfall: F-100"))
    #expect(letter.contains("Inzake: Vattenfall") && !letter.contains("ziekte"))
    let ran = try place.run([
      "debt", "edit", "d1", "--chain",
      "Vattenfall; schuldeiser; F-100; 1-2-2025 | Bureau; incassobureau; B-7; 3-4-2026",
    ])
    #expect(ran.status == 0, "\(ran)")
    let claim = try state(place)
    #expect(claim["bailiff"] as? String == "Jansen Deurwaarders")
    #expect(claim["bailiffReference"] as? String == "J-2")
    #expect(
      claim["collector"] as? String == "Bureau" && claim["collectorReference"] as? String == "B-7")
    #expect(claim["creditorReference"] as? String == "F-100")
    #expect(try place.run(["debt", "edit", "d1", "--chain", "; ; ;"]).status == 2)
    #expect(try place.run(["creditor", "remove", "c3", "-y"]).status != 0)
    // Without names none of the numbers goes out.
    let redacted = try place.run(["export", "claims", "--json", "--redacted"]).output
    for word in ["F-100", "B-7", "J-2", "Jansen", "Vattenfall"] {
      #expect(!redacted.contains(word), "\(word)")
    }
    let pdf = place.path("uit.pdf")
    #expect(try place.run(["export", "overview", "--per-creditor", "--to", pdf]).status == 0)
    #expect(try Data(contentsOf: URL(filePath: pdf)).starts(with: Array("%PDF-".utf8)))
  }
}
