import Documents
import Domain
import Planning

/// A debt while its form is filled in, with creditors that were named and are not known yet.
struct DebtEntry: Sendable, Equatable {
  var debt: Debt
  var newCreditors: [Creditor]

  /// An entry in which nothing was answered yet.
  static func blank(_ id: ID<Debt>) -> DebtEntry {
    DebtEntry(debt: .blank(id, of: ID("")), newCreditors: [])
  }
}

extension DebtEntry {
  /// The rows that are asked in their own place, and those of all other facts: on request.
  static let form = Form<DebtEntry>(
    name: "debt",
    rows: placedRows
      + Debt.facts.filter { fact in !placedRows.contains { $0.field == fact.field } }
      .map { FormRow<Debt>.fact($0, .onRequest).lifted(to: \DebtEntry.debt, .onRequest) },
    mayBeAbout: [.debtPrincipal, .debtInterest, .debtCollectionCosts, .debtOtherCosts])

  private static let placedRows: [FormRow<DebtEntry>] = [
    .creditor,
    .kind.suggesting { entry, context in
      entry.likelyKind(in: context.dossier)?.kind.name(in: context.language)
    },
    .reference,
    .amount(.debtPrincipal, .required, \.debt.parts.principal, least: .zero),
    .amount(.debtInterest, .asked, \.debt.parts.interest, least: .zero),
    .amount(.debtCollectionCosts, .asked, \.debt.parts.collectionCosts, least: .zero),
    .amount(.debtOtherCosts, .onRequest, \.debt.parts.otherCosts, least: .zero),
    .day(.debtStatedOn, .asked, \.debt.statedOn, leaning: .past)
      .suggesting { $1.today.text(in: $1.language) },
    .anyDay(.debtDueDate, .asked, \.debt.dueDate),
    .stage.suggesting { entry, context in
      entry.likeBefore(in: context.dossier).map {
        $0.stage.name(for: entry.debt.kind, in: context.language)
      }
    },
    .collector.when { $0.debt.stage >= .collector }.suggesting { entry, context in
      let collector = entry.likeBefore(in: context.dossier)?.collector
      return collector.flatMap { entry.typed($0, in: context.dossier) }
    },
    .day(.debtLastDemand, .asked, \.debt.lastDemand, leaning: .past)
      .when { $0.debt.stage >= .demand },
    .day(.debtLastAcknowledged, .onRequest, \.debt.lastAcknowledged, leaning: .past),
    .day(.debtJudgment, .asked, \.debt.judgment, leaning: .past)
      .when { $0.debt.stage >= .judgment },
    .percent.when { $0.debt.kind.isCredit },
    .rate,
    .choice(.debtRank, .onRequest, \.debt.rank),
    .yesOrNo(.debtTrade, .onRequest, \.debt.isTrade),
    .amount(.debtDisputed, .onRequest, \.debt.disputed, least: .zero),
    .text(.debtDisputeReason, .onRequest, \.debt.disputeReason) { typed throws(InputError) in
      try typed.line(limit: 500)
    },
    .amount(.debtMinimum, .onRequest, \.debt.minimum),
    .number(
      .debtMaximumMonths, .onRequest, \.debt.maximumMonths, in: Debt.maximumMonthsAllowed),
    .arrangementMonthly, .arrangementDueDay, .arrangementFrom, .arrangementKept,
    .bills,
    .choice(.debtCompounding, .onRequest, \.debt.terms.compounding)
      .when { $0.debt.interest.kind == .contract },
    .choice(.debtSettles, .onRequest, \.debt.terms.settles)
      .when { $0.debt.terms.settles != nil || $0.debt.stage >= .judgment },
    .anyDay(.debtCostsInterestFrom, .onRequest, \.debt.terms.costsInterestFrom)
      .when { $0.debt.parts.otherCosts > .zero },
    .anyDay(.debtFreezeFrom, .onRequest, \.debt.terms.freezeFrom)
      .when { $0.debt.terms.freezeFrom != nil || $0.debt.interest != .none },
    .day(.debtFreezeTo, .onRequest, \.debt.terms.freezeTo, leaning: .future)
      .when { $0.debt.terms.freezeFrom != nil },
    // What whoever helps asks for: never asked before somebody said part of it.
    .amount(.debtOriginal, .onRequest, \.debt.original).leftAlone { !$0.isToldToHelpers },
    .day(.debtOriginOn, .onRequest, \.debt.originOn, leaning: .past).leftAlone {
      !$0.isToldToHelpers
    },
    .choice(.debtCause, .onRequest, \.debt.cause).leftAlone { !$0.isToldToHelpers },
    .text(.debtCauseWords, .onRequest, \.debt.causeWords) { typed throws(InputError) in
      try typed.line(limit: 500)
    }.leftAlone { !$0.isToldToHelpers },
    .chain.leftAlone { $0.debt.links.isEmpty },
    .days(.debtEarlierDemands, \.debt.earlierDemands),
    .days(.debtEarlierAcknowledged, \.debt.earlierAcknowledgements),
  ]

  /// Whether something was said of how it came about.
  fileprivate var isToldToHelpers: Bool {
    debt.original != nil || debt.originOn != nil || debt.cause != nil || debt.causeWords != nil
  }

  /// Checks what no single field can.
  func checked() throws(InputError) -> DebtEntry {
    guard debt.claimed > .zero else {
      // The sum of what was typed, in whatever words: none of it is said back.
      throw InputError(.debtPrincipal, typed: "", .amountBelow(Money(cents: 1)))
    }
    guard debt.disputed <= debt.claimed else {
      throw InputError(
        .debtDisputed, typed: debt.disputed.typable(in: .dutch), .amountAbove(debt.claimed))
    }
    if let arrangement = debt.arrangement, arrangement.monthly == .zero {
      throw InputError(.arrangementMonthly, typed: "", .missing)
    }
    try checkTerms()
    return self
  }

  /// What would be left out without a word, and a pause that ends before it begins.
  private func checkTerms() throws(InputError) {
    let terms = debt.terms
    if let compounding = terms.compounding, debt.interest.kind != .contract {
      throw InputError(.debtCompounding, typed: compounding.rawValue, .notBeside(.debtRate))
    }
    if let settles = terms.settles, debt.interest == .statutory, debt.lawfulInterest == .tax {
      throw InputError(.debtSettles, typed: settles.rawValue, .notBeside(.debtKind))
    }
    if let from = terms.costsInterestFrom, debt.parts.otherCosts == .zero {
      throw InputError(.debtCostsInterestFrom, typed: from.iso, .notBeside(.debtOtherCosts))
    }
    if let to = terms.freezeTo {
      guard let from = terms.freezeFrom else {
        throw InputError(.debtFreezeFrom, typed: "", .missing)
      }
      guard from < to else {
        throw InputError(.debtFreezeTo, typed: to.iso, .dayBefore(from.adding(days: 1)))
      }
    }
  }
}
