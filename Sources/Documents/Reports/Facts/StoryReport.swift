import Domain
import Planning

/// What happened, in dates, as a counselor reads it first.
package func storyReport(_ story: Story, of dossier: Dossier, in language: Language) -> Report {
  let text = StoryText(dossier: dossier, language: language)
  let told = dossier.persons.story.map { [Report.Block.paragraph("“\($0)”")] } ?? []
  return Report(
    title: language.say(dutch: "Het verhaal in data", english: "The story in dates"),
    blocks: told + [
      .table(
        ReportTable(
          columns: [
            .short(language.say(dutch: "Dag", english: "Day")),
            .words(language.say(dutch: "Wat er gebeurde", english: "What happened")),
          ],
          rows: story.events.map { [text.day(of: $0), text.words(of: $0.what)] }, totals: []))
    ])
}

private struct StoryText {
  let dossier: Dossier
  let language: Language

  private func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }
  private func name(_ debt: ID<Debt>) -> String { dossier.label(of: debt) }

  /// The day, or how much of it was told.
  func day(of event: Story.Event) -> String {
    let (field, line): (Field?, String) =
      switch event.what {
      case .due(let debt): (.debtDueDate, debt.text)
      case .judgment(let debt): (.debtJudgment, debt.text)
      case .livesHere: (.addressSince, Dossier.householdLine)
      case .civil: (.civilSince, Dossier.householdLine)
      case .workEnded(let isPartner):
        (isPartner ? .partnerWorkEnds : .workEnds, Dossier.householdLine)
      case .representative: (.representativeSince, Dossier.householdLine)
      case .matter(let id, _): (.matterOn, id.text)
      case .soldBy, .agreed, .sent, .reply, .contact, .paid, .begun: (nil, "")
      }
    let told = field.flatMap { dossier.short(of: $0, line, event.on, in: language) }
    return told ?? event.on.short(in: language)
  }

  func words(of what: Story.What) -> String {
    switch what {
    case .livesHere: say("Kwam wonen op het adres van nu", "Came to live at the address of now")
    case .civil(let status):
      say("Burgerlijke staat: ", "Civil status: ") + status.name(in: language)
    case .workEnded(let isPartner):
      isPartner
        ? say("Werk van de partner stopte", "Work of the partner ended")
        : say("Werk stopte", "Work ended")
    case .representative(let kind):
      say("Er treedt iemand op: ", "Somebody acts: ")
        + (kind?.name(in: language) ?? say("niet bekend wie", "not known who"))
    case .due(let debt):
      say("\(name(debt)): hier begint de achterstand", "\(name(debt)): the arrears begin here")
    case .judgment(let debt): say("\(name(debt)): vonnis", "\(name(debt)): judgment")
    case .soldBy(let debt, let seller):
      say(
        "\(name(debt)): verkocht door \(dossier.name(of: seller))",
        "\(name(debt)): sold by \(dossier.name(of: seller))")
    case .agreed(let debt, let monthly):
      say(
        "\(name(debt)): afspraak van \(monthly.text(in: .dutch)) per maand",
        "\(name(debt)): arrangement of \(monthly.text(in: .english)) a month")
    case .matter(let id, let kind): matter(id, kind)
    case .sent(let count):
      say("Verstuurd: ", "Sent: ") + Counted.letter.text(count, in: language)
    case .reply(let id): reply(id)
    case .contact(let id): contact(id)
    case .paid(let amount, let count):
      say(
        "Betaald in deze maand: \(amount.text(in: .dutch)) (\(count)x)",
        "Paid in this month: \(amount.text(in: .english)) (\(count)x)")
    case .begun: say("Begon met Aflos", "Began with Aflos")
    }
  }

  private func matter(_ id: ID<LegalMatter>, _ kind: LegalMatter.Kind) -> String {
    let about = dossier.matters.first { $0.id == id }
    let parts = [about?.inShort(in: language) ?? kind.name(in: language), about?.with]
    let debt = about?.debt.map { "\(name($0)): " } ?? ""
    return capitalised(debt + parts.compactMap(\.self).joined(separator: ", "))
  }

  private func reply(_ id: ID<Reply>) -> String {
    guard let reply = dossier.record.replies.first(where: { $0.id == id }) else { return id.text }
    return say("\(name(reply.debt)): antwoord: ", "\(name(reply.debt)): answer: ")
      + reply.answer.kind.name(in: language)
  }

  private func contact(_ id: ID<LogEntry>) -> String {
    guard let entry = dossier.record.log.first(where: { $0.id == id }) else { return id.text }
    let stage = entry.stage.map { stage in
      stage.name(for: entry.debt.flatMap { dossier.debt($0)?.kind } ?? .other, in: language)
    }
    let parts = [entry.channel.name(in: language), stage, entry.person, entry.said]
    let debt = entry.debt.map { "\(name($0)): " } ?? ""
    return debt + parts.compactMap(\.self).joined(separator: ", ")
  }
}

/// The lines of a budget that have a usual amount, with it beside them.
func usualBlocks(_ usual: [UsualBeside], in language: Language) -> [Report.Block] {
  guard !usual.isEmpty else { return [] }
  return [
    .heading(language.say(dutch: "Naast wat gebruikelijk is", english: "Beside what is usual")),
    .table(
      ReportTable(
        columns: [
          .words(language.say(dutch: "Waarvoor", english: "What for")),
          .amount(language.say(dutch: "Hier per maand", english: "Here, a month")),
          .amount(language.say(dutch: "Vaak van", english: "Mostly from")),
          .amount(language.say(dutch: "tot", english: "to")),
        ],
        rows: usual.map { line in
          [
            line.category.name(in: language), line.perMonth.plain(in: language),
            line.least.plain(in: language), line.most.plain(in: language),
          ]
        }, totals: [])),
  ]
}
