import Domain

extension ListNote {
  /// What was left out or how it was read, with its place.
  package func text(in language: Language) -> String {
    let sentence =
      switch language {
      case .dutch: dutch
      case .english: english
      }
    guard let place else { return sentence }
    return language.say(dutch: "Regel \(place.line): \(sentence)", english: "Line \(place.line): \(sentence)")
  }

  private func quoted(_ text: String) -> String { "“\(shown(text, limit: 50))”" }

  private var dutch: String {
    switch reason {
    case .title(let text): "\(quoted(text)) staat boven de tabel. Overgeslagen."
    case .repeatedNames: "hier staan de namen van de kolommen nog een keer. Overgeslagen."
    case .remark(let text): "\(quoted(text)) is geen schuld. Overgeslagen."
    case .total(let name, let amount):
      "\(quoted(name)) telt de regels erboven op (\(amount.text(in: .dutch))). Weggelaten."
    case .settled(let name): "bij \(quoted(name)) is niets meer te betalen. Weggelaten."
    case .credit(let name, let amount):
      "van \(quoted(name)) krijgt u \(amount.text(in: .dutch)) terug. Dat is geen schuld. Weggelaten, en nergens van afgetrokken."
    case .leftOut: "weggelaten, zoals u vroeg."
    case .hidden(let rows):
      "\(rows == 1 ? "één regel is" : "\(rows) regels zijn") verborgen in het rekenblad. Ze tellen hier mee."
    case .damagedReference(let text):
      "kenmerk \(quoted(text)) is door het rekenblad ingekort. Het blijft leeg: neem het over van de brief."
    case .thousands(let text, let amount):
      "\(quoted(text)) is gelezen als \(amount.text(in: .dutch)), zoals de rest van de kolom is geschreven."
    case .rounded(let text, let amount): "\(quoted(text)) is afgerond op \(amount.text(in: .dutch))."
    case .monthFirst(let text, let day):
      "de maand staat eerst in deze kolom: \(quoted(text)) is \(day.text(in: .dutch))."
    case .dayNumber(let text, let day):
      "\(quoted(text)) is gelezen als \(day.text(in: .dutch)): zo telt een rekenblad."
    case .percent: "de rente is gelezen als een percentage per jaar."
    case .twiceEncoded(let before, let after):
      "Letters stonden er verkeerd in. \(quoted(before)) is gelezen als \(quoted(after))."
    case .sheet(let name): "Gelezen van blad \(quoted(name))."
    case .ownTable: "Dit is een tabel van Aflos. Nummers en optellingen daarin worden opnieuw gemaakt."
    case .looksLike(let name, let other):
      "\(quoted(name)) komt erbij als nieuwe schuldeiser en lijkt op \(quoted(other)). Is het dezelfde? Gebruik dan één naam."
    }
  }

  private var english: String {
    switch reason {
    case .title(let text): "\(quoted(text)) stands above the table. Skipped."
    case .repeatedNames: "the names of the columns stand here once more. Skipped."
    case .remark(let text): "\(quoted(text)) is not a debt. Skipped."
    case .total(let name, let amount):
      "\(quoted(name)) adds up the rows above it (\(amount.text(in: .english))). Left out."
    case .settled(let name): "nothing is left to pay for \(quoted(name)). Left out."
    case .credit(let name, let amount):
      "you get \(amount.text(in: .english)) back from \(quoted(name)). That is not a debt. Left out, and taken off nothing."
    case .leftOut: "left out, as you asked."
    case .hidden(let rows):
      "\(rows == 1 ? "one row is" : "\(rows) rows are") hidden in the spreadsheet. They count here."
    case .damagedReference(let text):
      "reference \(quoted(text)) was shortened by the spreadsheet. It stays empty: copy it from the letter."
    case .thousands(let text, let amount):
      "\(quoted(text)) was read as \(amount.text(in: .english)), as the rest of the column is written."
    case .rounded(let text, let amount): "\(quoted(text)) was rounded to \(amount.text(in: .english))."
    case .monthFirst(let text, let day):
      "the month comes first in this column: \(quoted(text)) is \(day.text(in: .english))."
    case .dayNumber(let text, let day):
      "\(quoted(text)) was read as \(day.text(in: .english)): so a spreadsheet counts."
    case .percent: "the interest was read as a percentage a year."
    case .twiceEncoded(let before, let after):
      "Letters were wrong in it. \(quoted(before)) was read as \(quoted(after))."
    case .sheet(let name): "Read from sheet \(quoted(name))."
    case .ownTable: "This is a table of Aflos. Numbers and sums in it are made anew."
    case .looksLike(let name, let other):
      "\(quoted(name)) comes in as a new creditor and looks like \(quoted(other)). Is it the same? Then use one name."
    }
  }
}
