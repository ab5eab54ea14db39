import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// What is paid to creditors: `aflos pay d3 50`.
struct PayCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .pay, subcommands: [Add.self, List.self, Edit.self, Remove.self, Year.self],
      defaultSubcommand: Add.self)
  }

  struct Add: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.payAdd) }
    @Argument(
      help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
      String?
    @Argument(
      help: CommandHelp.argument(.paidAmount), completion: CommandHelp.completion(.paidAmount))
    var amount: String?
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.paymentOn),
      completion: CommandHelp.values(.paymentOn)) var on: String?
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.paymentNote),
      completion: CommandHelp.values(.paymentNote)) var note: String?
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.paymentBill),
      completion: CommandHelp.values(.paymentBill)) var bill: String?
    @Flag(help: CommandHelp.option(.returned)) var returned = false
    @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.meant))
    var yes = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      var blank = Payment.blank(in: dossier)
      blank.on = context.today
      let options = typedOptions([
        (.paymentDebt, debt), (.paymentAmount, amount), (.paymentOn, on), (.paymentNote, note),
        (.paymentKind, returned ? Payment.Kind.returned.code : nil), (.paymentBill, bill),
      ])
      let desk = context.desk(Payment.form, dossier, in: file) { payment in
        DraftName.adding(Payment.form.name, about: payment.debt.text)
      }
      var filling = Filling(value: blank, answered: [])
      let draft = try context.fill(
        &filling, with: options, at: desk, subject: .paymentDebt, .also([.paymentOn]))
      try context.keep(filling.value, .added, isMeant: yes, file, dossier, draft: draft)
    }
  }

  struct List: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.payList) }
    @Argument(
      help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
      String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, standing) = try context.standing()
      let dossier = standing.stated
      let only = try debt.map { typed throws(Failure) in try Debt.find(typed, in: dossier).id }
      var ledgers: [DebtLedger] = []
      for debt in dossier.debts where only ?? debt.id == debt.id {
        ledgers.append(
          try lawful { () throws(LawError) in try standing.ledger(of: debt) })
      }
      guard !context.options.json else {
        return context.display.print(PaymentDocument.json(of: ledgers, on: context.today))
      }
      context.display.show(paymentList(ledgers, of: dossier, in: context.language))
    }
  }

  struct Edit: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.payEdit) }
    @Argument(
      help: CommandHelp.argument(.paymentID), completion: CommandHelp.completion(.paymentID))
    var id: String
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.paymentDebt),
      completion: CommandHelp.values(.paymentDebt)) var debt: String?
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.paymentAmount),
      completion: CommandHelp.values(.paymentAmount)) var amount: String?
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.paymentOn),
      completion: CommandHelp.values(.paymentOn)) var on: String?
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.paymentKind),
      completion: CommandHelp.values(.paymentKind)) var kind: String?
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.paymentNote),
      completion: CommandHelp.values(.paymentNote)) var note: String?
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.paymentBill),
      completion: CommandHelp.values(.paymentBill)) var bill: String?
    @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.meant))
    var yes = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      let found = try Payment.find(id, in: dossier)
      let options = typedOptions([
        (.paymentDebt, debt), (.paymentAmount, amount), (.paymentOn, on), (.paymentKind, kind),
        (.paymentNote, note), (.paymentBill, bill),
      ])
      let desk = context.desk(Payment.form, dossier, in: file) { payment in
        DraftName.editing(Payment.form.name, payment.id.text)
      }
      var filling = Payment.filling(of: found, dossier, context)
      let asker = context
      let draft = try context.change(
        &filling, with: options, at: desk
      ) { payment throws(Leaving) in
        // What needs a word first waits for the end.
        try within { () throws(Failure) in
          try asker.keepQuietly(payment, file, dossier)
        }
      }
      guard filling.value != found else { return }
      try context.keep(filling.value, .edited, isMeant: yes, file, dossier, draft: draft)
    }
  }

  struct Remove: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.payRemove) }
    @Argument(
      help: CommandHelp.argument(.paymentID), completion: CommandHelp.completion(.paymentID))
    var id: String
    @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.putBack))
    var yes = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      try Payment.remove(id, isMeant: yes, &context)
    }
  }

  struct Year: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.payYear) }
    @Argument(
      help: CommandHelp.argument(.year), completion: CommandHelp.completion(.year)) var year:
      String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, dossier) = try context.dossier()
      let typed = year ?? String(context.today.year)
      let year = try answered { () throws(InputError) in
        try Typed(typed, for: nil).number(in: 1900...9999)
      }
      guard !context.options.json else {
        return context.display.print(PaymentDocument.json(of: dossier, year: year))
      }
      context.display.show(paymentYear(year, of: dossier, in: context.language))
    }
  }
}

