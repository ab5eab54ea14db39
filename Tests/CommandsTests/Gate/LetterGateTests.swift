import Domain
import Exchange
import Foundation
import Planning
import TestSupport
import Testing

/// No letter offers what is not kept: what is missing, too small or too long is said instead.
@Suite struct LetterGateTests {
  private func place(_ change: (inout Dossier) -> Void = { _ in }) throws -> Workplace {
    var dossier = Dossier.realistic(
      debts: [.example("d1", owed: 60_000), .example("d2", owed: 40_000)])
    change(&dossier)
    return try Workplace().taking(dossier)
  }

  private func verdict(of place: Workplace) throws -> [String: Any] {
    try #require(try place.json(["plan"])["verdict"] as? [String: Any])
  }

  private func kinds(of place: Workplace) throws -> [String] {
    let letters = try place.json(["letter", "list"])["items"] as? [[String: Any]] ?? []
    return letters.compactMap { $0["kind"] as? String }
  }

  @Test func whatCanBeKeptIsWritten() throws {
    let place = try place()
    #expect(try verdict(of: place)["result"] as? String == "offer")
    #expect(try place.run(["letter", "write", "--all", "--to", "brieven"]).status == 0)
    #expect(try kinds(of: place) == ["payment-proposal", "payment-proposal"])
  }

