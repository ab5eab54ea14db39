import Foundation
import TestSupport
import Testing

/// A debt in one line, on the command line.
@Suite struct QuickDebtTests {
  private func started() throws -> Workplace {
    let place = try Workplace()
    _ = try place.run(["household", "edit", "--name", "S. Yılmaz", "--kind", "single"])
    return place
  }

  private func item(_ place: Workplace, _ id: String = "d1") throws -> [String: Any] {
    try place.json(["debt", "show", id])["item"] as? [String: Any] ?? [:]
  }

  @Test(arguments: [false, true])
  func aLineIsSaidBackAndStoredAsOneChange(isOneWord: Bool) throws {
    let place = try started()
    let before = try place.dossier()
    let line = "Vattenfall F-2026-1 612,30 14-03 energie aanmaning via Flanderijn"
    let words = isOneWord ? [line] : line.split(separator: " ").map { String($0) }
    let outcome = try place.run(["debt", "add"] + words)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("Ik lees: schuldeiser: Vattenfall (nieuw)"))
    let debt = try item(place)
    #expect(debt["principalCents"] as? Int == 61_230)
    #expect(debt["dueDate"] as? String == "2026-03-14")
    #expect(debt["stage"] as? String == "demand")
    #expect(debt["reference"] as? String == "F-2026-1")
    #expect(debt["collector"] as? String == "c2")
    #expect(try place.run(["undo"]).status == 0)
    #expect(try place.dossier() == before)
  }

  /// Without a year the last such day is meant, up to today.
  @Test(arguments: [("21-11", "2026-11-21"), ("22-11", "2025-11-22"), ("1-1-2027", "2027-01-01")])
  func daysLeanToThePast(typed: String, day: String) throws {
    let place = try started()
    _ = try place.run(["debt", "add", "Jansen", "50", typed, "huur", "aanmaning"])
    #expect(try item(place)["dueDate"] as? String == day)
  }

  @Test func theKindGoesWithoutSayingForAKnownCreditor() throws {
    let place = try started()
    _ = try place.run(["debt", "add", "Jansen", "50", "huur", "aanmaning"])
    let outcome = try place.run(["debt", "add", "jansen", "60", "herinnering"])
    #expect(outcome.output.contains("huur (zoals bij d1)"))
    let fine = try place.run(["debt", "add", "CJIB", "240", "aanmaning"])
    #expect(fine.output.contains("boete (volgens de naam)"))
  }

  @Test(arguments: [
    (["Jansen", "1.250", "huur", "aanmaning"], "1.250"),
    (["Jansen", "50", "aanmanig", "huur"], "aanmaning"), (["Jansen", "50", "huur"], "--stage"),
    (["Jansen", "50", "60", "huur", "aanmaning"], "“50” of “60”"),
    (["Jansen", "50", "31-02", "huur", "aanmaning"], "31-02"),
    (["50", "aanmaning"], "naam"), (["Vatenfall", "50", "energie", "aanmaning"], "Vattenfall"),
    (["Gemeente", "50", "aanmaning"], "Gemeente"),
  ])
  func whatIsNotClearIsNamedAndStoresNothing(words: [String], shown: String) throws {
    let place = try started()
    for name in ["Vattenfall", "Gemeente Rotterdam", "Gemeente Amsterdam"] {
      _ = try place.run(["creditor", "add", "--name", name])
    }
    let before = try place.dossier()
    let outcome = try place.run(["debt", "add"] + words)
    #expect(outcome.status == 2, "\(outcome.output)")
    #expect(outcome.error.contains(shown), "\(outcome.error)")
    #expect(try place.dossier() == before)
  }

  @Test func optionsStandBesideALineAndNeverAgainstIt() throws {
    let place = try started()
    let both = try place.run([
      "debt", "add", "Jansen", "50", "huur", "--stage", "aanmaning", "--disputed", "10",
    ])
    #expect(both.status == 0, "\(both.error)")
    #expect(try item(place)["disputedCents"] as? Int == 1_000)
    let against = try place.run([
      "debt", "add", "Jansen", "50", "huur", "--stage", "aanmaning", "--principal", "60",
    ])
    #expect(against.status == 2)
    #expect(against.error.contains("60"))
  }

  @Test func aDebtThatIsThereIsNamed() throws {
    let place = try started()
    _ = try place.run(["debt", "add", "Jansen", "F-1", "50", "huur", "aanmaning"])
    let again = try place.run(["debt", "add", "Jansen", "f-1", "60", "huur", "aanmaning"])
    #expect(again.error.contains("d1"))
  }
}
