import Domain
import TestSupport

extension Dossier {
  /// A dossier in which every word, every nil and every edge of a range comes up.
  static func random(using random: inout SeededGenerator) -> Dossier {
    var make = Maker(random: random)
    defer { random = make.random }
    let creditors = (1...4).map { make.creditor($0) }
    let debts = (0..<make.whole(0...6)).map { make.debt($0, creditors: creditors) }
    let born = make.maybe { LocalDate(dayNumber: $0.whole(-25_000...40_000)) }
    var dossier = Dossier(
      language: make.one(Language.self),
      sender: Sender(
        name: make.flag() ? "" : make.line(), street: make.maybe { $0.line() },
        postcode: make.maybe { $0.postcode() }, city: make.maybe { $0.line() },
        email: make.maybe { _ in "a.b+c@example.co.nl" }, phone: make.maybe { $0.line() },
        birthDate: born),
      household: Household(
        kind: make.one(Household.Kind.self),
        birthYear: born?.year
          ?? make.maybe { $0.whole(1900...2100) },
        children: make.children()),
      persons: .unknown,
      reserve: make.money(),
      settings: make.flag()
        ? .standard
        : Settings(
          countsYearlyIncome: make.flag(), urgentMonths: make.whole(1...60),
          strategy: make.maybe { $0.one(Strategy.self) },
          lettersShow: LettersShow(
            Set(LettersShow.Fact.allCases.filter { _ in make.flag() }))),
      incomes: (0..<make.whole(0...5)).map { make.income($0) },
      costs: (0..<make.whole(0...5)).map { make.cost($0) },
      creditors: creditors,
      debts: debts, assets: make.assets(), matters: make.matters(debts),
      lawCorrections: make.flag() ? [] : LawCorrection.samples,
      assurances: make.flag() ? [] : Assurance.samples,
      record: make.flag() ? .empty : make.record(debts),
      proofs: make.flag() ? [] : KeptProof.samples)
    if make.flag() { make.fill(&dossier, by: Dossier.personFacts) }
    return dossier
  }
}

/// Makes parts of a dossier; edge values come up often.
private struct Maker: FactMaker {
  var random: SeededGenerator

  mutating func factText(limit: Int) -> String? { maybe { String($0.line().prefix(limit)) } }
  mutating func factAmount() -> Money { money() }
  mutating func factDay() -> LocalDate? { maybe { $0.day() } }
  mutating func factNumber(in range: ClosedRange<Int>) -> Int? { maybe { $0.whole(range) } }
  mutating func factFlag() -> Bool { flag() }

  mutating func flag() -> Bool { .random(using: &random) }

  mutating func maybe<Value>(_ make: (inout Maker) -> Value) -> Value? {
    flag() ? make(&self) : nil
  }

  mutating func some<Value>(_ make: (inout Maker) -> Value) -> [Value] {
    (0..<whole(0...3)).map { _ in make(&self) }
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    switch Int.random(in: 0...5, using: &random) {
    case 0: range.lowerBound
    case 1: range.upperBound
    default: .random(in: range, using: &random)
    }
  }

  mutating func one<Choice: CaseIterable>(_ type: Choice.Type) -> Choice {
    let all = Array(type.allCases)
    return all[Int.random(in: 0..<all.count, using: &random)]
  }

  mutating func children() -> [Child] {
    (0..<whole(0...3)).map { place in
      let id = ID<Child>("g\(place + 1)")
      guard flag() else { return .born(in: whole(1900...2100), id) }
      return Child(
        id: id, name: maybe { $0.line() },
        birthDate: maybe { LocalDate(dayNumber: $0.whole(-25_000...40_000)) },
        birthYear: whole(1900...2100), home: one(Child.Home.self),
        whose: maybe { $0.one(Holder.self) })
    }
  }

  mutating func assets() -> [Asset] {
    (0..<whole(0...2)).map { place in
      var asset = Asset.blank(ID("a\(place)"), .other)
      fill(&asset, by: Asset.facts)
      return asset
    }
  }

  mutating func matters(_ debts: [Debt]) -> [LegalMatter] {
    (0..<whole(0...2)).map { place in
      var matter = LegalMatter.blank(ID("m-\(place)"), .procedure)
      fill(&matter, by: LegalMatter.facts)
      matter.debt = flag() ? debts.randomElement(using: &random)?.id : nil
      return matter
    }
  }

  mutating func money() -> Money { Money(cents: whole(0...Money.largest.cents)) }

  mutating func day() -> LocalDate {
    LocalDate(
      dayNumber: whole(LocalDate(dayNumber: .min).dayNumber...LocalDate(dayNumber: .max).dayNumber))
  }

  mutating func line() -> String {
    let lines = [
      "a", "S. Yılmaz", "F-2026/1 \"x\" \\ y", "Ça va & co <b>", "0123", "😀 e\u{301}", "null",
      String(repeating: "é", count: 200),
    ]
    return lines[Int.random(in: 0..<lines.count, using: &random)]
  }

  mutating func postcode() -> String { ["3011 AB", "B-1000", "SW1A 1AA"][whole(0...2)] }

  mutating func period() -> Period {
    let days = [maybe { $0.day() }, maybe { $0.day() }]
    return Period(from: days[0], to: days[1]) ?? Period(from: days[1], to: days[0]) ?? .always
  }

  mutating func month(_ every: Frequency) -> Int? {
    every.monthsApart == nil ? nil : maybe { $0.whole(1...12) }
  }

  mutating func income(_ number: Int) -> Income {
    let every = one(Frequency.self)
    return Income(
      id: ID("i\(number)"), name: line(), kind: one(Income.Kind.self), amount: money(),
      every: every, payDay: maybe { $0.whole(1...31) }, low: maybe { $0.money() },
      high: maybe { $0.money() }, month: month(every), period: period())
  }

