import Domain
import Planning

/// The first page of a pack, to be read in five minutes: who it is about, what is most urgent, what is
/// known and what is missing.
struct HandoverCover {
  let pack: HandoverPack
  let language: Language

  private var dossier: Dossier { pack.standing.stated }
  private var current: Dossier { pack.standing.now.dossier }
  private var on: LocalDate { pack.standing.on }
  private var intake: Intake { pack.intake }

  /// So many lines are read at a glance; the rest stands on later pages.
  private static let mostLines = 6

  var report: Report {
    Report(
      title: language.say(
        dutch: "Overdracht aan hulp bij schulden", english: "Handover to debt help"),
      blocks: [.pairs(who)] + urgent + known + missing + made)
  }

  private func pair(_ dutch: String, _ english: String, _ value: String?) -> Report.Pair? {
    guard let value, !value.isEmpty else { return nil }
    return Report.Pair(language.say(dutch: dutch, english: english), value)
  }

  // MARK: Who

  private var who: [Report.Pair] {
    let sender = dossier.sender
    let name = [dossier.persons.you.initials.map { "(\($0))" }].compactMap(\.self)
    let address = [
      sender.street, [sender.postcode, sender.city].compactMap(\.self).joined(separator: " "),
    ]
    .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
    let reach = [sender.phone, sender.email].compactMap(\.self).joined(separator: ", ")
    return [
      pair("Van", "Of", ([sender.name] + name).joined(separator: " ")),
      pair("Geboren", "Born", sender.birthDate?.text(in: language)),
      pair("Adres", "Address", address), pair("Bereikbaar", "Can be reached", reach),
      pair(
        "Huishouden", "Household",
        [dossier.household.kind.name(in: language), children].compactMap(\.self)
          .joined(separator: ", ")),
      pair("Partner", "Partner", dossier.persons.partnerName),
      pair("Treedt voor u op", "Acts for you", representative),
      pair("Taal", "Language", dossier.persons.spoken),
    ].compactMap(\.self)
  }

  private var children: String? {
    let count = dossier.household.childBirthYears.count
    guard count > 0 else { return nil }
    return language.say(
      dutch: count == 1 ? "1 kind" : "\(count) kinderen",
      english: count == 1 ? "1 child" : "\(count) children")
  }

