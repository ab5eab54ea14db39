import Domain
import Planning
import Rules
import TestSupport
import Testing

/// How sure a claim is: derived from what was sent, answered, checked and disputed.
@Suite struct ClaimStateTests {
  private func standing(
    letters: [KeptLetter] = [], _ change: (inout Dossier) -> Void = { _ in }
  ) throws -> Standing {
    var dossier = Dossier.example(
      capacity: 10_000, debts: [.example("d1", owed: 60_000), .example("d2", owed: 30_000)])
    for index in dossier.debts.indices { dossier.debts[index].statedOn = .day("2026-11-01") }
    change(&dossier)
    return try Standing(
      stated: dossier, letters: letters, since: .day("2026-11-01"), on: .day("2026-12-01"),
      law: .shipped)
  }

  private func claim(_ standing: Standing) -> ClaimStanding {
    standing.claim(of: standing.stated.debts[0])
  }

  private func letter(_ kind: String, sent day: String?) -> KeptLetter {
    KeptLetter(
      id: ID("b1"), debt: ID("d1"), creditorName: "", kind: kind, language: .dutch,
      written: .day("2026-10-01"), fileName: "", text: "", sha256: "", monthly: nil, terms: nil,
      last: nil, total: nil, sheet: nil, planSHA256: nil,
      sent: day.map { Sending(on: .day($0), by: .post) })
  }

  private func balance(_ cents: Int, asOf day: String = "2026-11-01") -> Reply.Answer {
    .balance(
      Reply.Balance(
        parts: Debt.Parts(
          principal: Money(cents: cents), interest: .zero, collectionCosts: .zero,
          otherCosts: .zero), asOf: .day(day), by: "Mw. Bos"))
  }

  @Test(arguments: [
    ("balance-request", "2026-11-05" as String?, ClaimState.asked),
    ("specification-request", "2026-11-01", .asked), ("balance-request", nil, .stated),
    // Before the amounts were stated: they are the answer.
    ("balance-request", "2026-10-31", .stated), ("payment-proposal", "2026-11-05", .stated),
  ])
  func aRequestThatWasSentAsks(kind: String, sent: String?, state: ClaimState) throws {
    let claim = claim(try standing(letters: [letter(kind, sent: sent)]))
    #expect(claim.state == state && (claim.asked != nil) == (state == .asked))
    #expect(claim.stated == Money(cents: 60_000) && claim.confirmed == nil)
  }

  @Test func anAnswerThatStatesTheSameConfirms() throws {
    let claim = claim(
      try standing(letters: [letter("balance-request", sent: "2026-11-05")]) {
        $0.record.replies = [Reply.of(balance(60_000), on: "2026-11-12")]
      })
    #expect(claim.state == .confirmed && claim.confirmed == Money(cents: 60_000))
    #expect(claim.since == .day("2026-11-12") && claim.difference == nil)
  }

  @Test(arguments: [(60_100, 100), (59_900, -100)])
  func anotherAmountConfirmsNothing(cents: Int, difference: Int) throws {
    let claim = claim(
      try standing(letters: [letter("balance-request", sent: "2026-11-05")]) {
        $0.record.replies = [Reply.of(balance(cents), on: "2026-11-12")]
      })
    #expect(claim.state == .asked && claim.confirmed == nil)
    #expect(claim.difference == Money(cents: difference))
  }

  /// What was paid before the day of the balance is in it.
  @Test func aBalanceIsHeldAgainstTheAccountOfItsDay() throws {
    let claim = claim(
      try standing {
        $0.record.payments = [
          Payment(
            id: ID("p1"), debt: ID("d1"), on: .day("2026-11-10"), amount: Money(cents: 10_000),
            kind: .paid, note: nil, bill: nil)
        ]
        $0.record.replies = [Reply.of(balance(50_000, asOf: "2026-11-15"), on: "2026-11-20")]
      })
    #expect(claim.state == .confirmed && claim.difference == nil)
  }

  @Test func whatWasCheckedHoldsForThatAmount() throws {
    let right = Assurance(
      .amountIsRight(line: "d1", Money(cents: 60_000), .once), words: nil, on: .day("2026-11-09"))
    #expect(claim(try standing { $0.assurances = [right] }).state == .checked)
    let changed = try standing {
      $0.assurances = [right]
      $0.debts[0].parts.principal = Money(cents: 60_001)
    }
    #expect(claim(changed).state == .stated)
  }

