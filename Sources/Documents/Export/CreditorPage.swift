import Domain
import Planning

/// A page for each claim.
/// - Parameter missed: What `Standing.missedTerms` says of the same picture.
package func creditorPages(
  of plan: Plan, missed: [ID<Debt>: [Term]], in language: Language
) -> [Annex] {
  plan.standing.claims.map {
    Annex(creditorPage(of: $0, plan, missed: missed[$0.debt] ?? [], in: language))
  }
}

/// One claim on a page of its own: who has to do with it, what it is made of and how sure that is, what was
/// written, answered, agreed and paid.
package func creditorPage(
  of claim: ClaimStanding, _ plan: Plan, missed: [Term], in language: Language
) -> Report {
  let text = CreditorPageText(claim: claim, plan: plan, missed: missed, language: language)
  return Report(
    title: text.dossier.label(of: claim.debt)
      + language.say(dutch: ", schuld \(claim.debt.text)", english: ", debt \(claim.debt.text)"),
    blocks: text.blocks)
}

private struct CreditorPageText {
  let claim: ClaimStanding
  let plan: Plan
  let missed: [Term]
  let language: Language
  var standing: Standing { plan.standing }
  var dossier: Dossier { standing.stated }
  private var debt: Debt { dossier.debt(claim.debt) ?? .blank(claim.debt, of: claim.statedBy) }

  var blocks: [Report.Block] {
    [
      .pairs(about), heading("Bedragen", "Amounts"), .pairs(amounts),
      .paragraph(state), heading("Wie erbij horen", "Who has to do with it"), .table(chain),
    ] + others + letters + answers + agreement + payments + proofs
  }

