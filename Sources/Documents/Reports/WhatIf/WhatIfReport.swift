import Domain
import Planning

/// A plan beside the plan it would become.
package func whatIfReport(_ whatIf: WhatIf, in language: Language) -> Report {
  let text = WhatIfText(whatIf: whatIf, language: language)
  return Report(
    title: language.say(dutch: "Wat als", english: "What if"),
    blocks: [.paragraph(text.question)] + text.warnings + text.words + text.table + text.sums
      + [.paragraph(text.nothingStored), text.next])
}

/// The pieces of the what-if report.
struct WhatIfText {
  let whatIf: WhatIf
  var dossier: Dossier { whatIf.plan.standing.now.dossier }
  let language: Language

  private var change: WhatIfChange { whatIf.change }
  private func money(_ amount: Money) -> String { amount.text(in: language) }
  private func name(_ debt: ID<Debt>) -> String { dossier.label(of: debt) }

  /// What is asked, said back.
  var question: String {
    let from =
      change.from.map {
        language.say(
          dutch: "Vanaf \($0.text(in: .dutch)): ", english: "From \($0.text(in: .english)): ")
      } ?? language.say(dutch: "Vanaf nu: ", english: "From now on: ")
    var parts: [String] = []
    if let fixed = change.fixed {
      parts.append(
        language.say(
          dutch: "\(name(fixed.debt)) krijgt \(money(fixed.monthly)) per maand",
          english: "\(name(fixed.debt)) gets \(money(fixed.monthly)) a month"))
    }
    if let income = change.income {
      let amount = money(max(income, -income))
      parts.append(
        income < .zero
          ? language.say(
            dutch: "er komt \(amount) per maand minder binnen",
            english: "\(amount) a month less comes in")
          : language.say(
            dutch: "er komt \(amount) per maand meer binnen",
            english: "\(amount) a month more comes in"))
    }
    if let lump = change.lump {
      let to = change.lumpTo.map {
        language.say(dutch: " voor \(name($0))", english: " for \(name($0))")
      }
      parts.append(
        language.say(
          dutch: "er is één keer \(money(lump))\(to ?? "")",
          english: "there is \(money(lump)) once\(to ?? "")"))
    }
    return from + parts.listed(in: language) + "."
  }

  var warnings: [Report.Block] {
    let findings = whatIf.changed.findings.filter {
      // A fine rises in both.
      $0.isRiseOfFine || $0.warnsOfChange && !whatIf.plan.findings.contains($0)
    }
    let left: [Report.Block] =
      whatIf.lumpLeft > .zero
      ? [
        .note(
          .info,
          language.say(
            dutch: "Van dit bedrag blijft \(money(whatIf.lumpLeft)) over.",
            english: "Of this sum \(money(whatIf.lumpLeft)) is left over."))
      ] : []
    return findings.map { .note($0.severity, $0.text(of: dossier, in: language)) } + left
  }

  // MARK: Differences

  var words: [Report.Block] {
    let lines = whatIf.differences.compactMap(line)
    guard !lines.isEmpty else {
      return [
        .paragraph(
          language.say(
            dutch: "Voor uw schuldeisers verandert er niets.",
            english: "Nothing changes for your creditors."))
      ]
    }
    return [.bullets(lines)]
  }

  private func line(_ difference: WhatIf.Difference) -> String? {
    guard
      difference.before != difference.after || difference.lump > .zero
        || difference.endBefore.words(in: language) != difference.endAfter.words(in: language)
    else { return nil }
    return [amountWords(difference), lumpWords(difference), endWords(difference)]
      .compactMap(\.self).joined(separator: " ")
  }

  private func amountWords(_ difference: WhatIf.Difference) -> String? {
    let name = name(difference.debt)
    let change = difference.after - difference.before
    guard change != .zero else {
      return language.say(
        dutch: "\(name) krijgt evenveel per maand.", english: "\(name) gets the same a month.")
    }
    let (amount, after) = (money(max(change, -change)), money(difference.after))
    return change > .zero
      ? language.say(
        dutch: "\(name) krijgt \(amount) per maand meer: \(after).",
        english: "\(name) gets \(amount) a month more: \(after).")
      : language.say(
        dutch: "\(name) krijgt \(amount) per maand minder: \(after).",
        english: "\(name) gets \(amount) a month less: \(after).")
  }

