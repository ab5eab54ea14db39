import Domain
import Rules

extension Dossier {
  /// The ledger of one of its debts through `day`.
  package func ledger(
    of debt: Debt, on day: LocalDate, law: Law
  ) throws(LawError) -> DebtLedger {
    try DebtLedger.of(debt, payments: record.payments, on: day, law: law)
  }
}