  private func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }

  private func heading(_ dutch: String, _ english: String) -> Report.Block {
    .heading(say(dutch, english))
  }

  private func pairs(_ lines: [(String, String?)]) -> [Report.Pair] {
    lines.compactMap { label, value in
      guard let value, !value.isEmpty else { return nil }
      return Report.Pair(label, value)
    }
  }

  private var about: [Report.Pair] {
    let whose = dossier.assurances.whose(debt.id).map { told in
      told.whose.name(in: language)
        + (told.said.matter.amount.map { ", \($0.text(in: language))" } ?? "")
    }
    return pairs([
      (Field.debtKind.name(in: language), debt.kind.name(in: language)),
      (Field.debtRank.name(in: language), debt.rank.name(in: language)),
      (Field.debtStage.name(in: language), dossier.stageName(of: debt, in: language)),
      (say("Van wie", "Who owes it"), whose),
      (Field.debtCause.name(in: language), debt.cause?.name(in: language)),
      (Field.debtCauseWords.name(in: language), debt.causeWords),
      (Field.debtOriginOn.name(in: language), debt.originOn?.text(in: language)),
      (
        Field.customerNumber.name(in: language),
        dossier.creditor(debt.creditor)?.customerNumber
      ),
      (
        say("Factuurnummers", "Invoice numbers"),
        debt.bills.compactMap(\.number).joined(separator: ", ")
      ),
    ])
  }

  private var amounts: [Report.Pair] {
    func money(_ amount: Money?) -> String? {
      amount.flatMap { $0 > .zero ? $0.text(in: language) : nil }
    }
    return pairs([
      (Field.debtOriginal.name(in: language), money(debt.original)),
      (Field.debtPrincipal.name(in: language), debt.parts.principal.text(in: language)),
      (Field.debtInterest.name(in: language), money(debt.parts.interest)),
      (Field.debtCollectionCosts.name(in: language), money(debt.parts.collectionCosts)),
      (Field.debtOtherCosts.name(in: language), money(debt.parts.otherCosts)),
      (say("Samen", "Together"), debt.claimed.text(in: language)),
      (say("Genoemd op", "Stated on"), claim.statedOn?.text(in: language)),
      (say("Genoemd door", "Stated by"), dossier.name(of: claim.statedBy)),
      (say("Bevestigd", "Confirmed"), money(claim.confirmed)),
      (say("Betwist", "Disputed"), money(claim.disputed)),
      (Field.debtDisputeReason.name(in: language), debt.disputeReason),
      (say("Nog open", "Still open"), left),
      (
        say("Per maand volgens het plan", "A month by the plan"),
        money(plan.offer(for: debt.id)?.monthly)
      ),
      (
        say("Verwacht eindbedrag", "Expected in the end"),
        money(plan.offer(for: debt.id)?.expectedEnd)
      ),
    ])
  }

  /// Where payments or interest made it another amount.
  private var left: String? {
    guard let left = standing.now.dossier.debt(debt.id)?.claimed, left != debt.claimed else {
      return nil
    }
    return say(
      "\(left.text(in: .dutch)) op \(plan.on.text(in: .dutch))",
      "\(left.text(in: .english)) on \(plan.on.text(in: .english))")
  }

  private var state: String {
    let since = claim.since.map { " (\($0.text(in: language)))" } ?? ""
    let difference = claim.differenceText(dossier, in: language).map { " \($0)" } ?? ""
    return "\(capitalised(claim.state.name(in: language)))\(since). "
      + claim.state.sentence(in: language) + difference
  }

  private var chain: ReportTable {
    let text = ClaimsText(plan: plan, language: language)
    return ReportTable(
      columns: text.columns + [
        .words(say("Adres", "Address")), .words(say("Rekening", "Account")),
      ],
      rows: dossier.chain(of: debt).members.map { member in
        let party = dossier.creditor(member.party)
        let address = [
          party?.street, [party?.postcode, party?.city].compactMap(\.self).joined(separator: " "),
          party?.email, party?.registerNumber.map { say("register \($0)", "register \($0)") },
        ].compactMap(\.self).filter { !$0.isEmpty }
        return text.row(of: member) + [
          address.isEmpty ? "-" : address.joined(separator: ", "),
          party?.iban.map { IBAN.grouped($0) } ?? "-",
        ]
      }, totals: [])
  }

  /// What was said of anybody else, where nobody else is known.
  private var others: [Report.Block] {
    guard debt.links.isEmpty else { return [] }
    switch dossier.said(to: .chain(debt.id)) {
    case nil: return []
    case .some(.none):
      return [
        .paragraph(
          say("Niemand anders heeft deze schuld.", "Nobody else has this debt."))
      ]
    case .unknown:
      return [
        .paragraph(
          say(
            "Of een ander deze schuld ook heeft, is niet bekend.",
            "Whether anybody else has this debt is not known."))
      ]
    }
  }

  private var letters: [Report.Block] {
    let own = standing.letters.filter { $0.debt == debt.id }
    guard !own.isEmpty else { return [] }
    return [
      heading("Brieven", "Letters"),
      .table(
        ReportTable(
          columns: [
            .short(say("Nr.", "No.")), .words(say("Brief", "Letter")),
            .short(say("Geschreven", "Written")), .short(say("Verstuurd", "Sent")),
          ],
          rows: own.map { letter in
            [
              letter.id.text,
              LetterKind(rawValue: letter.kind).letter?.name(in: language) ?? letter.kind,
              letter.written.short(in: language), letter.sent?.on.short(in: language) ?? "-",
            ]
          }, totals: [])),
    ]
  }

  private var answers: [Report.Block] {
    let own = dossier.record.replies.filter { $0.debt == debt.id }.sorted { $0.on < $1.on }
    guard !own.isEmpty else { return [] }
    return [
      heading("Antwoorden", "Answers"),
      .table(
        ReportTable(
          columns: [
            .short(say("Dag", "Day")), .words(say("Antwoord", "Answer")),
            .words(say("Wat ze zeiden", "What they said")),
          ],
          rows: own.map { reply in
            let amount: String? =
              if case .balance(let balance) = reply.answer {
                [balance.parts.total.text(in: language), balance.by].compactMap(\.self)
                  .joined(separator: ", ")
              } else { nil }
            return [
              reply.on.short(in: language), dossier.kind(of: reply).name(in: language),
              [amount, reply.words].compactMap(\.self).joined(separator: "; "),
            ]
          }, totals: [])),
    ]
  }

  private var agreement: [Report.Block] {
    guard let arrangement = debt.arrangement else { return [] }
    let monthly = arrangement.changes.words(from: arrangement.monthly, in: language)
    return [
      heading("Afspraak", "Agreement"),
      .pairs(
        pairs([
          (say("Per maand", "A month"), monthly),
          (Field.arrangementFrom.name(in: language), arrangement.from?.text(in: language)),
          (Field.arrangementKept.name(in: language), arrangement.keptText(missed, in: language)),
          (Field.agreeOn.name(in: language), arrangement.agreed.on?.text(in: language)),
          (Field.agreeWith.name(in: language), arrangement.agreed.with),
          (Field.agreeTotal.name(in: language), arrangement.agreed.total?.text(in: language)),
        ])),
    ]
  }

  /// The papers that show what is said of this debt.
  private var proofs: [Report.Block] {
    let own = ProofList(of: dossier, on: plan.on).rows.filter { $0.paper.about == debt.id.text }
    guard !own.isEmpty else { return [] }
    return [
      heading("Bewijsstukken", "Proofs"),
      .table(
        ReportTable(
          columns: [
            .words(say("Papier", "Paper")), .short(say("Stand", "State")),
            .words(say("Waar", "Where")),
          ],
          rows: own.map { row in
            [
              row.paper.kind.name(in: language),
              row.kept?.state.name(in: language) ?? say("ontbreekt", "missing"),
              [row.kept?.place, row.kept?.copies.map(\.name).joined(separator: ", ")]
                .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; "),
            ]
          }, totals: [])),
    ]
  }

  private var payments: [Report.Block] {
    let own = dossier.record.payments.filter { $0.debt == debt.id && $0.kind == .paid }
    guard !own.isEmpty else { return [] }
    let total = own.map(\.amount).sum().text(in: language)
    let last = own.map(\.on).max()?.text(in: language) ?? "-"
    return [
      .paragraph(
        say(
          "U betaalde hierop \(total), het laatst op \(last).",
          "You paid \(total) on this, last on \(last)."))
    ]
  }
}
