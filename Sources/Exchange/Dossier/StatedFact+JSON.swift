import Domain

// Facts that are a single value, by their descriptions.
extension StatedFact {
  /// The fact as it stands in a dossier; nil where it is left out.
  func member(of whole: Whole) -> JSONValue.Member? {
    let json: JSONValue =
      switch value {
      case .text(let path, _), .citizenNumber(let path): .text(whole[keyPath: path])
      case .amount(let path): .cents(whole[keyPath: path])
      case .amountIfKnown(let path): .cents(whole[keyPath: path])
      case .dayIfKnown(let path): .day(whole[keyPath: path])
      case .numberIfKnown(let path, _): .count(whole[keyPath: path])
      case .yesOrNo(let path): .bool(whole[keyPath: path])
      case .choice(let choosing): .string(choosing.word(whole))
      case .choiceIfKnown(let choosing): .text(choosing.word(whole))
      }
    return isLeftOut && json == .null ? nil : .init(key, json)
  }
}

extension DossierReader {
  /// Puts what stands in `object` of this fact into `whole`. False where it must be there and cannot
  /// be read.
  mutating func read<Whole>(
    _ fact: StatedFact<Whole>, of object: Object, into whole: inout Whole
  ) -> Bool {
    switch fact.value {
    case .text(let path, let limit):
      whole[keyPath: path] = words(may(object, fact.key), limit: limit)
    case .citizenNumber(let path): whole[keyPath: path] = citizenNumber(may(object, fact.key))
    case .amount(let path):
      guard let amount = cents(need(object, fact.key)) else { return false }
      whole[keyPath: path] = amount
    case .amountIfKnown(let path): whole[keyPath: path] = cents(may(object, fact.key))
    case .dayIfKnown(let path): whole[keyPath: path] = day(may(object, fact.key))
    case .numberIfKnown(let path, let range):
      whole[keyPath: path] = self.whole(may(object, fact.key), in: range)
    case .yesOrNo(let path):
      guard let isTrue = bool(need(object, fact.key)) else { return false }
      whole[keyPath: path] = isTrue
    case .choice(let choosing):
      guard let spot = need(object, fact.key), let word = string(spot) else { return false }
      guard choosing.take(word, &whole) else {
        find(.unknownValue(found: shortened(word), allowed: choosing.allowed), at: spot)
        return false
      }
    case .choiceIfKnown(let choosing):
      guard let spot = may(object, fact.key), let word = string(spot) else { return true }
      guard choosing.take(word, &whole) else {
        find(.unknownValue(found: shortened(word), allowed: choosing.allowed), at: spot)
        return false
      }
    }
    return true
  }
}
