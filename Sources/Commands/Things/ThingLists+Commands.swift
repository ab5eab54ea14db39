import Documents
import Domain
import Exchange
import Planning
import Store

extension DossierThing {
  /// All there is of it, and what of that is not exact: nothing is added where all of it is.
  fileprivate func json(in dossier: Dossier) -> JSONValue {
    let days = dossier.roughDays(of: idText)
    var json = json
    if dossier.linesAbout.contains(idText) { json = json.adding("isAbout", .bool(true)) }
    guard !days.isEmpty else { return json }
    return json.adding(
      "daysAbout",
      .list(days) {
        [
          "field": .string($0.field.key), "day": .day($0.rough.day),
          "known": .choice($0.rough.span),
        ]
      })
  }
}

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
        let json = item.thing.json(in: dossier)
        return item.ledger.map { json.adding("nowCents", .cents($0.left.total)) } ?? json
      },
    ])
  }

  static func show(_ typed: String, _ context: inout Context) throws(Failure) {
    let (file, dossier) = try context.dossier()
    let thing = try find(typed, in: dossier)
    let ledger = try thing.ledger(in: dossier, context)
    guard context.options.json else {
      let report = try thing.report(in: dossier, file, context)
      return context.display.show(
        report.adding(ledger.map { balanceBlocks(of: $0, in: context.language) } ?? []))
    }
    let json: JSONValue = ["schema": .string(schema), "item": thing.json(in: dossier)]
    context.display.print(
      ledger.map { json.adding("now", PaymentDocument.json(of: $0)) } ?? json)
  }
}
