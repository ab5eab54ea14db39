import Domain

extension ClaimObjections {
  /// The tags of the table and of the grounds.
  static let fields: [LetterField] =
    [
      .group(
        "table",
        [
          .list(
            "rows",
            [
              .required("rowPart"), .required("rowCharged"), .required("rowMost"),
              .required("rowDifference"),
            ]),
          .group(
            "altogether",
            [.required("allCharged"), .required("allMost"), .required("allDifference")]),
        ])
    ] + groundFields

  private static let groundFields: [LetterField] = [
    .group("noLetter", [.required("withLetter")]),
    .group("letterTooEarly", [.required("letterDay"), .required("dueDay")]),
    .group("aboveScale", [.required("principal")]), .group("billsApart", [.required("bills")]),
    .flag("vat"), .group("claimsTogether", [.required("claims")]),
    .group("stacked", [.required("claims")]), .flag("otherName"), .flag("commercialInterest"),
    .flag("aboveStatutory"), .flag("aboveAgreed"),
    .group("commercialRate", [.required("rate"), .required("statutory")]),
    .group("creditRate", [.required("rate"), .required("highest")]),
  ]

  func values(in language: Language) -> LetterValues {
    var values: LetterValues = [:]
    if !rows.isEmpty { values["table"] = .group(table(in: language)) }
    for ground in grounds {
      let (name, value) = ground.value(in: language)
      values[name] = value
    }
    return values
  }

  private func table(in language: Language) -> LetterValues {
    var table: LetterValues = [
      "rows": .list(
        rows.map { row in
          [
            "rowPart": .text(row.part.name(in: language)),
            "rowCharged": .text(row.charged.text(in: language)),
            "rowMost": .text(row.most.text(in: language)),
            "rowDifference": .text(row.difference.text(in: language)),
          ]
        })
    ]
    if rows.count > 1 {
      table["altogether"] = .group([
        "allCharged": .text(rows.map(\.charged).sum().text(in: language)),
        "allMost": .text(rows.map(\.most).sum().text(in: language)),
        "allDifference": .text(excess.text(in: language)),
      ])
    }
    return table
  }
}

extension ClaimObjections.Ground {
  fileprivate func value(in language: Language) -> (String, LetterValue) {
    func text(_ amount: Money) -> LetterValue { .text(amount.text(in: language)) }
    func text(_ rate: Rate) -> LetterValue { .text(rate.text(in: language)) }
    func text(_ day: LocalDate) -> LetterValue { .text(day.text(in: language)) }
    switch self {
    case .noLetter(let most): return ("noLetter", .group(["withLetter": text(most)]))
    case .letterTooEarly(let letter, let due):
      return ("letterTooEarly", .group(["letterDay": text(letter), "dueDay": text(due)]))
    case .aboveScale(let principal):
      return ("aboveScale", .group(["principal": text(principal)]))
    case .billsApart(let count):
      return (
        "billsApart", .group(["bills": .text(Counted.bill.text(count, in: language))])
      )
    case .vat: return ("vat", .flag(true))
    case .claimsTogether(let claims):
      return ("claimsTogether", .group(["claims": .text(claims.listed(in: language))]))
    case .stacked(let claims):
      return ("stacked", .group(["claims": .text(claims.listed(in: language))]))
    case .otherName: return ("otherName", .flag(true))
    case .commercialInterest: return ("commercialInterest", .flag(true))
    case .aboveStatutory: return ("aboveStatutory", .flag(true))
    case .aboveAgreed: return ("aboveAgreed", .flag(true))
    case .commercialRate(let rate, let statutory):
      return ("commercialRate", .group(["rate": text(rate), "statutory": text(statutory)]))
    case .creditRate(let rate, let highest):
      return ("creditRate", .group(["rate": text(rate), "highest": text(highest)]))
    }
  }
}

