import Domain
import SQLite

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

  /// Sets what is different between `new` and `old` of what is asked once: language, who signs, who
  /// lives here, what is set aside and how plans are made. The rest stays as it is in the file, whoever
  /// changed it.
  package mutating func setHousehold(
    of new: Dossier, since old: Dossier
  ) throws(StoreError) {
    for fact in Dossier.personFacts where fact.isKnown(in: new) {
      try takeBackAsked(.field(fact.field))
    }
    try edit { head in
      func take<Value: Equatable>(_ field: WritableKeyPath<Dossier, Value>) {
        if new[keyPath: field] != old[keyPath: field] { head[keyPath: field] = new[keyPath: field] }
      }
      take(\.language)
      take(\.sender.name)
      take(\.sender.street)
      take(\.sender.postcode)
      take(\.sender.city)
      take(\.sender.email)
      take(\.sender.phone)
      take(\.sender.birthDate)
      take(\.household.kind)
      take(\.household.birthYear)
      take(\.household.children)
      take(\.reserve)
      take(\.settings.countsYearlyIncome)
      take(\.settings.urgentMonths)
      take(\.settings.strategy)
      for fact in LettersShow.Fact.allCases { take(\.settings.lettersShow[fact]) }
      for fact in Dossier.personFacts where fact.stored(of: new) != fact.stored(of: old) {
        fact.copy(from: new, to: &head)
      }
    }
  }

  /// Puts `dossier` in the place of everything that is there, in its order; starts one where there
  /// is none. What belonged to what was there goes with it: letters, sendings, marks of the agenda and
  /// half-typed forms would otherwise be taken for those of things with the same number. Undoing the
  /// change brings back all but the forms.
  package mutating func replace(
    with dossier: Dossier, letters: [KeptLetter] = []
  ) throws(StoreError) {
    try storing {
      try takeRecord()
      try takeLetters()
      for table in [
        Table.matter, .asset, .bill, .debtEvent, .debtLink, .debt, .creditor, .cost, .income,
        .lawOverride,
        .assurance, .proof,
      ] {
        for key in try table.keys(in: db) { try take(key, from: table) }
      }
      try db.execute(sql: "DELETE FROM draft")
      try putHead(dossier)
    }
    for income in dossier.incomes { try save(income) }
    for cost in dossier.costs { try save(cost) }
    for creditor in dossier.creditors { try save(creditor) }
    for debt in dossier.debts { try save(debt) }
    for asset in dossier.assets { try save(asset) }
    for matter in dossier.matters { try save(matter) }
    for correction in dossier.lawCorrections { try save(correction) }
    for assurance in dossier.assurances { try save(assurance) }
    for proof in dossier.proofs { try save(proof) }
    for reply in dossier.record.replies { try save(reply) }
    for payment in dossier.record.payments { try save(payment) }
    for entry in dossier.record.log { try save(entry) }
    for mark in dossier.record.marks { try save(mark) }
    for letter in letters { try record(letter) }
  }

  /// Forgets how far the journey came in this; nothing where nothing was remembered.
  package func dropProgress(_ key: String) throws(StoreError) {
    try storing { try db.execute(sql: "DELETE FROM progress WHERE key = ?", arguments: [key]) }
  }

  private mutating func takeLetters() throws {
    let letters = try Table.letter.keys(in: db)
    guard !letters.isEmpty else { return }
    try LettersSetAside.allow(in: db)
    for key in try Table.letterSent.keys(in: db) { try take(key, from: .letterSent) }
    for key in letters { try take(key, from: .letter) }
    try LettersSetAside.end(in: db)
  }

  mutating func edit(_ body: (inout Dossier) -> Void) throws(StoreError) {
    try storing {
      guard var head = try Dossier.readHead(db) else { throw StoreError.notStarted }
      body(&head)
      try putHead(head)
    }
  }

  private mutating func putHead(_ head: Dossier) throws {
    try put(head.headRow, in: .dossier)
    for key in try Table.child.keys(in: db) { try take(key, from: .child) }
    for (index, child) in head.household.children.enumerated() {
      try put(child.row(position: index + 1), in: .child)
    }
  }
}
