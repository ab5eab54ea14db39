import Domain
import Planning

/// What is said while the answers to requests for the balance are entered, one creditor after the other.
package enum BalanceSay: Hashable, Sendable {
  /// Which of how many it is.
  case turn(Int, of: Int)
  /// Whether this one answered.
  case answered(String)
  case answeredHelp
  /// What they state beside what is counted with, on the day of the balance.
  case compared(LocalDate, theirs: Money, ours: Money)
  /// All were seen, and so many are open.
  case done(open: Int)

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.turn(let number, let count), .dutch): "Antwoord \(number) van \(count)"
    case (.turn(let number, let count), .english): "Answer \(number) of \(count)"
    case (.answered(let name), .dutch): "Heeft \(name) geantwoord?"
    case (.answered(let name), .english): "Did \(name) answer?"
    case (.answeredHelp, .dutch):
      "Bij nee gaat Aflos naar de volgende. Een later antwoord vult u een andere keer in."
    case (.answeredHelp, .english):
      "With no, Aflos goes to the next one. You can enter a later answer another time."
    case (.compared(let day, let theirs, let ours), .dutch):
      "\(day.text(in: .dutch)). Zij: \(theirs.text(in: .dutch)). "
        + "In uw dossier: \(ours.text(in: .dutch)). \(Self.difference(theirs, ours, .dutch))"
    case (.compared(let day, let theirs, let ours), .english):
      "\(day.text(in: .english)). They: \(theirs.text(in: .english)). "
        + "In your file: \(ours.text(in: .english)). \(Self.difference(theirs, ours, .english))"
    case (.done(0), .dutch): "Alle antwoorden zijn ingevuld."
    case (.done(0), .english): "All answers were entered."
    case (.done(let open), .dutch):
      "Nog \(open) zonder antwoord. Met aflos reply balances gaat u verder."
    case (.done(let open), .english):
      "\(open) without an answer still. With aflos reply balances you go on."
    }
  }
}

extension BalanceSay {
  private static func difference(_ theirs: Money, _ ours: Money, _ language: Language) -> String {
    guard theirs != ours else {
      return language.say(dutch: "Dat is hetzelfde.", english: "That is the same.")
    }
    let size = Money(cents: abs(theirs.cents - ours.cents)).text(in: language)
    return theirs > ours
      ? language.say(dutch: "Dat is \(size) meer.", english: "That is \(size) more.")
      : language.say(dutch: "Dat is \(size) minder.", english: "That is \(size) less.")
  }
}

/// Who was asked for the balance and did not answer yet.
package func balancesReport(
  _ open: [ClaimStanding], of dossier: Dossier, in language: Language
) -> Report {
  let title = language.say(
    dutch: "Gevraagd om de stand, nog geen antwoord",
    english: "Asked for the balance, "
      + "no answer yet")
  guard !open.isEmpty else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(
            dutch: "Er staat geen vraag om de stand open, voor zover hier staat.",
            english: "No request for the balance is open, as far as is known here.")),
        .command(
          "aflos letter write --all --kind balance-request",
          explanation: language.say(
            dutch: "Vraag alle schuldeisers om de stand. Zeg daarna met aflos letter "
              + "sent dat u ze heeft verstuurd.",
            english:
              "Ask all creditors for the balance. Then say with aflos letter sent that you sent them."
          )),
      ])
  }
  return Report(
    title: title,
    blocks: [
      .table(
        ReportTable(
          columns: [
            .short(language.say(dutch: "Nr.", english: "No.")),
            .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
            .amount(language.say(dutch: "In dossier", english: "In your file")),
            .short(language.say(dutch: "Gevraagd", english: "Asked")),
          ],
          rows: open.map { claim in
            [
              claim.debt.text, dossier.label(of: claim.debt), claim.stated.plain(in: language),
              claim.asked?.on.short(in: language) ?? "-",
            ]
          }, totals: [])),
      .command(
        "aflos reply balances",
        explanation: language.say(
          dutch: "Vul de antwoorden in, één voor één.",
          english: "Enter the answers, one by one.")),
    ])
}

/// What is known of one claim before its answer is entered.
package func balanceBefore(
  _ claim: ClaimStanding, of dossier: Dossier, number: Int, count: Int, in language: Language
) -> Report {
  guard let debt = dossier.debt(claim.debt) else { return Report(title: "", blocks: []) }
  let amounts: [(Field, Money)] = [
    (.debtPrincipal, debt.parts.principal), (.debtInterest, debt.parts.interest),
    (.debtCollectionCosts, debt.parts.collectionCosts), (.debtOtherCosts, debt.parts.otherCosts),
  ]
  let known = amounts.filter { $0.1 > .zero }.map {
    Report.Pair($0.0.name(in: language), $0.1.text(in: language))
  }
  let acting = dossier.chain(of: debt).acting
  return Report(
    title: BalanceSay.turn(number, of: count).text(in: language) + ": "
      + dossier.label(of: claim.debt),
    blocks: [
      .pairs(
        known + [
          Report.Pair(
            language.say(dutch: "Samen in uw dossier", english: "Together in your file"),
            claim.stated.text(in: language)),
          Report.Pair(
            language.say(dutch: "Gevraagd aan", english: "Asked of"),
            dossier.name(of: debt.acting)
              + (claim.asked.map { ", \($0.on.text(in: language))" } ?? "")),
        ]
          + (acting?.reference.map { [Report.Pair(Field.debtReference.name(in: language), $0)] }
            ?? []))
    ])
}
