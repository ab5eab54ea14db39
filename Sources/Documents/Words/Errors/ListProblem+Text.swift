import Domain

extension ListProblem {
  /// Where it is and what is wrong: `regel 12, kolom 3: …`.
  package func text(in language: Language) -> String {
    let sentence = reason.text(in: language)
    guard let place else { return sentence }
    return switch (language, place.column) {
    case (.dutch, 0): "Regel \(place.line): \(sentence)"
    case (.dutch, let column): "Regel \(place.line), kolom \(column): \(sentence)"
    case (.english, 0): "Line \(place.line): \(sentence)"
    case (.english, let column): "Line \(place.line), column \(column): \(sentence)"
    }
  }
}

extension ListProblem.Reason {
  fileprivate func text(in language: Language) -> String {
    if case .answer(let error) = self { return error.text(in: language) }
    if case .line(let problem) = self { return problem.text(in: language) }
    return switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .notText: "Dit is geen lijst die ik kan lezen. Bewaar hem in uw rekenblad als xlsx, ods of CSV."
    case .empty: "Er staan geen schulden in."
    case .nothingOwed: "Er staat geen schuld in waarop nog iets te betalen is."
    case .tooManyRows(let limit): "Dit zijn meer dan \(limit) regels. Dat kan niet kloppen."
    case .unclosedQuote: "hier begint een aanhalingsteken dat niet sluit."
    case .textAfterQuote: "na het tweede aanhalingsteken staat nog tekst."
    case .wrongCount(let found, let expected):
      "hier staan \(found) vakken. Het moeten er \(expected) zijn, zoals bovenaan."
    case .unknownColumn("", _):
      "boven deze kolom staat niets. Zet erboven wat het is, of noem alle kolommen met --columns."
    case .unknownColumn(let name, let nearest):
      "de kolom “\(shown(name, limit: 40))” ken ik niet.\(suggestion(nearest, in: .dutch)) Overslaan: --columns \"\(typable(name))=-\".\(asNearest(name, nearest, in: .dutch))"
    case .columnTwice(let field): "\(field.name(in: .dutch)) heeft al een kolom."
    case .missingColumns(let fields):
      "Er is geen kolom voor \(fields.map { $0.name(in: .dutch).lowercased() }.listed(in: .dutch)). Zet de namen van de kolommen bovenaan, of noem ze met --columns."
    case .noSuchColumn(let name): "Bij --columns: er is geen kolom “\(shown(name, limit: 40))”."
    case .unknownField(let name, let nearest):
      "Bij --columns: “\(shown(name, limit: 40))” ken ik niet.\(suggestion(nearest, in: .dutch)) Noem bijvoorbeeld schuldeiser, kenmerk, bedrag of vervaldatum."
    case .mixedColumns:
      "Bij --columns: noem de kolommen óf allemaal met naam, zoals Saldo=bedrag, óf allemaal op volgorde."
    case .missing(let fields):
      "hier ontbreekt \(fields.map { $0.name(in: .dutch).lowercased() }.listed(in: .dutch)).\(advice(fields, in: .dutch))"
    case .otherThanKnown(let field, let known):
      "\(field.name(in: .dutch)) is hier anders dan wat er al staat: \(known)."
    case .damagedWorkbook: "Dit rekenblad is beschadigd. Open het in uw rekenprogramma en bewaar het opnieuw."
    case .lockedWorkbook:
      "Dit rekenblad heeft een wachtwoord. Bewaar het zonder wachtwoord en probeer het opnieuw."
    case .workbookTooLarge: "Dit rekenblad is te groot. Bewaar alleen het blad met de schulden."
    case .whichSheet(let names):
      "Er staat iets op meer dan één blad: \(names.map { "“\(shown($0, limit: 40))”" }.listed(in: .dutch)). Kies er een met --sheet \"\(typable(names.first ?? "1"))\"."
    case .noSuchSheet(let name, let names):
      "Er is geen blad “\(shown(name, limit: 40))”. Er is: \(names.map { "“\(shown($0, limit: 40))”" }.listed(in: .dutch))."
    case .otherCurrency(let currency):
      "dit bedrag is in \(shown(currency, limit: 10)). Reken het om naar euro’s."
    case .brokenCell(let text):
      text.isEmpty
        ? "het rekenblad heeft hier geen uitkomst bewaard. Open het, laat het rekenen en bewaar het opnieuw."
        : "“\(shown(text, limit: 40))” is een fout van het rekenblad. Verbeter het daar."
    case .dayOrder(let text):
      "bij “\(shown(text, limit: 40))” is niet te zien of de dag of de maand eerst staat. Geef --dates day-first of --dates month-first."
    case .mixedDays(let dayFirst, let monthFirst):
      "in deze kolom staat soms de dag eerst (“\(shown(dayFirst, limit: 40))”) en soms de maand (“\(shown(monthFirst, limit: 40))”). Verbeter het in de lijst."
    case .dayNumber(let text, let day):
      "“\(shown(text, limit: 40))” is in een rekenblad \(day.text(in: .dutch)). Klopt dat? Geef --dates numbers."
    case .percentOrEuros(let column, let text):
      "is “\(shown(text, limit: 40))” een percentage per jaar of een bedrag in euro’s? Geef --columns \"\(typable(column))=\(Field.debtPercent.name(in: .dutch).lowercased())\" of --columns \"\(typable(column))=\(Field.debtInterest.name(in: .dutch).lowercased())\"."
    case .oddTotal(let name, let said, let sum):
      "“\(shown(name, limit: 40))” lijkt een optelling, maar hier staat \(said.text(in: .dutch)) en de regels erboven zijn samen \(sum.text(in: .dutch)). Mist er een regel? Laat deze weg met --leave-out en het nummer van de regel."
    case .allBelowZero:
      "Alle bedragen staan met een minteken. Zijn het schulden? Zet ze dan zonder minteken in de lijst."
    case .wrongReference(let text):
      "in kenmerk “\(shown(text, limit: 40))” klopt een cijfer niet. Kijk het na op de brief. Staat het er echt zo? Geef --sure."
    case .noSuchRow(let typed):
      "Bij --leave-out: regel “\(shown(typed, limit: 20))” is er niet. Typ nummers van regels, zoals 4,7."
    case .unknownDates(let typed):
      "Bij --dates: “\(shown(typed, limit: 20))” ken ik niet. Typ day-first, month-first of numbers."
    case .answer, .line: ""
    }
  }

  private var english: String {
    switch self {
    case .notText: "This is no list that I can read. Save it in your spreadsheet program as xlsx, ods or CSV."
    case .empty: "There are no debts in it."
    case .nothingOwed: "There is no debt in it on which anything is left to pay."
    case .tooManyRows(let limit): "These are more than \(limit) rows. That cannot be right."
    case .unclosedQuote: "a quotation mark opens here and does not close."
    case .textAfterQuote: "there is text after the second quotation mark."
    case .wrongCount(let found, let expected):
      "there are \(found) cells here. There must be \(expected), as in the first row."
    case .unknownColumn("", _):
      "nothing stands above this column. Say above it what it is, or name all columns with --columns."
    case .unknownColumn(let name, let nearest):
      "I do not know the column “\(shown(name, limit: 40))”.\(suggestion(nearest, in: .english)) To skip it: --columns \"\(typable(name))=-\".\(asNearest(name, nearest, in: .english))"
    case .columnTwice(let field): "\(field.name(in: .english)) has a column already."
    case .missingColumns(let fields):
      "There is no column for \(fields.map { $0.name(in: .english).lowercased() }.listed(in: .english)). Put the names of the columns in the first row, or name them with --columns."
    case .noSuchColumn(let name): "In --columns: there is no column “\(shown(name, limit: 40))”."
    case .unknownField(let name, let nearest):
      "In --columns: I do not know “\(shown(name, limit: 40))”.\(suggestion(nearest, in: .english)) Name for instance creditor, reference, amount or due date."
    case .mixedColumns:
      "In --columns: name the columns either all by name, like Balance=amount, or all in order."
    case .missing(let fields):
      "\(fields.map { $0.name(in: .english).lowercased() }.listed(in: .english)) is missing here.\(advice(fields, in: .english))"
    case .otherThanKnown(let field, let known):
      "\(field.name(in: .english)) differs here from what is known: \(known)."
    case .damagedWorkbook: "This workbook is damaged. Open it in your spreadsheet program and save it again."
    case .lockedWorkbook:
      "This workbook has a password. Save it without one and try again."
    case .workbookTooLarge: "This workbook is too large. Save only the sheet with the debts."
    case .whichSheet(let names):
      "There is something on more than one sheet: \(names.map { "“\(shown($0, limit: 40))”" }.listed(in: .english)). Choose one with --sheet \"\(typable(names.first ?? "1"))\"."
    case .noSuchSheet(let name, let names):
      "There is no sheet “\(shown(name, limit: 40))”. There is: \(names.map { "“\(shown($0, limit: 40))”" }.listed(in: .english))."
    case .otherCurrency(let currency):
      "this amount is in \(shown(currency, limit: 10)). Convert it to euros."
    case .brokenCell(let text):
      text.isEmpty
        ? "the spreadsheet kept no result here. Open it, let it compute and save it again."
        : "“\(shown(text, limit: 40))” is an error of the spreadsheet. Mend it there."
    case .dayOrder(let text):
      "in “\(shown(text, limit: 40))” one cannot see whether the day or the month comes first. Give --dates day-first or --dates month-first."
    case .mixedDays(let dayFirst, let monthFirst):
      "in this column the day comes first sometimes (“\(shown(dayFirst, limit: 40))”) and the month sometimes (“\(shown(monthFirst, limit: 40))”). Mend it in the list."
    case .dayNumber(let text, let day):
      "“\(shown(text, limit: 40))” is \(day.text(in: .english)) in a spreadsheet. Is that right? Give --dates numbers."
    case .percentOrEuros(let column, let text):
      "is “\(shown(text, limit: 40))” a percentage a year or an amount in euros? Give --columns \"\(typable(column))=\(Field.debtPercent.name(in: .english).lowercased())\" or --columns \"\(typable(column))=\(Field.debtInterest.name(in: .english).lowercased())\"."
    case .oddTotal(let name, let said, let sum):
      "“\(shown(name, limit: 40))” looks like a total, but it says \(said.text(in: .english)) and the rows above it are \(sum.text(in: .english)) together. Is a row missing? Leave this one out with --leave-out and the number of the row."
    case .allBelowZero:
      "Every amount has a minus. Are they debts? Then put them in the list without it."
    case .wrongReference(let text):
      "a digit in reference “\(shown(text, limit: 40))” is not right. Look at the letter. Does it really say so? Give --sure."
    case .noSuchRow(let typed):
      "In --leave-out: there is no row “\(shown(typed, limit: 20))”. Type numbers of rows, like 4,7."
    case .unknownDates(let typed):
      "In --dates: I do not know “\(shown(typed, limit: 20))”. Type day-first, month-first or numbers."
    case .answer, .line: ""
    }
  }

  /// The name of a column as it can be typed between quotation marks on a command line; only letters and
  /// digits count when it is looked up.
  private func typable(_ name: String) -> String {
    let plain = name.map { character -> Character in
      character.isNewline || "\"`$\\!=".contains(character) ? " " : character
    }
    return String(plain).split(separator: " ").joined(separator: " ")
  }

  private func asNearest(_ name: String, _ nearest: [String], in language: Language) -> String {
    guard let first = nearest.first else {
      return language.say(
        dutch: " Is het wel iets? Zet achter = dan de naam, zoals vervaldatum.",
        english: " Is it something after all? Put its name behind =, like due date.")
    }
    let field = first.lowercased()
    return language.say(
      dutch: " Is het dat? --columns \"\(typable(name))=\(field)\".",
      english: " Is it that? --columns \"\(typable(name))=\(field)\".")
  }

  private func suggestion(_ nearest: [String], in language: Language) -> String {
    guard !nearest.isEmpty else { return "" }
    let names = nearest.alternatives(in: language)
    return language.say(dutch: " Bedoelt u \(names)?", english: " Did you mean \(names)?")
  }

  /// What is the same for a whole list can be said once.
  private func advice(_ fields: [Field], in language: Language) -> String {
    let options = fields.filter { $0 == .debtKind || $0 == .debtStage }.map { "--\($0.optionName)" }
    guard !options.isEmpty else { return "" }
    let names = options.listed(in: language)
    return language.say(
      dutch: " Is het voor elke regel hetzelfde? Zeg het dan met \(names).",
      english: " Is it the same for every row? Then say it with \(names).")
  }
}
