import Documents
import Domain
import Store

/// What is typed at the home screen and names something of the dossier: `d3`, `Vattenfall`,
/// `d3 bedrag 612,30`.
struct KnownThing {
  let dossier: Dossier

  /// The words of the command that shows or changes it; nil where nothing is named.
  func command(for typed: String) -> [String]? {
    let words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    for (thing, ids) in kinds where ids.contains(first.lowercased()) {
      return words.count == 1 ? [thing, "show", first.lowercased()] : nil
    }
    return named(typed)
  }

  /// `d3 bedrag 612,30` changes one field: the kind of what is meant, in the list of which it is done.
  func isChange(_ typed: String) -> Thing? {
    let words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1, let id = words.first?.lowercased() else { return nil }
    return kinds.first { $0.ids.contains(id) }.flatMap { Thing(rawValue: $0.thing) }
  }

  private var kinds: [(thing: String, ids: Set<String>)] {
    [
      ("debt", Set(dossier.debts.map(\.id.text))), ("income", Set(dossier.incomes.map(\.id.text))),
      ("cost", Set(dossier.costs.map(\.id.text))),
      ("creditor", Set(dossier.creditors.map(\.id.text))),
    ]
  }

  /// A whole name that only one debt, income or cost has.
  private func named(_ typed: String) -> [String]? {
    let key = folded(typed)
    guard !key.isEmpty else { return nil }
    let debts = dossier.debts.filter { folded(dossier.name(of: $0.creditor)) == key }.map {
      ["debt", "show", $0.id.text]
    }
    let incomes = dossier.incomes.filter { folded($0.name) == key }.map {
      ["income", "show", $0.id.text]
    }
    let costs = dossier.costs.filter { folded($0.name) == key }.map {
      ["cost", "show", $0.id.text]
    }
    let all = debts + incomes + costs
    return all.count == 1 ? all.first : nil
  }
}
