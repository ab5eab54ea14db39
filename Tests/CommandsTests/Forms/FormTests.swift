import Documents
import Domain
import Exchange
import TestSupport
import Testing

@testable import Commands

/// What the forms promise: an answer that is shown can be typed, and means the same.
@Suite struct FormTests {
  private static let today = LocalDate.day("2026-11-21")

  private static func context(_ dossier: Dossier, _ language: Language) -> FormContext {
    FormContext(today: today, language: language, dossier: dossier, isNumbered: false)
  }

  private static func dossiers() throws -> [Dossier] {
    try Cases.households.map { name in
      try DossierDocument.read(
        try Cases.bytes("households/\(name).json"), ignoringUnknownKeys: false
      ).get()
    }
  }

  @Test(arguments: Language.allCases)
  func everyExampleReads(language: Language) {
    func reads<Value>(_ form: Form<Value>, _ blank: Value) {
      let context = Self.context(.empty(in: language), language)
      for row in form.rows {
        var filling = Filling(value: blank, answered: [])
        let example = row.field.help(in: language).example
        do throws(InputError) {
          try form.answer(row, example, in: &filling, context)
          #expect(row.typed(filling.value, context) != nil, "\(row.field) forgets \(example)")
        } catch {
          Issue.record("\(row.field) refuses \(example): \(error.text(in: language))")
        }
      }
    }
    reads(Dossier.householdForm, .empty(in: language))
    reads(Income.form, .blank(ID("i1")))
    reads(Cost.form, .blank(ID("k1")))
    reads(Creditor.form, .named("", id: ID("c1"), kind: .company))
    reads(DebtEntry.form, .blank(ID("d1")))
  }

  /// Fills `blank` with what the form would show of `value`.
  private static func copy<Value>(
    _ value: Value, into blank: Value, _ form: Form<Value>, _ context: FormContext
  ) throws -> Value {
    var filling = Filling(value: blank, answered: [])
    for row in form.rows {
      guard let typed = row.typed(value, context) else { continue }
      try form.answer(row, typed, in: &filling, context)
    }
    return filling.value
  }

  @Test(arguments: Language.allCases)
  func whatIsShownReadsBackTheSame(language: Language) throws {
    for dossier in try Self.dossiers() {
      let context = Self.context(dossier, language)
      for income in dossier.incomes {
        #expect(try Self.copy(income, into: .blank(income.id), Income.form, context) == income)
      }
      for cost in dossier.costs {
        #expect(try Self.copy(cost, into: .blank(cost.id), Cost.form, context) == cost)
      }
      for creditor in dossier.creditors {
        let blank = Creditor.named("", id: creditor.id, kind: .company)
        #expect(try Self.copy(creditor, into: blank, Creditor.form, context) == creditor)
      }
      for debt in dossier.debts {
        let entry = DebtEntry(debt: debt, newCreditors: [])
        #expect(try Self.copy(entry, into: .blank(debt.id), DebtEntry.form, context) == entry)
      }
      let blank = Dossier.empty(in: language)
      let household = try Self.copy(dossier, into: blank, Dossier.householdForm, context)
      #expect(household.sender == dossier.sender)
      #expect(household.household == dossier.household)
      #expect(household.reserve == dossier.reserve)
      #expect(household.language == dossier.language)
      #expect(household.settings == dossier.settings)
    }
  }

  @Test(arguments: Frequency.allCases, Language.allCases)
  func anAmountKeepsHowOftenItFalls(every: Frequency, language: Language) throws {
    var cost = Cost.blank(ID("k1"))
    cost.amount = Money(cents: 123_456)
    cost.every = every
    let context = Self.context(.empty(in: language), language)
    let row = try #require(Cost.form.row(.costAmount))
    var filling = Filling(value: Cost.blank(ID("k1")), answered: [])
    try Cost.form.answer(row, try #require(row.typed(cost, context)), in: &filling, context)
    #expect(filling.value == cost)
  }

  @Test(arguments: Language.allCases)
  func onlyWhatMayBeUnknownIsCleared(language: Language) throws {
    func kept<Value: Equatable>(
      _ form: Form<Value>, _ values: [Value], _ context: FormContext
    ) throws -> Set<Field> {
      var kept: Set<Field> = []
      for row in form.rows {
        for value in values {
          var filling = Filling(value: value, answered: [row.field])
          do throws(InputError) {
            try form.answer(row, "-", in: &filling, context)
            var again = filling
            try form.answer(row, "-", in: &again, context)
            #expect(again.value == filling.value)
            #expect(!filling.answered.contains(row.field))
          } catch {
            #expect(error.reason == .missing)
            #expect(filling.value == value && filling.answered == [row.field])
            kept.insert(row.field)
          }
        }
      }
      return kept
    }
    for dossier in try Self.dossiers() {
      let context = Self.context(dossier, language)
      #expect(
        try kept(Dossier.householdForm, [dossier], context)
          == [
            .senderName, .householdKind, .language, .countYearlyIncome, .lettersBirthDate,
            .lettersPhone, .lettersEmail,
          ])
      #expect(
        try kept(Income.form, dossier.incomes, context)
          == [.incomeKind, .incomeName, .incomeAmount, .incomeEvery])
      #expect(
        try kept(Cost.form, dossier.costs, context)
          == [.costCategory, .costName, .costAmount, .costEvery])
      #expect(
        try kept(Creditor.form, dossier.creditors, context) == [.creditorName, .creditorKind])
      let entries = dossier.debts.map { DebtEntry(debt: $0, newCreditors: []) }
      #expect(
        try kept(DebtEntry.form, entries, context) == [
          .debtCreditor, .debtKind, .debtPrincipal, .debtStage, .debtRank, .debtTrade,
          .arrangementKept,
        ])
    }
  }

  /// What is cleared shows nothing more, except an amount or a setting that goes back to its start.
  @Test(arguments: Language.allCases)
  func whatIsClearedIsGone(language: Language) throws {
    let starts: Set<Field> = [
      .reserve, .urgentMonths, .debtInterest, .debtCollectionCosts, .debtOtherCosts,
      .debtDisputed, .debtRate, .debtPercent,
    ]
    for dossier in try Self.dossiers() {
      let context = Self.context(dossier, language)
      for debt in dossier.debts {
        let entry = DebtEntry(debt: debt, newCreditors: [])
        for row in DebtEntry.form.rows where row.clear != nil && !starts.contains(row.field) {
          var filling = Filling(value: entry, answered: [])
          try DebtEntry.form.answer(row, "-", in: &filling, context)
          #expect(row.typed(filling.value, context) == nil, "\(row.field) of \(debt.id.text)")
        }
      }
    }
  }
}
