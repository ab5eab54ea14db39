/// All facts of one household, as they stand.
package struct Dossier: Hashable, Sendable {
  package var language: Language
  package var sender: Sender
  package var household: Household
  /// What debt help asks about the people, besides.
  package var persons: Persons
  /// What is set aside every month before anything goes to creditors.
  package var reserve: Money
  package var settings: Settings
  package var incomes: [Income]
  package var costs: [Cost]
  package var creditors: [Creditor]
  private var listOfDebts: [Debt]
  private var debtCounts = DebtCounts()
  /// What the household owns or leases, as far as it was told.
  package var assets: [Asset]
  /// Seizures, procedures, surety and registrations, as far as they were told.
  package var matters: [LegalMatter]
  /// Figures of the law that the user added or corrected, in the order they were added.
  package var lawCorrections: [LawCorrection]
  /// What was said besides: costs that are not there, amounts that are right, offers made all the same.
  package var assurances: [Assurance]
  /// What happened after the letters.
  package var record: CaseRecord
  /// What was said of the papers that show all this.
  package var proofs: [KeptProof]
  /// Numbers that were given before, in this file; none for a dossier that is in no file.
  package var numbers = UsedNumbers.none

  package init(
    language: Language, sender: Sender, household: Household, persons: Persons, reserve: Money,
    settings: Settings, incomes: [Income], costs: [Cost], creditors: [Creditor], debts: [Debt],
    assets: [Asset], matters: [LegalMatter], lawCorrections: [LawCorrection],
    assurances: [Assurance], record: CaseRecord, proofs: [KeptProof]
  ) {
    self.language = language
    self.sender = sender
    self.household = household
    self.persons = persons
    self.reserve = reserve
    self.settings = settings
    self.incomes = incomes
    self.costs = costs
    self.creditors = creditors
    listOfDebts = debts
    self.assets = assets
    self.matters = matters
    self.lawCorrections = lawCorrections
    self.assurances = assurances
    self.record = record
    self.proofs = proofs
  }

  /// The debts, in the order they were entered.
  package var debts: [Debt] {
    get { listOfDebts }
    // In place: an observer would copy the list for each debt that is changed in a loop.
    _modify {
      // A copy of the dossier may have the same counts, counted already or not.
      debtCounts = DebtCounts()
      yield &listOfDebts
    }
  }

  /// A dossier in which nothing was answered yet.
  package static func empty(in language: Language) -> Dossier {
    Dossier(
      language: language,
      sender: Sender(
        name: "", street: nil, postcode: nil, city: nil, email: nil, phone: nil,
        birthDate: nil),
      household: Household(kind: .single, birthYear: nil, childBirthYears: []),
      persons: .unknown,
      reserve: .zero, settings: .standard, incomes: [], costs: [], creditors: [],
      debts: [], assets: [], matters: [], lawCorrections: [], assurances: [], record: .empty,
      proofs: [])
  }

  /// The creditor or collector with this id; nil where the dossier does not hold it.
  package func creditor(_ id: ID<Creditor>) -> Creditor? {
    creditors.place(of: id).map { creditors[$0] }
  }
  /// The debt with this id; nil where the dossier does not hold it.
  package func debt(_ id: ID<Debt>) -> Debt? { debts.place(of: id).map { debts[$0] } }

  /// The creditor's name, or its id where the dossier does not hold it.
  package func name(of id: ID<Creditor>) -> String { creditor(id)?.name ?? id.text }

  /// How many debts this creditor has here.
  package func countOfDebts(of creditor: ID<Creditor>) -> Int {
    debtCounts.count(of: creditor, in: debts)
  }

  /// To whom a letter about the debt goes: the collector where there is one.
  package func addressee(of debt: Debt) -> Creditor? {
    debt.collector.flatMap { creditor($0) } ?? creditor(debt.creditor)
  }
}
