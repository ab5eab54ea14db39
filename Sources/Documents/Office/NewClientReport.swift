import Domain

extension ClientListProblem {
  /// What is wrong, then how to mend it.
  package func text(in language: Language) -> String {
    let place = line.map { language.say(dutch: "Regel \($0): ", english: "Line \($0): ") }
    return (place ?? "") + (language == .dutch ? reason.dutch : reason.english)
  }
}

extension ClientListProblem.Reason {
  fileprivate var dutch: String {
    switch self {
    case .notAList: "Dit is geen lijst. Bewaar hem in uw rekenblad als xlsx, ods of CSV."
    case .empty: "Er staan geen cliënten in."
    case .noNames: "Er is geen kolom met namen. Zet boven die kolom: naam."
    case .columnTwice(let name):
      "Er zijn twee kolommen voor “\(shown(name, limit: 40))”. Haal er een weg."
    case .noName: "hier staat geen naam. Vul hem in, of haal de regel weg."
    case .answer(let error): error.text(in: .dutch)
    case .taken(let file):
      "er is al een cliënt met het bestand \(file). Kies een andere naam voor het bestand: met --file-name, of in een kolom “bestand”."
    case .numberTaken(let number):
      "nummer \(shown(number, limit: 40)) is al van een andere cliënt. Kies een ander nummer."
    case .tooMany(let limit): "Dit zijn meer dan \(limit) regels. Deel de lijst op."
    }
  }

  fileprivate var english: String {
    switch self {
    case .notAList: "This is no list. Save it in your spreadsheet as xlsx, ods or CSV."
    case .empty: "There are no clients in it."
    case .noNames: "No column holds names. Put above that column: name."
    case .columnTwice(let name):
      "There are two columns for “\(shown(name, limit: 40))”. Take one out."
    case .noName: "there is no name here. Fill it in, or take the row out."
    case .answer(let error): error.text(in: .english)
    case .taken(let file):
      "there is a client with the file \(file) already. Choose another name for the file: with --file-name, or in a column “file”."
    case .numberTaken(let number):
      "number \(shown(number, limit: 40)) is of another client already. Choose another number."
    case .tooMany(let limit): "These are more than \(limit) rows. Split the list."
    }
  }
}

/// A new client before it is made, or after.
package struct NewClientRow: Hashable, Sendable {
  package let name: String
  /// From the folder of the office on.
  package let file: String
  package let number: String?
  package let owner: String?
  /// Whether it is there already, from an earlier time that the same was asked.
  package let isThere: Bool

  package init(name: String, file: String, number: String?, owner: String?, isThere: Bool) {
    self.name = name
    self.file = file
    self.number = number
    self.owner = owner
    self.isThere = isThere
  }
}

/// The new clients, before anybody says yes or after they were made.
package func newClientsReport(
  _ rows: [NewClientRow], skipped: [String], costs: Int, questions: [String], isDone: Bool,
  folder: String, in language: Language
) -> Report {
  func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }
  let count = Counted.client.text(rows.count { !$0.isThere }, in: language)
  let title =
    isDone
    ? say("Nieuw in het kantoor: \(count)", "New in the office: \(count)")
    : say("Nieuw worden: \(count)", "To be new: \(count)")
  var blocks: [Report.Block] = [
    .table(
      ReportTable(
        columns: [
          .words(say("Cliënt", "Client")), .short(say("Nummer", "Number")),
          .short(say("Wie", "Who")), .words(say("Bestand", "File")),
        ],
        rows: rows.map { row in
          [
            row.name, row.number ?? "", row.owner ?? "",
            row.file + (row.isThere ? say(" (is er al)", " (there already)") : ""),
          ]
        }, totals: []))
  ]
  if !skipped.isEmpty {
    blocks.append(
      .paragraph(
        say(
          "Deze kolommen ken ik niet, ze blijven achter: \(skipped.listed(in: .dutch)).",
          "I do not know these columns, they stay behind: \(skipped.listed(in: .english)).")))
  }
  if costs > 0 {
    blocks.append(
      .paragraph(
        say(
          "Gewone kosten van het kantoor die erin staan als schatting: \(costs). Vraag na wat het echt is.",
          "Usual costs of the office put in as an estimate: \(costs). Ask what they really are.")))
  }
  if !questions.isEmpty {
    blocks.append(.heading(say("Nog te vragen", "Still to ask")))
    blocks.append(.bullets(questions))
  }
  let first = rows.first?.file ?? ""
  blocks.append(
    isDone
      ? .command(
        "aflos --file \("\(folder)/\(first)".asArgument)",
        explanation: say("Vul het dossier verder in.", "Fill in the rest of the dossier."))
      : .command(
        OfficeSay.list(folder),
        explanation: say("Zie de lijst van cliënten.", "See the list of clients.")))
  return Report(title: title, blocks: blocks)
}