  @Test func whatIsDisputedOrWithdrawnComesFirst() throws {
    let disputed = try standing {
      $0.debts[0].disputed = Money(cents: 1)
      $0.record.replies = [Reply.of(balance(60_000), on: "2026-11-12")]
    }
    #expect(claim(disputed).state == .disputed)
    let withdrawn = try standing {
      $0.debts[0].disputed = Money(cents: 1)
      $0.record.replies = [
        Reply.of(balance(60_000), on: "2026-11-12"),
        Reply.of(.withdrawn, on: "2026-11-20", id: "r2"),
      ]
    }
    #expect(claim(withdrawn).state == .withdrawn)
    #expect(withdrawn.now.dossier.debts[0].undisputed == .zero)
    #expect(withdrawn.now.dossier.debts[1].undisputed == Money(cents: 30_000))
    #expect(withdrawn.reply(on: withdrawn.stated.debts[0]).step == .keepProof)
    // A newer answer takes its place.
    let again = try standing {
      $0.record.replies = [
        Reply.of(.withdrawn, on: "2026-11-12"),
        Reply.of(balance(60_000), on: "2026-11-20", id: "r2"),
      ]
    }
    #expect(claim(again).state == .confirmed)
    #expect(again.now.dossier.debts[0].undisputed == Money(cents: 60_000))
  }

  /// Of a claim that is owed for a part the rest is offered on by nobody.
  @Test(arguments: [
    (Assurance.Whose.part, 20_000 as Int?, 20_000), (.part, 60_000, 60_000), (.part, nil, 60_000),
    (.each, nil, 60_000), (.together, nil, 60_000), (.notMine, nil, 0),
  ])
  func onlyTheOwnPartIsOfferedOn(whose: Assurance.Whose, part: Int?, left: Int) throws {
    let standing = try standing {
      $0.assurances = [
        Assurance(
          .whose(ID("d1"), whose, part: part.map { Money(cents: $0) }), words: nil,
          on: .day("2026-11-20"))
      ]
    }
    #expect(standing.now.dossier.debts[0].undisputed == Money(cents: left))
    let supposed = standing.supposing(standing.stated, on: standing.on)
    #expect(supposed.now.dossier.debts[0].undisputed == Money(cents: left))
  }

  @Test func stepsFollowFromABalance() throws {
    func step(_ cents: Int) throws -> ReplyStep {
      let standing = try standing {
        $0.record.replies = [Reply.of(balance(cents), on: "2026-11-12")]
      }
      return standing.reply(on: standing.stated.debts[0]).step
    }
    #expect(try step(60_000) == .offerNext)
    #expect(try step(61_000) == .compareBalance)
  }

  /// One claim that comes in twice is found by any number of the chain, and by who sold it.
  @Test func doublesAreFoundOverTheChain() throws {
    func found(_ change: (inout Dossier) -> Void) throws -> Bool {
      let standing = try standing {
        $0.creditors = [
          .example("c1", named: "Vattenfall"), .example("c2", named: "Flanderijn"),
        ]
        $0.debts[1].creditor = ID("c2")
        $0.debts[1].parts.principal = Money(cents: 71_234)
        change(&$0)
      }
      return ClaimCheck(of: standing).findings(about: ID("d2")).contains {
        $0.code == .possibleDouble
      }
    }
    #expect(try !found { _ in })
    #expect(
      try found {
        $0.debts[0].reference = "VF-12345"
        $0.debts[1].reference = "2026.999"
        $0.debts[1].links = [
          Debt.Link(party: ID("c1"), role: .creditor, reference: "vf 12345", since: nil)
        ]
      })
    #expect(
      try found {
        $0.debts[1].original = Money(cents: 60_000)
        $0.debts[1].links = [
          Debt.Link(party: ID("c1"), role: .collector, reference: nil, since: nil)
        ]
      })
    #expect(
      try found {
        $0.debts[1].original = Money(cents: 60_000)
        $0.assurances = [
          Assurance(.sold(ID("d2"), by: ID("c1")), words: nil, on: .day("2026-11-20"))
        ]
      })
  }
}