  private func lumpWords(_ difference: WhatIf.Difference) -> String? {
    guard difference.lump > .zero else { return nil }
    let amount = money(difference.lump)
    return language.say(
      dutch: "Er gaat \(amount) ineens heen.", english: "It gets \(amount) at once.")
  }

  private func endWords(_ difference: WhatIf.Difference) -> String? {
    guard difference.endBefore.words(in: language) != difference.endAfter.words(in: language)
    else { return nil }
    guard let before = difference.endBefore.month, let after = difference.endAfter.month else {
      let (was, becomes) = (
        difference.endBefore.words(in: language), difference.endAfter.words(in: language)
      )
      return language.say(
        dutch: "Eerst: \(was). Dan: \(becomes).", english: "Before: \(was). Then: \(becomes).")
    }
    let distance = before.months(to: after)
    let months = Counted.month.text(abs(distance), in: language)
    return distance > 0
      ? language.say(dutch: "Het duurt \(months) langer.", english: "It takes \(months) longer.")
      : language.say(dutch: "Het is \(months) eerder klaar.", english: "It ends \(months) sooner.")
  }

  var table: [Report.Block] {
    [
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
            .amount(language.say(dutch: "Nu", english: "Now")),
            .amount(language.say(dutch: "Dan", english: "Then")),
            .words(language.say(dutch: "Klaar nu", english: "Ends now")),
            .words(language.say(dutch: "Klaar dan", english: "Ends then")),
          ],
          rows: whatIf.differences.map { difference in
            [
              name(difference.debt), difference.before.plain(in: language),
              difference.after.plain(in: language), difference.endBefore.short(in: language),
              difference.endAfter.short(in: language),
            ]
          },
          totals: [
            [
              language.say(dutch: "Samen", english: "Together"),
              whatIf.differences.map(\.before).sum().plain(in: language),
              whatIf.differences.map(\.after).sum().plain(in: language),
              whatIf.schedule.debtFree?.text(in: language) ?? "-",
              whatIf.debtFreeAfter?.text(in: language) ?? "-",
            ]
          ]))
    ]
  }

  var sums: [Report.Block] {
    [
      .pairs([
        Report.Pair(
          language.say(dutch: "U kunt missen", english: "You can spare"),
          beside(whatIf.plan.capacity, whatIf.changed.capacity)),
        Report.Pair(
          language.say(dutch: "Samen betaald", english: "Paid in all"),
          beside(whatIf.schedule.totalPaid, whatIf.paidAfter)),
        Report.Pair(
          language.say(dutch: "Nieuwe rente", english: "New interest"),
          beside(whatIf.schedule.totalInterest, whatIf.interestAfter)),
      ])
    ]
  }

  private func beside(_ before: Money, _ after: Money) -> String {
    language.say(
      dutch: "\(money(before)) nu, \(money(after)) dan",
      english: "\(money(before)) now, \(money(after)) then")
  }

  var nothingStored: String {
    language.say(
      dutch: "Er is niets bewaard of veranderd. Vrijgekomen geld gaat steeds naar de anderen.",
      english: "Nothing was kept or changed. Money that comes free always goes to the others.")
  }

  var next: Report.Block {
    .command(
      "aflos plan schedule",
      explanation: language.say(
        dutch: "Bekijk uw plan maand voor maand, zonder deze verandering.",
        english: "See your plan month by month, without this change."))
  }
}

extension Finding {
  /// Whether it is said of a plan that somebody tries, when the plan as it is does not have it.
  fileprivate var warnsOfChange: Bool {
    switch code {
    case .shortfall, .nothingLeft, .lessThanACentEach, .runningAboveCapacity, .urgentNotWithin,
      .noRoom, .neverEnds, .takesTooLong:
      true
    default: false
    }
  }
}
