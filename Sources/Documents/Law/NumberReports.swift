import Domain
import Planning
import Rules

/// How a traffic fine rises when it is not paid.
package func fineReport(_ fine: FineLadder, in language: Language) -> Report {
  let usual = fine.usuallyPayWithin.text(in: language)
  let (pay, reminder) = (fine.payWithin.text(in: language), fine.reminderTerm.text(in: language))
  let rows = [
    [
      language.say(
        dutch: "Binnen \(pay) nadat de boete vaststaat",
        english: "Within \(pay) after the fine is final"),
      fine.fine.plain(in: language),
    ],
    [
      language.say(
        dutch: "Na de eerste aanmaning, tot \(reminder) daarna",
        english: "After the first reminder, until \(reminder) later"),
      fine.first.plain(in: language),
    ],
    [
      language.say(dutch: "Na de tweede aanmaning", english: "After the second reminder"),
      fine.second.plain(in: language),
    ],
  ]
  return Report(
    title: language.say(
      dutch: "Hoe een verkeersboete stijgt", english: "How a traffic fine rises"),
    blocks: [
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Betaald", english: "Paid")),
            .amount(language.say(dutch: "Bedrag", english: "Amount")),
          ], rows: rows, totals: []))
    ] + language.lastKnown(since: fine.mayDifferSince)
      + [
        .bullets([
          language.say(
            dutch: "In de praktijk is de eerste termijn \(usual) na het versturen. "
              + "De laatste dag staat op de boete.",
            english: "In practice the first term is \(usual) after it was sent. "
              + "The last day is on the fine."),
          language.say(
            dutch: "De administratiekosten komen erbij. Die stijgen niet (WAHV 24 lid 2).",
            english: "The administration fee comes on top. It does not rise (WAHV 24 lid 2)."),
          language.say(
            dutch: "In termijnen betalen of uitstel? Vraag het CJIB voor de volgende verhoging.",
            english: "Instalments or deferral? Ask CJIB before the next increase."),
        ])
      ] + SourceList.blocks(of: fine.sources, in: language)
      + language.notModelled([.fineIncreases]) + [language.seeTable(.fineIncreases)])
}

/// Whether an account number can be one.
/// - Parameter iban: in groups of four; nil when it cannot be one.
package func ibanReport(typed: String, iban: String?, in language: Language) -> Report {
  let answer: Report.Block =
    iban.map { iban in
      .paragraph(
        language.say(
          dutch: "\(iban): de controlecijfers kloppen.",
          english: "\(iban): the check digits are right."))
    }
    ?? .note(
      .warn,
      language.say(
        dutch:
          "“\(shown(typed, limit: 60))”: dit kan geen rekeningnummer zijn. Typ het na van de rekening.",
        english:
          "“\(shown(typed, limit: 60))”: this cannot be an account number. Type it again from the bill."
      ))
  return Report(
    title: language.say(dutch: "Rekeningnummer (IBAN)", english: "Account number (IBAN)"),
    blocks: [
      answer,
      .paragraph(
        language.say(
          dutch: "Van wie de rekening is, is zo niet te zien. Kijk of de naam bij de bank past.",
          english:
            "Whose account it is cannot be seen this way. Check that the name fits at the bank."
        )),
      .command(
        "aflos law reference 5000056789012345",
        explanation: language.say(
          dutch: "Kijk ook het betalingskenmerk na.", english: "Check the payment reference too.")),
    ])
}

/// Whether a *betalingskenmerk* was copied right.
package func referenceReport(
  _ reference: PaymentReference, typed: String, in language: Language
) -> Report {
  let quoted = "“\(shown(typed, limit: 60))”"
  let answer: Report.Block =
    switch reference.check {
    case .valid:
      .paragraph(
        language.say(
          dutch: "\(reference.grouped): het controlecijfer klopt.",
          english: "\(reference.grouped): the check digit is right."))
    case .withoutCheckDigit:
      .note(
        .info,
        language.say(
          dutch: "\(reference.grouped): dit kenmerk heeft geen controlecijfer. Kijk het zelf na.",
          english: "\(reference.grouped): this reference has no check digit. Compare it yourself."))
    case .wrongCheckDigit, .wrongLengthDigit:
      .note(
        .warn,
        language.say(
          dutch: "\(quoted): een cijfer klopt niet. Typ het na van de brief.",
          english: "\(quoted): a digit is not right. Type it again from the letter."))
    case .wrongLength(let count):
      .note(
        .warn,
        language.say(
          dutch:
            "\(quoted) heeft \(count) cijfers. Een betalingskenmerk heeft er 7, 9 tot 14, of 16.",
          english: "\(quoted) has \(count) digits. A payment reference has 7, 9 to 14, or 16."))
    case .notDigits:
      .note(
        .warn,
        language.say(
          dutch: "\(quoted): een betalingskenmerk heeft alleen cijfers.",
          english: "\(quoted): a payment reference has only digits."))
    }
  return Report(
    title: language.say(dutch: "Betalingskenmerk", english: "Payment reference (betalingskenmerk)"),
    blocks: [
      answer,
      .command(
        "aflos law iban NL91ABNA0417164300",
        explanation: language.say(
          dutch: "Kijk ook het rekeningnummer na.", english: "Check the account number too.")),
    ])
}
