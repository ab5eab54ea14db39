import Domain
import Planning

/// Offers one creditor monthly terms, or one payment when that clears the claim.
package struct PaymentProposal: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("payment-proposal")
  package static let money = LetterPurpose.offer

  package let head: LetterHead
  /// What the offer is on; the disputed part stays out.
  package let claim: ClaimedAmount
  /// How the debt ends with the interest that runs; where it does not end, the letter offers
  /// `withoutInterest` and says so.
  package let repayment: Repayment
  /// How it ends when the creditor stops the interest.
  package let withoutInterest: Instalments
  /// The yearly rate that was counted; zero where none runs.
  package let rate: Rate
  /// What of the total is interest.
  package let interest: InterestInTotal
  package let budget: BudgetLines
  package let fairness: Fairness
  /// Whether the terms fall right after a known pay day.
  package let followsPayDay: Bool
  /// The day by which an answer is asked for: ten working days.
  package let answerBy: LocalDate

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    guard let repayment = matter.offer.repayment,
      let withoutInterest = matter.offer.withoutInterest
    else { throw .noRoom }
    head = matter.head
    claim = ClaimedAmount(matter)
    self.repayment = repayment
    self.withoutInterest = withoutInterest
    rate = matter.offer.rate
    interest = InterestInTotal(of: matter.offer, in: matter.offer.instalments ?? withoutInterest)
    budget = BudgetLines(matter.plan.budget)
    fairness = Fairness(of: matter.plan, for: matter.debt)
    followsPayDay = matter.plan.payDay != nil
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "betalingsvoorstel", english: "payment proposal")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Biedt een bedrag per maand dat past, tot de schuld is betaald.",
      english: "Offers an amount each month that fits, until the debt is paid.")
  }

  /// The terms that are offered.
  package var offered: Instalments {
    if case .ends(let instalments) = repayment { instalments } else { withoutInterest }
  }

  package var amounts: LetterAmounts? { LetterAmounts(offered) }

  package func subject(in language: Language) -> String {
    switch (offered.terms == 1, language) {
    case (false, .dutch): "Voorstel om in termijnen te betalen"
    case (false, .english): "Proposal to pay in instalments"
    case (true, .dutch): "Voorstel om te betalen"
    case (true, .english): "Proposal to pay"
    }
  }
}

extension PaymentProposal {
  private static let terms: [LetterField] =
    [
      .required("monthly"), .required("terms"), .required("last"), .required("firstDay"),
      .required("lastDay"), .required("sum"), .required("total"), .flag("afterPayDay"),
    ] + LetterAmounts.stepFields

  package static let fields: [LetterField] =
    ClaimedAmount.fields + BudgetLines.fields + Fairness.fields + [
      .group("once", [.required("amount"), .required("day"), .flag("afterPayDay")]),
      .group("instalments", terms + [interestGroup]),
      .group(
        "onlyWithoutInterest",
        terms + [
          .required("rate"), .group("neverEnds", [.required("monthlyInterest")]),
          .flag("takesTooLong"),
        ]),
      .flag("severalTerms"), .required("left"), .required("answerBy"), PayAccount.field,
    ]

  /// Interest that is part of the total, and the terms without it.
  private static let interestGroup = LetterField.group(
    "interest",
    InterestInTotal.fields + [
      .required("rate"),
      .group(
        "ifStopped",
        [
          .required("stoppedTerms"), .required("stoppedLast"), .required("stoppedLastDay"),
          .required("stoppedTotal"),
        ]),
      .group("ifStoppedOnce", [.required("stoppedTotal")]),
    ])

  package func values(in language: Language) -> LetterValues {
    var values = claim.values(in: language)
    values.merge(budget.values(in: language)) { own, _ in own }
    values.merge(fairness.values(in: language)) { own, _ in own }
    values["left"] = .text(budget.left.text(in: language))
    values["answerBy"] = .text(answerBy.text(in: language))
    values["severalTerms"] = .flag(withoutInterest.terms > 1)
    values["account"] = PayAccount(of: head)?.value
    let (name, offer) = offer(in: language)
    values[name] = .group(offer)
    return values
  }

  /// The one group that tells the offer, and what is in it.
  private func offer(in language: Language) -> (String, LetterValues) {
    var group = terms(offered, in: language)
    let rate = LetterValue.text(self.rate.text(in: language))
    switch repayment {
    case .ends(let instalments):
      guard instalments.terms > 1 else {
        let once: LetterValues = [
          "amount": .text(instalments.total.text(in: language)),
          "day": .text(instalments.firstDue.text(in: language)),
          "afterPayDay": .flag(followsPayDay),
        ]
        return ("once", once)
      }
      group["interest"] = interest(in: instalments, language)
      return ("instalments", group)
    case .never(let monthlyInterest):
      group["neverEnds"] = .group([
        "monthlyInterest": .text(monthlyInterest.text(in: language))
      ])
    case .tooLong:
      group["takesTooLong"] = .flag(true)
    }
    group["rate"] = rate
    return ("onlyWithoutInterest", group)
  }

  private func terms(_ instalments: Instalments, in language: Language) -> LetterValues {
    let amounts = LetterAmounts(instalments)
    let monthly = amounts.each(in: language)
    let last = instalments.last.text(in: language)
    let terms: LetterValues = [
      "monthly": .text(monthly), "terms": .text(String(instalments.terms)), "last": .text(last),
      "firstDay": .text(instalments.firstDue.text(in: language)),
      "lastDay": .text(instalments.lastDue.text(in: language)),
      "sum": .text(amounts.sum(in: language)),
      "total": .text(instalments.total.text(in: language)),
      "afterPayDay": .flag(followsPayDay),
    ]
    return terms.merging(amounts.stepValues(in: language)) { own, _ in own }
  }

  private func interest(in instalments: Instalments, _ language: Language) -> LetterValue? {
    guard var group = interest.values(in: language) else { return nil }
    let free = withoutInterest
    group["rate"] = .text(rate.text(in: language))
    let total = LetterValue.text(free.total.text(in: language))
    if free.terms == 1 {
      group["ifStoppedOnce"] = .group(["stoppedTotal": total])
    } else {
      group["ifStopped"] = .group([
        "stoppedTerms": .text(Counted.instalment.text(free.terms, in: language)),
        "stoppedLast": .text(free.last.text(in: language)),
        "stoppedLastDay": .text(free.lastDue.text(in: language)), "stoppedTotal": total,
      ])
    }
    return .group(group)
  }
}
