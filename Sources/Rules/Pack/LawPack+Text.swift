import Domain

extension LawPack {
  /// The pack as it is written to a file: a field on each line, a blank line between rows, `#` before
  /// what is said beside them.
  package var text: String {
    var lines = [
      Self.format, "number: \(number)", "made: \(made.iso)", "",
      "# Figures of Dutch law, one row after another: since when or for what it holds, each figure",
      "# with its unit, the source, how sure it is, and the next day on which it can change.",
      "# How sure a figure is: published (read in the source), derived (computed from it), unchecked.",
    ]
    for table in tables {
      lines += [
        "", "table: \(table.name.rawValue)", "# changes: \(table.name.rhythm.meaning)",
        "# law: \(table.name.article)", "checked: \(table.checkedOn.iso)",
      ]
      for row in table.rows { lines += [""] + row.lines }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension LawPack.Row {
  fileprivate var lines: [String] {
    var lines: [String] = []
    if let from { lines.append("from: \(from.iso)") }
    if let subject { lines.append("for: \(subject)") }
    var keys: [FactKey] = []
    for fact in facts where !keys.contains(fact.key) { keys.append(fact.key) }
    for key in keys {
      let values = facts.filter { $0.key == key }.map(\.quantity.packText)
      lines.append("\(key.text): \(values.joined(separator: ", "))")
    }
    lines.append("source: \(source.citation)")
    if let address = source.address { lines.append("address: \(address)") }
    if let day = source.checkedOn { lines.append("checked: \(day.iso)") }
    lines.append("sure: \(source.standing.rawValue)")
    if let next { lines.append("next: \(next.iso)") }
    return lines
  }
}

extension ChangeRhythm {
  fileprivate var meaning: String {
    switch self {
    case .never: "never, a fixed rule"
    case .announced: "by a change of the law, published before it holds"
    case .yearly: "1 January"
    case .halfYearly: "1 January and 1 July"
    }
  }
}

extension RuleName {
  /// The articles that a table rests on; the rows name more.
  package var article: String {
    switch self {
    case .statutoryInterest: "BW 6:119, 6:120 lid 1; Besluit wettelijke rente"
    case .commercialInterest: "BW 6:119a, 6:119b, 6:120 lid 2"
    case .taxInterest: "Invorderingswet 1990 art. 28"
    case .creditMaximum: "Besluit kredietvergoeding art. 4"
    case .collectionCosts: "BW 6:96 lid 5; BIK-besluit art. 2"
    case .collectionCostsVAT: "BIK-besluit art. 2 lid 3"
    case .collectionCostsStacking: "BW 6:96 lid 8; Stb. 2024, 44"
    case .limitation: "BW 3:306-3:325, 6:140, 7:28; Awb 4:104-4:111; WAHV 25"
    case .legalRank: "BW 3:277-3:288; Invorderingswet 1990 art. 21"
    case .exemptAmount, .exemptAmountMaxima: "Rv 475c-475fa"
    case .socialAssistance: "Participatiewet 20-24"
    case .fineIncreases: "WAHV 23-25"
    case .fineAdministrationFee: "WAHV 22 lid 3"
    case .governmentReminder: "Awb 4:112, 4:113"
    case .courtFees: "Wet griffierechten burgerlijke zaken"
    case .maintenanceCollection: "BW 1:408"
    case .cakPremium: "Zvw 18d"
    case .creditorTerms: "WAHV 23; Sr 24a; Leidraad Invordering 25, 79; WSF 2000 6; Zvw 18a"
    case .urgentDebts: "BW 7:231; Zvw 18a-18d; WAHV 23-28b; Awb 4:117; Rv 430"
    case .protections: "BW 7:280; Fw 287a, 287b; Wgs 4, 5; Rv 475c; Awb 6:7"
    case .livingReference: "CBS 83676NED, 85419NED, 85420NED, 86141NED"
    case .officialMinimum: "CBS, SCP, Nibud: minimum of 2023"
    case .plausibleBands: "no law: usual amounts of 2026; AKW 12; Wzt 2"
    case .offerLimits: "no law: practice; Zvw 19"
    case .publicHolidays: "Algemene termijnenwet art. 3"
    case .bankHolidays: "calendar of TARGET"
    }
  }
}
