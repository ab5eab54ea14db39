import Domain

extension DossierDocument {
  /// What a person said besides amounts and facts, as it stands in a dossier.
  package static func json(of assurance: Assurance) -> JSONValue {
    [
      "about": .string(assurance.matter.place), "answer": .string(assurance.matter.answer),
      "amountCents": .cents(assurance.matter.amount),
      "every": .text(assurance.matter.every?.rawValue), "words": .text(assurance.words),
      "on": .day(assurance.on),
    ]
  }
}

extension DossierReader {
  /// Each matter once.
  mutating func assurances(_ spot: Spot?) -> [Assurance]? {
    guard let spot else { return [] }
    guard let elements = elements(spot) else { return nil }
    var seen: Set<String> = []
    var all: [Assurance] = []
    for element in elements {
      guard let one = assurance(element) else { continue }
      if !seen.insert(one.matter.place).inserted {
        find(.duplicateID(one.matter.place), at: element)
      }
      all.append(one)
    }
    return all
  }

  private mutating func assurance(_ spot: Spot) -> Assurance? {
    guard let object = object(spot, keys: DossierDocument.Keys.assurance) else { return nil }
    let aboutSpot = need(object, "about")
    let about = line(aboutSpot)
    let answer = line(need(object, "answer"))
    let amount = cents(may(object, "amountCents"))
    let everySpot = may(object, "every")
    let every = everySpot.flatMap { choice($0, Frequency.self) }
    let words = words(may(object, "words"))
    let on = day(need(object, "on"))
    guard let aboutSpot, let about, let answer, let on else { return nil }
    guard
      let matter = Assurance.Matter(place: about, answer: answer, amount: amount, every: every)
    else {
      find(.unknownValue(found: about, allowed: Assurance.Matter.places), at: aboutSpot)
      return nil
    }
    return Assurance(matter, words: words, on: on)
  }
}
