import Domain
import TestSupport

// Random values that prefer the edges: no money, one cent, the most there can be, texts that look
// like something else to SQL or JSON.
extension Money {
  static func random(using random: inout some RandomNumberGenerator) -> Money {
    let edges = [0, 0, 1, 100, 5_000, Money.largest.cents]
    return Money(cents: edges.randomElement(using: &random) ?? 0)
  }
}

extension LocalDate {
  static func random(using random: inout some RandomNumberGenerator) -> LocalDate {
    let edges = ["0001-01-01", "1999-12-31", "2024-02-29", "2026-11-21", "9999-12-31"]
    let edge = edges.randomElement(using: &random).flatMap { LocalDate(iso: $0) }
    return edge ?? LocalDate(dayNumber: 0)
  }
}

extension Period {
  static func random(using random: inout some RandomNumberGenerator) -> Period {
    let days = [LocalDate.random(using: &random), .random(using: &random)].sorted()
    return [
      .always, Period(from: days[0], to: days[1]), Period(from: days[0], to: nil),
      Period(from: nil, to: days[1]),
    ].compactMap(\.self).randomElement(using: &random) ?? .always
  }
}

enum SampleText {
  static let all = [
    "", "Loon", "Ö. Yılmaz-Łęcki", "👩‍👩‍👧 & co", "'; DROP TABLE debt; --", #"{"a": [1, null]}"#, "null",
    "12", "0012", "a\\b\"c'd", "line\nbreak\ttab", "\u{1}\u{2028}e\u{301}", "€ 1.250,00",
  ]

  static func random(using random: inout some RandomNumberGenerator) -> String {
    all.randomElement(using: &random) ?? ""
  }
}

/// A value half of the time.
func maybe<Value, Generator: RandomNumberGenerator>(
  _ random: inout Generator, _ value: (inout Generator) -> Value
) -> Value? {
  Bool.random(using: &random) ? value(&random) : nil
}

extension CaseIterable {
  static func any(_ random: inout some RandomNumberGenerator) -> Self {
    let all = Array(allCases)
    return all[Int.random(in: 0..<all.count, using: &random)]
  }
}

extension Income {
  static func random(_ id: ID<Income>, using random: inout some RandomNumberGenerator) -> Income {
    Income(
      id: id, name: SampleText.random(using: &random), kind: .any(&random),
      amount: .random(using: &random), every: .any(&random),
      payDay: maybe(&random) { .random(in: 1...31, using: &$0) },
      low: maybe(&random) { .random(using: &$0) }, high: maybe(&random) { .random(using: &$0) },
      month: maybe(&random) { .random(in: 1...12, using: &$0) }, period: .random(using: &random))
  }
}

extension Cost {
  static func random(_ id: ID<Cost>, using random: inout some RandomNumberGenerator) -> Cost {
    Cost(
      id: id, name: SampleText.random(using: &random), category: .any(&random),
      amount: .random(using: &random), every: .any(&random),
      dueDay: maybe(&random) { .random(in: 1...31, using: &$0) },
      month: maybe(&random) { .random(in: 1...12, using: &$0) }, period: .random(using: &random))
  }
}

extension Creditor {
  static func random(
    _ id: ID<Creditor>, using random: inout some RandomNumberGenerator
  ) -> Creditor {
    func text(_ random: inout some RandomNumberGenerator) -> String? {
      maybe(&random) { SampleText.random(using: &$0) }
    }
    return Creditor(
      id: id, name: SampleText.random(using: &random), kind: .any(&random), street: text(&random),
      postcode: text(&random), city: text(&random), email: text(&random), iban: text(&random),
      customerNumber: text(&random), registerNumber: text(&random))
  }
}

extension Debt {
  static func random(
    _ id: ID<Debt>, of creditors: [ID<Creditor>], using random: inout some RandomNumberGenerator
  ) -> Debt {
    var debt = Debt.blank(id, of: creditors.randomElement(using: &random) ?? ID("c1"))
    debt.fillFacts(using: &random)
    debt.collector = maybe(&random) { creditors.randomElement(using: &$0) } ?? nil
    debt.interest = .random(using: &random)
    debt.arrangement = maybe(&random) { .random(using: &$0) }
    debt.bills = (0..<Int.random(in: 0...3, using: &random)).map { _ in .random(using: &random) }
    if Bool.random(using: &random) {
      debt.earlierDemands = days(using: &random)
      debt.earlierAcknowledgements = days(using: &random)
    }
    debt.links = Set(creditors).sorted().prefix(Int.random(in: 0...3, using: &random)).map {
      Debt.Link(
        party: $0, role: .any(&random),
        reference: maybe(&random) { SampleText.random(using: &$0) },
        since: maybe(&random) { .random(using: &$0) })
    }
    return debt
  }

  private mutating func fillFacts<Generator: RandomNumberGenerator>(using random: inout Generator) {
    fill(&self, by: Self.facts, using: &random)
  }

  private static func days(using random: inout some RandomNumberGenerator) -> [LocalDate] {
    Set((0...2).map { _ in LocalDate.random(using: &random) }).sorted()
  }
}

/// Fills every fact of `whole` by its description.
private func fill<Whole, Generator: RandomNumberGenerator>(
  _ whole: inout Whole, by descriptions: [StatedFact<Whole>], using random: inout Generator
) {
  var facts = RandomFacts(random: random)
  facts.fill(&whole, by: descriptions)
  random = facts.random
}

private struct RandomFacts<Generator: RandomNumberGenerator>: FactMaker {
  var random: Generator

