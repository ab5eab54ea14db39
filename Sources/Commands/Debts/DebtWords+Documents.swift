import Documents
import Domain
import Imports

extension DebtWords {
  /// The words of both languages, and the creditors of this dossier.
  init(for dossier: Dossier, in language: Language) {
    self.init(
      kinds: Self.keys(Debt.Kind.allCases), stages: Self.keys(Debt.Stage.allCases),
      organisations: Debt.Kind.organisations, labels: Field.labelled(Field.ofDebtList),
      shownLabels: Field.ofDebtList.map { $0.name(in: language) },
      creditors: dossier.creditors.map { ($0.name, $0.id.text) })
    dayLabels = [Field.debtDueDate, .debtLastDemand, .debtStatedOn].map { $0.name(in: language) }
  }

  private static func keys<Value: Named>(_ values: [Value]) -> [String: String] {
    let keys = values.flatMap { value in
      value.typedNames.flatMap { [(folded($0), value.code), (phrase($0), value.code)] }
    }
    return Dictionary(keys) { first, _ in first }
  }
}
