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
    case .notText: "Dit is geen tekst. Bewaar de lijst in uw rekenblad als CSV."
    case .empty: "Er staan geen schulden in."
    case .tooManyRows(let limit): "Dit zijn meer dan \(limit) regels. Dat kan niet kloppen."
    case .unclosedQuote: "hier begint een aanhalingsteken dat niet sluit."
    case .textAfterQuote: "na het tweede aanhalingsteken staat nog tekst."
    case .wrongCount(let found, let expected):
      "hier staan \(found) vakken. Het moeten er \(expected) zijn, zoals bovenaan."
    case .unknownColumn("", _):
      "boven deze kolom staat niets. Zet erboven wat het is, of noem alle kolommen met --columns."
    case .unknownColumn(let name, let nearest):
      "de kolom “\(shown(name, limit: 40))” ken ik niet.\(suggestion(nearest, in: .dutch)) Zeg wat het is met --columns \"\(shown(name, limit: 40))=bedrag\". Met =- slaat u hem over."
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
    case .answer, .line: ""
    }
  }

  private var english: String {
    switch self {
    case .notText: "This is not text. Save the list as CSV in your spreadsheet program."
    case .empty: "There are no debts in it."
    case .tooManyRows(let limit): "These are more than \(limit) rows. That cannot be right."
    case .unclosedQuote: "a quotation mark opens here and does not close."
    case .textAfterQuote: "there is text after the second quotation mark."
    case .wrongCount(let found, let expected):
      "\(found == 1 ? "there is 1 cell" : "there are \(found) cells") here. There must be \(expected), as in the first row."
    case .unknownColumn("", _):
      "nothing stands above this column. Say above it what it is, or name all columns with --columns."
    case .unknownColumn(let name, let nearest):
      "I do not know the column “\(shown(name, limit: 40))”.\(suggestion(nearest, in: .english)) Say what it is with --columns \"\(shown(name, limit: 40))=amount\". Use =- to skip it."
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
    case .answer, .line: ""
    }
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
