import Domain
import Planning

/// What happened after the letters, for a counselor: all of it, oldest first.
struct HandoverRecord {
  let pack: HandoverPack
  let language: Language

  private var dossier: Dossier { pack.standing.stated }
  private func name(_ debt: ID<Debt>) -> String { dossier.label(of: debt) }
  private func day(_ day: LocalDate?) -> String { day?.short(in: language) ?? "-" }

  var report: Report {
    Report(
      title: language.say(
        dutch: "Wat er na de brieven gebeurde", english: "What happened after the letters"),
      blocks: answers + agreements + contacts + payments)
  }

  private func section(
    _ title: String, _ columns: [ReportTable.Column], _ rows: [[String]]
  ) -> [Report.Block] {
    [
      .heading(title),
      rows.isEmpty
        ? nothing : .table(ReportTable(columns: columns, rows: rows, totals: [])),
    ]
  }

  /// What people said, at any length: lines, because a table would make narrow columns of it.
  private func lines(_ title: String, _ lines: [String]) -> [Report.Block] {
    [
      .heading(title), lines.isEmpty ? nothing : .bullets(lines),
    ]
  }

  private var nothing: Report.Block {
    .paragraph(
      language.say(dutch: "Er is niets opgeschreven.", english: "Nothing was written down."))
  }

  private var creditorColumn: ReportTable.Column {
    .words(language.say(dutch: "Schuldeiser", english: "Creditor"))
  }

  // MARK: Answers

  private var answers: [Report.Block] {
    let replies = dossier.record.replies.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    return lines(
      language.say(dutch: "Antwoorden van schuldeisers", english: "Answers of creditors"),
      replies.map { reply in
        let words = reply.words.map { ". “\($0)”" } ?? ""
        return "\(day(reply.on)), \(name(reply.debt)): \(reply.answer.inShort(language))\(words)"
      })
  }

  // MARK: Agreements

  private var agreements: [Report.Block] {
    section(
      language.say(dutch: "Afspraken", english: "Agreements"),
      [
        creditorColumn, .amount(language.say(dutch: "Per maand", english: "A month")),
        .short(language.say(dutch: "Dag", english: "Day")),
        .short(language.say(dutch: "Vanaf", english: "From")),
        .words(language.say(dutch: "Afgesproken", english: "Agreed")),
        .words(language.say(dutch: "Verder", english: "Besides")),
      ],
      dossier.debts.compactMap { debt in
        guard let arrangement = debt.arrangement else { return nil }
        return [
          name(debt.id), arrangement.monthly.plain(in: language),
          arrangement.dueDay.map { String($0) } ?? "-", day(arrangement.from),
          agreed(arrangement.agreed),
          besides(arrangement),
        ]
      })
  }

  /// On which day, and with whom.
  private func agreed(_ agreed: Debt.Arrangement.Agreed) -> String {
    let with = agreed.with.map { language.say(dutch: "met \($0)", english: "with \($0)") }
    let known = [agreed.on?.short(in: language), with].compactMap(\.self)
    return known.isEmpty ? "-" : known.joined(separator: ", ")
  }

  private func besides(_ arrangement: Debt.Arrangement) -> String {
    let agreed = arrangement.agreed
    let parts = [
      arrangement.isKept
        ? nil : language.say(dutch: "loopt niet meer", english: "no longer runs"),
      arrangement.changes.isEmpty
        ? nil : arrangement.changes.words(from: arrangement.monthly, in: language),
      agreed.terms.map { Counted.instalment.text($0, in: language) },
      agreed.total.map { total in
        language.say(
          dutch: "samen \(total.text(in: .dutch))", english: "\(total.text(in: .english)) in all")
      },
      agreed.interestStops.map { stops in
        stops
          ? language.say(dutch: "rente stopt", english: "interest stops")
          : language.say(dutch: "rente loopt door", english: "interest goes on")
      },
    ]
    let text = parts.compactMap(\.self).joined(separator: ", ")
    return text.isEmpty ? "-" : text
  }

  // MARK: Contacts

  private var contacts: [Report.Block] {
    let entries = dossier.record.log.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    return lines(
      language.say(dutch: "Contacten", english: "Contacts"),
      entries.map { entry in
        let head = [
          day(entry.on), entry.channel.name(in: language), entry.debt.map(name), entry.person,
        ]
        return head.compactMap(\.self).joined(separator: ", ") + ": " + said(entry)
      })
  }

  private func said(_ entry: LogEntry) -> String {
    let promises = entry.promises.map { promise in
      let until = promise.until.map { day in
        language.say(dutch: ", uiterlijk \(self.day(day))", english: ", by \(self.day(day))")
      }
      let who =
        promise.by == .us
        ? language.say(dutch: "Wij beloofden", english: "We promised")
        : language.say(dutch: "Zij beloofden", english: "They promised")
      return "\(who): \(promise.what)\(until ?? "")."
    }
    let stage = entry.stage.map { stage in
      language.say(
        dutch: "Stap: \(stage.name(in: .dutch)).", english: "Step: \(stage.name(in: .english)).")
    }
    let lastDay = entry.answerBy.map { day in
      language.say(
        dutch: "Laatste dag: \(self.day(day)).", english: "Last day: \(self.day(day)).")
    }
    // Own words seldom end in a full stop, and more follows them.
    let said = entry.said.map { $0.last.map { ".?".contains($0) } == true ? $0 : $0 + "." }
    let parts = [said, stage, lastDay].compactMap(\.self) + promises
    return parts.isEmpty ? "-" : parts.joined(separator: " ")
  }

  // MARK: Payments

  private var payments: [Report.Block] {
    let ledgers = pack.progress.rows.map(\.ledger)
    let entries = ledgers.flatMap(\.entries).sorted {
      ($0.payment.on, $0.payment.id) < ($1.payment.on, $1.payment.id)
    }
    let title = language.say(dutch: "Betalingen per schuld", english: "Payments for each debt")
    let each: [Report.Block] =
      entries.isEmpty
      ? [
        .paragraph(
          language.say(
            dutch: "Er is geen betaling opgeschreven.", english: "No payment was written down."))
      ]
      : [
        .heading(language.say(dutch: "Elke betaling", english: "Each payment")),
        .table(paymentTable(entries, of: dossier, in: language)),
      ]
    return [.heading(title), .table(balances(ledgers, of: dossier, in: language))] + each
  }

  // MARK: Agenda

  /// What is overdue and what comes within four weeks.
  var agenda: [Report.Block] {
    let items = pack.agenda.overdue + pack.agenda.items(from: 0, through: 27)
    return section(
      language.say(
        dutch: "Agenda voor de komende vier weken", english: "Agenda for the next four weeks"),
      [
        .short(language.say(dutch: "Doen op", english: "Act on")),
        .short(language.say(dutch: "Uiterlijk", english: "At the latest")),
        .words(language.say(dutch: "Wat", english: "What")),
      ],
      items.map { item in
        [day(item.act), day(item.due), item.title(of: dossier, in: language)]
      })
  }
}

extension Reply.Answer {
  /// The answer with what it turns on, for a table on paper.
  fileprivate func inShort(_ language: Language) -> String {
    let detail: String? =
      switch self {
      case .counterOffer(let offer):
        [offer.monthly, offer.once].compactMap(\.self).map { $0.text(in: language) }.first
      case .refused(let why): why.name(in: language)
      case .passedOn(let to): to
      case .balance(let balance): balance.parts.total.text(in: language)
      case .accepted, .asksInformation, .saysPaid, .withdrawn: nil
      }
    return [kind.name(in: language), detail].compactMap(\.self).joined(separator: ": ")
  }
}
