import Domain

/// What is said and asked about debts that come in one line or as a list.
package enum DebtSay: Hashable, Sendable {
  /// How a line was understood: each field with its value.
  case iRead([String])
  /// Behind the name of a creditor that was not known.
  case isNew
  /// Behind a kind that was not typed: that of another debt of this creditor.
  case likeDebt(ID<Debt>)
  /// Behind a kind that was not typed: the name of the creditor says it.
  case byName
  /// The debt that is there already.
  case isThere(ID<Debt>)
  case addAnyway
  case addAnywayHelp
  case nothingAdded
  /// A line that was not clear can be mended, or left.
  case mendLine
  case storeThese(Int)
  case storeHelp
  case skipThese(Int)
  case skipHelp
  /// Nothing was stored because nobody said yes.
  case needsYes
  /// Nothing was stored because of debts that are there already.
  case needsChoice(Int)
  case nothingLeft
  case skipped(Int)
  case readAs(String)
  /// The quick ways, under the list of debts.
  case quickHint
  /// How to end a list that is typed or pasted.
  case pasteHere
  /// A list that was refused is mended line by line.
  case mendList(line: Int)
  /// So many other lines cannot be read either.
  case otherLines(Int)
  /// A list with this many lines was not finished the last time.
  case goesOnWithList(Int)
  case goesOnWithListHelp
  case listIsKept
  /// Above a question that is for all rows in which it is open.
  case forRows(Int)

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .iRead(let parts): "Ik lees: \(parts.joined(separator: "; "))."
    case .isNew: "(nieuw)"
    case .likeDebt(let id): "(zoals bij \(id.text))"
    case .byName: "(volgens de naam)"
    case .isThere(let id): "Deze schuld lijkt er al te staan: \(id.text)."
    case .addAnyway: "Is dit een andere schuld en moet hij erbij?"
    case .addAnywayHelp:
      "Dezelfde schuld mag niet twee keer tellen. Kijk of het kenmerk of de dag anders is."
    case .nothingAdded: "Er is niets toegevoegd."
    case .mendLine:
      "Verbeter de regel: met pijl omhoog komt hij terug. Of druk op Enter om te stoppen."
    case .storeThese(let count):
      count == 1 ? "Zal ik deze schuld bewaren?" : "Zal ik deze \(count) schulden bewaren?"
    case .storeHelp:
      "Typ j om alles te bewaren, of n om niets te bewaren. Het kan daarna nog terug."
    case .skipThese(let count):
      count == 1
        ? "Eén schuld lijkt er al te staan. Sla ik die over?"
        : "\(count) schulden lijken er al te staan. Sla ik die over?"
    case .skipHelp: "Dezelfde schuld mag niet twee keer tellen. Typ j om ze over te slaan."
    case .needsYes: "Er is nog niets bewaard. Klopt het? Geef dan ook --yes."
    case .needsChoice(let count):
      (count == 1 ? "Eén schuld lijkt er al te staan." : "\(count) schulden lijken er al te staan.")
        + " Er is niets bewaard. Geef --skip-duplicates om over te slaan, of --keep-duplicates."
    case .nothingLeft: "Er blijft niets over om te bewaren."
    case .skipped(let count): "\(Counted.debt.text(count, in: .dutch)) overgeslagen."
    case .readAs(let encoding):
      "Dit bestand is geen UTF-8. Ik las het als \(encoding). Kijk of letters zoals é en € kloppen."
    case .quickHint:
      "Snel in één regel: + Vattenfall 612,30 energie aanmaning. Een hele tabel: plakken. Een brief als pdf of foto: sleep hem hierheen. Eén gegeven veranderen: d1 bedrag 612,30."
    case .pasteHere:
      "Plak of typ de lijst. Een lege regel is het einde. Bovenaan mogen de namen van de kolommen staan."
    case .mendList(let line):
      "Verbeter regel \(line) hieronder. Een lege regel: deze schuld hoeft niet. Met < stopt u; de lijst blijft bewaard."
    case .otherLines(let count):
      count == 1
        ? "Daarna is er nog één regel na te kijken."
        : "Daarna zijn er nog \(count) regels na te kijken."
    case .goesOnWithList(let count):
      "Er staat nog een lijst van \(count) \(count == 1 ? "regel" : "regels"). Gaan we daarmee verder?"
    case .goesOnWithListHelp:
      "Van deze lijst was nog niets opgeslagen. Typ n om een andere lijst te plakken."
    case .listIsKept: "Uw lijst is bewaard. Typ plakken om er later mee verder te gaan."
    case .forRows(let count):
      count == 1 ? "Dit is voor één regel nog open." : "Dit is voor \(count) regels nog open."
    }
  }

  private var english: String {
    switch self {
    case .iRead(let parts): "I read: \(parts.joined(separator: "; "))."
    case .isNew: "(new)"
    case .likeDebt(let id): "(as for \(id.text))"
    case .byName: "(by the name)"
    case .isThere(let id): "This debt seems to be there already: \(id.text)."
    case .addAnyway: "Is this another debt, to be added too?"
    case .addAnywayHelp:
      "The same debt should count once. See whether the reference or the day differs."
    case .nothingAdded: "Nothing was added."
    case .mendLine: "Mend the line: arrow up brings it back. Or press Enter to stop."
    case .storeThese(let count):
      count == 1 ? "Shall I store this debt?" : "Shall I store these \(count) debts?"
    case .storeHelp: "Type y to store all of them, or n to store none. You can still undo it."
    case .skipThese(let count):
      count == 1
        ? "One debt seems to be there already. Shall I skip it?"
        : "\(count) debts seem to be there already. Shall I skip them?"
    case .skipHelp: "The same debt should count once. Type y to skip them."
    case .needsYes: "Nothing is stored yet. Is it right? Then give --yes too."
    case .needsChoice(let count):
      (count == 1
        ? "One debt seems to be there already." : "\(count) debts seem to be there already.")
        + " Nothing is stored. Give --skip-duplicates to skip, or --keep-duplicates."
    case .nothingLeft: "Nothing is left to store."
    case .skipped(let count): "\(Counted.debt.text(count, in: .english)) skipped."
    case .readAs(let encoding):
      "This file is not UTF-8. I read it as \(encoding). See whether letters like é and € are right."
    case .quickHint:
      "Quick, in one line: + Vattenfall 612.30 energy demand. A whole table: paste. A letter as PDF or photo: drag it here. Change one detail: d1 amount 612.30."
    case .pasteHere:
      "Paste or type the list. An empty line ends it. The names of the columns may stand on top."
    case .mendList(let line):
      "Mend line \(line) below. An empty line leaves this debt out. Type < to stop; the list is kept."
    case .otherLines(let count):
      count == 1
        ? "After this one more line needs a look." : "After this \(count) more lines need a look."
    case .goesOnWithList(let count):
      "There is a list of \(count) \(count == 1 ? "line" : "lines") from before. Shall we go on with it?"
    case .goesOnWithListHelp:
      "Nothing of this list was stored yet. Type n to paste another one."
    case .listIsKept: "Your list is kept. Type paste to go on with it later."
    case .forRows(let count):
      count == 1 ? "This is still open for one row." : "This is still open for \(count) rows."
    }
  }
}
