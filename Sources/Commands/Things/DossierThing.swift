import Documents
import Domain
import Exchange
import Planning
import Store

/// A kind of thing that a dossier holds several of: found by its id, filled in by a form, taken away.
protocol FormedThing: Sendable {
  /// What its form fills in.
  associatedtype Entry: Sendable, Equatable

  static var thing: Thing { get }
  static var form: Form<Entry> { get }

  static func all(in dossier: Dossier) -> [Self]
  /// An entry with the next free id.
  static func blank(in dossier: Dossier) -> Entry
  static func entry(of thing: Self) -> Entry
  /// The entry, checked as a whole.
  static func checked(_ entry: Entry) throws(InputError) -> Entry
  static func save(_ entry: Entry, in changes: inout Changes) throws(StoreError)
  static func id(of entry: Entry) -> String
  /// What is unusual about an entry in this dossier; nil where it has no amount that can be.
  static func oddLook(in dossier: Dossier, _ context: Context) -> OddLook<Entry>?
  /// The line whose amount may be about so much; nil where it has none.
  static func line(of entry: Entry) -> (place: String, amount: Money, every: Frequency)?
  /// Under what it is kept that part of it was not told yet; nil where it is always told whole.
  static func untold(of entry: Entry) -> Assurance.Matter?
  /// The fields of it that were not told yet.
  func untoldFields(in dossier: Dossier) -> Set<Field>
  /// What it is called in a sentence, once `entry` is saved in `dossier`.
  static func name(of entry: Entry, in dossier: Dossier) -> String

  var idText: String { get }
  /// What it may be called on the command line besides its id.
  func names(in dossier: Dossier) -> [String]
  /// All there is of it, shown before it is taken away; nil where its name says it.
  static func report(of thing: Self, in dossier: Dossier, _ language: Language) -> Report?
  /// How many things were noted about it, that go with it.
  func noted(in dossier: Dossier) -> Int
  func remove(in changes: inout Changes) throws(StoreError)
}

/// A thing that has a list of its own, at the prompt and as commands: what is stated of a household.
protocol DossierThing: FormedThing {
  /// The schema of its list and of one of it, as JSON.
  static var schema: String { get }

  static func list(_ dossier: Dossier, in language: Language) -> Report
  /// The same things in the order in which somebody should look at them.
  static func mostPressingFirst(_ things: [Self]) -> [Self]
  /// The dossier with these in the place of all of this kind, for a list of some.
  static func dossier(_ dossier: Dossier, with things: [Self]) -> Dossier

  /// Whether what was typed in the list is one or more whole things, to be taken by `take(line:)`.
  static func takesLine(_ typed: String) -> Bool
  /// What is said of that under the list; nil where there is no such thing.
  static var listHint: DebtSay? { get }
  static func take(
    line: String, _ file: DossierFile, _ context: Context
  ) throws(Leaving)
  /// Whether the answer to a question of its form is more than that answer.
  static func isLine(_ typed: String, at field: Field, today: LocalDate) -> Bool

  /// The thing that is there already and seems to be the same.
  static func double(of entry: Entry, in dossier: Dossier) -> Self?
  /// What it means for the person, said after it was added; nil where that is plain.
  static func meaning(
    of entry: Entry, _ file: DossierFile, _ context: Context
  ) throws(Leaving) -> String?

  func report(in dossier: Dossier, _ language: Language) -> Report
  var json: JSONValue { get }
  /// The same, with what became of it since.
  func report(
    in dossier: Dossier, _ file: DossierFile, _ context: Context
  ) throws(Failure) -> Report
  /// What is owed now beside what was stated; nil for what is not owed.
  func ledger(in dossier: Dossier, _ context: Context) throws(Failure) -> DebtLedger?
}

extension DossierThing {
  static func mostPressingFirst(_ things: [Self]) -> [Self] { things }
  static func takesLine(_ typed: String) -> Bool { false }
  static var listHint: DebtSay? { nil }
  static func take(
    line: String, _ file: DossierFile, _ context: Context
  ) throws(Leaving) {}
  static func isLine(_ typed: String, at field: Field, today: LocalDate) -> Bool { false }
  func ledger(in dossier: Dossier, _ context: Context) throws(Failure) -> DebtLedger? { nil }
  func report(
    in dossier: Dossier, _ file: DossierFile, _ context: Context
  ) throws(Failure) -> Report {
    report(in: dossier, context.language)
  }
}