extension Context {
  /// What is wrong with a payment beside the others.
  private func problems(
    with payment: Payment, on debt: Debt, _ dossier: Dossier
  ) throws(Failure) -> [PaymentProblem] {
    let law = try law(for: dossier)
    let others = dossier.record.payments.filter { $0.id != payment.id }
    return try lawful { () throws(LawError) in
      try payment.problems(on: debt, among: others, law: law)
    }
  }

  /// Keeps a payment that is changed where nothing is wrong with it; says whether it did.
  fileprivate func keepQuietly(
    _ entry: Payment, _ file: DossierFile, _ dossier: Dossier
  ) throws(Failure) -> Bool {
    guard let payment = try? Payment.checked(entry), let debt = dossier.debt(payment.debt),
      try problems(with: payment, on: debt, dossier).isEmpty
    else { return false }
    let intent = Intent.edited(.payment, Payment.name(of: payment, in: dossier))
    try stored { () throws(StoreError) in
      try file.change(intent, on: today) { changes throws(StoreError) in
        try changes.save(payment)
      }
    }
    return true
  }

  /// Keeps a payment after looking for what is clearly wrong, and says what it did; what waited under
  /// `draft` is then done.
  fileprivate mutating func keep(
    _ entry: Payment, _ change: RecordChange, isMeant: Bool, _ file: DossierFile,
    _ dossier: Dossier, draft: String?
  ) throws(Failure) {
    let payment = try answered { () throws(InputError) in try Payment.checked(entry) }
    guard let debt = dossier.debt(payment.debt) else {
      throw .problem(.unknownThing(.debt, typed: payment.debt.text, nearest: []))
    }
    for problem in try problems(with: payment, on: debt, dossier)
    where !(isMeant && problem.canBeMeant) {
      guard problem.canBeMeant else { throw .payment(problem) }
      guard try isMeantSo(problem, or: .payment(problem)) else { throw .answered(.no) }
    }
    var after = dossier
    after.record.payments.removeAll { $0.id == payment.id }
    if let place = dossier.record.payments.firstIndex(where: { $0.id == payment.id }) {
      after.record.payments.insert(payment, at: place)
    } else {
      after.record.payments.append(payment)
    }
    let outcome = try outcome(of: payment, on: debt, after, in: file)
    let intent = change.intent(.payment, Payment.name(of: payment, in: dossier))
    try stored { () throws(StoreError) in
      try file.change(intent, on: today) { changes throws(StoreError) in
        try changes.save(payment)
        if let draft { try changes.dropDraft(for: draft) }
      }
    }
    guard !options.json else {
      return display.print(
        PaymentDocument.json(of: outcome.entry, in: outcome.ledger, terms: outcome.terms)
          .adding("id", .id(payment.id)))
    }
    display.show(paymentReport(outcome, of: after, in: language))
    didChange(intent, id: payment.id.text)
  }

  /// What the payment does, in the dossier that holds it.
  private func outcome(
    of payment: Payment, on debt: Debt, _ dossier: Dossier, in file: DossierFile
  ) throws(Failure) -> PaymentOutcome {
    let standing = try standing(of: dossier, in: file)
    let today = today
    return try lawful { () throws(LawError) in
      let ledger = try standing.ledger(of: debt)
      let terms = try standing.terms(of: debt, through: today.adding(days: Agenda.horizon))
      let entry =
        ledger.entries.first { $0.payment.id == payment.id }
        ?? DebtLedger.Entry(
          payment: payment, settled: .nothing, over: .zero, left: ledger.left, counts: false)
      return PaymentOutcome(
        entry: entry, ledger: ledger, terms: terms.filter { $0.payments.contains(payment.id) })
    }
  }
}
