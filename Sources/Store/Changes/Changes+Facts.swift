import Domain
import GRDB

extension Changes {
  /// Starts a dossier in which nothing is answered. One that was started stays as it is.
  package mutating func start(in language: Language) throws(StoreError) {
    try storing {
      guard try Dossier.readHead(db) == nil else { return }
      try putHead(.empty(in: language))
    }
  }

  /// Like every setter, throws `notStarted` when there is no dossier yet.
  package mutating func set(_ language: Language) throws(StoreError) {
    try edit { $0.language = language }
  }

  /// Who signs the letters.
  package mutating func set(_ sender: Sender) throws(StoreError) {
    try edit { $0.sender = sender }
  }

  /// Who lives from the money; the years of birth of children keep their order.
  package mutating func set(_ household: Household) throws(StoreError) {
    try edit { $0.household = household }
  }

  /// What is set aside each month, not below zero.
  package mutating func set(reserve: Money) throws(StoreError) {
    try edit { $0.reserve = reserve }
  }

  /// What was chosen about how plans are made.
  package mutating func set(_ settings: Settings) throws(StoreError) {
    try edit { $0.settings = settings }
  }

  /// Puts `dossier` in the place of everything that is there, in its order; starts one where there
  /// is none. Letters stay: they are what was written, whatever the facts are now.
  package mutating func replace(with dossier: Dossier) throws(StoreError) {
    try storing {
      try takeRecord()
      for table in [Table.bill, .debtEvent, .debt, .creditor, .cost, .income, .lawOverride] {
        for key in try table.keys(in: db) { try take(key, from: table) }
      }
      try putHead(dossier)
    }
    for income in dossier.incomes { try save(income) }
    for cost in dossier.costs { try save(cost) }
    for creditor in dossier.creditors { try save(creditor) }
    for debt in dossier.debts { try save(debt) }
    for correction in dossier.lawCorrections { try save(correction) }
    for reply in dossier.record.replies { try save(reply) }
    for payment in dossier.record.payments { try save(payment) }
    for entry in dossier.record.log { try save(entry) }
    for mark in dossier.record.marks { try save(mark) }
  }

  private mutating func edit(_ body: (inout Dossier) -> Void) throws(StoreError) {
    try storing {
      guard var head = try Dossier.readHead(db) else { throw StoreError.notStarted }
      body(&head)
      try putHead(head)
    }
  }

  private mutating func putHead(_ head: Dossier) throws {
    try put(head.headRow, in: .dossier)
    for key in try Table.child.keys(in: db) { try take(key, from: .child) }
    for (index, year) in head.household.childBirthYears.enumerated() {
      try put(["position": .number(index + 1), "birth_year": .number(year)], in: .child)
    }
  }
}
