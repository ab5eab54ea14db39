import Domain
import Foundation
import Store
import TestSupport
import Testing

/// Agreements as they are typed.
@Suite struct AgreeCommandTests {
  private func place() throws -> Workplace { try Workplace().importing("1-single-tenant") }

  private func arrangement(_ json: [String: Any]) throws -> [String: Any] {
    let all = try #require(json["agreements"] as? [[String: Any]])
    return try #require(all.first?["arrangement"] as? [String: Any])
  }

  /// An offer that was accepted is agreed without typing a figure again.
  @Test func anAcceptedOfferIsAgreedInOneWord() throws {
    let place = try place()
    try place.keepOffersOfBefore(["d2"])
    #expect(try place.run(["letter", "sent", "b1", "--by", "post"]).status == 0)
    #expect(try place.run(["reply", "d2", "accepted", "--today", "2026-11-27"]).status == 0)
    let before = try place.json(["plan", "--today", "2026-11-27"])
    let accepted = (before["offers"] as? [[String: Any]])?.first { $0["debt"] as? String == "d2" }
    #expect(accepted?["kind"] as? String == "running")
    let offered = try place.json(["letter", "list"])
    let letter = try #require((offered["items"] as? [[String: Any]])?.first)
    let json = try place.json(["agree", "d2", "--today", "2026-11-28"])
    let arrangement = try arrangement(json)
    let agreed = try #require(arrangement["agreed"] as? [String: Any])
    #expect(arrangement["monthlyCents"] as? Int == letter["monthlyCents"] as? Int)
    #expect(agreed["terms"] as? Int == letter["terms"] as? Int)
    #expect(agreed["totalCents"] as? Int == letter["totalCents"] as? Int)
    #expect(agreed["on"] as? String == "2026-11-27")
    // Accepted is agreed: writing it down changes nothing for others.
    #expect(json["agreedBeforeCents"] as? Int == arrangement["monthlyCents"] as? Int)
    #expect(json["agreedAfterCents"] as? Int == arrangement["monthlyCents"] as? Int)
    #expect((json["changes"] as? [Any])?.isEmpty == true)
    #expect(json["capacityCents"] as? Int == 7_340)
    let plan = try place.json(["plan", "--today", "2026-11-28"])
    let offers = try #require(plan["offers"] as? [[String: Any]])
    #expect(offers.first { $0["debt"] as? String == "d2" }?["kind"] as? String == "running")
    let pays = try place.json(["agenda", "--today", "2026-11-28"])["items"] as? [[String: Any]]
    #expect(pays?.contains { $0["key"] as? String == "pay.d2.2026-12-28" } == true)
  }

  /// One debt with interest and pay day 25: the first term waits for the Monday after Christmas.
  private func one() throws -> Workplace {
    let place = try Workplace()
    let file = try Data(contentsOf: Cases.url("households/1-single-tenant.json"))
    var dossier = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
    let debts = try #require(dossier["debts"] as? [[String: Any]])
    dossier["debts"] = debts.filter { $0["id"] as? String == "d2" }
    try JSONSerialization.data(withJSONObject: dossier).write(
      to: URL(filePath: place.path("een.json")))
    #expect(try place.run(["import", "dossier", place.path("een.json")]).status == 0)
    let edited = try place.run([
      "debt", "edit", "d2", "--rate", "statutory", "--due-date", "21-9-2025", "--stated-on",
      "21-11-2026",
    ])
    #expect(edited.status == 0, "\(edited.error)")
    return place
  }

  /// The first and the last day of a letter, as a table or as a list.
  private func days(_ text: String) -> [String] {
    text.split(separator: "\n").map { line in
      line.split { " -:\u{a0}".contains($0) }.joined(separator: " ")
    }.filter { $0.hasPrefix("Eerste termijn") || $0.hasPrefix("Laatste termijn") }
  }

