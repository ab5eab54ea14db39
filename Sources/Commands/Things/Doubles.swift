import Documents
import Domain
import Planning
import Store

// The same thing twice: a second letter about one debt, a cost that was filled in before.

extension DossierThing {
  static func double(of entry: Entry, in dossier: Dossier) -> Self? { nil }
  static func meaning(
    of entry: Entry, _ file: DossierFile, _ context: Context
  ) throws(Leaving) -> String? { nil }

  /// Whether what was typed begins with the id of one of them, and says nothing else than which
  /// field gets which value.
  static func names(one typed: String, in dossier: Dossier) -> Bool {
    let parts = typed.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let id = parts.first, all(in: dossier).contains(where: { $0.idText == id }) else {
      return false
    }
    return parts.count == 1 || form.named(trimmed(parts[1])) != nil
  }

  /// The thing with the answers that were given for another that turned out to be the same. What
  /// was skipped there stays as it was.
  static func adding(
    _ answers: [Draft.Answer], to thing: Self, _ context: FormContext
  ) -> Entry {
    var filling = Filling(value: entry(of: thing), answered: [])
    for answer in answers where answer.typed != Form<Entry>.clearing {
      guard let row = form.row(answer.field) else { continue }
      try? form.answer(row, answer.typed, in: &filling, context)
    }
    return filling.value
  }
}

extension Debt {
  static func double(of entry: DebtEntry, in dossier: Dossier) -> Debt? {
    dossier.double(of: entry.debt)
  }

  static func meaning(
    of entry: DebtEntry, _ file: DossierFile, _ context: Context
  ) throws(Leaving) -> String? {
    let dossier = try kept { () throws(StoreError) in try file.dossier() }
    guard let dossier else { return nil }
    let standing = try within { () throws(Failure) in try context.standing(of: dossier, in: file) }
    return debtMeaning(of: entry.debt, in: standing, context.language)
  }
}

extension Income {
  static func double(of entry: Income, in dossier: Dossier) -> Income? {
    dossier.incomes.first { other in
      other.id != entry.id && other.kind == entry.kind && other.amount == entry.amount
        && other.every == entry.every && other.payDay == entry.payDay
    }
  }
}

extension Cost {
  static func double(of entry: Cost, in dossier: Dossier) -> Cost? {
    dossier.costs.first { other in
      other.id != entry.id && other.category == entry.category && other.amount == entry.amount
        && other.every == entry.every && folded(other.name) == folded(entry.name)
    }
  }
}