extension FormedThing {
  static func oddLook(in dossier: Dossier, _ context: Context) -> OddLook<Entry>? { nil }
  func names(in dossier: Dossier) -> [String] { [] }
  static func line(of entry: Entry) -> (place: String, amount: Money, every: Frequency)? { nil }
  static func untold(of entry: Entry) -> Assurance.Matter? { nil }
  func untoldFields(in dossier: Dossier) -> Set<Field> { [] }

  /// The thing with this id, or the only one with this name or these first letters of it.
  static func find(_ typed: String, in dossier: Dossier) throws(Failure) -> Self {
    let all = all(in: dossier)
    if let thing = all.first(where: { $0.idText == typed }) { return thing }
    let choice = Choice(
      all.flatMap { thing in
        thing.names(in: dossier).map { name in
          Choice<String>.Option(value: thing.idText, name: name, synonyms: [], code: nil)
        }
      }, isNumbered: false)
    let named = all.filter { thing in
      thing.names(in: dossier).contains { $0.lowercased() == typed.lowercased() }
    }
    if named.count > 1 {
      throw .problem(.unknownThing(Self.thing, typed: typed, nearest: named.map(\.idText)))
    }
    do throws(InputError) {
      let id = try choice.read(Typed(typed, for: nil))
      if let thing = all.first(where: { $0.idText == id }) { return thing }
      throw InputError(nil, typed: typed, .unknownID)
    } catch {
      let nearest: [String] =
        switch error.reason {
        case .unclearChoice(let names), .notAChoice(let names): names
        default: []
        }
      throw .problem(.unknownThing(Self.thing, typed: typed, nearest: nearest))
    }
  }
}

extension Income: DossierThing {
  typealias Entry = Income
  static let thing = Thing.income
  static let schema = "aflos.income/1"
  static func all(in dossier: Dossier) -> [Income] { dossier.incomes }
  static func dossier(_ dossier: Dossier, with things: [Income]) -> Dossier {
    var some = dossier
    some.incomes = things
    return some
  }
  static func blank(in dossier: Dossier) -> Income {
    .blank(dossier.newID("i", after: dossier.incomes.map(\.id)))
  }
  static func entry(of thing: Income) -> Income { thing }
  static func checked(_ entry: Income) throws(InputError) -> Income { try entry.checked() }
  static func save(_ entry: Income, in changes: inout Changes) throws(StoreError) {
    try changes.save(entry)
  }
  static func id(of entry: Income) -> String { entry.id.text }
  static func name(of entry: Income, in dossier: Dossier) -> String { entry.name }
  static func list(_ dossier: Dossier, in language: Language) -> Report {
    incomeList(of: dossier, in: language)
  }
  var idText: String { id.text }
  func names(in dossier: Dossier) -> [String] { [name] }
  func remove(in changes: inout Changes) throws(StoreError) { try changes.remove(id) }
  func report(in dossier: Dossier, _ language: Language) -> Report {
    incomeReport(self, in: language)
  }
  var json: JSONValue { DossierDocument.json(of: self) }
}

extension Cost: DossierThing {
  typealias Entry = Cost
  static let thing = Thing.cost
  static let schema = "aflos.cost/1"
  static func all(in dossier: Dossier) -> [Cost] { dossier.costs }
  static func dossier(_ dossier: Dossier, with things: [Cost]) -> Dossier {
    var some = dossier
    some.costs = things
    return some
  }
  static func blank(in dossier: Dossier) -> Cost {
    .blank(dossier.newID("k", after: dossier.costs.map(\.id)))
  }
  static func entry(of thing: Cost) -> Cost { thing }
  static func checked(_ entry: Cost) throws(InputError) -> Cost { entry.checked() }
  static func save(_ entry: Cost, in changes: inout Changes) throws(StoreError) {
    try changes.save(entry)
  }
  static func id(of entry: Cost) -> String { entry.id.text }
  static func name(of entry: Cost, in dossier: Dossier) -> String { entry.name }
  static func list(_ dossier: Dossier, in language: Language) -> Report {
    costList(of: dossier, in: language)
  }
  var idText: String { id.text }
  func names(in dossier: Dossier) -> [String] { [name] }
  func remove(in changes: inout Changes) throws(StoreError) { try changes.remove(id) }
  func report(in dossier: Dossier, _ language: Language) -> Report {
    costReport(self, in: language)
  }
  var json: JSONValue { DossierDocument.json(of: self) }
}

