import Domain
import Planning

/// `aflos.overview/1`: every claim with the numbers under which both sides know it, under the names
/// that the systems of creditors use.
package enum OverviewDocument {
  /// Name and version; removing or renaming a key raises the number.
  package static let schema = "aflos.overview/1"

  /// The claims in the order of the dossier.
  /// - Parameter intake: How far what debt help asks is known, where that does not follow from the dossier.
  package static func json(
    of dossier: Dossier, _ intake: Intake? = nil, on day: LocalDate
  ) -> JSONValue {
    let debts = dossier.debts
    let overview: JSONValue = [
      "schema": .string(schema),
      "on": .day(day),
      "name": .string(dossier.sender.name),
      "claims": .list(debts) { json(of: $0, in: dossier) },
      "totalCents": .cents(debts.map(\.claimed).sum()),
    ]
    return dossier.hasCircumstances
      ? overview.adding("circumstances", IntakeDocument.json(of: dossier, intake)) : overview
  }

  private static func json(of debt: Debt, in dossier: Dossier) -> JSONValue {
    let creditor = dossier.creditor(debt.creditor)
    return [
      "ownNumber": .id(debt.id),
      "creditor": .string(dossier.name(of: debt.creditor)),
      "collector": .text(debt.collector.map { dossier.name(of: $0) }),
      "clientNumber": .text(creditor?.customerNumber),
      "reference": .text(debt.reference),
      "invoiceNumbers": .list(debt.bills.compactMap(\.number)) { .string($0) },
      "claimType": .choice(debt.kind),
      "rank": .choice(debt.rank),
      "stage": .text(dossier.isStageUntold(debt) ? nil : debt.stage.rawValue),
      "since": .day(debt.dueDate),
      "sinceAbout": .text(
        dossier.roughDay(.debtDueDate, of: debt.id.text, debt.dueDate)?.span.rawValue),
      "principalCents": .cents(debt.parts.principal),
      "interestCents": .cents(debt.parts.interest),
      "costsCents": .cents(debt.parts.costs),
      "currentAmountCents": .cents(debt.claimed),
      "disputedCents": .cents(debt.disputed),
      "payTo": .text(dossier.addressee(of: debt)?.iban),
      "paymentReference": .text(debt.reference),
    ]
  }
}
