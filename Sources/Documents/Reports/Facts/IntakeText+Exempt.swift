import Domain
import Planning

extension IntakeText {
  /// What must be left by our computing, beside what somebody else computed or a bailiff uses; where two
  /// differ, by how much.
  func exempt(_ room: RoomByLaw?) -> [Report.Block] {
    guard let room else { return [] }
    let stated: [(String, Money)] = [Assurance.Sum.exempt, .vtlb].compactMap { sum in
      dossier.assurances.sum(sum).map { (capitalised(sum.name(in: language)), $0.amount) }
    }
    let used = dossier.matters.compactMap { matter in
      matter.exempt.map { (say("Gebruikt bij \(matter.id.text)", "Used at \(matter.id.text)"), $0) }
    }
    guard !(stated + used).isEmpty else { return [] }
    let ours = Report.Pair(
      say("Aflos: beslagvrije voet", "Aflos: exempt amount"),
      room.ours.text(in: language)
        + (room.isOursExact
          ? ""
          : say(
            " of meer: het belastbaar inkomen is niet bekend",
            " or more: the taxable income is not known")))
    let beside = (stated + used).map { label, amount in
      Report.Pair(label, amount.text(in: language) + difference(amount, room.ours))
    }
    return [
      .heading(say("Wat moet overblijven", "What must be left")), .pairs([ours] + beside),
    ]
  }

  private func difference(_ amount: Money, _ ours: Money) -> String {
    guard amount != ours else { return say(", hetzelfde", ", the same") }
    let much = (amount > ours ? amount - ours : ours - amount).text(in: language)
    return amount > ours
      ? say(", \(much) meer", ", \(much) more") : say(", \(much) minder", ", \(much) less")
  }
}
