import Domain

/// One fact of a creditor as it is to stand in the text of an office.
package struct HouseTermsChange: Hashable, Sendable {
  package let key: HouseTerms.Key
  /// The word before the colon, where there is no line for it yet.
  package let word: String
  /// Nil takes the line out.
  package let value: String?

  package init(key: HouseTerms.Key, word: String, value: String?) {
    self.key = key
    self.word = word
    self.value = value
  }
}

extension HouseTermsBook {
  /// The text with these facts of one creditor changed, and everything else as a person wrote it. A creditor
  /// who is not there yet comes last, with these facts in this order.
  /// - Throws: what is wrong in the text as it is.
  package static func text(
    _ text: String, changing creditor: String, _ changes: [HouseTermsChange]
  ) throws(HouseTextProblem) -> String {
    var lines = HouseLines(text)
    guard try block(of: creditor, in: text) != nil else {
      lines.appendBlock(changes.compactMap { one in one.value.map { "\(one.word): \($0)" } })
      return lines.text
    }
    for change in changes {
      guard let facts = try block(of: creditor, in: lines.text), let last = facts.last else {
        continue
      }
      let line = facts.first { HouseTerms.Key.words[$0.word] == change.key }?.line
      switch (line, change.value) {
      case (let line?, let value?): lines.setValue(value, at: line)
      case (let line?, nil): lines.remove(line...line)
      case (nil, let value?): lines.insert("\(change.word): \(value)", after: last.line)
      case (nil, nil): break
      }
    }
    return lines.text
  }

  /// The text without what it says of one creditor: from its name through its last fact.
  /// - Throws: what is wrong in the text as it is.
  package static func text(
    _ text: String, without creditor: String
  ) throws(HouseTextProblem) -> String {
    guard let facts = try block(of: creditor, in: text), let first = facts.first,
      let last = facts.last
    else { return text }
    var lines = HouseLines(text)
    lines.remove(first.line...last.line)
    return lines.text
  }

  /// The facts of one creditor, its name first; nil where it is not there.
  private static func block(
    of creditor: String, in text: String
  ) throws(HouseTextProblem) -> [HouseFacts]? {
    let facts = try HouseFacts.all(in: text)
    let names = facts.indices.filter { HouseTerms.Key.words[facts[$0].word] == .creditor }
    let identity = PartyName.identity(creditor)
    guard let place = names.firstIndex(where: { PartyName.identity(facts[$0].value) == identity })
    else { return nil }
    let end = place + 1 < names.count ? names[place + 1] : facts.count
    return Array(facts[names[place]..<end])
  }
}

extension HouseCosts {
  /// The text with one usual cost changed, and everything else as a person wrote it.
  /// - Parameters:
  ///   - cost: Which cost and for which household, and the line for it; a nil amount takes it out.
  ///   - origin: The words and values of the day and the source, in this order.
  /// - Throws: what is wrong in the text as it is.
  package static func text(
    _ text: String, changing cost: (category: Cost.Category, kind: Household.Kind?),
    _ line: (label: String, amount: String?), origin: [(word: String, value: String)],
    category: (String) -> Cost.Category?, kind: (String) -> Household.Kind?
  ) throws(HouseTextProblem) -> String {
    var lines = HouseLines(text)
    for (names, said) in zip([["day", "dag"], ["source", "bron"]], origin) {
      let fact = try HouseFacts.all(in: lines.text).first { names.contains($0.word) }
      if let fact {
        if fact.value != said.value { lines.setValue(said.value, at: fact.line) }
      } else {
        lines.append(["\(said.word): \(said.value)"])
      }
    }
    let other: Set<String> = ["day", "dag", "source", "bron", "question", "vraag"]
    var place: Int?
    var last: Int?
    for fact in try HouseFacts.all(in: lines.text) where !other.contains(fact.word) {
      last = fact.line
      let read = try Self.line(fact, category, kind)
      if read.category == cost.category, read.kind == cost.kind { place = fact.line }
    }
    switch (place, line.amount) {
    case (let place?, let amount?): lines.setValue(amount, at: place)
    case (let place?, nil): lines.remove(place...place)
    case (nil, let amount?):
      let text = "\(line.label): \(amount)"
      if let last { lines.insert(text, after: last) } else { lines.append([text]) }
    case (nil, nil): break
    }
    return lines.text
  }
}
