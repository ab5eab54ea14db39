import Domain
import Planning
import Testing

@testable import Documents

@Suite struct NamesTests {
  @Test func householdKindsAreNamed() throws { try expectNamed(Household.Kind.self) }
  @Test func incomeKindsAreNamed() throws { try expectNamed(Income.Kind.self) }
  @Test func costCategoriesAreNamed() throws { try expectNamed(Cost.Category.self) }
  @Test func creditorKindsAreNamed() throws { try expectNamed(Creditor.Kind.self) }
  @Test func debtKindsAreNamed() throws { try expectNamed(Debt.Kind.self) }
  @Test func debtStagesAreNamed() throws { try expectNamed(Debt.Stage.self) }
  @Test func debtRanksAreNamed() throws { try expectNamed(Debt.Rank.self) }
  @Test func interestTermsAreNamed() throws { try expectNamed(Debt.InterestTerms.Kind.self) }
  @Test func frequenciesAreNamed() throws { try expectNamed(Frequency.self) }
  @Test func strategiesAreNamed() throws { try expectNamed(Strategy.self) }
  @Test func contactsAreNamed() throws { try expectNamed(LogEntry.Channel.self) }
  @Test func sidesAreNamed() throws { try expectNamed(LogEntry.Side.self) }
  @Test func languagesAreNamed() throws { try expectNamed(Language.self) }

  @Test func answersAreNamed() throws { try expectNamed(AnswerKind.self) }
  @Test func refusalsAreNamed() throws { try expectNamed(Reply.Refusal.self) }
  @Test func missRulesAreNamed() throws { try expectNamed(Debt.Arrangement.MissRule.self) }
  @Test func proofsAreNamed() throws { try expectNamed(Debt.Arrangement.Proof.self) }
  @Test func endsOfAgreementsAreNamed() throws { try expectNamed(AgreementEnd.self) }

  /// No two values share a word, and every word that may be typed reads back to its value.
  private func expectNamed<Value: Named & CaseIterable>(_ type: Value.Type) throws {
    var owner: [String: Value] = [:]
    for value in type.allCases {
      for word in value.typedNames {
        #expect(!folded(word).isEmpty)
        let other = owner.updateValue(value, forKey: folded(word))
        #expect(
          other == nil || other == value, "“\(word)” is \(value) and \(String(describing: other))")
      }
    }
    for language in Language.allCases {
      let choice = Choice(Array(type.allCases), in: language, isNumbered: true)
      let names = Set(type.allCases.map { $0.name(in: language) })
      #expect(names.count == type.allCases.count)
      for (number, value) in zip(1..., type.allCases) {
        #expect(try choice.read(Typed("\(number)", for: nil)) == value)
        for word in value.typedNames {
          for typed in [word, word.uppercased(), "  \(word) "] {
            #expect(try choice.read(Typed(typed, for: nil)) == value, "\(typed)")
          }
        }
      }
    }
  }

  /// `3000/jaar` is read in the Domain, a choice here; the same word must not mean two things.
  @Test func aFrequencyMeansTheSameHereAndInTheDomain() throws {
    let choice = Choice(Frequency.allCases, in: .dutch, isNumbered: false)
    for frequency in Frequency.allCases {
      for word in frequency.typedNames {
        if let read = Frequency(word: word) { #expect(read == frequency, "\(word)") }
      }
    }
    let words = [
      "w", "weekly", "p/w", "4weken", "4w", "four weeks", "m", "mnd.", "p/m", "2m", "twomonths",
      "k",
      "q", "3 months", "half jaar", "6 maanden", "j", "jr", "yr", "annual", "één keer", "1x",
    ]
    for word in words {
      #expect(try choice.read(Typed(word, for: nil)) == Frequency(word: word), "\(word)")
    }
  }

  @Test func interestTermsSayTheirRate() {
    let terms = Debt.InterestTerms.contract(Rate(hundredthsOfPercent: 990))
    #expect(terms.name(in: .dutch) == "9,9% per jaar")
    #expect(terms.name(in: .english) == "9.9% a year")
    #expect(Debt.InterestTerms.statutory.name(in: .dutch) == "wettelijke rente")
    #expect(Debt.InterestTerms.none.name(in: .english) == "no interest")
  }
}
