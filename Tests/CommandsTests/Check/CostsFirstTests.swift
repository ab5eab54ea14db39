import TestSupport
import Testing

/// Costs that are too high are told where one would offer on them, until a letter objects.
@Suite struct CostsFirstTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    place.environment["AFLOS_LANG"] = "en"
    _ = try place.run([
      "household", "edit", "--name", "S. Yilmaz", "--kind", "single", "--street", "Kade 1",
      "--postcode", "3011 AB", "--city", "Rotterdam", "--birth-year", "1988", "--reserve", "75",
    ])
    _ = try place.run([
      "income", "add", "--kind", "wages", "--name", "Loon", "--amount", "2250", "--pay-day", "25",
    ])
    let costs = [
      ("housing", "720"), ("energy", "147"), ("water", "17.70"), ("healthInsurance", "159"),
      ("household", "325"), ("telecom", "20"), ("clothing", "40"), ("transport", "30"),
      ("insurance", "10"), ("healthCare", "32.09"), ("municipalTaxes", "25"),
    ]
    for (category, amount) in costs {
      _ = try place.run([
        "cost", "add", "--category", category, "--name", category, "--amount", amount,
      ])
    }
    for (name, more) in [("Odido", ["--collection-costs", "150"]), ("Ziggo", [])] {
      let added = try place.run(
        [
          "debt", "add", "--creditor", name, "--kind", "telecom", "--principal", "612.30",
          "--due-date", "2026-03-14", "--stage", "demand",
        ] + more)
      #expect(added.status == 0, "\(added.error)")
    }
    return place
  }

  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let letter = "aflos letter write d1 --kind costs-objection"

  @Test func planAndLettersNameThemUntilALetterObjects() throws {
    let place = try place()
    let plan = try place.run(["plan"]).output
    #expect(flat(plan).contains("First look at the costs of Odido."), "\(plan)")
    #expect(flat(plan).contains("“\(Self.letter)”") && plan.contains("€58.15"))
    let codes = try place.json(["plan"])["findings"] as? [[String: Any]] ?? []
    #expect(codes.filter { $0["code"] as? String == "costsAboveMaximum" }.count == 1)
    let shown = try place.run(["letter", "show", "d1"])
    #expect(flat(shown.error).contains("Odido (€58.15)"), "\(shown.error)")
    #expect(try place.run(["letter", "show", "d2"]).error.isEmpty)
    let check = try place.run(["letter", "check", "d1"]).output
    #expect(flat(check).contains("The costs may be €58.15 too high."), "\(check)")
    let written = try place.run(["letter", "write", "--all", "--to", place.path("letters")])
    #expect(flat(written.output + written.error).contains("“\(Self.letter)”"), "\(written.error)")

    let talk = flat(try place.talk(["plan", "stop"], []).text)
    #expect(talk.contains("check d1"))
    #expect(talk.contains("“letter write d1 objection to costs or interest”"), "\(talk)")
    let words = Array(SuggestionTests.words(Self.letter).dropFirst())
    #expect(try place.run(words + ["--to", place.path("letters")]).status == 0)
    let then = try place.run(["plan"]).output
    #expect(flat(then).contains("Write the letters now."), "\(then)")
    #expect(!flat(then).contains(Self.letter))
    #expect(!flat(try place.talk(["stop"], []).text).contains("check d1"))
    #expect(try place.run(["letter", "show", "d1"]).error.isEmpty)
  }

  @Test func whatIsDisputedIsNotNamedAgain() throws {
    let place = try place()
    #expect(try place.run(["debt", "edit", "d1", "--disputed", "58.15"]).status == 0)
    #expect(try !place.run(["plan"]).output.contains("costs-objection"))
    #expect(try place.run(["letter", "show", "d1"]).error.isEmpty)
  }

  /// Nobody is called offered to who gets no offer.
  @Test func aClaimThatMayBeTooOldIsSetApart() throws {
    let place = try place()
    _ = try place.run([
      "debt", "add", "--creditor", "Wehkamp", "--kind", "onlinePurchase", "--principal", "480",
      "--due-date", "2016-02-01", "--stage", "demand",
    ])
    let plan = try place.run(["plan"]).output
    #expect(plan.contains("Wehkamp, set apart"), "\(plan)")
    #expect(flat(plan).contains("you offer nothing to Wehkamp yet"))
    let offers = try place.json(["plan"])["offers"] as? [[String: Any]] ?? []
    #expect(offers.map { $0["setApart"] as? Bool } == [false, false, true])
    let compare = try place.run(["plan", "compare"]).output
    #expect(flat(compare).contains("Every creditor gets an offer, except Wehkamp"), "\(compare)")
  }
}
