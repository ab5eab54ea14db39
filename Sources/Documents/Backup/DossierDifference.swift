import Domain

/// What is different between the dossier of now and a copy of it: what putting the copy back would
/// take away, bring back and change.
package struct DossierDifference: Sendable {
  private let now: WholeDossier?
  private let copy: WholeDossier
  private let changes: [Change]

  fileprivate enum Side { case lost, back, changed }

  private struct Change {
    let side: Side
    let kind: Kind
    let text: String
  }

  fileprivate enum Kind: CaseIterable {
    case income, cost, creditor, debt, payment, reply, contact, letter
  }

  /// `now` is nil where there is no dossier, or one that cannot be read.
  package init(now: WholeDossier?, copy: WholeDossier) {
    self.now = now
    self.copy = copy
    changes = now.map { Self.changes(from: $0, to: copy) } ?? []
  }

  /// What would be lost: each thing of now that the copy does not have.
  package var lost: [String] { changes.filter { $0.side == .lost }.map(\.text) }

  private static func changes(from now: WholeDossier, to copy: WholeDossier) -> [Change] {
    let (old, new) = (now.dossier, copy.dossier)
    var changes: [Change] = []
    func compare<Thing: Hashable>(
      _ kind: Kind, _ before: [Thing], _ after: [Thing], _ id: KeyPath<Thing, ID<Thing>>,
      _ text: (Thing, Dossier) -> String
    ) {
      let known = Dictionary(after.map { ($0[keyPath: id], $0) }) { first, _ in first }
      let ids = Set(before.map { $0[keyPath: id] })
      for thing in before {
        guard let other = known[thing[keyPath: id]] else {
          changes.append(Change(side: .lost, kind: kind, text: text(thing, old)))
          continue
        }
        if other != thing {
          changes.append(Change(side: .changed, kind: kind, text: text(thing, old)))
        }
      }
      for thing in after where !ids.contains(thing[keyPath: id]) {
        changes.append(Change(side: .back, kind: kind, text: text(thing, new)))
      }
    }
    compare(.income, old.incomes, new.incomes, \.id) { thing, _ in
      "\(thing.name) (\(thing.id.text))"
    }
    compare(.cost, old.costs, new.costs, \.id) { thing, _ in "\(thing.name) (\(thing.id.text))" }
    compare(.creditor, old.creditors, new.creditors, \.id) { thing, _ in
      "\(thing.name) (\(thing.id.text))"
    }
    compare(.debt, old.debts, new.debts, \.id) { debt, dossier in
      "\(dossier.name(of: debt.creditor)) (\(debt.id.text))"
    }
    compare(.payment, old.record.payments, new.record.payments, \.id) { payment, dossier in
      "\(payment.amount.text(in: dossier.language)), \(payment.debt.text) (\(payment.id.text))"
    }
    compare(.reply, old.record.replies, new.record.replies, \.id) { reply, _ in
      "\(reply.debt.text) (\(reply.id.text))"
    }
    compare(.contact, old.record.log, new.record.log, \.id) { entry, dossier in
      "\(entry.on.text(in: dossier.language)) (\(entry.id.text))"
    }
    compare(.letter, now.letters, copy.letters, \.id) { letter, _ in
      "\(letter.creditorName) (\(letter.id.text))"
    }
    return changes
  }

  /// What there is in each, side by side, and what would go, come back and change.
  package func report(of path: String, in language: Language) -> Report {
    var blocks: [Report.Block] = [.table(counts(in: language))]
    let titles: [(Side, dutch: String, english: String)] = [
      (.lost, "Dit staat niet in de kopie", "This is not in the copy"),
      (.back, "Dit komt terug", "This comes back"),
      (.changed, "Dit is anders", "This is different"),
    ]
    for (side, dutch, english) in titles {
      let here = changes.filter { $0.side == side }
      guard !here.isEmpty else { continue }
      blocks.append(.heading(language == .dutch ? dutch : english))
      let shown = here.prefix(Self.mostShown).map {
        "\($0.kind.name(in: language)): \($0.text)"
      }
      let rest = here.count - shown.count
      blocks.append(.bullets(shown + (rest > 0 ? [Say.andMore(rest).text(in: language)] : [])))
    }
    if now != nil, changes.isEmpty, now?.dossier == copy.dossier {
      blocks.append(.paragraph(Words.same.text(in: language)))
    }
    if now == nil { blocks.append(.paragraph(Words.nothingNow.text(in: language))) }
    blocks.append(
      .command("aflos restore \(path)", explanation: BackupSay.putBackHelp.text(in: language)))
    return Report(title: Words.title.text(in: language), blocks: blocks)
  }

  /// More names than this are not read before answering.
  private static let mostShown = 15

  private func counts(in language: Language) -> ReportTable {
    func row(_ name: String, _ value: (WholeDossier) -> String) -> [String] {
      [name, now.map(value) ?? "-", value(copy)]
    }
    var rows = Kind.allCases.map { kind in
      row(capitalised(kind.names(in: language))) { String(kind.count(in: $0)) }
    }
    rows.append(
      row(Words.lastChange.text(in: language)) { $0.lastChange?.text(in: language) ?? "-" })
    return ReportTable(
      columns: [
        .words(""), .amount(Words.now.text(in: language)), .amount(Words.copy.text(in: language)),
      ],
      rows: rows, totals: [])
  }

  private enum Words {
    case title, same, nothingNow, now, copy, lastChange

    func text(in language: Language) -> String {
      switch (self, language) {
      case (.title, .dutch): "Het dossier van nu en de kopie"
      case (.title, .english): "The dossier of now and the copy"
      case (.same, .dutch): "In beide staat hetzelfde."
      case (.same, .english): "Both hold the same."
      case (.nothingNow, .dutch): "Er is nu geen dossier dat kan worden gelezen."
      case (.nothingNow, .english): "There is no dossier now that can be read."
      case (.now, .dutch): "nu"
      case (.now, .english): "now"
      case (.copy, .dutch): "kopie"
      case (.copy, .english): "copy"
      case (.lastChange, .dutch): "Laatste verandering"
      case (.lastChange, .english): "Last change"
      }
    }
  }
}

