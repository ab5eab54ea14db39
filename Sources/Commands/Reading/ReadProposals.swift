import Documents
import Domain
import Store

/// What was read of a letter, by the field of a form that it is for. Enter takes what is proven; what is
/// not has to be typed, or taken with `=`.
struct ReadProposals: Sendable {
  /// What is typed to take over what is not proven.
  static let taking = "="

  private(set) var all: [Field: ReadField] = [:]
  /// What the claim is made of; asked where the amounts of a letter are taken over.
  private var claim: [Field: ReadField] = [:]
  /// The parts of the claim, where all of them are proven.
  private(set) var parts: Debt.Parts?

  /// The same for the parts of the claim alone.
  var ofParts: ReadProposals {
    var proposals = self
    proposals.all = claim
    return proposals
  }

  static let none = ReadProposals()

  /// For a debt that is new: the creditor is for whom the letter was written, the collector who wrote.
  static func ofDebt(_ reading: LetterReading) -> ReadProposals {
    var proposals = ReadProposals()
    let (sender, client) = (reading.only(.sender), reading.only(.onBehalfOf))
    proposals.all[.debtCreditor] = client ?? sender
    if client != nil { proposals.all[.debtCollector] = sender }
    proposals.addClaim(reading)
    proposals.all.merge(proposals.claim) { first, _ in first }
    proposals.all[.debtReference] =
      reading.proven(.paymentReference) ?? reading.only(.reference)
      ?? reading.only(.paymentReference)
    proposals.all[.debtStatedOn] = reading.only(.letterDay)
    proposals.all[.debtLastDemand] = reading.only(.letterDay)
    proposals.all[.debtStage] = reading.only(.stage)
    return proposals
  }

  /// For a letter about a debt that is there.
  static func ofLetter(_ reading: LetterReading) -> ReadProposals {
    var proposals = ReadProposals()
    proposals.addClaim(reading)
    proposals.all[.logStage] = reading.only(.stage)
    proposals.all[.logOn] = reading.only(.letterDay)
    proposals.all[.logAnswerBy] = reading.only(.payBy)
    proposals.all[.logAmount] = reading.only(.total)
    if reading.only(.onBehalfOf) != nil { proposals.all[.debtCollector] = reading.only(.sender) }
    return proposals
  }

  /// The last day alone.
  static func ofLastDay(_ reading: LetterReading) -> ReadProposals {
    var proposals = ReadProposals()
    proposals.all[.logAnswerBy] = reading.only(.payBy)
    return proposals
  }

  private mutating func addClaim(_ reading: LetterReading) {
    let names: [(Field, ReadField.Name)] = [
      (.debtPrincipal, .principal), (.debtInterest, .interest),
      (.debtCollectionCosts, .collectionCosts), (.debtOtherCosts, .otherCosts),
    ]
    for (field, name) in names {
      // What is only announced is not charged yet.
      claim[field] = reading.only(name).flatMap { $0.why == .ifLate ? nil : $0 }
    }
    takeOff(reading.only(.paid)?.amount)
    let read = names.map { _, name in reading.fields.filter { $0.name == name } }
    let isWhole = read.allSatisfy { $0.isEmpty || $0.count == 1 && $0[0].why.isProof }
    guard isWhole, let total = reading.proven(.total)?.amount else { return }
    let amounts = read.map { $0.first?.amount ?? .zero }
    guard amounts.allSatisfy({ $0 >= .zero }), amounts.sum() == total else { return }
    parts = Debt.Parts(
      principal: amounts[0], interest: amounts[1], collectionCosts: amounts[2],
      otherCosts: amounts[3])
  }
}

extension ReadProposals {
  /// What the letter says was paid already, off costs first, then interest, then the principal (BW 6:44).
  private mutating func takeOff(_ paid: Money?) {
    guard let paid, paid != .zero else { return }
    var rest = max(paid, -paid)
    for field in [
      Field.debtCollectionCosts, .debtOtherCosts, .debtInterest, .debtPrincipal,
    ] {
      guard rest > .zero, let read = claim[field], let whole = read.amount else { continue }
      let off = min(rest, whole)
      rest -= off
      claim[field] = ReadField(
        read.name, .amount(whole - off), .afterPaid(of: whole, paid: off), words: read.words)
    }
  }
}

extension Form {
  /// The same with what was read for its fields.
  func proposing(_ proposals: ReadProposals) -> Form {
    Form(
      name: name,
      rows: rows.map { row in proposals.all[row.field].map { row.proposing($0) } ?? row },
      mayBeAbout: mayBeAbout)
  }
}

extension FormRow {
  /// The same where something was read for it.
  fileprivate func proposing(_ field: ReadField) -> FormRow {
    let part = self
    var row = self
    if need == .onRequest { row.need = .asked }
    row.read = { typed, value, context throws(InputError) in
      guard trimmed(typed.raw) == ReadProposals.taking else {
        return try part.read(typed, &value, context)
      }
      try part.read(Typed(field.typed(in: context.language), for: part.field), &value, context)
    }
    row.proposal = { language in ReadSay.proposal(field).text(in: language) }
    if field.why.isProof { row.suggested = { _, context in field.typed(in: context.language) } }
    return row
  }
}

extension ReadField {
  /// As it could be typed.
  fileprivate func typed(in language: Language) -> String {
    switch value {
    case .text(let text): text
    case .amount(let amount): amount.typable(in: language)
    case .day(let day): day.text(in: language)
    case .stage(let stage): stage.name(in: language)
    }
  }
}

/// What is kept with a letter that was read, in the same change.
struct ReadExtras: Sendable {
  /// With the account that stands in the letter.
  var creditors: [Creditor] = []
  /// That the letter is there.
  var proof: KeptProof?

  static let none = ReadExtras()

  func save(in changes: inout Changes) throws(StoreError) {
    for creditor in creditors { try changes.save(creditor) }
    if let proof { try changes.save(proof) }
  }
}
