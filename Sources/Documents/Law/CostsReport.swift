import Domain
import Planning
import Rules

/// The most that may be charged for collecting, band by band.
/// - Parameter raised: the same with VAT; nil where the table of VAT has no row.
package func costsReport(
  _ costs: CollectionCosts, raised: CollectionCosts?, in language: Language
) -> Report {
  let text = CostsText(costs: costs, raised: raised, language: language)
  return Report(
    title: language.say(dutch: "Hoogste incassokosten", english: "Highest collection costs"),
    blocks: text.answer + text.charged + [text.table]
      + language.lastKnown(since: costs.mayDifferSince)
      + [.bullets(text.rules)] + SourceList.blocks(of: (raised ?? costs).sources, in: language)
      + language.notModelled([.collectionCosts, .collectionCostsVAT])
      + [language.seeTable(.collectionCosts)])
}

private struct CostsText {
  let costs: CollectionCosts
  let raised: CollectionCosts?
  let language: Language

  private func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }

  var answer: [Report.Block] {
    let principal = costs.principal.text(in: language)
    let maximum = costs.maximum.text(in: language)
    switch costs.question.ground {
    case .noValidLetter:
      return [
        .paragraph(
          say(
            "Zonder goede brief met veertien dagen zijn er geen incassokosten (BW 6:96 lid 6).",
            "Without a proper letter with fourteen days there are no collection costs (BW 6:96 lid 6)."
          ))
      ]
    case .paidInTime:
      return [
        .paragraph(
          say(
            "Betaald binnen de veertien dagen: dan zijn er geen incassokosten (BW 6:96 lid 6).",
            "Paid within the fourteen days: then there are no collection costs (BW 6:96 lid 6)."))
      ]
    case .letterRanOut, .trade:
      let vat =
        raised.map { raised in
          let (rate, amount) = (
            raised.vatRate.text(in: language),
            raised.maximumWithVAT.text(in: language)
          )
          return say(" Met \(rate) btw is dat \(amount).", " With \(rate) VAT that is \(amount).")
        } ?? ""
      return [
        .paragraph(
          say(
            "Over \(principal) mogen de incassokosten hooguit \(maximum) zijn.\(vat)",
            "On \(principal) the collection costs may be at most \(maximum).\(vat)"))
      ]
    }
  }

  var charged: [Report.Block] {
    guard let charged = costs.question.charged, let excess = costs.excess else { return [] }
    let (asked, allowed) = (charged.text(in: language), costs.allowed.text(in: language))
    let more = excess.text(in: language)
    guard excess > .zero else {
      return [
        .paragraph(
          say(
            "Gevraagd is \(asked). Dat is niet meer dan \(allowed).",
            "They ask \(asked). That is not more than \(allowed)."))
      ]
    }
    return [
      .note(
        .warn,
        say(
          "Gevraagd is \(asked). Dat is \(more) meer dan het hoogste bedrag van BW 6:96.",
          "They ask \(asked). That is \(more) above the maximum of BW 6:96."))
    ]
  }

  var table: Report.Block {
    let bands = costs.steps.map { step in
      [
        step.limit.map { say("tot \($0.text(in: .dutch))", "up to \($0.text(in: .english))") }
          ?? say("de rest", "the rest"),
        step.amount.plain(in: language),
        step.rate.text(in: language),
        step.costs.plain(in: language),
      ]
    }
    let difference = costs.maximum - costs.scale
    let bound =
      difference == .zero
      ? []
      : [[boundName, "", "", difference.plain(in: language)]]
    let vat = costs.maximumWithVAT - costs.maximum
    let raised =
      costs.question.withVAT
      ? [
        [
          say("btw", "VAT"), "",
          costs.vatRate.text(in: language),
          vat.plain(in: language),
        ]
      ] : []
    return .table(
      ReportTable(
        columns: [
          .words(say("Deel", "Part")), .amount(say("Bedrag", "Amount")),
          .amount(say("Percentage", "Percentage")), .amount(say("Kosten", "Costs")),
        ],
        rows: bands + bound + raised,
        totals: [
          [
            say("Hooguit", "At most"), costs.principal.plain(in: language), "",
            costs.allowed.plain(in: language),
          ]
        ]))
  }

  private var boundName: String {
    switch costs.bound {
    case .minimum: say("erbij tot het laagste bedrag", "added up to the minimum")
    case .maximum: say("eraf tot het hoogste bedrag", "taken off to the maximum")
    case .nothing: say("niet verschuldigd", "not owed")
    case .scale: ""
    }
  }

  var rules: [String] {
    let count = costs.question.bills.count
    let bundled =
      count > 1
      ? [
        say(
          "\(count) rekeningen tellen samen als één bedrag (BW 6:96 lid 7). Los van elkaar was het \(costs.chargedApart.text(in: .dutch)).",
          "\(count) bills count together as one amount (BW 6:96 lid 7). Apart it would be \(costs.chargedApart.text(in: .english))."
        )
      ] : []
    return bundled + letter + [
      say(
        "Btw mag er alleen bij als de schuldeiser schrijft dat hij die niet kan aftrekken.",
        "VAT may be added only when the creditor writes that they cannot deduct it."),
      say(
        "Rente en eerdere kosten tellen niet mee voor het bedrag.",
        "Interest and earlier costs are no part of the amount."),
    ]
  }

  private var letter: [String] {
    guard costs.question.ground == .letterRanOut else { return [] }
    return [
      say(
        "Dit geldt alleen na een brief met veertien dagen om te betalen. Kreeg u die niet? Typ --no-letter.",
        "This holds only after a letter with fourteen days to pay. Did you not get one? Type --no-letter."
      )
    ]
  }
}