// The sentences for a template; `CostsObjection` and `Dispute` share them.
extension ClaimObjections {
  static let dutchTable = #"""
    {{#table}}
    | Deel | Gevraagd | Hooguit | Verschil |
    |---|---:|---:|---:|
    {{#rows}}
    | {{rowPart}} | {{rowCharged}} | {{rowMost}} | {{rowDifference}} |
    {{/rows}}
    {{#altogether}}
    | Samen | {{allCharged}} | {{allMost}} | {{allDifference}} |
    {{/altogether}}
    {{/table}}
    """#

  static let englishTable = #"""
    {{#table}}
    | Part | Asked | At most | Difference |
    |---|---:|---:|---:|
    {{#rows}}
    | {{rowPart}} | {{rowCharged}} | {{rowMost}} | {{rowDifference}} |
    {{/rows}}
    {{#altogether}}
    | Together | {{allCharged}} | {{allMost}} | {{allDifference}} |
    {{/altogether}}
    {{/table}}
    """#

  static let dutchGrounds = #"""
    {{#letterTooEarly}}
    - Uw brief van {{letterDay}} telt niet. Ik mocht toen nog betalen, tot en met {{dueDay}}.
    {{/letterTooEarly}}
    {{#noLetter}}
    - Ik heb geen geldige veertiendagenbrief gevonden.
      Zonder die brief mag u geen incassokosten vragen (artikel 6:96 lid 6 BW).
      Met die brief is {{withLetter}} het hoogste bedrag.
    {{/noLetter}}
    {{#aboveScale}}
    - De incassokosten zijn hoger dan de wet toestaat bij een hoofdsom van {{principal}}.
      Dit staat in artikel 2 van het Besluit vergoeding voor buitengerechtelijke incassokosten.
    {{/aboveScale}}
    {{#billsApart}}
    - U rekent incassokosten voor {{bills}} apart.
      De wet telt die bij elkaar op (artikel 6:96 lid 7 BW).
    {{/billsApart}}
    {{#vat}}
    - U rekent btw over de incassokosten. Dat mag alleen als u die btw niet kunt terugvragen.
      U moet dat dan ook verklaren. Die verklaring heb ik niet gevonden.
    {{/vat}}
    {{#claimsTogether}}
    - U rekent incassokosten voor deze vorderingen apart: {{claims}}.
      De wet telt die bij elkaar op (artikel 6:96 lid 7 BW).
    {{/claimsTogether}}
    {{#stacked}}
    - U stapelt incassokosten voor deze vorderingen: {{claims}}.
      Sinds 1 oktober 2024 beperkt de wet dat (Staatsblad 2024, 44).
    {{/stacked}}
    {{#otherName}}
    - U rekent kosten onder een andere naam, naast de incassokosten.
      Alle kosten samen vallen onder hetzelfde hoogste bedrag (artikel 6:96 lid 5 BW).
    {{/otherName}}
    {{#commercialInterest}}
    - U rekent handelsrente. Die geldt niet voor een consument (artikel 6:119a BW).
    {{/commercialInterest}}
    {{#aboveStatutory}}
    - De rente is hoger dan de wettelijke rente tot vandaag (artikel 6:119 BW).
    {{/aboveStatutory}}
    {{#aboveAgreed}}
    - De rente is hoger dan de rente die in het contract staat.
    {{/aboveAgreed}}
    {{#commercialRate}}
    - U rekent {{rate}} rente per jaar. De wettelijke rente voor een consument is {{statutory}}.
    {{/commercialRate}}
    {{#creditRate}}
    - U rekent {{rate}} rente per jaar.
      Voor zover ik weet, mocht dat voor krediet nooit meer zijn dan {{highest}}.
    {{/creditRate}}
    """#

  static let englishGrounds = #"""
    {{#letterTooEarly}}
    - Your letter of {{letterDay}} does not count. The time to pay still ran, through {{dueDay}}.
    {{/letterTooEarly}}
    {{#noLetter}}
    - I have not found a fourteen-day letter (veertiendagenbrief) that counts.
      Without that letter you may ask no collection costs (article 6:96(6) BW).
      With that letter {{withLetter}} is the highest amount.
    {{/noLetter}}
    {{#aboveScale}}
    - The collection costs are higher than the law allows for a principal of {{principal}}.
      The rule is article 2 of the decree on these costs (Besluit vergoeding voor
      buitengerechtelijke incassokosten).
    {{/aboveScale}}
    {{#billsApart}}
    - You charge collection costs for {{bills}} apart.
      The law adds them together (article 6:96(7) BW).
    {{/billsApart}}
    {{#vat}}
    - You charge VAT on the collection costs. That is only allowed if you cannot deduct it.
      You then have to declare so. I have not found that declaration.
    {{/vat}}
    {{#claimsTogether}}
    - You charge collection costs for these claims apart: {{claims}}.
      The law adds them together (article 6:96(7) BW).
    {{/claimsTogether}}
    {{#stacked}}
    - You stack collection costs for these claims: {{claims}}.
      Since 1 October 2024 the law limits that (Staatsblad 2024, 44).
    {{/stacked}}
    {{#otherName}}
    - You charge costs under another name, besides the collection costs.
      All costs together fall under the same highest amount (article 6:96(5) BW).
    {{/otherName}}
    {{#commercialInterest}}
    - You charge commercial interest. It does not hold for a consumer (article 6:119a BW).
    {{/commercialInterest}}
    {{#aboveStatutory}}
    - The interest is higher than the statutory interest until today (article 6:119 BW).
    {{/aboveStatutory}}
    {{#aboveAgreed}}
    - The interest is higher than the interest in the contract.
    {{/aboveAgreed}}
    {{#commercialRate}}
    - You charge {{rate}} interest per year. The statutory interest for a consumer is {{statutory}}.
    {{/commercialRate}}
    {{#creditRate}}
    - You charge {{rate}} interest per year.
      As far as I know, more than {{highest}} was never allowed for credit.
    {{/creditRate}}
    """#
}
