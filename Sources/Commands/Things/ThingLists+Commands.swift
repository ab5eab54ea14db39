import Documents
import Domain
import Exchange
import Planning
import Store

// What `list` and `show` do, for every thing with a list of its own.
extension DossierThing {
  static func list(_ context: inout Context) throws(Failure) {
    let (_, dossier) = try context.dossier()
    var items: [(thing: Self, ledger: DebtLedger?)] = []
    for thing in all(in: dossier) { items.append((thing, try thing.ledger(in: dossier, context))) }
    guard context.options.json else {
      let now = balanceTable(of: items.compactMap(\.ledger), of: dossier, in: context.language)
      return context.display.show(list(dossier, in: context.language).adding(now))
    }
    context.display.print([
      "schema": .string(schema),
      "items": .list(items) { item in
        item.ledger.map { item.thing.json.adding("nowCents", .cents($0.left.total)) }
          ?? item.thing.json
      },
    ])
  }

  static func show(_ typed: String, _ context: inout Context) throws(Failure) {
    let (_, dossier) = try context.dossier()
    let thing = try find(typed, in: dossier)
    let ledger = try thing.ledger(in: dossier, context)
    guard context.options.json else {
      let report = thing.report(in: dossier, context.language)
      return context.display.show(
        report.adding(ledger.map { balanceBlocks(of: $0, in: context.language) } ?? []))
    }
    let json: JSONValue = ["schema": .string(schema), "item": thing.json]
    context.display.print(
      ledger.map { json.adding("now", PaymentDocument.json(of: $0)) } ?? json)
  }
}
