import Domain
import Planning

/// What a list of letters is made from.
package struct LetterListing: Sendable {
  /// The letter that fits a debt now.
  package struct Fitting: Sendable {
    package let debt: Debt
    /// Nil when no letter is needed.
    package let kind: LetterKind?
    /// How far it is.
    package let state: State
    /// Why the letter that would fit cannot be written yet; nil where nothing stops it.
    package let refusal: LetterRefusal?

    /// How far a letter is.
    package enum State: Hashable, Sendable {
      case open, written
      /// Not sent, and not as it has to be now.
      case stale(ID<KeptLetter>, [LetterChange])
      /// Sent on that day; what is otherwise now.
      case sent(LocalDate, [LetterChange])
    }

    package init(debt: Debt, kind: LetterKind?, state: State, refusal: LetterRefusal?) {
      self.debt = debt
      self.kind = kind
      self.state = state
      self.refusal = refusal
    }
  }

  /// Gives the names of the creditors.
  package let dossier: Dossier
  /// One for each debt, in the order of the dossier.
  package let fitting: [Fitting]
  /// Oldest first.
  package let kept: [KeptLetter]

  package init(dossier: Dossier, fitting: [Fitting], kept: [KeptLetter]) {
    self.dossier = dossier
    self.fitting = fitting
    self.kept = kept
  }
}

/// Which letter each debt needs, and which were written.
package func letterList(_ listing: LetterListing, in language: Language) -> Report {
  let words = LetterListWords(language)
  var blocks: [Report.Block] = [
    .table(
      ReportTable(
        columns: [.short(words.debt), .words(words.creditor), .words(words.letter), .words("")],
        rows: listing.fitting.map { fitting in
          [
            fitting.debt.id.text, listing.dossier.name(of: fitting.debt.creditor),
            fitting.kind?.name(in: language)
              ?? (fitting.refusal == nil ? words.notNeeded : words.notYet),
            fitting.kind == nil ? "" : words.text(of: fitting.state),
          ]
        }, totals: []))
  ]
  var told: [String] = []
  for text in listing.fitting.compactMap({ $0.refusal?.text(in: language) })
  where !told.contains(text) { told.append(text) }
  blocks += told.map { .note(.ask, $0) }
  blocks += listing.fitting.compactMap { fitting in
    words.note(of: fitting.state, about: listing.dossier.label(of: fitting.debt.id), in: language)
      .map { .note(.warn, $0) }
  }
  if !listing.kept.isEmpty {
    blocks += [
      .heading(words.keptTitle),
      .table(
        ReportTable(
          columns: [
            .short(words.number), .short(words.day), .words(words.creditor),
            .words(words.letter), .short(words.sent), .short(words.waits),
          ],
          rows: listing.kept.map { letter in
            [
              letter.id.text, letter.written.short(in: language), letter.creditorName,
              LetterKind(rawValue: letter.kind).name(in: language),
              letter.sent?.on.short(in: language) ?? "-",
              letter.answerBy?.short(in: language) ?? "-",
            ]
          }, totals: [])),
    ]
  }
  let unsent = listing.kept.filter { $0.sent == nil }
  let isOpen = listing.fitting.contains { fitting in
    switch fitting.state {
    case .open, .stale: fitting.kind != nil
    case .written, .sent: false
    }
  }
  blocks.append(
    isOpen
      ? .command("aflos letter write --all", explanation: words.writeAll)
      : !unsent.isEmpty
        ? .command(
          "aflos letter sent \(unsent.count == 1 ? unsent[0].id.text : "--all") --by post",
          explanation: words.saySent)
        : .command("aflos letter show", explanation: words.show))
  return Report(title: words.title, blocks: blocks)
}

private struct LetterListWords {
  let title, debt, creditor, letter, notNeeded, notYet, written, open, again: String
  let keptTitle, number, day, sent, waits, writeAll, show, saySent: String

  init(_ language: Language) {
    switch language {
    case .dutch:
      (title, debt, creditor, letter) = ("Brieven", "Schuld", "Schuldeiser", "Brief")
      (notNeeded, notYet) = ("niet nodig", "nog niet")
      (written, open, again) = ("geschreven", "nog te schrijven", "opnieuw te schrijven")
      (keptTitle, number, day) = ("Bewaarde brieven", "Nr.", "Dag")
      (sent, waits) = ("Verstuurd", "Antwoord voor")
      saySent =
        "Heeft u een brief verstuurd? Zeg het hier. Dan telt Aflos de dagen tot het antwoord."
      writeAll = "Schrijf alle brieven. Lees ze daarna rustig door."
      show = "Lees een brief. Noem het nummer van de schuld of van de brief erachter."
    case .english:
      (title, debt, creditor, letter) = ("Letters", "Debt", "Creditor", "Letter")
      (notNeeded, notYet) = ("not needed", "not yet")
      (written, open, again) = ("written", "to be written", "to be written anew")
      (keptTitle, number, day) = ("Letters kept", "No.", "Day")
      (sent, waits) = ("Sent", "Answer by")
      saySent = "Did you send a letter? Say so here. Then Aflos counts the days until the answer."
      writeAll = "Write all letters. Then read them at your ease."
      show = "Read a letter. Put the number of the debt or of the letter behind it."
    }
  }
  /// How far it is, for a row.
  func text(of state: LetterListing.Fitting.State) -> String {
    switch state {
    case .open: open
    case .written: written
    case .stale: again
    case .sent: sent.lowercased()
    }
  }

  /// What is otherwise than the letter says; nil where nothing is.
  func note(
    of state: LetterListing.Fitting.State, about debt: String, in language: Language
  ) -> String? {
    switch state {
    case .open, .written, .sent(_, []): return nil
    case .stale(let id, let changes):
      let what = changes.map { $0.name(in: language) }.listed(in: language)
      return language.say(
        dutch: "\(debt): brief \(id.text) klopt niet meer: \(what). Schrijf hem opnieuw.",
        english: "\(debt): letter \(id.text) is no longer right: \(what). Write it anew.")
    case .sent(let day, let changes):
      let what = changes.map { $0.name(in: language) }.listed(in: language)
      return language.say(
        dutch: "\(debt): verstuurd op \(day.text(in: .dutch)). Sindsdien veranderd: \(what).",
        english: "\(debt): sent on \(day.text(in: .english)). Changed since: \(what).")
    }
  }
}
