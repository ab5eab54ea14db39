import Documents
import Domain
import Exchange
import Imports

/// A list of new clients from a spreadsheet: names above the columns, a client on each row.
struct ClientTable {
  /// One row that names a client.
  struct Row {
    let line: Int
    let dossier: Dossier
    /// How its file is to be called, where the list says so.
    let file: String?
    let number: String?
    let owner: String?
    let note: String?
    let consent: LocalDate?
  }

  let rows: [Row]
  /// What is wrong with other rows.
  let problems: [ClientListProblem]
  /// Columns that say nothing here: they stay behind, and that is said.
  let skipped: [String]

  /// More clients come in parts.
  private static let most = 2_000

  /// What a column is for.
  private enum Column: Hashable {
    case fact(Field)
    case file, number, owner, note, consent
  }

  private static let facts: [Field] = [
    .senderName, .senderStreet, .senderPostcode, .senderCity, .senderEmail, .senderPhone,
    .senderBirthDate, .householdKind, .childBirthYears,
  ]

  private static let words: [String: Column] = {
    var words: [String: Column] = [
      "bestand": .file, "file": .file, "nummer": .number, "number": .number, "nr": .number,
      "clientnummer": .number, "clientnumber": .number, "wie": .owner, "who": .owner,
      "owner": .owner,
      "wiehetdoet": .owner, "behandelaar": .owner, "notitie": .note, "note": .note,
      "opmerking": .note, "toestemming": .consent, "consent": .consent,
      "naam": .fact(.senderName), "name": .fact(.senderName), "client": .fact(.senderName),
      "straat": .fact(.senderStreet), "adres": .fact(.senderStreet),
      "street": .fact(.senderStreet), "address": .fact(.senderStreet),
      "plaats": .fact(.senderCity), "woonplaats": .fact(.senderCity),
      "city": .fact(.senderCity), "town": .fact(.senderCity),
      "email": .fact(.senderEmail), "mail": .fact(.senderEmail),
      "telefoon": .fact(.senderPhone), "phone": .fact(.senderPhone),
      "huishouden": .fact(.householdKind), "household": .fact(.householdKind),
      "geboren": .fact(.senderBirthDate), "born": .fact(.senderBirthDate),
      "geboortedatum": .fact(.senderBirthDate), "dateofbirth": .fact(.senderBirthDate),
      "birthday": .fact(.senderBirthDate),
    ]
    for field in facts {
      for language in Language.allCases {
        words[folded(field.name(in: language))] = .fact(field)
      }
      let key = field.rawValue.split(separator: ".").last.map { String($0) } ?? ""
      words[folded(key)] = .fact(field)
    }
    return words
  }()

  /// Throws what is wrong with the list as a whole; what is wrong with rows is in `problems`.
  init(
    _ bytes: [UInt8], sheet: String?, _ context: Context
  ) throws(ClientListProblems) {
    let text = try Self.text(bytes, sheet)
    guard let head = text.rows.first, text.rows.count > 1 else {
      throw ClientListProblems([ClientListProblem(line: nil, .empty)])
    }
    guard text.rows.count <= Self.most + 1 else {
      throw ClientListProblems([ClientListProblem(line: nil, .tooMany(limit: Self.most))])
    }
    let columns = head.cells.map { Self.words[folded($0)] }
    var problems: [ClientListProblem] = []
    for (index, column) in columns.enumerated() {
      if let column, columns[..<index].contains(column) {
        problems.append(ClientListProblem(line: head.line, .columnTwice(head.cells[index])))
      }
    }
    if !columns.contains(.fact(.senderName)) {
      problems.append(ClientListProblem(line: nil, .noNames))
    }
    guard problems.isEmpty else { throw ClientListProblems(problems) }
    var rows: [Row] = []
    for row in text.rows.dropFirst() where row.cells.contains(where: { !trimmed($0).isEmpty }) {
      do throws(ClientListProblem) { rows.append(try Self.row(row, columns, context)) } catch {
        problems.append(error)
      }
    }
    guard !rows.isEmpty || !problems.isEmpty else {
      throw ClientListProblems([ClientListProblem(line: nil, .empty)])
    }
    self.rows = rows
    self.problems = problems
    skipped = zip(head.cells, columns).filter { $0.1 == nil && !trimmed($0.0).isEmpty }.map {
      trimmed($0.0)
    }
  }

  private static func text(
    _ bytes: [UInt8], _ sheet: String?
  ) throws(ClientListProblems) -> DelimitedText {
    do throws(ListProblem) {
      if SheetFile.isOne(bytes) { return try SheetFile(bytes, sheet: sheet).text }
      let text = DelimitedText(try DecodedText(bytes).text)
      guard text.problems.isEmpty else { throw ListProblem(nil, .notText) }
      return text
    } catch { throw ClientListProblems([ClientListProblem(line: nil, .notAList)]) }
  }

  private static func row(
    _ row: DelimitedText.Row, _ columns: [Column?], _ context: Context
  ) throws(ClientListProblem) -> Row {
    var dossier = Dossier.empty(in: context.language)
    let asked = context.formContext(dossier)
    var (file, number, owner, note): (String?, String?, String?, String?)
    var consent: LocalDate?
    for (column, cell) in zip(columns, row.cells) {
      let cell = trimmed(cell)
      guard let column, !cell.isEmpty else { continue }
      do throws(InputError) {
        let typed = Typed(cell, for: nil)
        switch column {
        case .fact(let field):
          try Dossier.householdForm.row(field)?.read(Typed(cell, for: field), &dossier, asked)
        case .file: file = try typed.line(limit: 100)
        case .number: number = try typed.line(limit: 60)
        case .owner: owner = try typed.line(limit: 100)
        case .note: note = try typed.line(limit: 1_000)
        case .consent: consent = try typed.houseDay(context.today)
        }
      } catch { throw ClientListProblem(line: row.line, .answer(error)) }
    }
    guard !dossier.sender.name.isEmpty else { throw ClientListProblem(line: row.line, .noName) }
    return Row(
      line: row.line, dossier: dossier, file: file, number: number, owner: owner, note: note,
      consent: consent)
  }
}

/// Everything that is wrong with a list of new clients.
struct ClientListProblems: Error {
  let all: [ClientListProblem]

  init(_ all: [ClientListProblem]) { self.all = all }
}
