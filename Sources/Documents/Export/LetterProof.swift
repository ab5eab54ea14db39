import Domain

/// What was written to whom and when it was sent, with the fingerprint of each text: proof for a
/// creditor, a counselor or a judge that a letter was as it says.
package func letterProof(
  of letters: [KeptLetter], sender: Sender, on day: LocalDate, in language: Language
) -> Report {
  let date = day.text(in: language)
  let title = language.say(
    dutch: "Geschreven brieven op \(date)", english: "Letters written by \(date)")
  guard !letters.isEmpty else {
    return Report(title: title, blocks: [.paragraph(Say.noLetters.text(in: language))])
  }
  return Report(
    title: title,
    blocks: [
      .pairs([Report.Pair(language.say(dutch: "Naam", english: "Name"), sender.name)]),
      .table(letterTable(letters, in: language)),
      .heading(language.say(dutch: "Controlegetallen", english: "Fingerprints")),
      .paragraph(
        language.say(
          dutch: "Bij elke brief hoort een getal (SHA-256). Verandert er één letter, dan verandert "
            + "het getal.",
          english: "Each letter has a number (SHA-256). When one character changes, the number "
            + "changes.")),
      .bullets(letters.map { "\($0.id.text): \($0.sha256)" }),
    ])
}

/// The letters with the day they were written and sent.
func letterTable(_ letters: [KeptLetter], in language: Language) -> ReportTable {
  ReportTable(
    columns: [
      .short(language.say(dutch: "Nr.", english: "No.")),
      .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
      .words(language.say(dutch: "Brief", english: "Letter")),
      .short(language.say(dutch: "Geschreven", english: "Written")),
      .words(language.say(dutch: "Verstuurd", english: "Sent")),
    ],
    rows: letters.map { letter in
      [
        letter.id.text, letter.creditorName,
        LetterKind(rawValue: letter.kind).name(in: language), letter.written.short(in: language),
        letter.sent.map { sent(language, $0) } ?? "-",
      ]
    }, totals: [])
}

/// "22-11-2026, post".
private func sent(_ language: Language, _ sending: Sending) -> String {
  "\(sending.on.short(in: language)), \(sending.by.name(in: language))"
}
