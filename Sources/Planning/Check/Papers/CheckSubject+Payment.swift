import Domain
import Rules

extension CheckSubject {
  /// The account and the number to pay with.
  func payment() -> [Finding] {
    let accounts = [creditor, collector].compactMap(\.self).compactMap { creditor in
      creditor.iban.flatMap { iban -> Finding? in
        let bare = iban.filter { !$0.isWhitespace }.uppercased()
        guard !bare.isEmpty, !IBAN.isValid(bare) else { return nil }
        return finding(
          .wrongIBAN(creditor.id, iban), [Source.ibanCheckDigits], .clear,
          [.answerCreditor(creditor.id, .creditorIBAN)])
      }
    }
    return accounts + reference()
  }

  /// The sixteen digits that CJIB and Belastingdienst print on what is to be paid.
  private func reference() -> [Finding] {
    guard let text = debt.reference, creditor?.usesPaymentReference ?? false,
      debt.kind == .fine || debt.kind == .tax || debt.kind == .allowanceRepayment
    else { return [] }
    let reference = PaymentReference(text)
    let isLength: Bool
    switch (reference.check, reference.digits.count) {
    case (.wrongCheckDigit, 16): isLength = false
    case (.wrongLength, 15), (.wrongLength, 17): isLength = true
    default: return []
    }
    return [
      finding(
        .wrongReference(text, isLength: isLength),
        [Source.referenceCheckDigit], .clear,
        [.answer([.debtReference])])
    ]
  }

  /// Whether the kind of claim fits who claims it.
  func kindAndCreditor() -> [Finding] {
    guard let creditor else { return [] }
    let usual = creditor.usualKinds
    let isUnlikely =
      usual.isEmpty
      ? debt.kind.restsOnDecision && !creditor.isGovernment && creditor.kind != .collector
      : !usual.contains(debt.kind)
    guard isUnlikely else { return [] }
    return [
      finding(
        .kindUnlikely(expected: usual), [Source.whoCollects],
        .dependsOnFacts, [.answer([.debtKind])])
    ]
  }

  /// The rank that was filled in against the rank by law. A pledge cannot be seen from the kind.
  func rank() throws(LawError) -> [Finding] {
    guard debt.kind != .other else { return [] }
    let claim: RankedClaim =
      debt.kind == .healthInsurance && creditor?.isCalled(.cak) ?? false
      ? .cakPremium : .of(debt.kind)
    let answer = try law.legalRank.lawAnswer(for: claim, on: day, .assume)
    let byLaw = answer.row.value.rank
    guard debt.rank != byLaw, !(debt.rank == .secured && debt.kind == .loan) else { return [] }
    return [
      finding(
        .rankByLaw(stated: debt.rank, byLaw: byLaw), answer.row.sources,
        answer.row.sources.certainty, [.answer([.debtRank])])
    ]
  }
}

extension Debt {
  /// The rank that a claim of this kind has by law, when nobody says otherwise.
  package static func rankByLaw(_ kind: Kind, on day: LocalDate, law: Law) -> Rank {
    (try? law.legalRank.answer(for: .of(kind), on: day, afterCheck: .assume).row.value.rank)
      ?? .concurrent
  }
}

extension Creditor {
  /// Whether it is a government body: so filled in, or one that everybody knows by name.
  var isGovernment: Bool {
    kind == .government || !usualKinds.isEmpty
      || [.gemeente, .waterschap, .hoogheemraadschap, .cak].contains { isCalled($0) }
  }

  /// The kinds of claim that a body known by name has; empty for any other creditor.
  fileprivate var usualKinds: [Debt.Kind] {
    if isCalled(.cjib) { return [.fine, .damage, .healthInsurance, .studentLoan, .other] }
    if isCalled(.toeslagen) { return [.allowanceRepayment] }
    if isCalled(.belastingdienst) { return [.tax, .allowanceRepayment] }
    if isCalled(.duo) { return [.studentLoan, .benefitRepayment, .education, .fine] }
    if isCalled(.uwv) || isCalled(.svb) { return [.benefitRepayment, .fine] }
    return []
  }

  fileprivate var usesPaymentReference: Bool {
    [.cjib, .belastingdienst, .toeslagen].contains { isCalled($0) }
  }
}
