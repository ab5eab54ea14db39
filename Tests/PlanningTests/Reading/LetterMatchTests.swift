import Domain
import Planning
import TestSupport
import Testing

/// Which debt a letter belongs to.
@Suite struct LetterMatchTests {
  private let account = "NL20INGB0001234567"

  private func creditor(_ id: String, _ name: String, iban: String? = nil) -> Creditor {
    var creditor = Creditor.named(name, id: ID(id), kind: .company)
    creditor.iban = iban
    return creditor
  }

  private func dossier(_ creditors: [Creditor], _ debts: [Debt]) -> Dossier {
    var dossier = Dossier.empty(in: .dutch)
    dossier.creditors = creditors
    dossier.debts = debts
    return dossier
  }

  private func debt(_ id: String, _ creditor: String, reference: String? = nil) -> Debt {
    var debt = Debt.blank(ID(id), of: ID(creditor))
    debt.reference = reference
    debt.parts.principal = Money(cents: 10_000)
    return debt
  }

  private func reading(_ lines: [String], account: String? = nil) -> LetterReading {
    let fields = account.map { [ReadField(.account, .text($0), .checkDigits, words: $0)] } ?? []
    return LetterReading(
      origin: .text, fields: fields, problems: [], unreadable: [], lines: lines)
  }

  @Test func theReferenceDecidesBeforeAccountAndName() {
    let all = dossier(
      [creditor("c1", "Ziggo", iban: "NL20 INGB 0001 2345 67"), creditor("c2", "KPN B.V.")],
      [debt("d1", "c1"), debt("d2", "c2", reference: "2026-00188")])
    let letter = reading(["Ziggo", "Ons kenmerk: 2026 00188"], account: account)
    let match = LetterMatch(letter, in: all)
    #expect(match.debt == ID("d2"))
    #expect(match.isSure(in: all))
  }

  @Test func aNameAloneIsAProposalAndNotSure() {
    let all = dossier([creditor("c1", "Ziggo B.V.")], [debt("d1", "c1")])
    let match = LetterMatch(reading(["Uw rekening van Ziggo is niet betaald"]), in: all)
    #expect(match.candidates.map(\.reasons) == [[.name]])
    #expect(match.debt == ID("d1") && !match.isSure(in: all))
  }

  @Test func twoDebtsOfOneCreditorAreAskedAbout() {
    let all = dossier(
      [creditor("c1", "Ziggo", iban: account)], [debt("d1", "c1"), debt("d2", "c1")])
    let match = LetterMatch(reading(["Ziggo"], account: account), in: all)
    #expect(match.debt == nil && match.candidates.count == 2)
  }

  @Test func anotherReferenceOfTheSameCreditorIsNotSure() {
    let all = dossier(
      [creditor("c1", "Ziggo", iban: account)], [debt("d1", "c1", reference: "OLD-12345")])
    let match = LetterMatch(reading(["Ziggo", "NEW-54321"], account: account), in: all)
    #expect(match.debt == ID("d1") && !match.isSure(in: all))
  }

  @Test func shortNumbersAndPartsOfNamesMatchNothing() {
    let all = dossier(
      [creditor("c1", "ING"), creditor("c2", "KPN")], [debt("d1", "c1", reference: "12")])
    let match = LetterMatch(reading(["betaling binnen 12 dagen aan INGB"]), in: all)
    #expect(match.candidates.isEmpty)
  }

  @Test func whatTheDossierKnowsIsNoLongerOnlyRead() {
    let all = dossier([creditor("c1", "Voorbeeld B.V.")], [debt("d1", "c1", reference: "F-9")])
    var letter = reading(["x"])
    letter.fields = [
      ReadField(.sender, .text("VOORBEELD BV"), .notProven, words: ""),
      ReadField(.reference, .text("f-9"), .notProven, words: ""),
      ReadField(.onBehalfOf, .text("Iemand"), .notProven, words: ""),
    ]
    let known = letter.known(in: all)
    #expect(known.fields.map(\.why) == [.known, .known, .notProven])
    #expect(known.fields.first?.text == "Voorbeeld B.V.")
  }

  @Test func aLetterThatWasKeptIsKnownAgain() {
    var all = dossier([], [])
    all.record.log = [
      LogEntry(
        id: ID("n4"), debt: nil, on: LocalDate(dayNumber: 20_000), channel: .letterIn, person: nil,
        said: "Gelezen uit x (SHA-256 0123456789abcdef)", stage: nil, answerBy: nil, promises: [])
    ]
    #expect(LetterMatch(reading([]), in: all, mark: "0123456789abcdef").before == ID("n4"))
    #expect(LetterMatch(reading([]), in: all, mark: "f123456789abcdef").before == nil)
  }
}
