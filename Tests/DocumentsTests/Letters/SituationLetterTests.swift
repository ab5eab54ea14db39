import Documents
import Domain
import Planning
import TestSupport
import Testing

/// When the letters about a seized account, remission and a debt of somebody else fit, and what each
/// names.
@Suite struct SituationLetterTests {
  private func refusal(_ example: LetterExample) -> LetterRefusal? {
    do {
      _ = try example.fitting
      return nil
    } catch { return error as? LetterRefusal }
  }

  @Test func theBankLetterIsForASeizure() throws {
    #expect(refusal(LetterExample("b", of: BankProtectionRequest.kind)) == .noSeizure)
    let told = LetterExample(
      "b", of: BankProtectionRequest.kind, saying: { $0.theirLetter = .day("2026-11-21") })
    #expect(refusal(told) == nil)
    let text = try told.written(in: .dutch).text
    #expect(text.contains(Money(cents: 2_208_48).text(in: .dutch)))
  }

  /// The register is asked of agencies, not of a bailiff, nor of the creditor itself.
  @Test(arguments: [
    ("Incasso Noord B.V.", true), ("GGN", false), ("Deurwaarderskantoor Zuid", false),
    ("LBIO", false),
  ])
  func theRegisterIsAskedOfAgencies(name: String, isAsked: Bool) throws {
    #expect(refusal(LetterExample("r", of: RegisterRequest.kind)) == .needsNoRegister)
    let example = LetterExample("r", of: RegisterRequest.kind) {
      LetterExample.throughCollector(&$0)
      $0.creditors[$0.creditors.count - 1].name = name
    }
    #expect((refusal(example) == nil) == isAsked)
  }

  /// Whose complaints are looked at by whom; nobody is named who may not be the one.
  @Test func aComplaintNamesWhereItCanGoNext() throws {
    #expect(refusal(LetterExample("c", of: Complaint.kind)) == .missing(.letterReason))
    let texts = try LetterExample.situations.filter { $0.kind == Complaint.kind }.map {
      try $0.written(in: .dutch).text
    }
    #expect(texts.map { $0.contains("Inspectie") } == [true, false, false])
    #expect(texts.map { $0.contains("ombudsman") } == [false, true, false])
  }

  /// Only for a tax, only where the income leaves some of it, and not while it may be too old.
  @Test(arguments: [
    Debt.Kind.tax, .municipalTax, .waterBoardTax, .fine, .allowanceRepayment, .loan,
  ])
  func remissionIsForATax(kind: Debt.Kind) {
    func asked(_ gate: LimitationGate, income: Int = 141_946) -> LetterRefusal? {
      refusal(
        LetterExample("r", of: RemissionRequest.kind, gate: gate) {
          LetterExample.government(&$0, kind)
          LetterExample.lowIncome(&$0)
          $0.incomes[0].amount = Money(cents: income)
        })
    }
    guard kind.canBeRemitted else {
      #expect(asked(.clear) == .noTax)
      return
    }
    let day = LetterExample.today
    #expect(asked(.clear) == nil && asked(.ageUnknown) == nil)
    #expect(asked(.mayBeBarred(from: day)) == .gate(.mayBeBarred(from: day)))
    #expect(asked(.soon(from: day)) == .gate(.soon(from: day)))
    guard case .taxCanBePaid(let amount)? = asked(.clear, income: 300_000) else {
      Issue.record("not refused")
      return
    }
    #expect(amount > Money(cents: 120_000))
  }

  @Test func remissionGoesToWhoTaxed() throws {
    let example = try #require(LetterExample.situations.first { $0.name == "remission-state" })
    let text = try example.written(in: .english).text
    #expect(text.contains("\nBelastingdienst\n") && !text.contains("Incasso Noord"))
  }

  @Test(arguments: [
    (Assurance.Whose.mine, false), (.together, false), (.notMine, true),
  ])
  func whatSomebodyElseOwesIsDeniedAndNothingElse(whose: Assurance.Whose, isDenied: Bool) throws {
    func example(_ kind: LetterKind?, _ gate: LimitationGate = .clear) -> LetterExample {
      LetterExample("n", of: kind, gate: gate) {
        $0.assurances = [Assurance(.whose(ID("d1"), whose), words: nil, on: .day("2026-11-20"))]
      }
    }
    #expect(
      refusal(example(NotMyDebt.kind)) == (isDenied ? nil : .notToldNotMine(ID("d1"))))
    #expect(refusal(example(PaymentProposal.kind)) == (isDenied ? .nothingUndisputed : nil))
    for gate in [LimitationGate.clear, .ageUnknown, .mayBeBarred(from: .day("2026-01-01"))] {
      let written = try example(nil, gate).written(in: .dutch)
      #expect((written.kind == NotMyDebt.kind) == isDenied)
    }
  }
}
