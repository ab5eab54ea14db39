import Domain

extension ExportTables {
  /// What debt help asks: one line for each fact that is known, so that no list has empty columns.
  package static func intake(of dossier: Dossier) -> TableText {
    TableText(
      columns: ["part", "id", "key", "value"],
      rows: lines("person", nil, Dossier.personFacts, of: dossier)
        + dossier.household.children.flatMap(child)
        + dossier.assets.flatMap { lines("asset", $0.id.text, Asset.facts, of: $0) }
        + dossier.matters.flatMap { matter in
          lines("matter", matter.id.text, LegalMatter.facts, of: matter)
            + (matter.debt.map { [line("matter", matter.id.text, "debt", .text($0.text))] } ?? [])
        })
  }

  private static func child(_ child: Child) -> [[TableText.Cell]] {
    let facts: [(String, TableText.Cell)] = [
      ("name", .optional(child.name)), ("birthYear", .number(child.birthYear)),
      ("birthDate", .optional(child.birthDate)), ("home", .text(child.home.rawValue)),
      ("whose", .optional(child.whose?.rawValue)),
    ]
    return facts.filter { $0.1 != .empty }.map { line("child", child.id.text, $0.0, $0.1) }
  }

  private static func line(
    _ part: String, _ id: String?, _ key: String, _ value: TableText.Cell
  ) -> [TableText.Cell] { [.text(part), .optional(id), .text(key), value] }

  private static func lines<Whole>(
    _ part: String, _ id: String?, _ facts: [StatedFact<Whole>], of whole: Whole
  ) -> [[TableText.Cell]] {
    facts.filter { $0.isKnown(in: whole) }.map { fact in
      let cell: TableText.Cell =
        switch fact.value {
        case .text(let path, _), .citizenNumber(let path): .optional(whole[keyPath: path])
        case .amount(let path): .amount(whole[keyPath: path])
        case .amountIfKnown(let path): .optional(whole[keyPath: path])
        case .dayIfKnown(let path): .optional(whole[keyPath: path])
        case .numberIfKnown(let path, _): .optional(whole[keyPath: path])
        case .yesOrNo(let path): .text(whole[keyPath: path] ? "yes" : "no")
        case .choice(let choosing): .text(choosing.word(whole))
        case .choiceIfKnown(let choosing): .optional(choosing.word(whole))
        }
      return line(part, id, fact.field.key, cell)
    }
  }
}