extension DossierDifference.Kind {
  fileprivate func count(in whole: WholeDossier) -> Int {
    let dossier = whole.dossier
    return switch self {
    case .income: dossier.incomes.count
    case .cost: dossier.costs.count
    case .creditor: dossier.creditors.count
    case .debt: dossier.debts.count
    case .payment: dossier.record.payments.count
    case .reply: dossier.record.replies.count
    case .contact: dossier.record.log.count
    case .letter: whole.letters.count
    }
  }

  fileprivate func name(in language: Language) -> String {
    switch (self, language) {
    case (.income, .dutch): "inkomen"
    case (.income, .english): "income"
    case (.cost, .dutch): "kosten"
    case (.cost, .english): "cost"
    case (.creditor, .dutch): "schuldeiser"
    case (.creditor, .english): "creditor"
    case (.debt, .dutch): "schuld"
    case (.debt, .english): "debt"
    case (.payment, .dutch): "betaling"
    case (.payment, .english): "payment"
    case (.reply, .dutch): "antwoord"
    case (.reply, .english): "answer"
    case (.contact, .dutch): "contact"
    case (.contact, .english): "contact"
    case (.letter, .dutch): "brief"
    case (.letter, .english): "letter"
    }
  }

  fileprivate func names(in language: Language) -> String {
    switch (self, language) {
    case (.income, .dutch): "inkomens"
    case (.income, .english): "incomes"
    case (.cost, .dutch): "kosten"
    case (.cost, .english): "costs"
    case (.creditor, .dutch): "schuldeisers"
    case (.creditor, .english): "creditors"
    case (.debt, .dutch): "schulden"
    case (.debt, .english): "debts"
    case (.payment, .dutch): "betalingen"
    case (.payment, .english): "payments"
    case (.reply, .dutch): "antwoorden"
    case (.reply, .english): "answers"
    case (.contact, .dutch): "contacten"
    case (.contact, .english): "contacts"
    case (.letter, .dutch): "brieven"
    case (.letter, .english): "letters"
    }
  }
}
