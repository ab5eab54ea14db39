import Documents
import Domain
import Exchange
import Planning
import Store
import Terminal

/// A letter that was read, while a person goes through it: it is filled in as a proposal in the form of a
/// debt, or of a letter about a debt that is there. Nothing is kept before that.
struct ReadTalk {
  /// To what a letter is to belong.
  enum Aim {
    /// What the letter itself says.
    case open
    case new
    case debt(ID<Debt>)
  }

  let scan: LetterScan
  let dossier: Dossier
  let aim: Aim
  /// Whether the file itself is kept with the proofs.
  let keepsLetter: Bool
  let reading: LetterReading
  let match: LetterMatch

  init(scan: LetterScan, dossier: Dossier, aim: Aim, keepsLetter: Bool) {
    (self.scan, self.dossier, self.aim) = (scan, dossier, aim)
    self.keepsLetter = keepsLetter
    reading = scan.reading.known(in: dossier)
    match = LetterMatch(reading, in: dossier, mark: scan.mark)
  }

  var json: JSONValue {
    ReadingDocument(
      reading, match, file: scan.name, hash: scan.hash, helpers: scan.helpers.map(\.rawValue)
    ).json
  }

  func report(in language: Language) -> Report {
    letterReadingReport(
      reading, match, of: dossier, file: scan.name, path: scan.path ?? scan.name, in: language)
  }

  /// Asks to what it belongs, and goes through it.
  func fillIn(_ file: DossierFile, _ context: inout Context) throws(Failure) {
    let language = context.language
    var chosen: Aim?
    let asking = context
    try context.asking { () throws(Leaving) in
      if match.before != nil {
        guard
          try asking.conversation.confirm(
            ReadSay.again.text(in: language), help: ReadSay.againHelp.text(in: language),
            fallback: false)
        else { return }
      }
      chosen = try choice(asking)
    }
    if keepsLetter, file.isLocked { throw Failure(ProofProblem.locked) }
    switch chosen {
    case .debt(let debt): try keepLetter(about: debt, in: file, context)
    case .new: try keepDebt(in: file, context)
    case .open, nil: context.display.say(ReadSay.nothingKept.text(in: language))
    }
  }

  /// Which debt; `open` where nothing is to be kept.
  private func choice(_ context: Context) throws(Leaving) -> Aim {
    let language = context.language
    switch aim {
    case .debt, .new: return aim
    case .open: break
    }
    if let debt = match.debt {
      let name = "\(debt.text), \(dossier.label(of: debt))"
      let isIt = try context.conversation.confirm(
        "\n" + ReadSay.isAbout(debt: name).text(in: language),
        help: ReadSay.isAboutHelp.text(in: language), fallback: match.isSure(in: dossier))
      if isIt { return .debt(debt) }
    } else if match.candidates.count > 1 {
      let debts = match.candidates.map { ($0.debt.text, dossier.label(of: $0.debt)) }
      let all = debts + [("new", ReadSay.newDebt.text(in: language))]
      let typed = try context.conversation.ask(
        Question(
          text: "\n" + ReadSay.whichDebt.text(in: language),
          help: ReadSay.whichDebtHelp.text(in: language), options: all.map(\.1),
          keys: all.map(\.0))
      ) { typed throws(InputError) in try Choice.known(all).read(Typed(typed, for: nil)) }
      if let typed, typed != "new" { return .debt(ID(typed)) }
    }
    let makes = try context.conversation.confirm(
      "\n" + ReadSay.makesNew.text(in: language), help: ReadSay.makesNewHelp.text(in: language),
      fallback: true)
    return makes ? .new : .open
  }

  private func said(_ context: Context) -> String {
    ReadSay.readFrom(file: scan.name, mark: scan.mark, on: context.today)
      .text(in: dossier.language)
  }
}

// MARK: A letter about a debt that is there

extension ReadTalk {
  private func keepLetter(
    about debt: ID<Debt>, in file: DossierFile, _ context: Context
  ) throws(Failure) {
    context.display.say(ReadSay.fillIn.text(in: context.language))
    var desk = IncomingDesk(
      file: file, dossier: dossier, law: try context.law(for: dossier), isMeant: false)
    desk.proposals = .ofLetter(reading)
    var letter = try desk.filled([(.logDebt, debt.text)], context)
    try desk.takeAmounts([], into: &letter, context)
    let asked = letter.amount.map { LetterInSay.asks($0).text(in: dossier.language) + ". " } ?? ""
    letter.entry.said = [letter.entry.said.map { $0 + ". " } ?? asked, said(context)].joined()
    var extras = try extras(
      for: dossier.debt(debt).flatMap { dossier.addressee(of: $0) }, context)
    extras.proof = try proof(of: debt, context)
    try desk.keep(&letter, saving: extras, context)
  }