  /// Offered, accepted, agreed, confirmed: letters, plan and agenda name the same days and cents.
  @Test func oneAgreementIsTheSameEverywhere() throws {
    let place = try one()
    try place.keepOffersOfBefore()
    let offered = try #require(
      (try place.json(["letter", "list"])["items"] as? [[String: Any]])?.first)
    let file = try DossierFile.open(
      at: place.path(".local/share/aflos/dossier.aflos"), creating: false)
    let text = try #require(try file.letters().first?.text)
    #expect(text.contains("28 december 2026") && text.contains("26 "))
    #expect(try place.run(["letter", "sent", "b1", "--by", "post"]).status == 0)
    let reply = try place.run(["reply", "d2", "accepted", "--today", "2026-11-24"])
    #expect(!reply.output.contains("Dan rekent het plan"))
    // The plan counts on it: so it is among the agreements, as what is not written down yet.
    let listed = try place.run(["agree", "list", "--today", "2026-11-24"]).output
    #expect(listed.contains("nog niet vastgelegd") && listed.contains("aflos agree d2"))
    let waiting = try place.json(["agree", "list", "--today", "2026-11-24"])["agreements"]
    #expect((waiting as? [[String: Any]])?.first?["isWritten"] as? Bool == false)
    let before = try pays(place)
    let agreed = try place.run(["agree", "d2", "--today", "2026-11-24"])
    #expect(agreed.status == 0, "\(agreed.error)")
    #expect(agreed.output.contains("Daarvan is ") && !agreed.output.contains("Nu is dat"))
    #expect(try place.run(["agree", "list"]).output.contains("loopt"))