  mutating func cost(_ number: Int) -> Cost {
    let every = one(Frequency.self)
    return Cost(
      id: ID("k-\(number)"), name: line(), category: one(Cost.Category.self), amount: money(),
      every: every, dueDay: maybe { $0.whole(1...31) }, month: month(every), period: period())
  }

  mutating func creditor(_ number: Int) -> Creditor {
    Creditor(
      id: ID("C_\(number)"), name: line(), kind: one(Creditor.Kind.self),
      street: maybe { $0.line() }, postcode: maybe { $0.postcode() }, city: maybe { $0.line() },
      email: maybe { _ in "x@y.nl" }, iban: maybe { _ in "NL91 ABNA 0417 1643 00" },
      customerNumber: maybe { $0.line() }, registerNumber: maybe { $0.line() })
  }

  mutating func debt(_ number: Int, creditors: [Creditor]) -> Debt {
    var debt = Debt.blank(ID("d\(number)"), of: creditors[whole(0...3)].id)
    fill(&debt, by: Debt.facts)
    debt.collector = maybe { creditors[$0.whole(0...3)].id }
    (debt.interest, debt.arrangement) = (interest(), maybe { $0.arrangement() })
    (debt.disputed, debt.bills) = (min(money(), debt.claimed), some { $0.bill() })
    debt.earlierDemands = Set(some { $0.day() }).sorted()
    debt.earlierAcknowledgements = Set(some { $0.day() }).sorted()
    debt.links = creditors.prefix(whole(0...3)).map { creditor in
      Debt.Link(
        party: creditor.id, role: one(Debt.Link.Role.self), reference: maybe { $0.line() },
        since: maybe { $0.day() })
    }
    return debt
  }

  mutating func interest() -> Debt.InterestTerms {
    switch whole(0...2) {
    case 0: .none
    case 1: .statutory
    default: .contract(Rate(partsPerMillion: whole(0...10_000_000)))
    }
  }

  mutating func arrangement() -> Debt.Arrangement {
    Debt.Arrangement(
      monthly: money(), dueDay: maybe { $0.whole(1...31) }, from: maybe { $0.day() },
      isKept: flag(), agreed: flag() ? .unknown : agreed())
  }

  mutating func agreed() -> Debt.Arrangement.Agreed {
    Debt.Arrangement.Agreed(
      on: maybe { $0.day() }, with: maybe { $0.line() },
      proof: maybe { $0.one(Debt.Arrangement.Proof.self) },
      terms: maybe { $0.whole(1...9_999) }, last: maybe { $0.money() },
      total: maybe { $0.money() }, interestStops: maybe { $0.flag() },
      onMiss: maybe { $0.one(Debt.Arrangement.MissRule.self) })
  }

  mutating func record(_ debts: [Debt]) -> CaseRecord {
    guard !debts.isEmpty else { return .empty }
    func debt(_ make: inout Maker) -> ID<Debt> { debts[make.whole(0...debts.count - 1)].id }
    return CaseRecord(
      replies: (0..<whole(0...4)).map { number in
        Reply(
          id: ID("r\(number)"), debt: debt(&self), on: day(), answer: answer(),
          words: maybe { $0.line() })
      },
      payments: (0..<whole(0...4)).map { number in
        Payment(
          id: ID("p\(number)"), debt: debt(&self), on: day(),
          amount: Money(cents: whole(1...Money.largest.cents)), kind: one(Payment.Kind.self),
          note: maybe { $0.line() }, bill: maybe { $0.line() })
      },
      log: (0..<whole(0...4)).map { number in
        LogEntry(
          id: ID("n\(number)"), debt: maybe { debt(&$0) }, on: day(),
          channel: one(LogEntry.Channel.self), person: maybe { $0.line() },
          said: maybe { $0.line() }, stage: maybe { $0.one(Debt.Stage.self) },
          answerBy: maybe { $0.day() },
          promises: some {
            LogEntry.Promise(
              by: $0.one(LogEntry.Side.self), what: $0.line(), until: $0.maybe { $0.day() })
          })
      },
      marks: (0..<whole(0...3)).map { number in
        AgendaMark(
          item: "pay.d1.\(number)",
          state: flag() ? .done : flag() ? .notNeeded : .later(day()), on: day())
      })
  }

  mutating func answer() -> Reply.Answer {
    switch whole(0...7) {
    case 6: .withdrawn
    case 7:
      .balance(
        Reply.Balance(
          parts: Debt.Parts(
            principal: money(), interest: money(), collectionCosts: money(), otherCosts: money()),
          asOf: day(), by: maybe { $0.line() }))
    case 0: .accepted
    case 1: .refused(one(Reply.Refusal.self))
    case 2: .asksInformation
    case 3: .saysPaid
    case 4: .passedOn(maybe { $0.line() })
    default:
      .counterOffer(
        Reply.CounterOffer(
          monthly: maybe { $0.money() }, terms: maybe { $0.whole(1...9_999) },
          once: maybe { $0.money() }, from: maybe { $0.day() }, total: maybe { $0.money() },
          defaultRate: maybe { Rate(partsPerMillion: $0.whole(0...10_000_000)) },
          onMiss: maybe { $0.one(Debt.Arrangement.MissRule.self) }, waivesRights: flag(),
          answerBy: maybe { $0.day() }))
    }
  }

  mutating func bill() -> Debt.Bill {
    Debt.Bill(
      number: maybe { $0.line() }, date: maybe { $0.day() }, dueDate: maybe { $0.day() },
      amount: money(), fourteenDayLetter: maybe { $0.day() })
  }
}
