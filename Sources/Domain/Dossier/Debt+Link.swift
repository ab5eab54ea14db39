// The others who have to do with a claim, besides who is written to now.
extension Debt {
  /// What is known of the file that one party has of a claim: the creditor's own while somebody else
  /// collects, that of an agency, that of a bailiff.
  ///
  /// The number at whoever is written to now is `Debt.reference`, and is not repeated here. Who owned the
  /// claim before is told by its sales.
  package struct Link: Hashable, Sendable {
    /// One of the creditors of the dossier; each at most once in a debt.
    package var party: ID<Creditor>
    /// As what it acts.
    package var role: Role
    /// Its number for this claim, exactly as on its letter; nil where it is not known.
    package var reference: String?
    /// The day on which the claim came in there; nil where it is not known.
    package var since: LocalDate?

    package init(party: ID<Creditor>, role: Role, reference: String?, since: LocalDate?) {
      self.party = party
      self.role = role
      self.reference = reference
      self.since = since
    }

    /// As what a party acts.
    package enum Role: String, CaseIterable, Hashable, Sendable {
      /// To whom the claim belongs.
      case creditor
      /// A collection agency.
      case collector
      /// A bailiff (*gerechtsdeurwaarder*), or one who collects without a judgment yet.
      case bailiff
    }
  }

  /// Who is written to: who collects, else the creditor.
  package var acting: ID<Creditor> { collector ?? creditor }

  /// What is known of the file of this party besides; nil where nothing is.
  package func link(of party: ID<Creditor>) -> Link? { links.first { $0.party == party } }

  /// The same with letters to `party`, or to the creditor itself where it is nil: who acted until now
  /// keeps its number, and letters go to the new one under its own.
  package func passed(to party: ID<Creditor>?) -> Debt {
    let target = party ?? creditor
    var debt = target == acting ? self : keepingReference()
    debt.collector = party
    guard target != acting,
      let place = debt.links.firstIndex(where: { $0.party == target })
    else { return debt }
    debt.reference = debt.links[place].reference
    debt.links[place].reference = nil
    if debt.links[place].role == .creditor, debt.links[place].since == nil {
      debt.links.remove(at: place)
    }
    return debt
  }

  /// The same after it went to `party` to collect, in this role and on this day.
  package func handed(
    to party: ID<Creditor>, as role: Link.Role, reference new: String?, on day: LocalDate?
  ) -> Debt {
    let since = day ?? link(of: party)?.since
    var debt = passed(to: party)
    debt.links.removeAll { $0.party == party }
    debt.links.append(Link(party: party, role: role, reference: nil, since: since))
    debt.reference = new ?? debt.reference
    return debt
  }

  /// The same with the number at who acts now in the file of that party, and no other yet.
  private func keepingReference() -> Debt {
    guard reference != nil || collector != nil else { return self }
    var debt = self
    let role: Link.Role = collector == nil ? .creditor : collectorRole
    if let place = links.firstIndex(where: { $0.party == acting }) {
      debt.links[place].reference = reference ?? links[place].reference
    } else {
      debt.links.append(Link(party: acting, role: role, reference: reference, since: nil))
    }
    debt.reference = nil
    return debt
  }

  /// As what who collects now acts: as was said, else by how far it has gone.
  package var collectorRole: Link.Role {
    if let collector, let link = link(of: collector), link.role != .creditor { return link.role }
    return stage >= .bailiff ? .bailiff : .collector
  }
}