  /// The account of the letter with who is paid, where none is known and somebody says yes.
  private func extras(
    for party: Creditor?, _ context: Context
  ) throws(Failure) -> ReadExtras {
    guard var party, party.iban == nil, let account = reading.proven(.account)?.text else {
      return .none
    }
    var extras = ReadExtras.none
    let (name, language) = (party.name, context.language)
    var isKept = false
    try context.asking { () throws(Leaving) in
      isKept = try context.conversation.confirm(
        ReadSay.keepAccount(IBAN.grouped(account), of: name).text(in: language),
        help: ReadSay.keepAccountHelp.text(in: language), fallback: true)
    }
    if isKept {
      party.iban = IBAN.grouped(account)
      extras.creditors = [party]
    }
    return extras
  }
}

// MARK: The letter as a proof

extension ReadTalk {
  /// That the letter is there, with a copy where that was asked.
  private func proof(of debt: ID<Debt>, _ context: Context) throws(Failure) -> KeptProof? {
    let paper = ProofPaper(.letter, about: debt.text)
    let before = dossier.proofs.first { $0.paper == paper.text }
    var proof = KeptProof(
      paper: paper.text, state: .have, place: scan.path.map { shortened($0) } ?? before?.place,
      on: context.today, copies: before?.copies ?? [])
    if keepsLetter {
      guard proof.copies.count < ProofCopies.most else {
        throw Failure(ProofProblem.tooManyCopies(ProofCopies.most))
      }
      proof.copies.append(try context.proofCopies.add(scan.bytes, from: scan.name, for: paper))
    }
    return proof
  }

  /// A path in at most so many characters as are kept of a place.
  private func shortened(_ path: String) -> String { String(path.suffix(300)) }
}

// MARK: A debt that is new

extension ReadTalk {
  /// Under which name answers wait: a letter that is not finished is gone on with.
  private var draft: String { DraftName.adding("debt", about: scan.mark) }

  private func keepDebt(in file: DossierFile, _ context: Context) throws(Failure) {
    context.display.say(ReadSay.fillIn.text(in: context.language))
    let draft = draft
    var desk = context.desk(
      DebtEntry.form.proposing(.ofDebt(reading)), dossier, in: file
    ) { _ in draft }
    desk.odd = Debt.oddLook(in: dossier, context)
    var filling = Filling(value: Debt.blank(in: dossier), answered: [])
    try context.fill(&filling, with: [], at: desk, .usualAlways)
    try context.settle(&filling, at: desk)
    var entry = try answered { () throws(InputError) in try filling.value.checked() }
    try settleTotal(of: entry, context)
    let quick = QuickDebt(file: file, context: context)
    var isNew = true
    try context.asking { () throws(Leaving) in isNew = try quick.isNew(entry.debt, dossier) }
    guard isNew else { throw .answered(.no) }
    let log = try logEntry(about: entry, context)
    if let stage = log.stage {
      entry.debt = entry.debt.after(letter: stage, on: log.on, steppingBack: false)
    }
    let addressee = entry.debt.collector ?? entry.debt.creditor
    let party = (entry.newCreditors + dossier.creditors).first { $0.id == addressee }
    var more = try extras(for: party, context)
    more.proof = try proof(of: entry.debt.id, context)
    let extras = more
    let (kept, saved) = (entry, filling)
    let intent = Intent.added(.debt, Debt.name(of: kept, in: dossier))
    try stored { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        try changes.start(in: dossier.language)
        try Debt.save(kept, of: saved, at: desk, in: &changes)
        try extras.save(in: &changes)
        try changes.save(log)
        try changes.dropDraft(for: draft)
      }
    }
    context.didChange(intent, id: kept.debt.id.text)
  }

  /// Says where the amounts are not what the letter asks, and asks whether that is meant.
  private func settleTotal(of entry: DebtEntry, _ context: Context) throws(Failure) {
    guard let total = reading.proven(.total)?.amount, total != entry.debt.claimed else { return }
    let language = context.language
    context.display.note(
      ReadSay.totalDiffers(
        read: total, typed: entry.debt.claimed,
        paid: reading.only(.paid)?.amount.map { max($0, -$0) }
      ).text(in: language), .caution)
    var isMeant = false
    try context.asking { () throws(Leaving) in
      isMeant = try context.conversation.confirm(
        ReadSay.keepAnyway.text(in: language), help: ReadSay.keepAnywayHelp.text(in: language),
        fallback: false)
    }
    guard isMeant else { throw .answered(.no) }
  }

  /// The letter itself, with its last day.
  private func logEntry(
    about entry: DebtEntry, _ context: Context
  ) throws(Failure) -> LogEntry {
    var log = LogEntry.blank(in: dossier)
    let day = reading.proven(.letterDay)?.day ?? entry.debt.statedOn ?? context.today
    (log.debt, log.on, log.channel) = (entry.debt.id, day, .letterIn)
    (log.stage, log.said) = (entry.debt.stage, said(context))
    var filling = Filling(value: log, answered: [])
    let form = Form<LogEntry>(name: "letterIn", rows: [.lastDay(.asked)])
      .proposing(.ofLastDay(reading))
    let dialogue = FormDialogue(
      form: form, conversation: context.conversation, context: context.formContext(dossier),
      keep: { _, _ in })
    var answered = filling
    try context.asking { () throws(Leaving) in try dialogue.fill(&answered, from: [.logAnswerBy]) }
    filling = answered
    return filling.value
  }
}