  private var representative: String? {
    let one = dossier.persons.representative
    let parts = [one.kind?.name(in: language), one.name, one.phone].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  // MARK: What is most urgent

  private var urgent: [Report.Block] {
    // A day that was told stands first, as a day; it is not said twice.
    let reasons = pack.advice.reasons.filter { $0.trigger.code != "dayAhead" }
      .map { $0.text(of: dossier, in: language) }
    let days = pack.agenda.overdue + pack.agenda.items(from: 0, through: Agenda.horizon)
    let pressing = days.filter { $0.isDayOfOthers(within: 27, of: on) }
      .sorted { ($0.due, $0.key) < ($1.due, $1.key) }
      .map { "\($0.due.text(in: language)): \($0.title(of: dossier, in: language))" }
    let lines = Array(pressing.prefix(4)) + tooMuchTaken + reasons
    return shortened(
      language.say(dutch: "Het meest dringend", english: "Most urgent"), lines,
      none: language.say(
        dutch: "Uit de gegevens blijkt niets dat haast heeft.",
        english: "The details show nothing that is urgent."))
  }

  /// Seizures that leave less than what must be left by our computing.
  private var tooMuchTaken: [String] {
    guard let room = pack.plan.budget.room else { return [] }
    return dossier.matters.compactMap { matter in
      guard let used = matter.exempt, used < room.ours else { return nil }
      let name = capitalised(matter.kind.name(in: language))
      let (left, ours, less) = (
        used.text(in: language), room.ours.text(in: language),
        (room.ours - used).text(in: language)
      )
      return language.say(
        dutch:
          "\(name): er blijft \(left) over, en dat moet \(ours) zijn. Dat is \(less) te weinig.",
        english: "\(name): \(left) is left, and it should be \(ours). That is \(less) too little.")
    }
  }

  /// A heading and the first lines; what does not fit is counted.
  private func shortened(
    _ title: String, _ lines: [String], none: String
  ) -> [Report.Block] {
    guard !lines.isEmpty else { return [.heading(title), .paragraph(none)] }
    let more = lines.count - Self.mostLines
    let rest =
      more > 0
      ? [
        language.say(
          dutch: "En nog \(more); zie “Wat open staat”.",
          english: "And \(more) more; see “What is open”.")
      ] : []
    return [.heading(title), .bullets(lines.prefix(Self.mostLines) + rest)]
  }

  // MARK: What is known

  private var known: [Report.Block] {
    let debts = current.debts.filter { $0.claimed > .zero }
    let owed = debts.map(\.claimed).sum().text(in: language)
    let disputed = debts.map(\.disputed).sum()
    let seizures = dossier.matters.filter { $0.kind.family == .seizure }
    let worth = dossier.assets.compactMap(\.value).sum()
    let budget = pack.plan.budget
    let pairs = [
      pair(
        "Schulden", "Debts",
        language.say(
          dutch: "\(debts.count), samen \(owed)", english: "\(debts.count), \(owed) in all")
          + (disputed > .zero
            ? language.say(
              dutch: ", waarvan \(disputed.text(in: .dutch)) betwist",
              english: ", of which \(disputed.text(in: .english)) disputed") : "")),
      pair("Inkomen per maand", "Income a month", budget.income.text(in: language)),
      pair("Kan missen per maand", "Can spare a month", pack.plan.capacity.text(in: language)),
      pair("Moet overhouden", "Must keep", exempt),
      pair(
        "Bezit", "Possessions",
        dossier.assets.isEmpty
          ? nil
          : language.say(
            dutch: "\(dossier.assets.count), samen ongeveer \(worth.wholeText(in: .dutch))",
            english: "\(dossier.assets.count), about \(worth.wholeText(in: .english)) in all")),
      pair(
        "Beslag", "Seizures",
        seizures.isEmpty
          ? nil : seizures.map { $0.inShort(in: language) }.joined(separator: "; ")),
    ]
    return [
      .heading(language.say(dutch: "Wat bekend is", english: "What is known")),
      .pairs(pairs.compactMap(\.self)),
    ]
  }

  /// What must be left, ours, and what others computed or use beside it.
  private var exempt: String? {
    guard let room = pack.plan.budget.room else { return nil }
    return room.ours.text(in: language)
      + language.say(
        dutch: room.isOursExact ? " (beslagvrije voet)" : " of meer (beslagvrije voet)",
        english: room.isOursExact ? " (exempt amount)" : " or more (exempt amount)")
  }

  // MARK: What is missing

  private var missing: [Report.Block] {
    let unknown = intake.inquiries(.unknown).map { $0.name(of: dossier, in: language) }
    let open = intake.inquiries(.open).map { $0.name(of: dossier, in: language) }
    let leftOut = intake.leftOut(of: Intake(of: dossier))
      .map { $0.name(of: dossier, in: language) }
    var lines: [String] = []
    if !leftOut.isEmpty {
      lines.append(
        language.say(
          dutch: "Bekend, en hier weggelaten: ", english: "Known, and left out here: ")
          + list(leftOut))
    }
    if !open.isEmpty {
      lines.append(
        language.say(dutch: "Niet beantwoord: ", english: "Not answered: ") + list(open))
    }
    if !unknown.isEmpty {
      lines.append(
        language.say(
          dutch: "Niet bekend bij wie dit maakte: ", english: "Not known to who made this: ")
          + list(unknown))
    }
    lines += pack.open.map { $0.text(of: dossier, in: language) }
    return shortened(
      language.say(dutch: "Wat ontbreekt", english: "What is missing"), lines,
      none: language.say(
        dutch: "Alles wat gevraagd wordt is ingevuld.",
        english: "Everything that is asked is filled in."))
  }

  /// As a list in a sentence; of a long one the first, and how many more.
  private func list(_ names: [String]) -> String {
    let small = names.map { name in
      name.first.map { $0.lowercased() + name.dropFirst() } ?? name
    }
    let shown = small.prefix(8).joined(separator: ", ")
    let more = small.count - 8
    guard more > 0 else { return shown + "." }
    return shown + language.say(dutch: " en nog \(more).", english: " and \(more) more.")
  }

  // MARK: From what it was made

  private var made: [Report.Block] {
    let (since, last) = (pack.standing.since, pack.lastChange)
    return [
      .heading(language.say(dutch: "Over dit pak", english: "About this pack")),
      .paragraph(
        language.say(
          dutch: "Gemaakt op \(on.text(in: .dutch)) uit het dossier in Aflos. Dat begon op "
            + "\(since.text(in: .dutch)) en veranderde het laatst op \(last.text(in: .dutch)). "
            + "De bedragen zijn zoals schuldeisers ze noemen, met de rente van daarna, min wat er is betaald. "
            + "Aflos heeft ze niet bij de schuldeisers nagevraagd.",
          english: "Made on \(on.text(in: .english)) from the dossier in Aflos. That began on "
            + "\(since.text(in: .english)) and last changed on \(last.text(in: .english)). "
            + "Amounts are as creditors state them, with the interest since then, less what was paid. "
            + "Aflos did not check them with the creditors.")),
      .pairs(
        [pair("Controlegetal", "Fingerprint", pack.fingerprint)].compactMap(\.self)),
    ]
  }
}

extension AgendaItem {
  /// Whether somebody else set the day: a court, a bailiff, a creditor, the law. A procedure counts
  /// however far its day is; everything else within so many days.
  fileprivate func isDayOfOthers(within days: Int, of day: LocalDate) -> Bool {
    switch subject {
    case .hearing, .matter: true
    case .theirLetter, .term, .objection, .fine, .fourteenDays: act <= day.adding(days: days)
    case .pay, .send, .answer, .reply, .promise, .limitation, .freed, .figures, .budget: false
    }
  }
}
