import Domain
import Foundation
import TestSupport
import Testing

/// Answers as they are typed.
@Suite struct ReplyCommandTests {
  private func place() throws -> Workplace {
    try Workplace().importing("2-family-too-many-creditors")
  }

  @Test(arguments: [
    (["d1", "accepted"], "accepted", "agree"), (["d1", "akkoord"], "accepted", "agree"),
    (["d1", "tegenvoorstel", "--monthly", "75"], "counterOffer", "answerOffer"),
    (["d1", "geweigerd", "--reason", "te", "laag"], "", ""),
    (["d1", "geweigerd", "--reason", "te laag"], "refused", "writeFirst"),
    (["d1", "refused", "--reason", "unknownClient"], "refused", "askDetails"),
    (["d1", "vraagt", "informatie"], "asksInformation", "sendInformation"),
    (["d1", "information"], "asksInformation", "sendInformation"),
    (["d1", "zegt", "betaald"], "saysPaid", "comparePayments"),
    (["d1", "paid"], "saysPaid", "comparePayments"),
    (["d1", "doorgestuurd", "--passed-to", "Bureau"], "passedOn", "enterCollector"),
    (["d1", "passed-on"], "passedOn", "enterCollector"),
  ])
  func anAnswerInOneLineHasItsNextStep(
    arguments: [String], answer: String, step: String
  ) throws {
    let place = try place()
    guard !answer.isEmpty else {
      return #expect(try place.run(["reply"] + arguments).status == 2)
    }
    let json = try place.json(["reply"] + arguments)
    let reply = try #require((json["replies"] as? [[String: Any]])?.first)
    #expect(reply["answer"] as? String == answer)
    #expect((json["next"] as? [String: Any])?["step"] as? String == step)
    #expect(json["id"] as? String == "r1")
    #expect(try place.dossier().contains("\"answer\": \"\(answer)\""))
    #expect(try place.run(["undo"]).status == 0)
    #expect(try !place.dossier().contains("\"replies\""))
  }

  @Test func aCounterOfferIsCheckedAtOnce() throws {
    let place = try place()
    let arguments = [
      "reply", "d1", "counter", "--monthly", "75", "--terms", "12", "--total", "912,40",
      "--default-rate", "2% per maand", "--on-miss", "alles", "--waives-rights", "ja",
      "--answer-by", "30-11-2026", "--from", "1-12-2026", "--words", "Antwoord per mail",
    ]
    let json = try place.json(arguments)
    let reply = try #require((json["replies"] as? [[String: Any]])?.first)
    let offer = try #require(reply["offer"] as? [String: Any])
    #expect(offer["defaultPercent"] as? Int == 24)
    #expect(offer["onMiss"] as? String == "allDue")
    let check = try #require(json["check"] as? [String: Any])
    #expect(check["verdict"] as? String == "doesNotFit")
    #expect(check["schema"] as? String == "aflos.offerCheck/1")
    let shown = try place.run(["reply", "show", "r1"]).output
    #expect(shown.contains("voordat u ja zegt") == false)
    #expect(shown.contains("Dit past niet") && shown.contains("24%"))
    let again = try place.run(["reply", "check", "d1"]).output
    #expect(again.contains("voordat u ja zegt") && again.contains("24%"))
  }

  @Test func aCheckStoresNothing() throws {
    let place = try place()
    let before = try place.dossier()
    let json = try place.json(["reply", "check", "d1", "--monthly", "5"])
    #expect(json["schema"] as? String == "aflos.offerCheck/1")
    #expect(try place.dossier() == before)
  }

