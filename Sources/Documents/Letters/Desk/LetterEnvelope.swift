import Domain
import Planning

/// A letter as somebody looks at it before it goes: to whom, about what, what it does and what it
/// still lacks.
package struct LetterEnvelope: Hashable, Sendable {
  /// What it still lacks. Nothing of it stops writing; without an address nothing goes by post.
  package enum Lack: Hashable, Sendable {
    /// Where the addressee can be reached by post.
    case address(ID<Creditor>)
    /// Where an answer can go.
    case senderAddress
    /// The number by which the addressee finds the file.
    case reference
    /// It offers on costs that may be too high by so much; a letter that objects goes first.
    case costs(Money)
    /// It was kept, and is not as it has to be now.
    case outdated([LetterChange])
  }

  /// Its number; nil where it is not written yet.
  package let id: ID<KeptLetter>?
  package let debt: ID<Debt>
  package let kind: LetterKind
  /// The lines in the window of the envelope, the name first.
  package let to: [String]
  /// Where it can go by e-mail; nil where that is not known.
  package let email: String?
  package let reference: String?
  /// What is asked of the person now.
  package let claimed: Money?
  /// What it offers; nil where it offers nothing.
  package let amounts: LetterAmounts?
  /// The first day of what it offers; nil where that is not known.
  package let firstDay: LocalDate?
  /// By which day it asks for an answer; nil where it asks for none.
  package let answerBy: LocalDate?
  package private(set) var lacks: [Lack]
  /// In what it differs from the letter of which it takes the place; empty where there is none.
  package private(set) var renews: [LetterChange] = []

  /// Whether it may count as acknowledging the debt (BW 3:318). A kind of another version of Aflos
  /// counts as one that does.
  package var acknowledges: Bool { kind.letter.map { $0.acknowledges } ?? true }

  /// How it can go now: by post only with an address, by e-mail only where one is known. A website
  /// has its own way.
  package var ways: [Sending.Way] {
    let isOutdated = lacks.contains { if case .outdated = $0 { true } else { false } }
    guard !isOutdated else { return [] }
    let hasAddress = !lacks.contains { if case .address = $0 { true } else { false } }
    return (hasAddress ? [.post] : []) + (email == nil ? [] : [.mail])
  }
}

extension LetterEnvelope {
  /// The same where it is about to be written: what was kept before is no hindrance.
  package var renewed: LetterEnvelope {
    guard kind.isChosenByFacts else { return self }
    var envelope = self
    for case .outdated(let changes) in lacks { envelope.renews = changes }
    envelope.lacks.removeAll { if case .outdated = $0 { true } else { false } }
    return envelope
  }

  /// One that is written now, or one that was kept of which `changes` are otherwise.
  package init(
    _ letter: WrittenLetter, kept id: ID<KeptLetter>?, changes: [LetterChange] = [],
    in plan: Plan, answerBy day: LocalDate
  ) {
    self.init(
      id: id, debt: letter.debt, kind: letter.kind, to: letter.sheet.addressee,
      isAddressed: letter.sheet.isAddressed, amounts: letter.amounts, changes: changes, in: plan,
      answerBy: day)
  }

  /// One that was kept and asked for by its kind: it stays as it was written.
  package init(_ kept: KeptLetter, in plan: Plan) {
    let sheet = kept.sheet.flatMap { LetterSheet(kept: $0) }
    var amounts: LetterAmounts?
    if let monthly = kept.monthly, let terms = kept.terms, let last = kept.last,
      let total = kept.total, monthly * (terms - 1) + last == total
    {
      amounts = LetterAmounts(monthly: monthly, terms: terms, last: last, total: total)
    }
    let isPast = kept.written.answerBy < plan.on
    self.init(
      id: kept.id, debt: kept.debt, kind: LetterKind(rawValue: kept.kind),
      to: sheet?.addressee ?? [kept.creditorName], isAddressed: sheet?.isAddressed ?? true,
      amounts: amounts, changes: isPast ? [.day] : [], in: plan, answerBy: kept.written.answerBy)
  }

  private init(
    id: ID<KeptLetter>?, debt: ID<Debt>, kind: LetterKind, to: [String], isAddressed: Bool,
    amounts: LetterAmounts?, changes: [LetterChange], in plan: Plan, answerBy: LocalDate
  ) {
    let dossier = plan.standing.now.dossier
    let about = dossier.debt(debt)
    let addressee = about.flatMap { dossier.creditor($0.collector ?? $0.creditor) }
    let offer = plan.offer(for: debt)
    self.id = id
    self.debt = debt
    self.kind = kind
    self.to = to
    email = addressee?.email
    let known = about?.reference ?? about.flatMap { dossier.chain(of: $0).creditor?.reference }
    reference = known.flatMap { trimmed($0).isEmpty ? nil : $0 }
    claimed = offer.map { $0.owed + $0.disputed } ?? about?.claimed
    self.amounts = amounts
    firstDay = kind == PaymentProposal.kind ? offer?.instalments?.firstDue : nil
    self.answerBy = kind.letter?.asksForAnswer == false ? nil : answerBy
    var lacks: [Lack] = changes.isEmpty ? [] : [.outdated(changes)]
    if !isAddressed, let addressee { lacks.append(.address(addressee.id)) }
    if dossier.sender.street == nil || dossier.sender.city == nil { lacks.append(.senderAddress) }
    if reference == nil, addressee?.kind != .person { lacks.append(.reference) }
    if kind == PaymentProposal.kind,
      let found = plan.costsInDoubt.first(where: { $0.debt == debt })?.issue.costsTooHigh
    {
      lacks.append(.costs(found))
    }
    self.lacks = lacks
  }
}

extension LetterSheet {
  /// Whether the window of the envelope shows where to bring it: a street or a post box, and a town,
  /// below the name and the creditor in whose name it is collected.
  package var isAddressed: Bool {
    let label = LetterHead.onBehalf(of: "", in: language)
    return addressee.dropFirst().count { !$0.hasPrefix(label) } >= 2
  }
}

extension Letter {
  /// Whether a letter of this kind may count as acknowledging the debt.
  static var acknowledges: Bool { self is any AcknowledgingLetter.Type }

  /// The same in a sentence.
  static func admission(in language: Language) -> String {
    acknowledges
      ? language.say(
        dutch: "U erkent daarmee de schuld.", english: "It acknowledges the debt.")
      : language.say(dutch: "U erkent daarmee niets.", english: "It admits nothing.")
  }
}
