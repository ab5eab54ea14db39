import Documents
import Domain
import Exchange
import Store

/// What an answer changes of the debt itself: a claim that was sold is its buyer's from then on. An answer
/// that told so and says something else now takes it back.
struct ChangeOfHands {
  /// The dossier with the change, the answer itself apart.
  let after: Dossier
  private let taken: Assurance?
  private let sale: Sale?
  private let debt: Debt?
  /// Whose account became known with the answer.
  private let creditor: Creditor?

  init(_ entry: ReplyEntry, _ reply: Reply, in dossier: Dossier) {
    let before = dossier.record.replies.first { $0.id == reply.id }
    taken = before.flatMap { dossier.sale(in: $0)?.said }
    var after = before.map { dossier.takingBack(saleIn: $0) } ?? dossier
    if entry.kind == .sold, let debt = after.debt(reply.debt) {
      let sale = Sale(of: debt, to: entry.passedTo, on: reply.on, in: after)
      after.assurances.removeAll { $0.matter == sale.said.matter }
      after.assurances.append(sale.said)
      if let creditor = sale.newCreditor { after.creditors.append(creditor) }
      if let index = after.debts.firstIndex(where: { $0.id == debt.id }) {
        after.debts[index] = sale.debt
      }
      self.sale = sale
    } else {
      sale = nil
    }
    creditor = entry.kind == .balance ? after.take(entry.stated, of: reply) : nil
    self.after = after
    let changed = after.debt(reply.debt)
    debt = changed == dossier.debt(reply.debt) ? nil : changed
  }

  func save(in changes: inout Changes) throws(StoreError) {
    if let taken, sale?.said.matter != taken.matter { try changes.remove(taken.matter) }
    if let creditor = sale?.newCreditor ?? creditor { try changes.save(creditor) }
    if let debt { try changes.save(debt) }
    if let said = sale?.said { try changes.save(said) }
  }
}

extension Dossier {
  /// Takes over what an answer about the balance says; gives back who has another account by it.
  fileprivate mutating func take(_ stated: StatedBalance, of reply: Reply) -> Creditor? {
    guard let index = debts.firstIndex(where: { $0.id == reply.debt }) else { return nil }
    debts[index] = debts[index].taking(stated, on: reply.on)
    let acting = debts[index].acting
    guard let iban = stated.iban, let place = creditors.firstIndex(where: { $0.id == acting }),
      creditors[place].iban != iban
    else { return nil }
    creditors[place].iban = iban
    return creditors[place]
  }
}

extension Context {
  /// On a terminal who collects from now on can be put with the debt at once.
  mutating func offerToEnter(_ name: String?, on id: ID<Debt>) throws(Failure) {
    let (file, dossier) = try dossier()
    guard canAsk, let name, var debt = dossier.debt(id) else { return }
    let known = CreditorNames(dossier.creditors).creditor(called: name)
    guard known == nil || debt.collector != known else { return }
    var isNow = false
    try asking { () throws(Leaving) in
      isNow = try conversation.confirm(
        ReplySay.enterNow(name).text(in: language),
        help: ReplySay.enterNowHelp.text(in: language), fallback: true)
    }
    guard isNow else { return }
    let new: ID<Creditor> = dossier.newID("c", after: dossier.creditors.map(\.id))
    let role: Debt.Link.Role = PartyName.isBailiff(name) ? .bailiff : .collector
    let told = dossier.record.replies.last { reply in
      if reply.debt == id, case .passedOn = reply.answer { true } else { false }
    }
    debt = debt.handed(to: known ?? new, as: role, reference: nil, on: told?.on)
    debt.stage = max(debt.stage, role == .bailiff ? .bailiff : .collector)
    let changed = debt
    let intent = Intent.edited(.debt, dossier.label(of: id))
    try stored { () throws(StoreError) in
      try file.change(intent, on: today) { changes throws(StoreError) in
        if known == nil { try changes.save(Creditor.named(name, id: new, kind: .collector)) }
        try changes.save(changed)
      }
    }
    display.show(collectedReport(by: name, on: id, in: language))
    didChange(intent, id: id.text)
  }
}
