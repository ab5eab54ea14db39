import Domain
import Planning

/// Each claim with how sure its amount is, those that were confirmed or checked first; and who has a file of
/// it under which number.
package func claimsReport(of plan: Plan, in language: Language) -> Report {
  let text = ClaimsText(plan: plan, language: language)
  return Report(
    title: language.say(
      dutch: "Vorderingen en hoe zeker ze zijn, \(plan.on.text(in: .dutch))",
      english: "Claims and how sure they are, \(plan.on.text(in: .english))"),
    blocks: text.blocks)
}

/// Which amounts were confirmed or checked, and which are only stated; nil where none was looked at.
package func claimsSentence(_ claims: [ClaimStanding], of dossier: Dossier, in language: Language)
  -> String?
{
  let sure = claims.filter(\.state.isAccepted)
  let rest = claims.filter { !$0.state.isAccepted && $0.state != .withdrawn }
  guard !sure.isEmpty else { return nil }
  let total = sure.map(\.stated).sum().text(in: language)
  let names = sure.map { dossier.label(of: $0.debt) }.joined(separator: ", ")
  guard !rest.isEmpty else {
    return language.say(
      dutch: "Alle bedragen zijn bevestigd of nagekeken, samen \(total).",
      english: "All amounts were confirmed or checked, together \(total).")
  }
  let others = rest.map(\.stated).sum().text(in: language)
  return language.say(
    dutch: "Bevestigd of nagekeken, samen \(total): \(names). "
      + "De andere bedragen, samen \(others), staan nog niet vast.",
    english: "Confirmed or checked, together \(total): \(names). "
      + "The other amounts, together \(others), are not sure yet.")
}

struct ClaimsText {
  let plan: Plan
  let language: Language
  var dossier: Dossier { plan.standing.stated }

  var blocks: [Report.Block] {
    let claims = plan.standing.claims
    guard !claims.isEmpty else {
      return [
        .paragraph(language.say(dutch: "Er zijn geen schulden.", english: "There are no debts."))
      ]
    }
    let sorted = claims.filter(\.state.isAccepted) + claims.filter { !$0.state.isAccepted }
    let sentence = claimsSentence(claims, of: dossier, in: language) ?? nothingSure
    return [.table(table(sorted)), .paragraph(sentence)] + differences(sorted) + chains(sorted)
      + [next(claims)]
  }

  private var nothingSure: String {
    language.say(
      dutch: "Nog geen bedrag is bevestigd of nagekeken.",
      english: "No amount was confirmed or checked yet.")
  }

  private func table(_ claims: [ClaimStanding]) -> ReportTable {
    ReportTable(
      columns: [
        .short(language.say(dutch: "Nr.", english: "No.")),
        .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
        .amount(language.say(dutch: "Genoemd", english: "Stated")),
        .amount(language.say(dutch: "Bevestigd", english: "Confirmed")),
        .amount(language.say(dutch: "Verwacht", english: "Expected")),
        .words(language.say(dutch: "Stand", english: "State")),
      ],
      rows: claims.map { claim in
        [
          claim.debt.text, dossier.debt(claim.debt).map { dossier.name(of: $0.creditor) } ?? "-",
          claim.stated.plain(in: language), claim.confirmed?.plain(in: language) ?? "-",
          plan.offer(for: claim.debt)?.expectedEnd?.plain(in: language) ?? "-",
          claim.state.name(in: language)
            + (claim.since.map { ", \($0.short(in: language))" } ?? ""),
        ]
      },
      totals: [
        [
          "", language.say(dutch: "Samen", english: "Together"),
          claims.map(\.stated).sum().plain(in: language),
          claims.compactMap(\.confirmed).sum().plain(in: language), "", "",
        ]
      ])
  }

  private func differences(_ claims: [ClaimStanding]) -> [Report.Block] {
    claims.compactMap { claim in
      claim.differenceText(dossier, in: language).map { .note(.ask, $0) }
    }
  }

  /// Only where there is more than one party.
  private func chains(_ claims: [ClaimStanding]) -> [Report.Block] {
    let rows = claims.flatMap { claim -> [[String]] in
      guard let debt = dossier.debt(claim.debt) else { return [] }
      let members = dossier.chain(of: debt).members
      guard members.count > 1 else { return [] }
      return members.map { [claim.debt.text] + row(of: $0) }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(language.say(dutch: "Wie erbij horen", english: "Who has to do with it")),
      .table(
        ReportTable(
          columns: [.short(language.say(dutch: "Nr.", english: "No."))] + columns, rows: rows,
          totals: [])),
    ]
  }

  /// The columns of a chain.
  var columns: [ReportTable.Column] {
    [
      .words(language.say(dutch: "Wat", english: "What")),
      .words(language.say(dutch: "Naam", english: "Name")),
      .words(language.say(dutch: "Kenmerk", english: "Reference")),
      .words(language.say(dutch: "Sinds", english: "Since")),
    ]
  }

  /// One of a chain.
  func row(of member: ClaimChain.Member) -> [String] {
    let acts =
      member.isActing
      ? language.say(dutch: " (brieven hierheen)", english: " (letters go here)") : ""
    let sold = member.soldOn.map {
      language.say(
        dutch: "verkocht \($0.short(in: .dutch))", english: "sold \($0.short(in: .english))")
    }
    return [
      member.role.name(in: language), dossier.name(of: member.party) + acts,
      member.reference ?? "-", sold ?? member.since?.short(in: language) ?? "-",
    ]
  }

  private func next(_ claims: [ClaimStanding]) -> Report.Block {
    if claims.contains(where: { $0.asked != nil && $0.answer == nil }) {
      return .command(
        "aflos reply balances",
        explanation: language.say(
          dutch: "Vul de antwoorden in, één voor één.",
          english: "Enter the answers, one by one."))
    }
    guard claims.contains(where: { $0.state == .stated }) else {
      return .command(
        "aflos export overview --per-creditor --to overzicht.pdf",
        explanation: language.say(
          dutch: "Maak het overzicht, met een pagina per schuldeiser.",
          english: "Make the overview, with a page for each creditor."))
    }
    return .command(
      "aflos letter write --all --kind balance-request",
      explanation: language.say(
        dutch: "Vraag alle schuldeisers om de stand.",
        english: "Ask all creditors for the balance."))
  }
}

extension ClaimStanding {
  /// What a creditor answered, where it is otherwise than what is counted with.
  package func differenceText(_ dossier: Dossier, in language: Language) -> String? {
    guard let difference, let answer else { return nil }
    let (name, total) = (
      dossier.label(of: debt), answer.balance.parts.total.text(in: language)
    )
    let size = Money(cents: abs(difference.cents)).text(in: language)
    let isMore = difference > .zero
    return language.say(
      dutch:
        "\(name) noemt \(total). Dat is \(size) \(isMore ? "meer" : "minder") dan in uw dossier staat.",
      english:
        "\(name) states \(total). That is \(size) \(isMore ? "more" : "less") than your file has."
    )
  }
}
