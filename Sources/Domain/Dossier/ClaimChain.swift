/// Everybody who had to do with a claim, in order: who owned it before, whose it is now, who collected
/// and who acts last. It is made from the debt, its links and its sales, and is never kept.
package struct ClaimChain: Hashable, Sendable {
  /// One of them.
  package struct Member: Hashable, Sendable {
    package let party: ID<Creditor>
    package let role: Role
    /// Its number for this claim; nil where it is not known.
    package let reference: String?
    /// The day on which the claim came in there.
    package let since: LocalDate?
    /// The day on which it was sold on; nil for whoever did not sell it.
    package let soldOn: LocalDate?
    /// Whether letters go there now.
    package let isActing: Bool
  }

  /// As what one acts.
  package enum Role: String, CaseIterable, Hashable, Sendable {
    case formerCreditor, creditor, collector, bailiff
  }

  /// Former creditors, oldest first; the creditor; who collects, the last one last.
  package let members: [Member]

  /// Who is written to.
  package var acting: Member? { members.first(where: \.isActing) }
  /// To whom the claim belongs now.
  package var creditor: Member? { members.first { $0.role == .creditor } }
  /// Every number under which somebody has the claim, each once.
  package var references: [String] {
    members.compactMap(\.reference).reduce(into: []) { all, one in
      if !all.contains(one) { all.append(one) }
    }
  }
}

extension Dossier {
  /// The chain of one of its debts.
  package func chain(of debt: Debt) -> ClaimChain {
    let sales = sales(of: debt.id).filter { $0.seller != debt.creditor }
    let before = sales.map { sale in
      ClaimChain.Member(
        party: sale.seller, role: .formerCreditor,
        reference: sale.said.words ?? debt.link(of: sale.seller)?.reference,
        since: debt.link(of: sale.seller)?.since, soldOn: sale.said.on, isActing: false)
    }
    // Until the new owner's own number is known, that of the seller is with the debt.
    let isOfSeller = debt.reference != nil && debt.reference == sales.last?.said.words
    let own = debt.link(of: debt.creditor)
    let creditor = ClaimChain.Member(
      party: debt.creditor, role: .creditor,
      reference: (debt.collector == nil && !isOfSeller ? debt.reference : nil) ?? own?.reference,
      since: own?.since ?? sales.last?.said.on, soldOn: nil, isActing: debt.collector == nil)
    let others = debt.links.filter { link in
      link.role != .creditor && link.party != debt.creditor && link.party != debt.collector
    }.map { member(of: $0, isActing: false, reference: $0.reference) }
    let last = debt.collector.map { collector in
      member(
        of: debt.link(of: collector)
          ?? Debt.Link(party: collector, role: debt.collectorRole, reference: nil, since: nil),
        isActing: true, reference: (isOfSeller ? nil : debt.reference))
    }
    return ClaimChain(members: before + [creditor] + others + [last].compactMap(\.self))
  }

  private func member(
    of link: Debt.Link, isActing: Bool, reference: String?
  ) -> ClaimChain.Member {
    ClaimChain.Member(
      party: link.party, role: link.role == .bailiff ? .bailiff : .collector,
      reference: reference ?? link.reference, since: link.since, soldOn: nil, isActing: isActing)
  }
}