  @Test func noAnswerStoresNothingAndSaysUntilWhen() throws {
    let place = try Workplace().importing("1-single-tenant")
    let empty = try place.dossier()
    let nothing = try place.json(["reply", "d7", "geen", "antwoord"])
    #expect((nothing["next"] as? [String: Any])?["step"] as? String == "writeFirst")
    #expect(try place.dossier() == empty)
    #expect(try place.run(["letter", "write", "d7", "--to", place.path("brieven")]).status == 0)
    #expect(try place.run(["letter", "sent", "b1", "--by", "post"]).status == 0)
    let before = try place.dossier()
    #expect(try place.run(["reply", "d7", "no-answer"]).output.contains("4 december 2026"))
    let late = try place.run(["reply", "d7", "no-answer", "--today", "2026-12-05"]).output
    #expect(late.contains("herinnering"))
    #expect(try place.dossier() == before)
    #expect(
      try place.run([
        "letter", "write", "d7", "--kind", "reminder", "--today", "2026-12-05", "--to",
        place.path("brieven"),
      ]).status == 0)
  }

  @Test func theListShowsWhatWaitsAndWhatWasAnswered() throws {
    let place = try Workplace().importing("1-single-tenant")
    #expect(try place.run(["reply", "list"]).output.contains("nog niets verstuurd"))
    #expect(
      try place.run(["letter", "write", "d7", "d2", "--to", place.path("brieven")]).status == 0)
    for id in ["b1", "b2"] {
      #expect(try place.run(["letter", "sent", id, "--by", "post"]).status == 0)
    }
    #expect(try place.run(["reply", "d2", "accepted"]).status == 0)
    let list = try place.json(["reply", "list"])
    let debts = try #require(list["debts"] as? [[String: Any]])
    #expect(debts.count == 2)
    #expect(
      debts.compactMap { ($0["next"] as? [String: Any])?["step"] as? String }.sorted() == [
        "agree", "wait",
      ])
    for language in ["nl", "en"] {
      let shown = try place.run(["reply", "list", "--lang", language]).output
      for line in shown.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
      #expect(shown.contains("aflos agree d2"))
    }
  }

  @Test func theirDayIsOnTheAgendaUntilItIsAnswered() throws {
    let place = try Workplace().taking(
      .realistic(debts: [.example("d1", owed: 600_000), .example("d2", owed: 500_000)]))
    #expect(
      try place.run([
        "reply", "d2", "counter", "--monthly", "700", "--answer-by", "1-12-2026",
      ]).status == 0)
    func keys() throws -> [String] {
      let items = try place.json(["agenda"])["items"] as? [[String: Any]] ?? []
      return items.compactMap { $0["key"] as? String }.filter { $0.hasPrefix("reply.") }
    }
    #expect(try keys() == ["reply.r1"])
    let written = try place.run([
      "letter", "write", "d2", "--kind", "reply-to-counter-offer", "--to", place.path("brieven"),
    ])
    #expect(written.status == 0, "\(written.error)")
    #expect(try keys() == [])
    let letter = try place.run(["letter", "show", "b1"]).output
    #expect(letter.contains("700,00") && letter.contains("21 november 2026"))
  }

  @Test(arguments: [
    ["reply", "d1"], ["reply", "d99", "accepted"], ["reply", "d1", "zoiets"],
    ["reply", "d1", "accepted", "--on", "2026-11-22"],
    ["reply", "d1", "accepted", "--on", "2019-01-01"], ["reply", "d1", "counter"],
    ["reply", "d1", "counter", "--monthly", "0"], ["reply", "d1", "counter", "--monthly", "1.250"],
    ["reply", "d1", "counter", "--monthly", "50", "--terms", "601"],
    ["reply", "d1", "counter", "--monthly", "50", "--default-rate", "veel"],
    ["reply", "d1", "counter", "--monthly", "50", "--answer-by", "20-11-2026"],
    ["reply", "d1", "counter", "--monthly", "50", "--from", "20-11-2026"],
    ["reply", "d1", "counter", "--monthly", "50", "--waives-rights", "misschien"],
    ["reply", "check", "d1"], ["reply", "check", "d99"], ["reply", "show", "r9"],
    ["reply", "edit", "r9", "--on", "20-11-2026"], ["reply", "remove", "r9"],
  ])
  func whatIsWrongStoresNothing(arguments: [String]) throws {
    let place = try place()
    let before = try place.dossier()
    let outcome = try place.run(arguments)
    #expect(outcome.status == 2, "\(outcome.output)")
    #expect(!outcome.error.isEmpty && outcome.output.isEmpty)
    #expect(try place.dossier() == before)
    #expect(try place.run(arguments + ["--json"]).error.contains("aflos.error/1"))
  }

  @Test func anAnswerIsChangedAndTakenAway() throws {
    let place = try place()
    #expect(try place.run(["reply", "d1", "counter", "--monthly", "75"]).status == 0)
    #expect(try place.run(["reply", "edit", "r1", "--monthly", "60"]).status == 0)
    #expect(try place.dossier().contains("\"monthlyCents\": 6000"))
    #expect(
      try place.run(["reply", "edit", "r1", "--answer", "geweigerd", "--reason", "tooLow"]).status
        == 0)
    #expect(try place.dossier().contains("\"refusal\": \"tooLow\""))
    #expect(try place.run(["reply", "edit", "r1", "--answer", "geen antwoord"]).status == 2)
    #expect(try place.run(["reply", "remove", "r1"]).status == 0)
    #expect(try !place.dossier().contains("\"replies\""))
    for _ in 0..<4 { #expect(try place.run(["undo"]).status == 0) }
    #expect(try !place.dossier().contains("\"replies\""))
  }

  @Test func whatIsKeptComesBackAsItWentOut() throws {
    let place = try place()
    for arguments in [
      ["d1", "counter", "--monthly", "75", "--once", "10", "--on-miss", "spread"],
      ["d2", "refused", "--reason", "atBailiff", "--words", "Te laat"], ["d3", "accepted"],
      ["d4", "passed-on", "--passed-to", "Bureau"],
    ] { #expect(try place.run(["reply"] + arguments).status == 0) }
    #expect(
      try place.run([
        "agree", "d3", "--monthly", "5", "--proof", "phone", "--with", "Jan", "--yes",
      ]).status == 0)
    let before = try place.dossier()
    try before.write(toFile: place.path("uit.json"), atomically: true, encoding: .utf8)
    let other = try Workplace()
    #expect(try other.run(["import", "dossier", place.path("uit.json")]).status == 0)
    #expect(try other.dossier() == before)
  }
}

