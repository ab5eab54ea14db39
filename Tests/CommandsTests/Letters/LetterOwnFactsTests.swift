import Domain
import Foundation
import TestSupport
import Testing

/// What the person who signs tells in letters besides name and address: only what was chosen, and a day of
/// birth never to a private person.
@Suite struct LetterOwnFactsTests {
  private func place(_ kind: Creditor.Kind = .government) throws -> Workplace {
    var dossier = Dossier.realistic(debts: [.example("d1", owed: 90_000)])
    dossier.creditors[0].kind = kind
    dossier.sender.phone = "06 12345678"
    dossier.sender.email = "s@example.nl"
    return try Workplace().taking(dossier)
  }

  private func letter(_ place: Workplace) throws -> String {
    let shown = try place.run(["letter", "show", "d1"])
    #expect(shown.status == 0, "\(shown.error)")
    return shown.output
  }

  @Test func aDayOfBirthIsTellableAndNeverToldByItself() throws {
    let place = try place()
    #expect(try place.run(["household", "edit", "--birth-date", "3-4-88"]).status == 0)
    #expect(try !letter(place).contains("1988"))
    let household = try place.json(["household"])
    #expect((household["sender"] as? [String: Any])?["birthDate"] as? String == "1988-04-03")
    #expect((household["household"] as? [String: Any])?["birthYear"] as? Int == 1988)
    #expect(try place.run(["household", "edit", "--letters-birth-date", "ja"]).status == 0)
    #expect(try letter(place).contains("Geboortedatum: 3 april 1988"))
    #expect(try place.run(["undo"]).status == 0)
    #expect(try !letter(place).contains("Geboortedatum"))
  }

  @Test func aPrivatePersonIsNotTold() throws {
    let place = try place(.person)
    let edited = try place.run([
      "household", "edit", "--birth-date", "3-4-1988", "--letters-birth-date", "ja",
    ])
    #expect(edited.status == 0)
    #expect(try !letter(place).contains("1988"))
  }

  @Test(arguments: [("phone", "06 12345678"), ("email", "s@example.nl")])
  func phoneAndEmailCanBeLeftOut(fact: String, text: String) throws {
    let place = try place()
    #expect(try letter(place).contains(text))
    #expect(try place.run(["household", "edit", "--letters-\(fact)", "nee"]).status == 0)
    #expect(try !letter(place).contains(text))
    let settings = try place.json(["household"])["settings"] as? [String: Any]
    let other = fact == "phone" ? "email" : "phone"
    #expect(settings?["lettersShow"] as? [String] == [other])
  }

  /// Each is refused with what mends it, and nothing is kept.
  @Test(arguments: [
    (["--birth-date", "3-4"], "geen dag"), (["--birth-date", "31-2-1988"], "kalender"),
    (["--birth-date", "1-1-1850"], "klopt het jaar"), (["--birth-date", "1-1-2030"], "jaar"),
    (["--birth-date", "3-4-1988", "--birth-year", "1987"], "geboortedatum"),
    (["--letters-phone", "soms"], "ja"),
  ])
  func whatCannotBeIsRefused(options: [String], says: String) throws {
    let place = try place()
    let refused = try place.run(["household", "edit"] + options)
    #expect(refused.status == 2)
    #expect(refused.error.contains(says), "\(refused.error)")
    let sender = try place.json(["household"])["sender"] as? [String: Any]
    #expect(sender?["birthDate"] == nil)
  }

  /// A letter that waits is written anew when what it tells changed.
  @Test func whatIsToldIsPartOfTheLetter() throws {
    let place = try place()
    let folder = place.path("brieven")
    #expect(try place.run(["letter", "write", "d1", "--to", folder]).status == 0)
    #expect(try place.run(["household", "edit", "--letters-phone", "nee"]).status == 0)
    let again = try place.run(["letter", "write", "d1", "--to", folder]).output
    #expect(again.contains("er is iets veranderd: uw gegevens"), "\(again)")
  }
}
