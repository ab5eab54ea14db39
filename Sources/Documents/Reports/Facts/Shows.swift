import Domain
import Planning

/// One income with every field.
package func incomeReport(_ income: Income, in language: Language) -> Report {
  Sheet(language: language, thing: "income", id: income.id.text)
    .report(title: income.name, fields: income.values(in: language))
}

/// One cost with every field.
package func costReport(_ cost: Cost, in language: Language) -> Report {
  Sheet(language: language, thing: "cost", id: cost.id.text)
    .report(title: cost.name, fields: cost.values(in: language))
}

/// One creditor with every field.
package func creditorReport(_ creditor: Creditor, in language: Language) -> Report {
  Sheet(language: language, thing: "creditor", id: creditor.id.text)
    .report(title: creditor.name, fields: creditor.values(in: language))
}

/// One debt with every field.
/// - Parameter missed: the terms of its arrangement that were missed.
package func debtReport(
  _ debt: Debt, missed: [Term] = [], of dossier: Dossier, in language: Language
) -> Report {
  let fields = debt.values(of: dossier, in: language).map { field, value in
    field == .arrangementKept
      ? (field, debt.arrangement?.keptText(missed, in: language)) : (field, value)
  }
  return Sheet(language: language, thing: "debt", id: debt.id.text)
    .report(
      title: dossier.label(of: debt.id), fields: fields,
      told: whose(debt, of: dossier, in: language) + seller(of: debt, dossier, language))
}

/// Who owes it, where that was told.
private func whose(
  _ debt: Debt, of dossier: Dossier, in language: Language
) -> [Report.Pair] {
  guard let (whose, said) = dossier.assurances.whose(debt.id) else { return [] }
  let words = said.words.map { " (\($0))" } ?? ""
  return [
    Report.Pair(
      language.say(dutch: "Van wie", english: "Who owes it"), whose.name(in: language) + words)
  ]
}

/// Who sold it, with the day and the reference there.
private func seller(of debt: Debt, _ dossier: Dossier, _ language: Language) -> [Report.Pair] {
  guard let (seller, said) = dossier.seller(of: debt) else { return [] }
  let reference = said.words.map { ", \($0)" } ?? ""
  return [
    Report.Pair(
      language.say(dutch: "Verkocht door", english: "Sold by"),
      "\(seller.name), \(said.on.text(in: language))\(reference)")
  ]
}

/// The household, the sender and the settings with every field.
package func householdReport(of dossier: Dossier, in language: Language) -> Report {
  Sheet(language: language, thing: "household", id: nil)
    .report(
      title: language.say(dutch: "Uw huishouden", english: "Your household"),
      fields: dossier.householdValues(in: language))
}

/// One child with every field.
package func childReport(_ child: Child, in language: Language) -> Report {
  Sheet(language: language, thing: "handover", id: child.id.text)
    .report(title: child.name ?? String(child.birthYear), fields: child.values(in: language))
}

/// One possession with every field that makes sense for it.
package func assetReport(_ asset: Asset, in language: Language) -> Report {
  Sheet(language: language, thing: "handover", id: asset.id.text)
    .report(
      title: asset.name ?? capitalised(asset.kind.name(in: language)),
      fields: asset.values(in: language))
}

/// One matter with every field that makes sense for it.
package func matterReport(
  _ matter: LegalMatter, of dossier: Dossier, in language: Language
) -> Report {
  Sheet(language: language, thing: "handover", id: matter.id.text)
    .report(
      title: capitalised(matter.kind.name(in: language)),
      fields: matter.values(of: dossier, in: language))
}

/// A field and its value in words; nil where it is not filled in.
extension Report {
  /// Only what is filled in: enough to know what a thing is.
  package var pairsAlone: Report {
    Report(
      title: title,
      blocks: blocks.filter { block in if case .pairs = block { true } else { false } })
  }
}

typealias FieldValue = (field: Field, value: String?)

/// One thing as label and value pairs.
private struct Sheet {
  let language: Language
  /// The word of the command: `income`.
  let thing: String
  let id: String?

  func report(
    title: String, fields: [FieldValue], told: [Report.Pair] = []
  ) -> Report {
    let known = fields.compactMap { field, value in
      value.map { Report.Pair(field.name(in: language), $0) }
    }
    let number =
      id.map { [Report.Pair(language.say(dutch: "Nummer", english: "Number"), $0)] } ?? []
    let missing = fields.filter { $0.value == nil }.map { $0.field.name(in: language) }
    let list = missing.joined(separator: ", ")
    let note: [Report.Block] =
      missing.isEmpty
      ? []
      : [
        .paragraph(
          language.say(dutch: "Niet ingevuld: \(list).", english: "Not filled in: \(list)."))
      ]
    let command = (["aflos", thing, "edit"] + [id].compactMap(\.self)).joined(separator: " ")
    return Report(
      title: title,
      blocks: [.pairs(number + known + told)] + note + [
        .command(
          command,
          explanation: language.say(
            dutch: "Verander dit, of vul iets aan.", english: "Change this, or add something."))
      ])
  }
}
