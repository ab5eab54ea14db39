import Domain
import Planning

/// What is known for a handover to debt help, and what is not: for the screen, with the next step.
package func intakeReport(of dossier: Dossier, in language: Language) -> Report {
  let intake = Intake(of: dossier)
  let text = IntakeText(dossier: dossier, intake: intake, language: language)
  let isDone = intake.inquiries(.open).isEmpty
  let next: Report.Block =
    isDone
    ? .command(
      "aflos export handover --to "
        + language.say(dutch: "overdracht.pdf", english: "handover.pdf"),
      explanation: language.say(
        dutch: "Maak het pak voor wie u helpt.", english: "Make the pack for whoever helps you."))
    : .command(
      "aflos handover prepare",
      explanation: language.say(
        dutch: "Beantwoord de vragen. Elke vraag mag u overslaan.",
        english: "Answer the questions. Each can be skipped."))
  return Report(
    title: language.say(dutch: "Voor de overdracht", english: "For the handover"),
    blocks: text.known + text.notKnown + [next])
}

/// The people, what they own and what runs besides the debts, as a counselor reads it.
/// - Parameters:
///   - intake: How far everything is known, also where it is left out of the dossier that is shown.
///   - room: What must be left by law, as the plan computed it.
package func circumstancesReport(
  of dossier: Dossier, _ intake: Intake, room: RoomByLaw?, in language: Language
) -> Report {
  let text = IntakeText(dossier: dossier, intake: intake, language: language)
  return Report(
    title: language.say(dutch: "Personen en omstandigheden", english: "People and circumstances"),
    blocks: text.known + text.exempt(room) + text.notKnown)
}

struct IntakeText {
  let dossier: Dossier
  let intake: Intake
  let language: Language