extension Creditor: DossierThing {
  typealias Entry = Creditor
  static let thing = Thing.creditor
  static let schema = "aflos.creditor/1"
  static func all(in dossier: Dossier) -> [Creditor] { dossier.creditors }
  static func dossier(_ dossier: Dossier, with things: [Creditor]) -> Dossier {
    var some = dossier
    some.creditors = things
    return some
  }
  static func blank(in dossier: Dossier) -> Creditor {
    .named("", id: dossier.newID("c", after: dossier.creditors.map(\.id)), kind: .company)
  }
  static func entry(of thing: Creditor) -> Creditor { thing }
  static func checked(_ entry: Creditor) throws(InputError) -> Creditor { entry }
  static func save(_ entry: Creditor, in changes: inout Changes) throws(StoreError) {
    try changes.save(entry)
  }
  static func id(of entry: Creditor) -> String { entry.id.text }
  static func name(of entry: Creditor, in dossier: Dossier) -> String { entry.name }
  static func list(_ dossier: Dossier, in language: Language) -> Report {
    creditorList(of: dossier, in: language)
  }
  var idText: String { id.text }
  func names(in dossier: Dossier) -> [String] { [name] }
  func remove(in changes: inout Changes) throws(StoreError) { try changes.remove(id) }
  func report(in dossier: Dossier, _ language: Language) -> Report {
    creditorReport(self, in: language)
  }
  var json: JSONValue { DossierDocument.json(of: self) }
}

extension Debt: DossierThing {
  typealias Entry = DebtEntry
  static let thing = Thing.debt
  static let schema = "aflos.debt/1"
  static var form: Form<DebtEntry> { DebtEntry.form }
  static func all(in dossier: Dossier) -> [Debt] { dossier.debts }
  static func dossier(_ dossier: Dossier, with things: [Debt]) -> Dossier {
    var some = dossier
    some.debts = things
    return some
  }
  static func mostPressingFirst(_ things: [Debt]) -> [Debt] { things.mostPressingFirst }
  static func blank(in dossier: Dossier) -> DebtEntry {
    .blank(dossier.newID("d", after: dossier.debts.map(\.id)))
  }
  static func entry(of thing: Debt) -> DebtEntry { DebtEntry(debt: thing, newCreditors: []) }
  static func checked(_ entry: DebtEntry) throws(InputError) -> DebtEntry { try entry.checked() }

  /// New creditors come first, and only those the debt still names.
  static func save(_ entry: DebtEntry, in changes: inout Changes) throws(StoreError) {
    for creditor in entry.newCreditors
    where creditor.id == entry.debt.creditor || creditor.id == entry.debt.collector
      || entry.debt.link(of: creditor.id) != nil
    {
      try changes.save(creditor)
    }
    try changes.enter(entry.debt)
  }
  static func id(of entry: DebtEntry) -> String { entry.debt.id.text }
  static func name(of entry: DebtEntry, in dossier: Dossier) -> String {
    entry.name(of: entry.debt.creditor, in: dossier) ?? entry.debt.id.text
  }
  static func list(_ dossier: Dossier, in language: Language) -> Report {
    debtList(of: dossier, in: language)
  }
  var idText: String { id.text }
  func names(in dossier: Dossier) -> [String] {
    [dossier.name(of: creditor), reference].compactMap(\.self)
  }
  func remove(in changes: inout Changes) throws(StoreError) { try changes.remove(id) }
  func report(in dossier: Dossier, _ language: Language) -> Report {
    debtReport(self, of: dossier, in: language)
  }
  func report(
    in dossier: Dossier, _ file: DossierFile, _ context: Context
  ) throws(Failure) -> Report {
    guard runningArrangement != nil else { return report(in: dossier, context.language) }
    let standing = try context.standing(of: dossier, in: file)
    let missed = try lawful { () throws(LawError) in try standing.missedTerms()[id] ?? [] }
    return debtReport(self, missed: missed, of: dossier, in: context.language)
  }
  var json: JSONValue { DossierDocument.json(of: self) }
  func ledger(in dossier: Dossier, _ context: Context) throws(Failure) -> DebtLedger? {
    let (law, today) = (try context.law(for: dossier), context.today)
    return try lawful { () throws(LawError) in
      try dossier.ledger(of: self, on: today, law: law)
    }
  }
}
