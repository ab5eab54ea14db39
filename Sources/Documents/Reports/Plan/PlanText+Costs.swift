import Domain
import Planning

extension PlanText {
  /// Costs that are too high in what is offered on: what the check found, the letter that goes first, and how
  /// to go on otherwise. In sentences, so that the dialogue says it too.
  var costsFirst: [Report.Block] {
    let found = plan.costsInDoubt
    let debts = found.compactMap(\.debt)
    guard !debts.isEmpty else { return [] }
    let letter = CheckLetter.costsObjection.typed(for: debts)
    return found.map { $0.head(of: dossier, in: language) } + [
      .paragraph(
        language.say(
          dutch: "Stuur liever eerst een bezwaar: “\(letter)”. Het erkent niets.",
          english: "Better send an objection first: “\(letter)”. It admits nothing.")),
      .paragraph(
        language.say(
          dutch: "De voorstellen hieronder gaan over het hele bedrag. Ze zeggen wel dat u kosten "
            + "en rente niet erkent. Wilt u toch nu een voorstel doen? Dat mag. "
            + "Wilt u het te hoge deel erbuiten laten? Typ “aflos check”: daar staat hoe.",
          english: "The offers below are about the whole amount. They do say that you do not "
            + "acknowledge costs and interest. Do you want to make an offer now? You may. "
            + "Do you want to keep out the part that is too high? "
            + "Type “aflos check”: it says how.")),
    ]
  }
}