/// An answer that a claim was passed on, with who collects now: the debt is there at once.
@Suite struct PassedOnTests {
  @Test func theDebtGoesAlongInOneChange() throws {
    let place = try Workplace()
    let file = place.path("a.aflos")
    func run(_ words: String...) throws -> Workplace.Outcome {
      try place.run(words + ["--file", file, "--today", "2026-11-30", "--lang", "en"])
    }
    let made = try place.run([
      "import", "dossier", Cases.url("households/1-single-tenant.json").path, "--file", file,
      "--today", "2026-11-30",
    ])
    #expect(made.status == 0, "\(made.error)")
    func debt() throws -> [String: Any] {
      try place.json(["debt", "show", "d1", "--file", file, "--today", "2026-11-30"])
    }
    let before = try run("debt", "show", "d1").output
    let passed = try run(
      "reply", "d1", "passed-on", "--to", "Flanderijn Gerechtsdeurwaarders", "--number", "26-118",
      "--since", "1-11-2026")
    #expect(passed.status == 0, "\(passed.error)")
    #expect(passed.output.contains("Letters go there."))
    let after = try run("debt", "show", "d1").output
    #expect(after.contains("Flanderijn") && after.contains("26-118"))
    #expect(try run("history").output.contains("Flanderijn") == false)
    #expect(try run("undo").status == 0)
    #expect(try run("debt", "show", "d1").output == before)
    let json = try place.json([
      "reply", "d1", "passed-on", "--to", "Bureau", "--file", file, "--today", "2026-11-30",
    ])
    #expect(json["id"] != nil && json["handedTo"] as? String == "Bureau")
    // What does not go together is said by its option.
    for (words, option) in [
      (["passed-on", "--number", "1"], "--to"), (["accepted", "--number", "1"], "--number"),
      (["passed-on", "--to", "B", "--since", "1-12-2026"], "--since"),
      (["sold", "--to", "B", "--since", "1-11-2026"], "--since"),
    ] {
      let wrong = try place.run(
        ["reply", "d2"] + words + ["--file", file, "--today", "2026-11-30", "--lang", "en"])
      #expect(wrong.status == 2 && wrong.error.contains(option), "\(words): \(wrong.error)")
    }
  }
}
