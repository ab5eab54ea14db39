import Domain

extension HouseTermsBook {
  /// The text of a file that says this, in words that both languages read.
  package func fileText(in language: Language) -> String {
    let head = language.say(
      dutch: "# Wat schuldeisers het kantoor vertelden. Bekijk het met: aflos office terms",
      english: "# What creditors told the office. Look at it with: aflos office terms")
    let blocks = all.map { terms in
      terms.lines(in: language).map { "\($0.key.word(in: language)): \($0.text)" }
        .joined(separator: "\n")
    }
    return ([head] + blocks).joined(separator: "\n\n") + "\n"
  }
}

extension HouseTerms {
  /// Everything that is known, as it can be typed, in the order of the keys.
  package func lines(in language: Language) -> [(key: Key, text: String)] {
    Key.allCases.compactMap { key in text(of: key, in: language).map { (key: key, text: $0) } }
  }

  /// What is known under this key, as it can be typed; nil where nothing is.
  package func text(of key: Key, in language: Language) -> String? {
    switch key {
    case .creditor: creditor
    case .minimum: minimum?.typable(in: language)
    case .months: months.map { String($0) }
    case .account: iban
    case .street: street
    case .postcode: postcode
    case .city: city
    case .email: email
    case .accepts: accepts
    case .day: day.iso
    case .source: source
    }
  }
}

extension HouseTerms.Key {
  /// The word before the colon, and what it is called in a list.
  package func word(in language: Language) -> String {
    switch (self, language) {
    case (.creditor, .dutch): "schuldeiser"
    case (.minimum, .dutch): "minstens"
    case (.months, .dutch): "maanden"
    case (.account, .dutch): "rekening"
    case (.street, .dutch): "straat"
    case (.city, .dutch): "plaats"
    case (.email, .dutch): "e-mail"
    case (.accepts, .dutch): "accepteert"
    case (.day, .dutch): "dag"
    case (.source, .dutch): "bron"
    case (.postcode, _), (_, .english): rawValue
    }
  }
}

extension HouseCosts {
  /// The first line of a file with usual costs, for whoever opens it.
  package static func fileHead(in language: Language) -> String {
    language.say(
      dutch: "# Wat gewone kosten zijn volgens het kantoor. Bekijk het met: aflos office usual\n",
      english: "# What costs usually are by the office. Look at it with: aflos office usual\n")
  }
}

extension HouseCosts.Line {
  /// The cost, and the household where it holds for one kind only.
  package func label(in language: Language) -> String {
    [category.name(in: language), kind?.name(in: language)].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The amount with how often it falls.
  package func amountText(in language: Language) -> String {
    "\(amount.text(in: language)) \(every.name(in: language))"
  }
}
