import Domain
import Planning

/// `aflos.replies/1` and `aflos.offerCheck/1`: what creditors answered, and what they want held
/// against the plan.
package enum ReplyDocument {
  package static let schema = "aflos.replies/1"
  /// The name under which the check of an offer is known.
  package static let checkSchema = "aflos.offerCheck/1"

  /// How each debt stands, and every reply.
  package static func json(of standings: [ReplyStanding], _ dossier: Dossier) -> JSONValue {
    [
      "schema": .string(schema),
      "debts": .list(standings) { standing in
        [
          "debt": .id(standing.debt),
          "letter": .id(standing.waiting?.letter),
          "sentOn": .day(standing.waiting?.sent),
          "answerBy": .day(standing.waiting?.answerBy),
          "reply": .id(standing.reply?.id),
          "isAnswered": .bool(standing.isAnswered),
          "next": json(of: standing.step),
        ]
      },
      "replies": .list(dossier.record.replies) { DossierDocument.json(of: $0) },
    ]
  }

  /// One reply with its next step and, for a counter-offer, its check.
  package static func json(
    of reply: Reply, then step: ReplyStep, _ check: OfferCheck?
  ) -> JSONValue {
    let json: JSONValue = [
      "schema": .string(schema),
      "replies": .array([DossierDocument.json(of: reply)]),
      "next": self.json(of: step),
    ]
    return check.map { json.adding("check", self.json(of: $0)) } ?? json
  }

  /// What follows; a day where it has one.
  package static func json(of step: ReplyStep) -> JSONValue {
    ["step": .string(step.code), "day": .day(step.day)]
  }

  /// An offer held against the plan and the law.
  package static func json(of check: OfferCheck) -> JSONValue {
    [
      "schema": .string(checkSchema),
      "on": .day(check.on),
      "debt": .id(check.debt),
      "verdict": .choice(check.verdict),
      "offer": DossierDocument.json(of: check.offer),
      "owedCents": .cents(check.owed),
      "roomCents": .cents(check.room),
      "paidCents": .cents(check.paid),
      "findings": .list(check.findings) { finding in
        [
          "code": .choice(finding.code), "severity": .choice(finding.severity),
          "other": .id(finding.other),
        ]
      },
      "others": .list(
        (check.whatIf?.differences ?? []).filter {
          $0.debt != check.debt && $0.before != $0.after
        }
      ) { difference in
        [
          "debt": .id(difference.debt), "beforeCents": .cents(difference.before),
          "afterCents": .cents(difference.after),
        ]
      },
    ]
  }
}

/// `aflos.agreements/1`: what was agreed, and what it does to the plan.
package enum AgreementDocument {
  package static let schema = "aflos.agreements/1"

  /// The arrangements of these debts.
  package static func json(of debts: [Debt]) -> JSONValue {
    ["schema": .string(schema), "agreements": .list(debts, json)]
  }

  /// Everything that is agreed: written down, or accepted.
  package static func json(of standing: Standing) -> JSONValue {
    [
      "schema": .string(schema),
      "agreements": .list(standing.agreed) { agreed in
        json(of: agreed.debt).adding("isWritten", .bool(agreed.isWritten))
      },
    ]
  }

  /// One debt with its arrangement; null where it has none.
  package static func json(of debt: Debt) -> JSONValue {
    [
      "debt": .id(debt.id), "creditor": .id(debt.creditor),
      "arrangement": debt.arrangement.map(DossierDocument.arrangement) ?? .null,
    ]
  }

  /// What one change did: what is agreed a month before and after it, and who else gets another
  /// amount.
  package static func json(of debt: Debt, before: Plan, after: Plan) -> JSONValue {
    func agreed(_ plan: Plan) -> Money {
      plan.offers.filter { $0.kind == .running }.map(\.monthly).sum()
    }
    return json(of: [debt])
      .adding("capacityCents", .cents(after.capacity))
      .adding("agreedBeforeCents", .cents(agreed(before)))
      .adding("agreedAfterCents", .cents(agreed(after)))
      .adding(
        "changes",
        .list(
          after.offers.filter {
            $0.debt != debt.id && before.offer(for: $0.debt)?.monthly != $0.monthly
          }
        ) { offer in
          [
            "debt": .id(offer.debt),
            "beforeCents": .cents(before.offer(for: offer.debt)?.monthly),
            "afterCents": .cents(offer.monthly),
          ]
        }
      )
      .adding(
        "findings",
        .list(
          after.findings.filter { finding in
            !before.findings.contains {
              $0.code == finding.code && $0.debt == finding.debt
            }
          }
        ) { .choice($0.code) })
  }
}
