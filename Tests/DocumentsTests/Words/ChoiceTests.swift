import Domain
import TestSupport
import Testing

@testable import Documents

@Suite struct ChoiceTests {
  private let kinds = Choice(Debt.Kind.allCases, in: .dutch, isNumbered: false)
  private let stages = Choice(Debt.Stage.allCases, in: .dutch, isNumbered: true)

  @Test(arguments: [
    ("huur", Debt.Kind.rent), ("Rent", .rent), ("GAS EN LICHT", .energy), ("stroom", .energy),
    ("cjib", .fine), ("CJIB", .fine), ("boete", .fine), ("zorgpremie", .healthInsurance),
    ("toeslag terugbetalen", .allowanceRepayment), ("allowanceRepayment", .allowanceRepayment),
    ("studie", .studentLoan), ("prive", .person), ("privé", .person), ("PRIVÉ", .person),
    ("credit-card", .creditCard), ("hypo", .mortgage), ("zorg", .healthCare),
  ])
  func readsWhatPeopleType(typed: String, kind: Debt.Kind) throws {
    #expect(try kinds.read(Typed(typed, for: .debtKind)) == kind)
  }

  @Test func anExactNameGoesBeforeANumberAndANumberBeforeAPrefix() throws {
    #expect(try stages.read(Typed("14 dagen", for: .debtStage)) == .fourteenDayLetter)
    #expect(try stages.read(Typed("1", for: .debtStage)) == .invoice)
    #expect(refusal(of: "14", by: stages) == .notANumber(1...10))
    for typed in ["0", "11", "-3", "1.5", "1 2", "99999999999999999999"] {
      #expect(refusal(of: typed, by: stages) == .notANumber(1...10), "\(typed)")
    }
    let unnumbered = Choice(Debt.Stage.allCases, in: .dutch, isNumbered: false)
    #expect(try unnumbered.read(Typed("14", for: .debtStage)) == .fourteenDayLetter)
    #expect(refusal(of: "3", by: unnumbered) == .notAChoice(nearest: []))
  }

  @Test func neverChoosesBetweenTwoOfTheSameName() throws {
    let creditors = Choice(
      ["c1", "c2", "c3"].map {
        Choice.Option(
          value: $0, name: $0 == "c3" ? "Water BV" : "Café Één", synonyms: [], code: $0)
      }, isNumbered: true)
    #expect(refusal(of: "cafe een", by: creditors) == .unclearChoice(["Café Één", "Café Één"]))
    #expect(try creditors.read(Typed("C2", for: .debtCreditor)) == "c2")
    #expect(try creditors.read(Typed("2", for: .debtCreditor)) == "c2")
    #expect(try creditors.read(Typed("wat", for: .debtCreditor)) == "c3")
    #expect(refusal(of: "1", by: Choice<Int>([], isNumbered: true)) == .notAChoice(nearest: []))
  }

  @Test func saysWhichOnesFitWhenSeveralDo() {
    #expect(
      refusal(of: "be", by: stages)
        == .unclearChoice(["herinnering", "vonnis", "dwangbevel", "beslag"]))
    #expect(refusal(of: "besl", by: stages) == nil)
  }

  @Test(arguments: [
    ("huurr", ["huur"]), ("bote", ["boete"]), ("mijn huur", ["huur"]),
    ("hyptoheek", ["hypotheek"]), ("banaan", []), ("duif", []), ("hur", ["huur"]), ("qqqqqq", []),
    ("???", []), ("belsating", ["belasting"]),
  ])
  func suggestsWhatComesNear(typed: String, first: [String]) {
    guard case .notAChoice(let nearest) = refusal(of: typed, by: kinds)
    else {
      Issue.record("“\(typed)” was read")
      return
    }
    #expect(nearest.prefix(1) == first[...])
    #expect(nearest.count <= 3)
  }

  @Test func nothingTypedIsMissingAndAFloodIsNoChoice() {
    #expect(refusal(of: "  ", by: kinds) == .missing)
    let flood = String(repeating: "huurx", count: 100_000)
    #expect(refusal(of: flood, by: kinds) == .notAChoice(nearest: []))
  }

  @Test func anythingTypedIsReadOrRefusedWithoutTrapping() {
    var random = SeededGenerator(seed: 11)
    let letters = Array("aehuorntg 149.-é€\u{0301}\u{202E}")
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...12, using: &random)
      let typed = String((0..<count).map { _ in letters.randomElement(using: &random) ?? "a" })
      switch refusal(of: typed, by: stages) {
      case .unclearChoice(let names): #expect(names.count > 1)
      case .notAChoice(let nearest): #expect(nearest.count <= 3)
      case .missing, .notANumber, nil: break
      case let other: Issue.record("\(String(describing: other)) for “\(typed)”")
      }
    }
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("huur", "huur", 0), ("huur", "hur", 1), ("bote", "boete", 1),
    ("hyptoheek", "hypotheek", 1), ("ab", "ba", 1), ("abc", "ca", 3), ("rente", "renet", 1),
  ])
  func countsTypingSlips(first: String, second: String, distance: Int) {
    #expect(typingDistance(first, second) == distance)
    #expect(typingDistance(second, first) == distance)
  }

  @Test(arguments: [
    ("Crèche", "creche"), ("Cre\u{0300}che", "creche"), ("p/m", "pm"), (" 14-Dagen ", "14dagen"),
    ("ŞĞİłø", "sgilo"), ("€ !", ""), ("ß", "ß"), ("１", ""),
  ])
  func foldsAccentsAndCapitals(text: String, key: String) {
    #expect(folded(text) == key)
  }

  private func refusal<Value>(of typed: String, by choice: Choice<Value>) -> InputError.Reason? {
    do throws(InputError) {
      _ = try choice.read(Typed(typed, for: nil))
      return nil
    } catch { return error.reason }
  }
}
