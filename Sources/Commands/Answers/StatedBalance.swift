import Documents
import Domain

/// What a creditor says that is owed, while the form of its answer is filled in.
struct StatedBalance: Sendable, Equatable {
  var parts = Debt.Parts(
    principal: .zero, interest: .zero, collectionCosts: .zero, otherCosts: .zero)
  /// The day for which the amounts hold; nil for the day of the answer.
  var asOf: LocalDate?
  var by: String?
  /// A number and an account that are otherwise than they were.
  var reference: String?
  var iban: String?
  /// Whether these amounts are counted with from now on.
  var takesOver = false

  static let rows: [FormRow<ReplyEntry>] = [
    .amount(.replyPrincipal, .asked, \.stated.parts.principal, least: .zero),
    .amount(.replyInterest, .asked, \.stated.parts.interest, least: .zero),
    .amount(.replyCollectionCosts, .asked, \.stated.parts.collectionCosts, least: .zero),
    .amount(.replyOtherCosts, .asked, \.stated.parts.otherCosts, least: .zero),
    asOf,
    .text(.replyBy, .asked, \.stated.by) { typed throws(InputError) in
      try typed.line(limit: 100)
    },
    .text(.replyReference, .asked, \.stated.reference) { typed throws(InputError) in
      try typed.reference()
    },
    .text(.replyIBAN, .asked, \.stated.iban) { typed throws(InputError) in try typed.iban() },
    .yesOrNo(.replyTakeOver, .asked, \.stated.takesOver).suggesting { entry, context in
      guard let debt = context.dossier.debt(entry.debt) else { return nil }
      return context.language.yesOrNo(entry.stated.parts.total <= debt.claimed)
    },
  ]

  /// The day of the amounts; then what differs is said, before it is asked what to count with.
  private static var asOf: FormRow<ReplyEntry> {
    var row = FormRow<ReplyEntry>.day(.replyAsOf, .asked, \.stated.asOf, leaning: .past)
      .suggesting { $0.on.text(in: $1.language) }
    row.understood = { entry, context in
      let day = entry.stated.asOf ?? entry.on
      guard let debt = context.dossier.debt(entry.debt) else {
        return day.text(in: context.language)
      }
      return BalanceSay.compared(day, theirs: entry.stated.parts.total, ours: debt.claimed)
        .text(in: context.language)
    }
    return row
  }
}

extension ReplyEntry {
  /// An answer about the balance names an amount, and holds for a day that was there.
  func checkedBalance() throws(InputError) -> ReplyEntry {
    if let asOf = stated.asOf, asOf > on {
      throw InputError(.replyAsOf, typed: asOf.iso, .dayAfter(on))
    }
    guard stated.parts.total > .zero || words != nil else {
      throw InputError(.replyPrincipal, typed: "", .missing)
    }
    return self
  }
}

extension Debt {
  /// The same with the number and, where they are taken over, the amounts of this answer.
  func taking(_ stated: StatedBalance, on day: LocalDate) -> Debt {
    var debt = self
    debt.reference = stated.reference ?? reference
    guard stated.takesOver else { return debt }
    debt.parts = stated.parts
    debt.statedOn = stated.asOf ?? day
    debt.disputed = min(disputed, stated.parts.total)
    return debt
  }
}
