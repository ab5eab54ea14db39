/// A claim that changed hands: whose it is now, and what was said of it.
///
/// Who buys a claim takes it as it is: what was agreed, what was objected and its age stay (BW 6:145).
/// What the seller was known to accept says nothing of the buyer.
package struct Sale: Hashable, Sendable {
  /// The debt as it is after the sale.
  package let debt: Debt
  /// The buyer, where nobody knew it yet.
  package let newCreditor: Creditor?
  /// Who sold it, with the reference there.
  package let said: Assurance

  /// - Parameters:
  ///   - buyer: The name; nil where nobody said who it is: then it stays with who sold it, until that
  ///     is known.
  package init(of debt: Debt, to buyer: String?, on day: LocalDate, in dossier: Dossier) {
    // The number at the seller: its own where somebody else collected for it.
    let own = debt.collector == nil ? nil : debt.link(of: debt.creditor)?.reference
    said = Assurance(
      .sold(debt.id, by: debt.creditor), words: own ?? debt.reference, on: day)
    var sold = debt
    var fresh: Creditor?
    if let buyer {
      let identity = PartyName.identity(buyer)
      if let known = dossier.creditors.first(where: { PartyName.identity($0.name) == identity }) {
        sold.creditor = known.id
      } else {
        let id: ID<Creditor> = dossier.newID("c", after: dossier.creditors.map(\.id))
        fresh = .named(buyer, id: id, kind: .company)
        sold.creditor = id
      }
      // The number at the seller stays with the debt until that of the buyer is known.
      if own != nil {
        let buyer = sold.creditor
        sold = debt.passed(to: nil)
        sold.creditor = buyer
      }
      sold.links.removeAll { $0.party == debt.creditor || $0.party == sold.creditor }
      sold.collector = nil
      (sold.minimum, sold.maximumMonths) = (nil, nil)
    }
    self.debt = sold
    newCreditor = fresh
  }
}

extension Dossier {
  /// The sales of a debt, oldest first: who sold it, and what was said.
  package func sales(of debt: ID<Debt>) -> [(seller: ID<Creditor>, said: Assurance)] {
    assurances.compactMap { said in
      if case .sold(debt, let seller) = said.matter { (seller, said) } else { nil }
    }.sorted { $0.said.on < $1.said.on }
  }

  /// Who sold the debt last to who has it now; nil where nobody did, or nobody knows to whom.
  package func seller(of debt: Debt) -> (seller: Creditor, said: Assurance)? {
    guard let last = sales(of: debt.id).last, last.seller != debt.creditor,
      let seller = creditor(last.seller)
    else { return nil }
    return (seller, last.said)
  }

  /// The sale that this reply told; nil where it told none.
  package func sale(in reply: Reply) -> (seller: ID<Creditor>, said: Assurance)? {
    guard case .passedOn = reply.answer else { return nil }
    return sales(of: reply.debt).last { $0.said.on == reply.on }
  }

  /// The same without the sale that this reply told.
  package func takingBack(saleIn reply: Reply) -> Dossier {
    guard let sale = sale(in: reply) else { return self }
    var before = self
    before.assurances.removeAll { $0 == sale.said }
    guard let index = before.debts.firstIndex(where: { $0.id == reply.debt }) else { return before }
    before.debts[index].creditor = sale.seller
    return before
  }
}
