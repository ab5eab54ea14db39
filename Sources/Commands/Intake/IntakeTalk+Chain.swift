import Documents
import Domain
import Store
import Terminal

// Who else has a file of a debt: asked debt by debt, and of each party one thing at a time.
extension IntakeTalk {
  /// The debts of which nobody said yet who else has them, or that nobody does.
  func untoldChains() throws(Leaving) -> [Debt] {
    let dossier = try entering.dossier()
    return dossier.debts.filter {
      $0.claimed > .zero && $0.links.isEmpty && dossier.said(to: .chain($0.id)) == nil
    }
  }

  /// Asks about those that were not skipped before.
  func askAboutChains(_ passed: inout [String]) throws(Leaving) {
    try askEach(
      try untoldChains(), &passed, heading: .chains, because: .whyChains,
      key: { Inquiry.chain($0.id).key }
    ) { id throws(Leaving) in try tellChain(of: id) }
  }

  /// Whether there is somebody else, and then who, until there is no other; false where it was skipped.
  private func tellChain(of id: ID<Debt>) throws(Leaving) -> Bool {
    let dossier = try entering.dossier()
    guard let debt = dossier.debt(id) else { return true }
    context.display.say("")
    say(.debt(dossier.label(of: id)))
    let names = [debt.creditor, debt.collector].compactMap(\.self).map { dossier.name(of: $0) }
    let isThere: Bool?
    do throws(Leaving) {
      isThere = try context.conversation.ask(
        Question(
          text: IntakeSay.anybodyElse(names).text(in: language),
          help: IntakeSay.howToAnswer.text(in: language), canSkip: true, unknown: .line),
        { answer throws(InputError) in try Typed(answer, for: nil).yesOrNo() })
    } catch {
      guard case .line(let line) = error else { throw error }
      if ["geen", "niemand", "none", "nobody", "no one"].contains(folded(line)) {
        try tell(.chain(id), .none)
      } else {
        try tell(.chain(id), .unknown)
        say(.notKnown)
      }
      return true
    }
    guard let isThere else { return false }
    guard isThere else {
      try tell(.chain(id), .none)
      return true
    }
    repeat {
      guard try addLink(to: id) else { return try !isUntold(id) }
    } while try context.conversation.confirm(
      IntakeSay.anotherParty.text(in: language), help: IntakeSay.anotherHelp.text(in: language),
      fallback: false)
    return true
  }

  private func isUntold(_ id: ID<Debt>) throws(Leaving) -> Bool {
    try untoldChains().contains { $0.id == id }
  }

  /// One party: its name, what it is, its number and since when; false where no name was given.
  private func addLink(to id: ID<Debt>) throws(Leaving) -> Bool {
    let dossier = try entering.dossier()
    guard let debt = dossier.debt(id) else { return false }
    let named = try answer(.partyName) { typed throws(InputError) in try typed.line(limit: 100) }
    guard let name = named else { return false }
    let known = CreditorNames(dossier.creditors).creditor(called: name)
    let party: ID<Creditor> = known ?? dossier.newID("c", after: dossier.creditors.map(\.id))
    let isOwner = party == debt.creditor
    let role = isOwner ? .creditor : try self.role(of: name)
    let reference = try answer(.partyNumber) { typed throws(InputError) in
      try typed.line(limit: 200)
    }
    let today = context.today
    let since = try answer(.partySince) { typed throws(InputError) in
      let day = try typed.day(today: today, leaning: .past)
      if day > today { throw typed.error(.dayAfter(today)) }
      return day
    }
    var changed = debt
    // The number of who is written to now is that of the debt.
    let isActing = party == debt.acting
    if isActing, let reference { changed.reference = reference }
    changed.links.removeAll { $0.party == party }
    changed.links.append(
      Debt.Link(
        party: party, role: role, reference: isActing ? nil : reference, since: since))
    let (after, intent) = (changed, Intent.edited(.debt, dossier.label(of: id)))
    try kept { () throws(StoreError) in
      try file.change(intent, on: today) { changes throws(StoreError) in
        if known == nil {
          try changes.save(Creditor.named(name, id: party, kind: .collector))
        }
        try changes.save(after)
      }
    }
    context.display.say(intent.text(in: language) + ".")
    return true
  }

  private func role(of name: String) throws(Leaving) -> Debt.Link.Role {
    let choice = Choice([Debt.Link.Role.collector, .bailiff], in: language, isNumbered: true)
    let usual: Debt.Link.Role = PartyName.isBailiff(name) ? .bailiff : .collector
    return try context.conversation.ask(
      Question(
        text: IntakeSay.partyRole(name).text(in: language),
        help: IntakeSay.partyHelp.text(in: language), fallback: usual.name(in: language),
        options: choice.options.map(\.name))
    ) { answer throws(InputError) in try choice.read(Typed(answer, for: nil)) } ?? usual
  }

  /// One thing of a party; nil where it was skipped or is not known.
  private func answer<Value: Sendable>(
    _ question: IntakeSay, _ read: (Typed) throws(InputError) -> Value
  ) throws(Leaving) -> Value? {
    do throws(Leaving) {
      return try context.conversation.ask(
        Question(
          text: question.text(in: language), help: IntakeSay.partyHelp.text(in: language),
          canSkip: true, unknown: .line)
      ) { answer throws(InputError) in try read(Typed(answer, for: nil)) }
    } catch {
      guard case .line = error else { throw error }
      return nil
    }
  }
}
