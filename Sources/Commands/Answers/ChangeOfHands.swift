import Documents
import Domain
import Exchange
import Store

/// What an answer changes of the debt itself: a claim that was sold is its buyer's from then on. An answer
/// that told so and says something else now takes it back. One that was passed on is with who collects it.
struct ChangeOfHands {
  /// The dossier with the change, the answer itself apart.
  let after: Dossier
  private let taken: Assurance?
  private let sale: Sale?
  private let debt: Debt?
  /// Whose account became known with the answer, or who collects and was not known.
  private let creditor: Creditor?

  /// - Parameter handing: Who collects from now on, where that was said with the answer.
  init(
    _ entry: ReplyEntry, _ reply: Reply, handing: Handing? = nil, in dossier: Dossier
  ) {
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
    switch entry.kind {
    case .balance: creditor = after.take(entry.stated, of: reply)
    case .passedOn: creditor = handing.flatMap { after.take($0, of: reply) }
    default: creditor = nil
    }
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
  /// Puts a debt with who collects it; gives back who was not known.
  fileprivate mutating func take(_ handing: Handing, of reply: Reply) -> Creditor? {
    guard let index = debts.firstIndex(where: { $0.id == reply.debt }) else { return nil }
    let (debt, new) = self.handing(debts[index], to: handing)
    debts[index] = debt
    if let new { creditors.append(new) }
    return new
  }

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
    guard canAsk, let name, let debt = dossier.debt(id) else { return }
    let known = CreditorNames(dossier.creditors).creditor(called: name)
    guard known == nil || debt.collector != known else { return }
    var isNow = false
    try asking { () throws(Leaving) in
      isNow = try conversation.confirm(
        ReplySay.enterNow(name).text(in: language),
        help: ReplySay.enterNowHelp.text(in: language), fallback: true)
    }
    guard isNow else { return }
    let told = dossier.record.replies.last { reply in
      if reply.debt == id, case .passedOn = reply.answer { true } else { false }
    }
    let (changed, new) = dossier.handing(
      debt, to: Handing(name: name, reference: nil, since: told?.on))
    let intent = Intent.edited(.debt, dossier.label(of: id))
    try stored { () throws(StoreError) in
      try file.change(intent, on: today) { changes throws(StoreError) in
        if let new { try changes.save(new) }
        try changes.save(changed)
      }
    }
    display.show(collectedReport(by: name, on: id, in: language))
    didChange(intent, id: id.text)
  }
}
