import Domain
import Planning

/// What there is to say of one claim, field by field.
struct ClaimFacts {
  private let claim: ClaimStanding
  private let debt: Debt
  private let dossier: Dossier
  private let chain: ClaimChain
  private let offer: Offer?
  private let names: FieldNames

  init(_ claim: ClaimStanding, _ plan: Plan, _ names: FieldNames) {
    self.claim = claim
    self.names = names
    dossier = plan.standing.stated
    debt = dossier.debt(claim.debt) ?? .blank(claim.debt, of: claim.statedBy)
    chain = dossier.chain(of: debt)
    offer = plan.offer(for: claim.debt)
  }

  func value(of field: ClaimField) -> ClaimValue {
    switch field {
    case .id, .creditor, .customerNumber, .kind, .reference, .creditorReference, .invoices, .whose,
      .ownPart, .cause, .causeWords, .street, .postcode, .city, .iban:
      whoAndWhy(field)
    case .formerCreditor, .formerReference, .soldOn, .collector, .collectorReference,
      .collectorSince, .collectorRegister, .bailiff, .bailiffReference, .bailiffSince:
      parties(field)
    case .original, .principal, .interest, .collectionCosts, .otherCosts, .amount, .confirmed,
      .disputed, .expected, .monthly:
      .amount(amount(field))
    case .originOn, .statedOn, .confirmedOn, .stateSince, .dueDate: .day(day(field))
    // A day that was told roughly is counted as the first it may be.
    case .originAbout:
      .text(dossier.roughDay(.debtOriginOn, of: debt.id.text, debt.originOn)?.span.rawValue)
    case .statedBy: .text(dossier.name(of: claim.statedBy))
    case .confirmedBy: .text(claim.confirmed == nil ? nil : claim.answer?.balance.by)
    case .disputeReason: .text(debt.disputeReason)
    case .state: .text(claim.state.rawValue)
    case .stage: .text(dossier.isStageUntold(debt) ? nil : debt.stage.rawValue)
    case .rank: .text(rank)
    // There it is whether a court has judged; here on which day.
    case .judgment:
      names == .sfs ? .flag(debt.stage >= .judgment || debt.judgment != nil) : .day(debt.judgment)
    case .isPriority: .flag(debt.kind.threatensTheBasics)
    }
  }

  /// Amsterdam knows two ranks; a claim with security is neither.
  private var rank: String? {
    names == .amsterdam && debt.rank == .secured ? nil : debt.rank.rawValue
  }

  private func whoAndWhy(_ field: ClaimField) -> ClaimValue {
    let creditor = dossier.creditor(debt.creditor)
    let whose = dossier.assurances.whose(debt.id)
    return switch field {
    case .id: .text(debt.id.text)
    case .creditor: .text(dossier.name(of: debt.creditor))
    case .customerNumber: .text(creditor?.customerNumber)
    case .kind: .text(debt.kind.rawValue)
    case .reference: .text(chain.acting?.reference)
    case .creditorReference: .text(chain.creditor?.reference)
    case .invoices: .list(debt.bills.compactMap(\.number))
    case .whose: .text(whose?.whose.rawValue)
    case .ownPart: .amount(whose?.said.matter.amount)
    case .cause: .text(debt.cause?.rawValue)
    case .causeWords: .text(debt.causeWords)
    case .street: .text(creditor?.street)
    case .postcode: .text(names == .amsterdam ? creditor?.postcode?.bare : creditor?.postcode)
    case .city: .text(creditor?.city)
    case .iban: .text(names == .amsterdam ? creditor?.iban : dossier.addressee(of: debt)?.iban)
    default: .text(nil)
    }
  }

  private func parties(_ field: ClaimField) -> ClaimValue {
    let former = chain.members.last { $0.role == .formerCreditor }
    let collector = chain.members.last { $0.role == .collector }
    let bailiff = chain.members.last { $0.role == .bailiff }
    func name(_ member: ClaimChain.Member?) -> ClaimValue {
      .text(member.map { dossier.name(of: $0.party) })
    }
    return switch field {
    case .formerCreditor: name(former)
    case .formerReference: .text(former?.reference)
    case .soldOn: .day(former?.soldOn)
    // Who collects, whoever that is: Amsterdam has one place for it.
    case .collector: name(names == .amsterdam ? bailiff ?? collector : collector)
    case .collectorReference: .text(collector?.reference)
    case .collectorSince: .day(collector?.since)
    case .collectorRegister:
      .text(collector.flatMap { dossier.creditor($0.party)?.registerNumber })
    case .bailiff: name(bailiff)
    case .bailiffReference: .text(bailiff?.reference)
    case .bailiffSince: .day(bailiff?.since)
    default: .text(nil)
    }
  }

  private func amount(_ field: ClaimField) -> Money? {
    switch field {
    case .original: debt.original
    case .principal: debt.parts.principal
    case .interest: debt.parts.interest
    case .collectionCosts: debt.parts.collectionCosts
    case .otherCosts: debt.parts.otherCosts
    case .amount: claim.stated
    case .confirmed: claim.confirmed
    case .disputed: claim.disputed
    case .expected: offer?.expectedEnd
    case .monthly: offer?.monthly
    default: nil
    }
  }

  private func day(_ field: ClaimField) -> LocalDate? {
    switch field {
    case .originOn: debt.originOn
    case .statedOn: claim.statedOn
    case .confirmedOn: claim.confirmed == nil ? nil : claim.answer?.balance.asOf
    case .stateSince: claim.since
    case .dueDate: debt.dueDate
    default: nil
    }
  }
}

extension String {
  /// Without blanks.
  fileprivate var bare: String { filter { !$0.isWhitespace } }
}
