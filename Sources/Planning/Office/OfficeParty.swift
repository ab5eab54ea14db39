import Domain

/// A creditor or a collector with all it claims of the clients of an office.
package struct OfficeParty: Hashable, Sendable {
  /// Of two spellings that are one name, the one that most clients have.
  package let name: String
  package let isCollector: Bool
  /// Every claim, the largest first.
  package let claims: [Claim]

  /// A claim on one client.
  package struct Claim: Hashable, Sendable {
    package let client: OfficeClient
    package let claim: OfficeClaim
  }

  /// What is owed in all.
  package var owed: Money { claims.map(\.claim.owed).sum() }
  /// How many clients owe it.
  package var clients: Int { Set(claims.map(\.client.path)).count }

  /// Whether what was typed is its name, or a part of it.
  package func isCalled(_ typed: String) -> Bool { PartyName.isCalled(name, typed) }

  /// Everybody to whom something is owed, the largest sum first. Who collects stands beside those it
  /// collects for: a claim with a collector is in both.
  package static func all(of clients: [OfficeClient]) -> [OfficeParty] {
    var claims: [Key: [Claim]] = [:]
    var names: [Key: [String]] = [:]
    for client in clients {
      for claim in client.line?.claims ?? [] where claim.owed > .zero {
        let parties = [(claim.creditor, false)] + (claim.collector.map { [($0, true)] } ?? [])
        for (name, isCollector) in parties {
          let key = Key(name: PartyName.identity(name), isCollector: isCollector)
          claims[key, default: []].append(Claim(client: client, claim: claim))
          names[key, default: []].append(name)
        }
      }
    }
    return claims.map { key, claims in
      OfficeParty(
        name: mostUsed(names[key] ?? []), isCollector: key.isCollector,
        claims: claims.sorted { ($1.claim.owed, $0.client.path) < ($0.claim.owed, $1.client.path) })
    }.sorted { a, b in
      a.owed == b.owed ? (a.name, a.place) < (b.name, b.place) : a.owed > b.owed
    }
  }

  private var place: Int { isCollector ? 1 : 0 }

  private struct Key: Hashable {
    let name: String
    let isCollector: Bool
  }

  private static func mostUsed(_ names: [String]) -> String {
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }
}

/// The numbers of an office, for whoever pays for it: no names, no amounts.
package struct OfficeNumbers: Hashable, Sendable {
  package let from: LocalDate
  package let through: LocalDate
  /// Clients that could be read, archives included.
  package let clients: Int
  /// Of them those whose dossier began in the period.
  package let intake: Int
  /// Of the intake those of whom a letter went.
  package let withLetter: Int
  /// The median of the days from the start of the dossier until the first letter went, over the intake
  /// with a letter; nil where there is none.
  package let daysToFirstLetter: Int?
  /// Over all clients: debts on which a letter went, and those of them on which an answer came since.
  package let lettersSent: Int
  package let answered: Int
  /// Over all clients: arrangements that run, and those of them of which every term was paid by its day.
  package let running: Int
  package let kept: Int
  /// Files that could not be read and are in none of these.
  package let notRead: Int

  /// The numbers over these clients; the intake is of the days from `from` through `through`.
  package init(of clients: [OfficeClient], from: LocalDate, through: LocalDate) {
    let lines = clients.compactMap(\.line)
    let intake = lines.filter { $0.since >= from && $0.since <= through }
    let days = intake.compactMap { line in
      line.course.firstSent.map { max(0, line.since.days(to: $0)) }
    }.sorted()
    self.from = from
    self.through = through
    self.clients = lines.count
    self.intake = intake.count
    withLetter = days.count
    daysToFirstLetter = days.isEmpty ? nil : days[(days.count - 1) / 2]
    lettersSent = lines.map(\.course.lettersSent).reduce(0, +)
    answered = lines.map(\.course.answered).reduce(0, +)
    running = lines.map(\.course.running).reduce(0, +)
    kept = lines.map(\.course.kept).reduce(0, +)
    notRead = clients.count - lines.count
  }
}
