import Foundation
import TestSupport
import Testing

/// A claim that was sold: the debt is the buyer's, letters and ladder follow, and all of it is one change.
@Suite struct SoldTests {
  private func place() throws -> Workplace {
    try Workplace().taking(.realistic(debts: [.example("d1", owed: 600_000)]))
  }

  @Test(arguments: [["verkocht"], ["overgedragen"], ["sold"], ["cessie"]])
  func theBuyerIsTheCreditorFromThenOn(kind: [String]) throws {
    let place = try place()
    let before = try place.run(["export", "dossier"]).output
    let json = try place.run(
      ["reply", "d1"] + kind + ["--passed-to", "Koper B.V.", "--json"])
    #expect(json.status == 0 && json.output.contains("\"askProof\""), "\(json)")
    let debt = try place.run(["debt", "show", "d1", "--lang", "nl"]).output
    #expect(debt.contains(#/Schuldeiser: +Koper B.V./#) && debt.contains("Verkocht door:"))
    #expect(try place.run(["debt", "ladder", "d1", "--json"]).output.contains("proofOfSale"))
    let list = try place.run(["reply", "list", "--lang", "nl"]).output
    #expect(list.contains("verkocht") && list.contains("bewijs van"))
    let letter = try place.run(["letter", "show", "d1", "--lang", "nl"]).output
    #expect(letter.contains("de vordering aan u heeft overgedragen"))
    #expect(letter.contains("Vordering was eerst van") && !letter.contains("Ik stel voor"))
    // Undone as one.
    #expect(try place.run(["undo"]).status == 0)
    let after = try place.run(["export", "dossier"]).output
    #expect(after == before)
  }

  /// After the buyer was asked, the offer comes.
  @Test func theOfferComesAfterTheProofWasAsked() throws {
    let place = try place()
    _ = try place.run(["reply", "d1", "sold", "--passed-to", "Koper"])
    _ = try place.run(["letter", "write", "d1", "--to", place.path("uit")])
    #expect(try place.run(["letter", "show", "d1"]).output.contains("3:94"))
    _ = try place.run(["letter", "sent", "b1", "--by", "post"])
    let offer = try place.run(["letter", "show", "d1"])
    #expect(!offer.output.contains("3:94"), "\(offer)")
  }

  /// Nobody knows to whom: the debt stays as it is, and is asked after.
  @Test func withoutANameItIsAskedAfter() throws {
    let place = try place()
    let json = try place.run(["reply", "d1", "sold", "--json"]).output
    #expect(json.contains("\"askOwner\""))
    let debt = try place.run(["debt", "show", "d1", "--lang", "nl"]).output
    #expect(!debt.contains("Verkocht door"))
    // Told later, in the same answer.
    let named = try place.run(["reply", "edit", "r1", "--passed-to", "Koper", "--json"])
    #expect(named.output.contains("\"askProof\""), "\(named)")
    #expect(try place.run(["debt", "show", "d1"]).output.contains("Koper"))
  }

  /// An answer that turns out to be another one gives the debt back.
  @Test func itIsTakenBackWithTheAnswer() throws {
    let place = try place()
    let before = try place.run(["debt", "show", "d1"]).output
    _ = try place.run(["reply", "d1", "sold", "--passed-to", "Koper"])
    #expect(try place.run(["debt", "show", "d1"]).output != before)
    #expect(try place.run(["reply", "edit", "r1", "--answer", "accepted"]).status == 0)
    #expect(try place.run(["debt", "show", "d1"]).output == before)
    #expect(!(try place.run(["tell", "list"]).output.contains("sold.")))
  }
}
