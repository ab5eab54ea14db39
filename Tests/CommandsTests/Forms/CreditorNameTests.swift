import Documents
import Domain
import TestSupport
import Testing

@testable import Commands

/// Who is meant by a name that is typed for a debt.
@Suite struct CreditorNameTests {
  private static func dossier() -> Dossier {
    var dossier = Dossier.empty(in: .dutch)
    dossier.creditors = ["Gemeente Rotterdam", "Belastingdienst", "KPN Mobiel", "Ziggo", "Ziggo"]
      .enumerated().map { .example("c\($0 + 1)", named: $1) }
    return dossier
  }

  private static let context = FormContext(
    today: .day("2026-11-21"), language: .dutch, dossier: dossier(), isNumbered: false)

  private func entry(
    typing names: [(Field, String)]
  ) throws(InputError) -> DebtEntry {
    var filling = Filling(value: DebtEntry.blank(ID("d1")), answered: [])
    for (field, name) in names {
      guard let row = DebtEntry.form.row(field) else { continue }
      try DebtEntry.form.answer(row, name, in: &filling, Self.context)
    }
    return filling.value
  }

  @Test(arguments: [
    ("Ziggo", false), ("gemeente amsterdam", false), ("Belastingdienst Toeslagen", false),
    ("+Gemeente Amsterdam", true), ("+ Belastingdienst Toeslagen", true), ("Vattenfall", true),
  ])
  func aNameThatIsNearlyKnownNeedsAPlus(name: String, isNew: Bool) throws {
    let entry = try? entry(typing: [(.debtCreditor, name)])
    #expect(entry?.newCreditors.map(\.id) ?? [] == (isNew ? [ID("c6")] : []))
    // Only a name that differs by its legal form is the known one without asking.
    #expect((entry != nil) == (isNew || name == "Ziggo"))
    #expect(entry?.newCreditors.first?.name.hasPrefix("+") != true)
  }

  @Test func theErrorSaysHowToGoOn() {
    let error = #expect(throws: InputError.self) {
      try entry(typing: [(.debtCreditor, "Gemeente Amsterdam")])
    }
    let text = error?.text(in: .dutch) ?? ""
    #expect(text.contains("Gemeente Rotterdam"))
    #expect(text.contains("+"))
  }

  @Test func aPlusDoesNotDoubleWhatIsKnown() throws {
    let entry = try entry(typing: [(.debtCreditor, "+KPN Mobiel")])
    #expect(entry.newCreditors.isEmpty)
    #expect(entry.debt.creditor == ID("c3"))
  }

  @Test func aFewLettersAreSaidBackInFull() throws {
    let entry = try entry(typing: [(.debtCreditor, "kpn")])
    let row = try #require(DebtEntry.form.row(.debtCreditor))
    #expect(row.understood(entry, Self.context) == "KPN Mobiel")
  }

  @Test func aSlipInANewNameCanBeCorrected() throws {
    let entry = try entry(typing: [(.debtCreditor, "Vattenfal"), (.debtCreditor, "Vattenfall")])
    #expect(entry.newCreditors.map(\.name) == ["Vattenfall"])
  }

  @Test func creditorAndCollectorMayBothBeNew() throws {
    let entry = try entry(typing: [
      (.debtCreditor, "Vattenfall"), (.debtCollector, "+Vattenfall Incasso"),
      (.debtCreditor, "Essent"),
    ])
    #expect(entry.newCreditors.map(\.name) == ["Vattenfall Incasso", "Essent"])
    #expect(entry.debt.collector == entry.newCreditors.first?.id)
    #expect(entry.debt.creditor == entry.newCreditors.last?.id)
  }

  /// A draft holds what was typed: it must mean the same creditor when it is read again.
  @Test(arguments: ["Vattenfall", "+Gemeente Amsterdam", "KPN Mobiel", "c4", "c5", "bela"])
  func whatIsShownMeansTheSameCreditor(name: String) throws {
    let before = try entry(typing: [(.debtCreditor, name)])
    let row = try #require(DebtEntry.form.row(.debtCreditor))
    let shown = try #require(row.typed(before, Self.context))
    #expect(try entry(typing: [(.debtCreditor, shown)]) == before)
  }
}