  mutating func factText(limit: Int) -> String? {
    maybe(&random) { SampleText.random(using: &$0) }
  }
  mutating func factAmount() -> Money { .random(using: &random) }
  mutating func factDay() -> LocalDate? { maybe(&random) { .random(using: &$0) } }
  mutating func factNumber(in range: ClosedRange<Int>) -> Int? {
    maybe(&random) { .random(in: range, using: &$0) }
  }
  mutating func factFlag() -> Bool { .random(using: &random) }
}

extension Debt.InterestTerms {
  static func random(using random: inout some RandomNumberGenerator) -> Debt.InterestTerms {
    let rates = [0, 1, 40_000, 10_000_000].map { Self.contract(Rate(partsPerMillion: $0)) }
    return ([.none, .statutory] + rates).randomElement(using: &random) ?? .none
  }
}

extension Debt.Arrangement {
  static func random(using random: inout some RandomNumberGenerator) -> Debt.Arrangement {
    Debt.Arrangement(
      monthly: .random(using: &random),
      dueDay: maybe(&random) { .random(in: 1...31, using: &$0) },
      from: maybe(&random) { .random(using: &$0) }, isKept: .random(using: &random))
  }
}

extension Debt.Bill {
  static func random(using random: inout some RandomNumberGenerator) -> Debt.Bill {
    Debt.Bill(
      number: maybe(&random) { SampleText.random(using: &$0) },
      date: maybe(&random) { .random(using: &$0) }, dueDate: maybe(&random) { .random(using: &$0) },
      amount: .random(using: &random), fourteenDayLetter: maybe(&random) { .random(using: &$0) })
  }
}

extension Household {
  static func random(using random: inout some RandomNumberGenerator) -> Household {
    Household(
      kind: .any(&random), birthYear: maybe(&random) { .random(in: 1...9999, using: &$0) },
      children: (0..<Int.random(in: 0...3, using: &random)).map { place in
        Child(
          id: ID("g\(place)"), name: maybe(&random) { SampleText.random(using: &$0) },
          birthDate: maybe(&random) { .random(using: &$0) },
          birthYear: .random(in: 2000...2026, using: &random), home: .any(&random),
          whose: maybe(&random) { .any(&$0) })
      })
  }
}

extension Sender {
  static func random(using random: inout some RandomNumberGenerator) -> Sender {
    func text(_ random: inout some RandomNumberGenerator) -> String? {
      maybe(&random) { SampleText.random(using: &$0) }
    }
    return Sender(
      name: SampleText.random(using: &random), street: text(&random), postcode: text(&random),
      city: text(&random), email: text(&random), phone: text(&random),
      birthDate: maybe(&random) {
        LocalDate(dayNumber: .random(in: -25_000...20_000, using: &$0))
      })
  }
}

extension Settings {
  static func random(using random: inout some RandomNumberGenerator) -> Settings {
    Settings(
      countsYearlyIncome: .random(using: &random),
      urgentMonths: .random(in: Settings.urgentMonthsAllowed, using: &random),
      strategy: Bool.random(using: &random)
        ? nil : Strategy.allCases.randomElement(using: &random),
      lettersShow: LettersShow(
        Set(LettersShow.Fact.allCases.filter { _ in Bool.random(using: &random) })))
  }
}

extension LawCorrection {
  static func random(
    _ id: ID<LawCorrection>, using random: inout some RandomNumberGenerator
  ) -> LawCorrection {
    LawCorrection(
      id: id, tableName: "statutoryInterest", subject: Bool.random(using: &random) ? nil : "x",
      fact: "rate", from: LocalDate(dayNumber: .random(in: 0...30_000, using: &random)),
      unit: Unit.allCases.randomElement(using: &random) ?? .count, value: "5", source: "Stb. é",
      entered: LocalDate(dayNumber: .random(in: 0...30_000, using: &random)))
  }
}

extension Dossier {
  /// Ids are numbered in a random order, so that the order of the lists is not the order of ids.
  static func random(using random: inout some RandomNumberGenerator) -> Dossier {
    func ids<Thing>(_ prefix: String, _ random: inout some RandomNumberGenerator) -> [ID<Thing>] {
      (0..<Int.random(in: 0...5, using: &random)).map { ID("\(prefix)\($0)") }
        .shuffled(using: &random)
    }
    let creditors: [ID<Creditor>] = ids("c", &random)
    let debts: [ID<Debt>] = creditors.isEmpty ? [] : ids("d", &random)
    var made = Dossier(
      language: .any(&random), sender: .random(using: &random),
      household: .random(using: &random), persons: .unknown, reserve: .random(using: &random),
      settings: .random(using: &random),
      incomes: ids("i", &random).map { .random($0, using: &random) },
      costs: ids("k", &random).map { .random($0, using: &random) },
      creditors: creditors.map { .random($0, using: &random) },
      debts: debts.map { .random($0, of: creditors, using: &random) },
      assets: ids("a", &random).map { id in
        var asset = Asset.blank(id, .other)
        fill(&asset, by: Asset.facts, using: &random)
        return asset
      },
      matters: ids("m", &random).map { id in
        var matter = LegalMatter.blank(id, .procedure)
        fill(&matter, by: LegalMatter.facts, using: &random)
        matter.debt = maybe(&random) { debts.randomElement(using: &$0) } ?? nil
        return matter
      },
      lawCorrections: ids("w", &random).map { .random($0, using: &random) },
      assurances: Assurance.samples.filter { _ in Bool.random(using: &random) }, record: .empty,
      proofs: KeptProof.samples.filter { _ in Bool.random(using: &random) })
    if Bool.random(using: &random) { fill(&made, by: Dossier.personFacts, using: &random) }
    if !debts.isEmpty { made.record = .random(about: debts, using: &random) }
    return made
  }
}
