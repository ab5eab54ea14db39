import Documents
import Domain

// Who else has a file of a debt is typed as `name; what it is; number; day`, with `|` between two. `-` stands
// for what is not known.

extension FormRow<DebtEntry> {
  static let chain = FormRow(
    field: .debtChain, need: .onRequest,
    read: { typed, entry, context throws(InputError) in
      var debt = entry.debt
      debt.links = []
      var fresh = entry
      for text in typed.raw.split(separator: "|") {
        var link = try fresh.link(String(text), typed, context)
        guard (link.role == .creditor) == (link.party == debt.creditor) else {
          throw InputError(.debtChain, typed: String(text), .notBeside(.debtCreditor))
        }
        // The number of who is written to now is that of the debt.
        if link.party == debt.acting, let reference = link.reference {
          debt.reference = reference
          link.reference = nil
        }
        if let twice = debt.links.firstIndex(where: { $0.party == link.party }) {
          debt.links.remove(at: twice)
        }
        debt.links.append(link)
      }
      guard !debt.links.isEmpty else { throw typed.error(.notAParty) }
      entry = fresh
      (entry.debt.links, entry.debt.reference) = (debt.links, debt.reference)
    },
    clear: { $0.debt.links = [] },
    typed: { entry, context in
      entry.debt.links.isEmpty
        ? nil
        : entry.debt.links.map { link in
          [
            entry.typed(link.party, in: context.dossier) ?? link.party.text,
            link.role.name(in: context.language), link.reference ?? "-",
            link.since?.text(in: context.language) ?? "-",
          ].joined(separator: "; ")
        }.joined(separator: " | ")
    })
}

extension DebtEntry {
  /// One party, with a creditor that is new where its name is.
  fileprivate mutating func link(
    _ text: String, _ whole: Typed, _ context: FormContext
  ) throws(InputError) -> Debt.Link {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { part in
      let typed = Typed(String(part), for: whole.field)
      return typed.isEmpty || part.filter { !$0.isWhitespace } == "-" ? nil : typed
    }
    guard (1...4).contains(parts.count), let name = parts[0] else {
      throw whole.error(.notAParty)
    }
    func part(_ index: Int) -> Typed? { index < parts.count ? parts[index] : nil }
    let said = try part(1).map { typed throws(InputError) in
      try Choice(Debt.Link.Role.allCases, in: context.language, isNumbered: false).read(typed)
    }
    let party = try creditor(name, newKind: said == .creditor ? .company : .collector, context)
    let usual: Debt.Link.Role =
      party == debt.creditor ? .creditor : party == debt.collector ? debt.collectorRole : .collector
    return Debt.Link(
      party: party, role: said ?? usual,
      reference: try part(2).map { typed throws(InputError) in try typed.line(limit: 200) },
      since: try part(3).map { typed throws(InputError) in
        let day = try typed.day(today: context.today, leaning: .past)
        guard day <= context.today else { throw typed.error(.dayAfter(context.today)) }
        return day
      })
  }
}
