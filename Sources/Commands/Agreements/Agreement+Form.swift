import Documents
import Domain
import Planning

/// An agreement while its form is filled in.
struct AgreementEntry: Sendable, Equatable {
  var debt: ID<Debt>
  /// The day of the agreement; nil where an older one has none.
  var on: LocalDate?
  var with: String?
  var monthly: Money
  var terms: Int?
  var last: Money?
  var total: Money?
  var from: LocalDate?
  var changes = TermChanges.none
  var interestStops: Bool?
  var onMiss: Debt.Arrangement.MissRule?
  var proof: Debt.Arrangement.Proof?

  /// An entry in which nothing was answered yet.
  static let blank = AgreementEntry(
    debt: ID(""), on: nil, with: nil, monthly: .zero, terms: nil, last: nil, total: nil,
    from: nil, interestStops: nil, onMiss: nil, proof: nil)

  var figures: AgreementFigures {
    AgreementFigures(monthly: monthly, terms: terms, last: last, total: total, changes: changes)
  }

  /// The arrangement, with the figures as they were worked out; nil leaves them as they were said.
  func arrangement(
    _ sums: AgreementSums?, dueDay: Int?
  ) -> Debt.Arrangement {
    var arrangement = Debt.Arrangement(
      monthly: monthly, dueDay: dueDay, from: from, isKept: true,
      agreed: Debt.Arrangement.Agreed(
        on: on, with: with, proof: proof, terms: sums?.terms ?? terms, last: sums?.last ?? last,
        total: sums?.total ?? total, interestStops: interestStops, onMiss: onMiss))
    arrangement.changes = changes
    return arrangement
  }
}

extension AgreementEntry {
  init(_ arrangement: Debt.Arrangement, on debt: ID<Debt>) {
    let agreed = arrangement.agreed
    self.init(
      debt: debt, on: agreed.on, with: agreed.with, monthly: arrangement.monthly,
      terms: agreed.terms, last: agreed.last, total: agreed.total, from: arrangement.from,
      interestStops: agreed.interestStops, onMiss: agreed.onMiss, proof: agreed.proof)
    changes = arrangement.changes
  }

  /// Under which name the answers of a new one wait.
  static let draftOfNew: @Sendable (AgreementEntry) -> String = { entry in
    DraftName.adding("agreement", about: entry.debt.text)
  }

  /// The fields of the figures: what is not said of them follows from the others.
  static let figureFields: [Field] = [
    .agreeMonthly, .agreeTerms, .agreeLast, .agreeTotal, .agreeLater,
  ]

  static let form = Form<AgreementEntry>(
    name: "agreement",
    rows: [
      .debt(.agreeDebt, \.debt),
      .amount(.agreeMonthly, .required, \.monthly, least: Money(cents: 1)),
      .number(.agreeTerms, .asked, \.terms, in: 1...Repayment.longest),
      .amount(.agreeLast, .onRequest, \.last),
      .amount(.agreeTotal, .asked, \.total),
      .day(.agreeFrom, .asked, \.from, leaning: .future),
      later(.onRequest),
      .day(.agreeOn, .asked, \.on, leaning: .past),
      .yesOrNo(.agreeInterestStops, .asked, \.interestStops),
      .choice(.agreeOnMiss, .asked, \.onMiss),
      .choice(.agreeProof, .asked, \.proof),
      .text(.agreeWith, .asked, \.with) { typed throws(InputError) in try typed.line(limit: 100) },
    ])

  private static func later(_ need: FormRow<AgreementEntry>.Need) -> FormRow<AgreementEntry> {
    FormRow(
      field: .agreeLater, need: need,
      read: { typed, value, context throws(InputError) in
        value.changes = try typed.termChanges(today: context.today)
      },
      clear: { $0.changes = .none },
      typed: { value, context in
        value.changes.isEmpty ? nil : value.changes.typable(in: context.language)
      },
      understood: { value, context in
        value.changes.isEmpty
          ? nil : value.changes.words(from: value.monthly, in: context.language)
      })
  }

  /// The same, where Enter takes what the answer of the creditor says.
  static func form(suggesting draft: AgreementDraft?) -> Form<AgreementEntry> {
    guard let draft else { return form }
    return Form(
      name: form.name,
      rows: form.rows.map { row in
        // What a letter offered in steps is asked like the rest of it.
        let row = row.field == .agreeLater && !draft.changes.isEmpty ? later(.asked) : row
        return row.suggesting { entry, context in
          draft.suggested(row.field, beside: entry).flatMap { row.typed($0, context) }
        }
      })
  }
}

extension AgreementDraft {
  /// An entry that holds what can be taken for this field; nil where nothing can. Terms and total go
  /// with their monthly amount: beside another they are worked out anew.
  fileprivate func suggested(_ field: Field, beside entry: AgreementEntry) -> AgreementEntry? {
    var suggested = entry
    let isSame = entry.monthly == monthly
    switch field {
    case .agreeMonthly: suggested.monthly = monthly ?? .zero
    case .agreeTerms: suggested.terms = isSame ? terms : nil
    case .agreeTotal: suggested.total = isSame ? total : nil
    case .agreeFrom: suggested.from = from
    case .agreeLater: suggested.changes = isSame ? changes : .none
    case .agreeOn: suggested.on = on
    case .agreeInterestStops: suggested.interestStops = isSame ? interestStops : nil
    case .agreeOnMiss: suggested.onMiss = onMiss
    default: return nil
    }
    return field == .agreeMonthly && monthly == nil ? nil : suggested
  }

  /// What nobody said, where nobody can be asked. Figures go together: where one was typed, the
  /// others follow from it.
  func fill(_ filling: inout Filling<AgreementEntry>) {
    let answered = filling.answered
    func isOpen(_ field: Field) -> Bool { !answered.contains(field) }
    if AgreementEntry.figureFields.allSatisfy(isOpen), let monthly {
      filling.value.monthly = monthly
      (filling.value.terms, filling.value.last, filling.value.total) = (terms, last, total)
      filling.value.changes = changes
      filling.answered.insert(.agreeMonthly)
    } else if isOpen(.agreeMonthly), let monthly {
      filling.value.monthly = monthly
      filling.answered.insert(.agreeMonthly)
    }
    if isOpen(.agreeOn) { filling.value.on = on }
    if isOpen(.agreeFrom) { filling.value.from = max(from, filling.value.on ?? from) }
    if isOpen(.agreeOnMiss) { filling.value.onMiss = onMiss }
  }
}
