import Domain
import Testing
import TestSupport

@testable import Store

@Suite struct RoundTripTests {
  @Test func keepsEveryValueOfTheDossierExactly() throws {
    for seed in UInt64(0)..<150 {
      var random = SeededGenerator(seed: seed)
      let dossier = Dossier.random(using: &random)
      let file = try DossierFile.inMemory()
      try file.change(.imported("a.json"), on: .day1) { changes throws(StoreError) in
        try changes.replace(with: dossier)
      }
      #expect(try file.dossier() == dossier, "seed \(seed)")
    }
  }

  @Test func keepsEveryChoiceThereIs() throws {
    let file = try Sample.file()
    var debts: [Debt] = []
    for (index, kind) in Debt.Kind.allCases.enumerated() {
      var debt = Sample.debt("x\(index)", of: "c1")
      debt.kind = kind
      debt.stage = Debt.Stage.allCases[index % Debt.Stage.allCases.count]
      debt.rank = Debt.Rank.allCases[index % Debt.Rank.allCases.count]
      debts.append(debt)
    }
    let incomes = Income.Kind.allCases.enumerated().map { index, kind in
      var income = Sample.income
      income.kind = kind
      income.every = Frequency.allCases[index % Frequency.allCases.count]
      return Income(
        id: ID("i\(index)"), name: "", kind: kind, amount: .zero, every: income.every, payDay: nil,
        low: nil, high: nil, month: nil, period: .always)
    }
    let costs = Cost.Category.allCases.map { category in
      Cost(
        id: ID(category.rawValue), name: "", category: category, amount: .zero, every: .month,
        dueDay: nil, month: nil, period: .always)
    }
    var dossier = try #require(try file.dossier())
    (dossier.debts, dossier.incomes, dossier.costs) = (debts, incomes, costs)
    dossier.creditors += Creditor.Kind.allCases.map { kind in
      var creditor = Sample.creditor(kind.rawValue, name: "")
      creditor.kind = kind
      return creditor
    }
    try file.change(.imported(""), on: .day1) { changes throws(StoreError) in
      try changes.replace(with: dossier)
    }
    #expect(try file.dossier() == dossier)
  }

  @Test func isNothingBeforeItIsStarted() throws {
    #expect(try DossierFile.inMemory().dossier() == nil)
  }

  @Test func startsEmptyInTheLanguageChosen() throws {
    let file = try DossierFile.inMemory()
    try file.change(.started, on: .day1) { changes throws(StoreError) in
      try changes.start(in: .english)
      try changes.start(in: .dutch)
    }
    #expect(try file.dossier() == .empty(in: .english))
  }

  @Test func takesNoFactBeforeItIsStarted() throws {
    let file = try DossierFile.inMemory()
    #expect(throws: StoreError.notStarted) {
      try file.change(.settingChanged(.reserve), on: .day1) { changes throws(StoreError) in
        try changes.set(reserve: .zero)
      }
    }
    #expect(throws: StoreError.notStarted) {
      try file.change(.added(.income, "Loon"), on: .day1) { changes throws(StoreError) in
        try changes.save(Sample.income)
      }
    }
  }

  @Test func whatIsEditedKeepsItsPlaceAndWhatIsAddedComesLast() throws {
    let file = try Sample.file()
    try file.change(.other(code: "", argument: ""), on: .day1) { changes throws(StoreError) in
      for id in ["c9", "c2", "c5"] { try changes.save(Sample.creditor(id, name: id)) }
      try changes.remove(ID<Creditor>("c2"))
      try changes.save(Sample.creditor("c1", name: "Nieuw"))
      try changes.save(Sample.creditor("c2", name: "c2"))
    }
    let creditors = try #require(try file.dossier()).creditors
    #expect(creditors.map(\.name) == ["Nieuw", "c9", "c5", "c2"])
  }

  @Test func eachSettingIsSetAlone() throws {
    let file = try Sample.file()
    var random = SeededGenerator(seed: 7)
    let new = Dossier.random(using: &random)
    try file.change(.edited(.household, ""), on: .day1) { changes throws(StoreError) in
      try changes.set(new.sender)
      try changes.set(new.household)
      try changes.set(new.settings)
      try changes.set(new.language)
      try changes.set(reserve: new.reserve)
    }
    let dossier = try #require(try file.dossier())
    #expect(dossier.sender == new.sender)
    #expect(dossier.household == new.household)
    #expect(dossier.settings == new.settings)
    #expect(dossier.language == new.language)
    #expect(dossier.reserve == new.reserve)
    #expect(dossier.debts == [Sample.debt("d1", of: "c1", bills: [Sample.bill, Sample.bill])])
  }
}