    let confirmed = try place.run([
      "letter", "show", "d2", "--kind", "agreement-confirmation", "--today", "2026-11-24",
    ])
    #expect(confirmed.status == 0, "\(confirmed.error)")
    #expect(days(text).count == 2 && days(confirmed.output) == days(text))
    let pays = try pays(place)
    #expect(pays.map(\.key) == before.map(\.key) && pays.map(\.cents) == before.map(\.cents))
    #expect(pays.first?.key == "pay.d2.2026-12-28")
    #expect(pays.dropFirst().allSatisfy { $0.key.hasSuffix("-26") })
    #expect(pays.count == offered["terms"] as? Int)
    #expect(pays.map(\.cents).reduce(0, +) == offered["totalCents"] as? Int)
    let plan = try place.json(["plan", "--today", "2026-11-24"])
    let offer = try #require((plan["offers"] as? [[String: Any]])?.first)
    #expect(offer["lastCents"] as? Int == pays.last?.cents)
    #expect(offer["lastDue"] as? String == pays.last.map { String($0.key.suffix(10)) })
  }

  private func pays(_ place: Workplace) throws -> [(key: String, cents: Int)] {
    let items = try place.json(["agenda", "--all", "--today", "2026-11-24"])["items"]
    return (items as? [[String: Any]] ?? []).compactMap { item in
      guard let key = item["key"] as? String, let pay = item["pay"] as? [String: Any],
        let cents = pay["amountCents"] as? Int
      else { return nil }
      return (key, cents)
    }.sorted { $0.key < $1.key }
  }

  /// Whoever missed a term is not made to say that the arrangement is kept.
  @Test func aMissedTermIsSaidOnThePhone() throws {
    let place = try one()
    let agreed = try place.run([
      "agree", "d2", "--monthly", "50", "--from", "26-12-2026", "--today", "2026-11-24",
    ])
    #expect(agreed.status == 0, "\(agreed.error)")
    func call(_ day: String) throws -> [String: Any] {
      try place.json(["call", "d2", "--today", day])
    }
    #expect(try call("2026-12-28")["purpose"] as? String == "keep")
    let paid = try place.run(["pay", "d2", "20", "--on", "26-12-2026", "--today", "2026-12-29"])
    #expect(paid.status == 0, "\(paid.error)")
    let one = try call("2026-12-29")
    #expect(one["purpose"] as? String == "missed" && one["admitsNothing"] as? Bool == false)
    let missed = try #require(one["missed"] as? [String: Any])
    #expect(missed["openCents"] as? Int == 3_000 && missed["since"] as? String == "2026-12-26")
    let said = try place.run(["call", "d2", "--today", "2026-12-29"]).output
      .replacingOccurrences(of: "\n  ", with: " ")
    #expect(!said.contains("Die kom ik na") && said.contains("26 december 2026"))
    #expect(said.contains("de regeling laten doorgaan"))
    let later = try #require(try call("2027-03-01")["missed"] as? [String: Any])
    #expect(later["terms"] as? Int == 3 && later["openCents"] as? Int == 13_000)
    #expect(later["payCents"] as? Int == 3_000)
    let shown = try place.run(["debt", "show", "d2", "--today", "2027-03-01"]).output
    #expect(shown.contains("nee, van 3 termijnen") && shown.contains("130,00"))
    for pack in ["overview", "handover"] {
      let pages = try place.run([
        "export", pack, "--per-creditor", "--format", "text", "--today", "2027-03-01",
      ]).output
      #expect(pages.contains("nee, van 3 termijnen"), "\(pack)")
    }
    let kept = try place.run(["debt", "show", "d2", "--today", "2026-12-28"]).output
    #expect(!kept.contains("nee, van"))
  }

  /// What no letter may admit is not said on the phone either.
  @Test func aMissedTermOfAnOldClaimAdmitsNothing() throws {
    let place = try one()
    let edited = try place.run([
      "debt", "edit", "d2", "--due-date", "21-9-2015", "--arrangement", "50",
      "--arrangement-from", "26-12-2026", "--arrangement-due-day", "26",
    ])
    #expect(edited.status == 0, "\(edited.error)")
    #expect(try place.json(["agenda", "--today", "2026-12-29"])["schema"] != nil)
    let script = try place.json(["call", "d2", "--today", "2026-12-29"])
    #expect(script["purpose"] as? String == "askDetails")
    #expect(script["admitsNothing"] as? Bool == true && script["missed"] is NSNull)
  }

  @Test func theLetterConfirmsTheirTermsWithoutRetyping() throws {
    let place = try place()
    let agreed = try place.run([
      "agree", "d2", "--monthly", "20", "--terms", "31", "--total", "612,30", "--from",
      "2026-12-29", "--interest-stops", "ja", "--on-miss", "herinnering", "--proof", "email",
      "--with", "mevrouw De Vries",
    ])
    #expect(agreed.status == 0, "\(agreed.error)")
    #expect(agreed.output.contains("30 keer ") && agreed.output.contains("12,30, samen "))
    for (language, words) in [
      ("nl", ["mevrouw De Vries", "29 december 2026", "eerst een herinnering", "31"]),
      ("en", ["mevrouw De Vries", "29 December 2026", "first a reminder", "31"]),
    ] {
      let letter = try place.run([
        "letter", "show", "d2", "--kind", "agreement-confirmation", "--letter-language", language,
      ])
      #expect(letter.status == 0, "\(letter.error)")
      for word in words { #expect(letter.output.contains(word), "\(word)") }
    }
  }

  @Test func theOthersAreShownWithWhatChanges() throws {
    let place = try place()
    let json = try place.json(["agree", "d1", "--monthly", "70"])
    let changes = try #require(json["changes"] as? [[String: Any]])
    #expect(changes.compactMap { $0["debt"] as? String } == ["d2", "d3"])
    #expect(try place.run(["undo"]).status == 0)
    for language in ["nl", "en"] {
      let shown = try place.run(["agree", "d1", "--monthly", "70", "--lang", language]).output
      #expect(shown.contains("73"))
      for line in shown.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
      #expect(try place.run(["undo"]).status == 0)
    }
  }

  @Test func moreThanThereIsIsKeptAndSaid() throws {
    let place = try place()
    let json = try place.json(["agree", "d1", "--monthly", "80"])
    #expect((json["findings"] as? [String])?.contains("runningAboveCapacity") == true)
  }

  @Test(arguments: [
    (["agree", "d1"], "missing"), (["agree", "d99", "--monthly", "5"], "unknownID"),
    (["agree", "d1", "--monthly", "50", "--total", "5000"], "aboveOwed"),
    (["agree", "d1", "--monthly", "50", "--total", "1424,91"], "aboveOwed"),
    (["agree", "d1", "--monthly", "50", "--total", "1000", "--terms", "7"], "doesNotAddUp"),
    (
      ["agree", "d1", "--monthly", "50", "--total", "1000", "--terms", "20", "--last", "49"],
      "doesNotAddUp"
    ),
    (["agree", "d1", "--monthly", "1"], "tooManyTerms"),
    (["agree", "d1", "--monthly", "50", "--on", "2019-01-01"], "beforeTheDebt"),
    (["agree", "d1", "--monthly", "50", "--from", "2026-11-20"], "firstTermBefore"),
    (["agree", "d1", "--monthly", "50", "--on", "2026-11-22"], "dayAfter"),
    (["agree", "d1", "--monthly", "0"], "amountBelow"),
    (["agree", "d1", "--monthly", "50", "--proof", "rooksignaal"], "notAChoice"),
    (["agree", "show", "d1"], "noArrangement"), (["agree", "end", "d1"], "noArrangement"),
    (["agree", "edit", "d1", "--monthly", "5"], "noArrangement"),
  ])
  func whatIsWrongStoresNothing(arguments: [String], code: String) throws {
    let place = try place()
    let before = try place.dossier()
    let outcome = try place.run(arguments)
    #expect(outcome.status == 2, "\(outcome.output)")
    #expect(!outcome.error.isEmpty && outcome.output.isEmpty)
    #expect(try place.dossier() == before)
    let error = try place.run(arguments + ["--json"]).error
    #expect(error.contains("\"code\":\"\(code)\""), "\(error)")
  }

  @Test func anAgreementThatRunsIsEndedFirst() throws {
    let place = try place()
    #expect(try place.run(["agree", "d1", "--monthly", "50"]).status == 0)
    #expect(try place.run(["agree", "d1", "--monthly", "40"]).error.contains("agree end d1"))
    #expect(try place.run(["agree", "end", "d1"]).error.contains("--reason"))
    #expect(try place.run(["agree", "end", "d1", "--reason", "gemist"]).status == 0)
    #expect(try place.dossier().contains("\"kept\": false"))
    #expect(try place.run(["agree", "list"]).output.contains("gestopt"))
    #expect(try place.run(["agree", "d1", "--monthly", "40"]).status == 0)
    #expect(try place.dossier().contains("\"kept\": true"))
    #expect(try place.run(["agree", "end", "d1", "--reason", "replaced"]).status == 0)
    #expect(try !place.dossier().contains("\"monthlyCents\""))
    for _ in 0..<4 { #expect(try place.run(["undo"]).status == 0) }
    #expect(try !place.dossier().contains("\"monthlyCents\""))
  }

  @Test func whatIsPaidToTheEndIsFinished() throws {
    let place = try place()
    #expect(try place.run(["agree", "d8", "--monthly", "89,95"]).status == 0)
    #expect(try place.run(["pay", "d8", "89,95"]).status == 0)
    #expect(try place.run(["agree", "end", "d8"]).status == 0)
    #expect(try !place.dossier().contains("\"monthlyCents\""))
  }

  @Test func aChangeKeepsTheTotalAndWorksOutTheRest() throws {
    let place = try place()
    #expect(
      try place.run([
        "agree", "d1", "--monthly", "50", "--total", "1400", "--interest-stops", "ja",
      ]).status == 0)
    let json = try arrangement(try place.json(["agree", "edit", "d1", "--monthly", "60"]))
    let agreed = try #require(json["agreed"] as? [String: Any])
    #expect(agreed["totalCents"] as? Int == 140_000 && agreed["terms"] as? Int == 24)
    #expect(agreed["lastCents"] as? Int == 2_000 && agreed["interestStops"] as? Bool == true)
    #expect(try place.run(["agree", "edit", "d1", "--total", "5000"]).status == 2)
    let named = try arrangement(try place.json(["agree", "edit", "d1", "--with", "Jan"]))
    #expect((named["agreed"] as? [String: Any])?["terms"] as? Int == 24)
  }

  /// An arrangement that was typed with the debt has no figures; a change of other things makes none.
  @Test func anOlderArrangementKeepsWhatIsNotKnown() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let json = try arrangement(try place.json(["agree", "edit", "d5", "--proof", "letter"]))
    #expect(json["monthlyCents"] as? Int == 8_750)
    let agreed = try #require(json["agreed"] as? [String: Any])
    #expect(agreed["proof"] as? String == "letter")
    #expect(agreed["terms"] is NSNull && agreed["totalCents"] is NSNull)
  }

  @Test func anOldClaimAsksFirst() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let refused = try place.run(["agree", "d8", "--monthly", "5"])
    #expect(refused.status == 2 && refused.error.contains("misschien te oud"))
    #expect(try place.run(["agree", "d8", "--monthly", "5", "--yes"]).status == 0)
  }
}