  func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }

  var known: [Report.Block] {
    people + children + possessions + seizures + procedures + others + sums + story
  }

  // MARK: People

  private var people: [Report.Block] {
    let head = dossier.householdValues(in: language)
    let shown: Set<Field> = [
      .senderName, .senderStreet, .senderPostcode, .senderCity, .senderEmail, .senderPhone,
      .senderBirthDate, .householdKind,
    ]
    let you = head.filter { shown.contains($0.field) } + values { !$0.isOfOthers && $0 != .story }
    return section(.you, you) + section(.partner, values(\.isOfPartner))
      + section(.representative, values(\.isOfRepresentative))
  }

  private func values(_ isShown: (Field) -> Bool) -> [FieldValue] {
    dossier.personValues(in: language).filter { isShown($0.field) }
  }

  private func section(_ part: Intake.Part, _ values: [FieldValue]) -> [Report.Block] {
    let pairs = values.compactMap { field, value in
      value.map { Report.Pair(field.name(in: language), $0) }
    }
    guard !pairs.isEmpty else { return [] }
    return [.heading(part.name(in: language)), .pairs(pairs)]
  }

  private func table(
    _ title: String, _ columns: [ReportTable.Column], _ rows: [[String]]
  ) -> [Report.Block] {
    guard !rows.isEmpty else { return [] }
    return [.heading(title), .table(ReportTable(columns: columns, rows: rows, totals: []))]
  }

  private var number: ReportTable.Column { .short(say("Nr.", "No.")) }
  private func day(_ day: LocalDate?) -> String { day?.short(in: language) ?? "-" }
  private func money(_ money: Money?) -> String { money?.plain(in: language) ?? "-" }

  private var children: [Report.Block] {
    table(
      say("Kinderen", "Children"),
      [
        number, .words(say("Naam", "Name")), .short(say("Geboren", "Born")),
        .words(say("Woont", "Lives")), .words(say("Van wie", "Whose")),
      ],
      dossier.household.children.map { child in
        [
          child.id.text, child.name ?? "-",
          child.birthDate.map { day($0) } ?? String(child.birthYear),
          child.home.name(in: language), child.whose?.name(in: language) ?? "-",
        ]
      })
  }

  // MARK: What they own

  private var possessions: [Report.Block] {
    table(
      say("Bezit en lease", "Possessions and leases"),
      [
        number, .words(say("Wat", "What")), .words(say("Bij, nummer", "With, number")),
        .short(say("Tot", "Until")), .words(say("Van wie", "Whose")),
        .amount(say("Waard", "Worth")), .amount(say("Lening", "Owed")),
      ],
      dossier.assets.map { asset in
        [
          asset.id.text,
          [asset.kind.name(in: language), asset.name].compactMap(\.self).joined(separator: ": "),
          [asset.with, asset.reference].compactMap(\.self).joined(separator: ", ").orDash,
          day(asset.until), asset.whose?.name(in: language) ?? "-", money(asset.value),
          money(asset.owed),
        ]
      })
  }

  // MARK: What is running

  private func matters(_ family: LegalMatter.Family) -> [LegalMatter] {
    dossier.matters.filter { $0.kind.family == family }
  }

  private func about(_ matter: LegalMatter) -> String {
    let parts = [matter.kind.name(in: language), matter.debt.map { dossier.label(of: $0) }]
    return parts.compactMap(\.self).joined(separator: ": ")
  }

  private func with(_ matter: LegalMatter) -> String {
    [matter.with, matter.reference].compactMap(\.self).joined(separator: ", ").orDash
  }

  private var seizures: [Report.Block] {
    table(
      say("Beslag", "Seizures"),
      [
        number, .words(say("Wat", "What")), .words(say("Door, nummer", "By, number")),
        .short(say("Sinds", "Since")), .amount(say("Ingehouden", "Taken")),
        .amount(say("Beslagvrij", "Exempt")),
      ],
      matters(.seizure).map { matter in
        [
          matter.id.text, about(matter), with(matter), day(matter.on), money(matter.amount),
          money(matter.exempt),
        ]
      }) + notes(of: matters(.seizure))
  }

  private var procedures: [Report.Block] {
    table(
      say("Procedures", "Procedures"),
      [
        number, .short(say("Dag", "Day")), .words(say("Wat", "What")),
        .words(say("Bij wie, nummer", "With whom, number")),
      ],
      matters(.procedure).sorted { ($0.on ?? .distant, $0.id) < ($1.on ?? .distant, $1.id) }.map {
        [$0.id.text, day($0.on), about($0), with($0)]
      }) + notes(of: matters(.procedure))
  }

  private var others: [Report.Block] {
    let others = matters(.guarantee) + matters(.registration)
    return table(
      say("Borg en registraties", "Surety and registrations"),
      [
        number, .words(say("Wat", "What")), .words(say("Voor of bij wie", "For or with whom")),
        .short(say("Sinds", "Since")), .short(say("Tot", "Until")),
        .amount(say("Bedrag", "Amount")),
      ],
      others.map { matter in
        [
          matter.id.text, about(matter), with(matter), day(matter.on), day(matter.until),
          money(matter.amount),
        ]
      }) + notes(of: others)
  }

  private func notes(of matters: [LegalMatter]) -> [Report.Block] {
    let notes = matters.compactMap { matter in matter.note.map { "\(matter.id.text): \($0)" } }
    return notes.isEmpty ? [] : [.bullets(notes)]
  }

  // MARK: What somebody computed

  private var sums: [Report.Block] {
    let pairs = [Assurance.Sum.vtlb, .exempt].compactMap { sum -> Report.Pair? in
      guard let (amount, said) = dossier.assurances.sum(sum) else { return nil }
      let by = said.words.map { ", \($0)" } ?? ""
      return Report.Pair(
        capitalised(sum.name(in: language)),
        "\(amount.text(in: language)), \(said.on.text(in: language))\(by)")
    }
    guard !pairs.isEmpty else { return [] }
    return [
      .heading(say("Wat anderen berekenden", "What others computed")), .pairs(pairs),
    ]
  }

  private var story: [Report.Block] {
    guard let story = dossier.persons.story else { return [] }
    return [.heading(Intake.Part.story.name(in: language)), .paragraph("“\(story)”")]
  }

  // MARK: What is not there and not known

  var notKnown: [Report.Block] {
    let lines: [(String, [Inquiry])] = [
      (say("Is er niet", "There is none"), intake.inquiries(.none)),
      (say("Niet bekend", "Not known"), intake.inquiries(.unknown)),
      (say("Niet beantwoord", "Not answered"), intake.inquiries(.open)),
      (say("Weggelaten", "Left out"), intake.leftOut(of: Intake(of: dossier))),
    ]
    let pairs = lines.filter { !$0.1.isEmpty }.map { label, inquiries in
      Report.Pair(
        label, inquiries.map { $0.name(of: dossier, in: language) }.joined(separator: ", "))
    }
    guard !pairs.isEmpty else { return [] }
    return [
      .heading(say("Wat er niet is, of niet bekend", "What is not there, or not known")),
      .pairs(pairs),
    ]
  }
}

extension LocalDate {
  /// Behind every day of a dossier.
  fileprivate static let distant = LocalDate(dayNumber: .max)
}

extension LegalMatter {
  /// In a few words, with what is taken: “beslag op loon, € 210,00 per maand”.
  func inShort(in language: Language) -> String {
    let name = kind.name(in: language)
    guard let amount else { return name }
    let each = amount.text(in: language)
    return kind.takesMonthly
      ? language.say(dutch: "\(name), \(each) per maand", english: "\(name), \(each) a month")
      : "\(name), \(each)"
  }
}

extension Field {
  fileprivate var isOfPartner: Bool { key.hasPrefix("partner") }
  fileprivate var isOfRepresentative: Bool { key.hasPrefix("representative") }
  fileprivate var isOfOthers: Bool { isOfPartner || isOfRepresentative }
}

extension String {
  fileprivate var orDash: String { isEmpty ? "-" : self }
}