  /// Once an offer went out the way of dividing stays, and undo takes both back.
  @Test func theWayOfDividingStaysWithTheLetters() throws {
    let place = try place()
    #expect(try place.json(["household", "show"]).description.contains("strategy") == false)
    _ = try place.run(["letter", "write", "--all", "--to", "brieven"])
    let settings = try #require(
      try place.json(["household", "show"])["settings"] as? [String: Any])
    #expect(settings["strategy"] as? String == "proportional")
    _ = try place.run(["undo"])
    #expect(try kinds(of: place) == [])
    #expect(try place.json(["household", "show"]).description.contains("strategy") == false)
  }

  @Test func whatIsMissingComesFirst() throws {
    let place = try place { $0.costs.removeAll { $0.category == .energy } }
    #expect(try verdict(of: place)["result"] as? String == "answersNeeded")
    let one = try place.run(["letter", "write", "d1", "--to", "brieven"])
    #expect(one.status == 1)
    #expect(one.error.contains("nog niets voor wonen, energie"), "\(one.error)")
    #expect(one.error.contains("aflos plan"))
    // All: each is named, with the reason, and nothing is kept.
    let all = try place.run(["letter", "write", "--all", "--to", "brieven"])
    #expect(all.status == 0)
    #expect(all.output.contains("d1: ") && all.output.contains("d2: "), "\(all.output)")
    #expect(try kinds(of: place) == [])
    #expect(try place.run(["letter", "list"]).output.contains("nog niet"))
    #expect(try place.run(["letter", "show", "d1"]).status == 1)
    // A letter that offers nothing is never stopped.
    let neutral = try place.run(
      ["letter", "write", "d1", "--kind", "specification-request", "--to", "brieven"])
    #expect(neutral.status == 0, "\(neutral.error)")
    // The answer opens the way, and undo closes it again.
    let told = try place.run(["tell", "cost", "energy", "included", "--words", "de huur"])
    #expect(told.status == 0, "\(told.error)")
    #expect(try verdict(of: place)["result"] as? String == "offer")
    #expect(try place.run(["letter", "write", "d1", "--to", "brieven"]).status == 0)
  }

  @Test func anAnswerIsUndoneAndTakenBack() throws {
    let place = try place { $0.costs.removeAll { $0.category == .water } }
    _ = try place.run(["tell", "cost", "water", "geen"])
    #expect(try verdict(of: place)["result"] as? String == "offer")
    _ = try place.run(["undo"])
    #expect(try verdict(of: place)["result"] as? String == "answersNeeded")
    _ = try place.run(["tell", "cost", "water", "elsewhere"])
    let items = try #require(try place.json(["tell"])["items"] as? [[String: Any]])
    #expect(items.map { $0["about"] as? String } == ["cost.water"])
    #expect(try place.run(["tell", "remove", "cost.water"]).status == 0)
    #expect(try verdict(of: place)["result"] as? String == "answersNeeded")
    #expect(try place.run(["tell", "remove", "cost.water"]).status == 2)
  }

  @Test func crumbsAreLiftedByName() throws {
    let place = try place { dossier in
      dossier.settings.strategy = .proportional
      dossier.debts = [.example("d1", owed: 700), .example("d2", owed: 600_000)]
    }
    #expect(try verdict(of: place)["stopped"] as? [String] == ["d1"])
    let refused = try place.run(["letter", "write", "d1", "--to", "brieven"])
    #expect(refused.status == 1 && refused.error.contains("te klein"), "\(refused.error)")
    #expect(try place.run(["letter", "write", "d2", "--to", "brieven"]).status == 0)
    #expect(try place.run(["tell", "anyway", "crumb"]).status == 2)
    let lifted = try place.run(
      ["tell", "anyway", "crumb", "--debt", "d1", "--reason", "Zij vonden dit goed"])
    #expect(lifted.status == 0, "\(lifted.error)")
    let verdict = try verdict(of: place)
    let list = try #require(verdict["lifted"] as? [[String: Any]])
    #expect(list.map { $0["code"] as? String } == ["crumb"])
    #expect(list.first?["reason"] as? String == "Zij vonden dit goed")
    #expect(try place.run(["plan"]).output.contains("Zij vonden dit goed"))
    #expect(try place.run(["letter", "write", "d1", "--to", "brieven"]).status == 0)
  }

  /// Too long is lifted by nothing: help comes first, and the creditor is asked for time.
  @Test func tooLongAsksForTime() throws {
    let place = try place { $0.debts = [.example("d1", owed: 4_000_000)] }
    #expect(try verdict(of: place)["result"] as? String == "noOffer")
    let lift = try place.run(["tell", "anyway", "tooLong", "--reason", "Ik wil het zo"])
    #expect(lift.status == 2)
    let written = try place.run(["letter", "write", "--all", "--to", "brieven"])
    #expect(written.status == 0)
    #expect(written.output.contains("36 maanden"), "\(written.output)")
    #expect(try kinds(of: place) == ["overview-pause"])
    let offer = try place.run(
      ["letter", "write", "d1", "--kind", "payment-proposal", "--to", "brieven"])
    #expect(offer.status == 1 && offer.error.contains("36 maanden"), "\(offer.error)")
    let screen = try place.run(["plan"]).output
    #expect(screen.contains("Een voorstel houdt u nu niet vol."))
  }

  /// An amount that cannot be right stops the letter that says nothing can be offered too.
  @Test func anOddAmountStopsNoOfferToo() throws {
    let place = try place { dossier in
      dossier.costs = dossier.costs.map { cost in
        var cost = cost
        if cost.category == .healthInsurance { cost.amount = Money(cents: 160_000) }
        return cost
      }
    }
    let pause = try place.run(
      ["letter", "write", "d1", "--kind", "pause-request", "--to", "brieven"])
    #expect(pause.status == 1 && pause.error.contains("zelden"), "\(pause.error)")
    #expect(try place.run(["tell", "right", "k1"]).status == 2)
    #expect(try place.run(["tell", "right", "k4", "--reason", "Extra zorg"]).status == 0)
    #expect(
      try place.run(["letter", "write", "d1", "--kind", "pause-request", "--to", "brieven"]).status
        == 0)
  }

  /// More than the law asks is given by whoever says so; a vtlb leaves more to live on.
  @Test func theLawIsTheCeiling() throws {
    let place = try place { dossier in
      dossier.incomes.append(.example("i2", 30_000, every: .month, kind: .rentAllowance))
      dossier.debts = [.example("d1", owed: 300_000)]
    }
    func capacity() throws -> Int? { try place.json(["plan"])["capacityCents"] as? Int }
    // 974.21 is left; a bailiff could take 901.51.
    #expect(try capacity() == 225_000 - 134_849)
    #expect(try verdict(of: place)["result"] as? String == "offerCapped")
    let letter = try place.run(["letter", "show", "d1"]).output
    #expect(letter.contains("volgens de wet mag houden"), "\(letter)")
    #expect(letter.contains("72,70"))
    #expect(try place.run(["tell", "sum", "vtlb", "1800", "--by", "gemeente"]).status == 0)
    #expect(try capacity() == 45_000)
    _ = try place.run(["undo"])
    let yes = try place.run(["tell", "anyway", "aboveRoomByLaw", "--reason", "Sneller klaar"])
    #expect(yes.status == 0, "\(yes.error)")
    #expect(try capacity() == 97_421)
    #expect(try verdict(of: place)["result"] as? String == "offer")
  }
}
