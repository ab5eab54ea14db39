import Domain

/// How far a letter says that it has gone.
struct ReadStage {
  let field: ReadField?
  /// Whether costs in it are due only if nothing is paid in time.
  let hasCostsIfLate: Bool

  init(_ text: ReadText, _ parties: ReadParties) {
    let heading = Self.heading(text)
    let isFourteen = Self.isFourteenDayLetter(text)
    let bySender: Debt.Stage? =
      switch parties.kind {
      case .bailiff: .bailiff
      case .collector: .collector
      case .other: nil
      }
    var stage = heading?.stage ?? (isFourteen ? .fourteenDayLetter : nil)
    var why = heading == nil ? ReadField.Why.words : .heading
    if isFourteen, let said = stage, said < .fourteenDayLetter {
      (stage, why) = (.fourteenDayLetter, .words)
    }
    if let bySender, bySender > stage ?? .invoice { (stage, why) = (bySender, .words) }
    hasCostsIfLate = isFourteen
    let words = heading?.line ?? parties.sender?.words ?? ""
    field = stage.map { ReadField(.stage, .stage($0), why, words: words) }
  }

  /// Short lines that say what the letter is. What a letter warns for is not what it is.
  private static func heading(_ text: ReadText) -> (stage: Debt.Stage, line: String)? {
    let top = text.lines.filter { !trimmed($0).isEmpty }.prefix(30)
    var found: (stage: Debt.Stage, line: String)?
    for line in top {
      for column in ReadText.columns(of: line) {
        let words = column.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map { folded($0) }
        let isSubject =
          words.first.map { ["betreft", "onderwerp", "subject"].contains($0) } ?? false
        guard isSubject || words.count <= 5, let stage = stage(of: words),
          !words.contains(where: { warnings.contains($0) })
        else { continue }
        // “Rekening” and “nota” stand in many lines: alone they are what the letter is called.
        guard isSubject || stage != .invoice || words.count < 3 else { continue }
        if stage > found?.stage ?? .invoice || found == nil { found = (stage, trimmed(column)) }
      }
    }
    return found
  }

  private static let warnings: Set<String> = [
    "voorkom", "voorkomen", "aankondiging", "concept", "dreigt", "kosten", "geen", "wordt", "uw",
    "nummer", "factuurnummer", "bij",
  ]

  private static let headings: [(words: [String], stage: Debt.Stage)] = [
    (["dwangbevel"], .writ), (["beslaglegging", "loonbeslag", "derdenbeslag"], .seizure),
    (["vonnis"], .judgment), (["dagvaarding"], .summons),
    (
      ["veertiendagenbrief", "14-dagenbrief", "14dagenbrief", "wik-brief", "wikbrief"],
      .fourteenDayLetter
    ),
    (["aanmaning", "sommatie", "ingebrekestelling", "laatste aanmaning"], .demand),
    (["herinnering", "betalingsherinnering", "reminder"], .reminder),
    (["factuur", "rekening", "nota", "invoice"], .invoice),
  ]

  private static func stage(of words: [String]) -> Debt.Stage? {
    headings.first { heading in words.contains { heading.words.contains($0) } }?.stage
  }

  /// BW 6:96 lid 6: fourteen days from the day after it arrived, and the costs that follow.
  private static func isFourteenDayLetter(_ text: ReadText) -> Bool {
    let all = folded(text.lines.joined(separator: " "))
    let term = ["veertiendagen", "14dagen", "vijftiendagen", "15dagen"].contains {
      all.contains($0)
    }
    let costs = all.contains("incassokosten") || all.contains("buitengerechtelijke")
    let arrival = ["ontvangst", "bezorgd", "ontvangen", "dagnadat", "nadatdezebrief"]
      .contains { all.contains($0) }
    let warning = [
      "betaaltuniet", "alsuniet", "indienuniet", "nietbinnen", "doetudatniet", "alsudan",
    ]
    .contains { all.contains($0) }
    return term && costs && arrival && warning
  }

  /// Whether an amount stands in a sentence that says what comes if nothing is paid: it is announced, and
  /// not charged.
  static func isAnnounced(_ sentence: String) -> Bool {
    let words = folded(sentence)
    let condition = [
      "betaaltuniet", "alsuniet", "indienuniet", "wanneeruniet", "nietbinnen", "doetudatniet",
      "nietoptijd", "ifyoudonotpay",
    ].contains { words.contains($0) }
    let future = [
      "brengenwij", "brengtwij", "brengenweu", "komener", "komter", "wordter", "wordener",
      "zullenwij", "rekenenwij", "verhogenwij", "dan", "wewillcharge", "weshallcharge",
    ].contains { words.contains($0) }
    return condition && future
  }
}
