import Domain
import Exchange
import Planning
import Rules
import TestSupport
import Testing

/// The worked cases of Tests/Cases/ledger.json said as a debt with its payments: what a dossier keeps is
/// enough to come to the same cent as the account of the case itself.
@Suite struct DossierCaseTests {
  struct Said: CustomTestStringConvertible, Sendable {
    let question: OwedQuestion
    let debt: Debt
    let payments: [Payment]
    var testDescription: String { question.id }
  }

  static let questions: [OwedQuestion] = {
    guard let bytes = try? Cases.bytes("ledger.json"),
      case .success(let questions) = OwedDocument.read(bytes)
    else { return [] }
    return questions
  }()
  static let said: [Said] = questions.compactMap { question in
    Self.said(question).map { Said(question: question, debt: $0.0, payments: $0.1) }
  }

  /// What a dossier cannot say: costs that come later or belong to one bill, a number of points on top
  /// of a rate, years of 366 days, which payment it was that came back, a statement of a single bill.
  @Test func mostCasesCanBeSaid() {
    #expect(Self.questions.count == 40)
    #expect(Self.said.count >= 25, "\(Self.said.map(\.question.id))")
    let kinds = Self.said.map(\.debt.terms)
    #expect(kinds.contains { $0.compounding == .month || $0.compounding == .year })
    #expect(kinds.contains { $0.settles == .claim })
    #expect(kinds.contains { $0.costsInterestFrom != nil })
    #expect(kinds.contains { $0.freezeTo != nil })
    #expect(Self.said.contains { $0.payments.contains { $0.bill != nil } })
    #expect(Self.said.contains { !$0.debt.clockedBills.isEmpty })
  }

  @Test(arguments: said) func theDebtOwesWhatTheCaseSays(_ said: Said) throws {
    let answer = try OwedAnswer.of(said.question, law: .shipped)
    for balance in answer.balances {
      let ledger = try DebtLedger.of(
        said.debt, payments: said.payments, on: balance.on, law: .shipped)
      #expect(ledger.left.principal == balance.principal, "\(balance.on.iso)")
      #expect(ledger.left.interest == balance.interest, "\(balance.on.iso)")
      #expect(ledger.left.costs == balance.costs, "\(balance.on.iso)")
      #expect(ledger.overpaid == balance.overpaid, "\(balance.on.iso)")
    }
  }
}

// A claim in the words of a dossier.
extension DossierCaseTests {
  private static func said(_ question: OwedQuestion) -> (Debt, [Payment])? {
    let claim = question.claim
    var debt = Debt.blank(ID("d1"), of: ID("c1"))
    guard setParts(of: &debt, claim), setRate(of: &debt, claim),
      setCosts(of: &debt, claim, ask: question.ask),
      setOrder(of: &debt, claim), claim.pauses.count < 2
    else { return nil }
    debt.terms.freezeFrom = claim.pauses.first?.from
    debt.terms.freezeTo = claim.pauses.first?.to
    var payments: [Payment] = []
    for (index, event) in claim.events.enumerated() {
      guard let first = debt.statedOn, event.on >= first else { return nil }
      let (kind, bill): (Payment.Kind, Int?)
      switch event.matter {
      case .paid(let named): (kind, bill) = (.paid, named)
      case .returned(nil): (kind, bill) = (.returned, nil)
      case .returned: return nil
      }
      payments.append(
        Payment(
          id: ID("p\(index + 1)"), debt: debt.id, on: event.on, amount: event.amount, kind: kind,
          note: nil, bill: debt.bills.isEmpty ? nil : bill.map { "F-\($0)" }))
    }
    return (debt, payments)
  }

  private static func setParts(of debt: inout Debt, _ claim: OwedClaim) -> Bool {
    debt.parts.principal = claim.parts.map(\.principal).sum()
    let stated = claim.parts.compactMap(\.stated)
    guard Set(stated).count < 2, stated.isEmpty || stated.count == claim.parts.count else {
      return false
    }
    let firsts = claim.parts.compactMap(\.from)
    guard let day = stated.first?.on ?? firsts.min(), stated.first?.capitalised ?? .zero == .zero
    else { return false }
    debt.statedOn = day
    debt.parts.interest = stated.first?.interest ?? .zero
    guard claim.parts.count > 1 else {
      debt.dueDate = firsts.first?.adding(days: -1)
      return true
    }
    debt.bills = claim.parts.enumerated().map { index, part in
      Debt.Bill(
        number: "F-\(index)", date: nil, dueDate: part.from?.adding(days: -1),
        amount: part.principal, fourteenDayLetter: nil)
    }
    return firsts.count == claim.parts.count && debt.parts.interest == .zero
  }

  private static func setRate(of debt: inout Debt, _ claim: OwedClaim) -> Bool {
    guard Set(claim.parts.map(\.rate)).count == 1, let rate = claim.parts.first?.rate,
      rate.plus == .zero, rate.year == .always365, rate.knownFrom == nil
    else { return false }
    switch rate.kind {
    case .none: debt.interest = .none
    case .statutory: debt.interest = .statutory
    case .commercial: (debt.interest, debt.isTrade) = (.statutory, true)
    case .tax: (debt.interest, debt.kind) = (.statutory, .tax)
    case .fixed(let agreed):
      debt.interest = .contract(agreed)
      debt.terms.compounding =
        switch rate.joining {
        case .no: nil
        case .month: .month
        case .year: .year
        }
      return true
    }
    return rate.joining != .month
      && (rate.joining == .year) == [.statutory, .commercial].contains(rate.kind)
  }

  private static func setCosts(of debt: inout Debt, _ claim: OwedClaim, ask: [LocalDate]) -> Bool {
    // Before anything is paid or asked, it does not matter on which day they were charged.
    let first = (claim.events.map(\.on) + ask).min()
    guard
      claim.costs.allSatisfy({ cost in
        cost.bill == nil && (cost.on == nil || first.map { cost.on ?? $0 <= $0 } ?? true)
      })
    else { return false }
    let bearing = claim.costs.filter { $0.from != nil }
    guard bearing.count < 2, bearing.allSatisfy({ $0.rate == .statutory }) else { return false }
    debt.parts.collectionCosts = claim.costs.filter { $0.from == nil }.map(\.amount).sum()
    debt.parts.otherCosts = bearing.map(\.amount).sum()
    debt.terms.costsInterestFrom = bearing.first?.from
    if claim.waived != nil { debt.kind = .benefitRepayment }
    return claim.waived == nil || claim.waived == Money(cents: 2_000)
  }

  private static func setOrder(of debt: inout Debt, _ claim: OwedClaim) -> Bool {
    switch claim.order {
    case .bills: debt.terms.settles = nil
    case .claim: debt.terms.settles = .claim
    case .agreed([.principal, .interest, .costs]): debt.terms.settles = .principalFirst
    case .agreed([.interest, .principal, .costs]): debt.terms.settles = .interestFirst
    case .agreed: return false
    }
    return true
  }
}
