import Documents
import Domain
import Exchange
import Imports
import Planning

/// What was found in statements, beside a dossier: nothing is stored here.
struct BankFinding {
  let dossier: Dossier
  let picture: BankPicture
  let matches: [PaymentMatch]
  let proposal: BankProposal
  private let gaps: [BankGap]
  private let unchecked: [String]
  /// Payments that are sure, with what each was found by.
  private(set) var payments: [(payment: Payment, match: PaymentMatch)] = []
  /// Payments that are asked one by one.
  private(set) var doubtful: [(payment: Payment, match: PaymentMatch)] = []
  /// Those that are in what the creditor stated.
  private(set) var older: [Payment] = []
  /// Those that cannot be: why.
  private(set) var refused: [(payment: Payment, why: PaymentProblem)] = []

  init(
    _ files: BankFiles, _ dossier: Dossier, since: LocalDate, _ context: Context
  ) throws(Failure) {
    self.dossier = dossier
    let holders = [dossier.sender.name].filter { !$0.isEmpty }
    picture = BankPicture(
      of: files.ledger.transactions, holders: holders, accounts: [], asOf: files.asOf)
    matches = picture.payments(in: dossier, since: since)
    let language = context.language
    proposal = picture.proposal(
      for: dossier, payments: matches,
      name: { habit in Self.name(of: habit, in: language) },
      livingName: { $0.name(in: language) })
    gaps = files.ledger.gaps
    unchecked = files.ledger.unchecked
    try sortPayments(context)
  }

  private static func name(of habit: Habit, in language: Language) -> String {
    let name = trimmed(habit.counterparty.prefix(60))
    guard name.isEmpty else { return name }
    // What the bank itself charges is called by its words, not by its month.
    let months = Set(
      (1...12).flatMap { month in
        Language.allCases.map { Month.name(ofMonth: month, in: $0).lowercased() }
      })
    let words = habit.description.split(separator: " ").filter {
      !months.contains($0.lowercased()) && !$0.contains(where: \.isNumber)
    }
    let description = trimmed(words.joined(separator: " ").prefix(60))
    guard description.isEmpty else { return description }
    return switch habit.kind {
    case .income(let kind): kind.name(in: language)
    case .cost(let category): category.name(in: language)
    case .instalment: Cost.Category.other.name(in: language)
    }
  }

  /// Each match as a payment; what is odd with it is asked, what cannot be is named.
  private mutating func sortPayments(_ context: Context) throws(Failure) {
    let law = try context.law(for: dossier)
    var others = dossier.record.payments
    for match in matches where match.known == nil {
      let one = picture.transactions[match.transaction]
      guard let debt = dossier.debt(match.debt) else { continue }
      let payment = Payment(
        id: .next(prefix: "p", after: others.map(\.id)), debt: match.debt, on: one.date,
        amount: Money(cents: abs(one.amount.cents)), kind: match.kind, note: nil)
      guard !match.isInStatement else {
        older.append(payment)
        continue
      }
      let problems = try lawful { () throws(LawError) in
        try payment.problems(on: debt, among: others, law: law)
          // Two bookings of one day are two payments: the bank does not say one twice.
          .filter { if case .twice = $0 { false } else { true } }
      }
      if let hard = problems.first(where: { !$0.canBeMeant }) {
        refused.append((payment, hard))
        continue
      }
      others.append(payment)
      if match.certainty == .doubtful || !problems.isEmpty {
        doubtful.append((payment, match))
      } else {
        payments.append((payment, match))
      }
    }
  }

  /// Lines that differ from what the dossier has.
  var incomes: [BankProposal.Line<Income>] { proposal.incomes.filter { $0.isNews } }
  var costs: [BankProposal.Line<Cost>] { proposal.costs.filter { $0.isNews } }
  var living: [BankProposal.Line<Cost>] { proposal.living.filter { $0.isNews } }

  /// How many stand in the dossier as they were found.
  var sameCount: Int {
    proposal.incomes.count + proposal.costs.count + proposal.living.count - incomes.count
      - costs.count - living.count
  }

  /// Whether there is anything to keep.
  var hasNew: Bool { !sure.isEmpty || !doubtful.isEmpty }

  /// Everything that needs no asking.
  var sure: BankChoice {
    BankChoice(
      incomes: incomes.map(\.thing), costs: costs.map(\.thing) + living.map(\.thing),
      debts: proposal.arrangements.compactMap { debt(with: $0) },
      payments: payments.map(\.payment))
  }

  /// The debt with the arrangement that is paid.
  func debt(with found: BankProposal.Arrangement) -> Debt? {
    guard var debt = dossier.debt(found.debt) else { return nil }
    debt.arrangement = found.terms
    return debt
  }

  /// Bookings that were paid twice, and of which nothing came back.
  var doubles: [Transaction] {
    let back = Set(
      picture.roles.compactMap { role -> Int? in
        switch role {
        case .refund(of: let first), .undoes(let first): first
        default: nil
        }
      })
    return picture.roles.indices.filter {
      guard case .double(let first) = picture.roles[$0] else { return false }
      return back.isDisjoint(with: [$0, first])
    }.map { picture.transactions[$0] }
  }

  func document(isStored: Bool) -> BankDocument {
    BankDocument(
      picture: picture, matches: matches, gaps: gaps, unchecked: unchecked, isStored: isStored)
  }
}

/// What is to be stored.
struct BankChoice {
  var incomes: [Income] = []
  var costs: [Cost] = []
  var debts: [Debt] = []
  var payments: [Payment] = []

  var count: Int { incomes.count + costs.count + debts.count + payments.count }
  var isEmpty: Bool { count == 0 }

  func joined(with other: BankChoice) -> BankChoice {
    BankChoice(
      incomes: incomes + other.incomes, costs: costs + other.costs, debts: debts + other.debts,
      payments: payments + other.payments)
  }
}

extension BankProposal.Line where Thing == Income {
  /// Whether the dossier has it otherwise, or not at all.
  fileprivate var isNews: Bool {
    known.map { $0.amount != thing.amount || $0.every != thing.every } ?? true
  }
}

extension BankProposal.Line where Thing == Cost {
  /// Whether the dossier has it otherwise, or not at all.
  fileprivate var isNews: Bool {
    known.map { $0.amount != thing.amount || $0.every != thing.every } ?? true
  }
}
