import ArgumentParser
import Documents
import Domain
import Exchange
import Rules
import Store

/// `aflos law set`: a figure of the law that the user adds or corrects, kept in the dossier. Without
/// words behind it, it lists them.
struct LawSet: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lawSet) }
  @Argument(help: CommandHelp.option(.table)) var table: String?
  @Argument(help: CommandHelp.option(.fact)) var fact: String?
  @Argument(help: CommandHelp.option(.value)) var value: [String] = []
  @Option(parsing: .unconditional, help: CommandHelp.option(.lawFrom)) var from: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.source)) var source: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.subject)) var subject: String?
  @Flag(help: CommandHelp.option(.remove)) var remove = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let dossier = try context.dossierIfAny()
    let kept = dossier?.lawCorrections ?? []
    guard let table else { return list(kept, context) }
    guard !remove else { return try remove(table, from: kept, &context) }
    let new = try correction(of: table, dossier, context)
    let isNew = !kept.contains { $0.id == new.id }
    let file = try context.fileCreatingIfNeeded()
    let text = BothLanguages.text { new.text(in: $0) }
    let intent: Intent =
      isNew ? .added(.lawCorrection, text) : .edited(.lawCorrection, text)
    let language = context.language
    try stored { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        try changes.start(in: language)
        try changes.save(new)
      }
    }
    context.didChange(intent, id: new.id.text)
  }

  private func list(_ kept: [LawCorrection], _ context: Context) {
    guard !context.options.json else {
      return context.display.print(LawDocument.json(of: kept))
    }
    context.display.show(lawCorrectionsReport(kept, in: context.language))
  }

  // MARK: A new figure

  /// What was typed, checked against the tables; it takes the place of one for the same figure from
  /// the same day.
  private func correction(
    of table: String, _ dossier: Dossier?, _ context: Context
  ) throws(Failure) -> LawCorrection {
    let kept = dossier?.lawCorrections ?? []
    let asked: [(OptionWords, isThere: Bool)] = [
      (.fact, fact != nil), (.value, !value.isEmpty), (.lawFrom, from != nil),
      (.source, source != nil),
    ]
    let missing = asked.filter { !$0.isThere }.map(\.0)
    guard missing.isEmpty else { throw .lawProblem(.missing(missing)) }
    let figure = try LawFigure(table: table, fact: fact, subject: subject, context)
    let quantity = try figure.quantity(value.joined(separator: " "), context)
    let override = Override(
      table: figure.table, subject: figure.subject, fact: figure.fact,
      from: try context.day(need(from, .lawFrom), .lawFrom), value: quantity,
      source: try context.read(need(source, .source), .source) { typed throws(InputError) in
        try typed.line()
      })
    let law = try context.baseLaw()
    do throws(OverrideError) { _ = try law.adding([override]) } catch {
      throw .lawProblem(.doesNotFit(error))
    }
    guard let stored = quantity.kept else {
      throw .lawProblem(.notCorrectable(figure.table, figure.fact))
    }
    let draft = LawCorrection(
      id: (dossier ?? .empty(in: context.language)).newID("w", after: kept.map(\.id)),
      tableName: figure.table.rawValue,
      subject: figure.subject, fact: figure.fact.text, from: override.from, unit: stored.unit,
      value: stored.value, source: override.source, entered: context.today)
    return kept.first { $0.place == draft.place }.map { draft.with(id: $0.id) } ?? draft
  }

  // MARK: Removing

  /// By id, or by table, figure and day.
  private func remove(
    _ typed: String, from kept: [LawCorrection], _ context: inout Context
  ) throws(Failure) {
    let found: LawCorrection?
    if let byID = kept.first(where: { $0.id.text == typed }) {
      found = byID
    } else if fact == nil {
      throw .lawProblem(.unknownCorrection(typed: typed))
    } else {
      let figure = try LawFigure(table: typed, fact: fact, subject: subject, context)
      let day = try context.day(need(from, .lawFrom), .lawFrom)
      found = kept.first { figure.isMeant(by: $0) && $0.from == day }
    }
    guard let found else {
      let words = ([typed] + [subject, fact, from].compactMap(\.self)).joined(separator: " ")
      throw .lawProblem(.unknownCorrection(typed: words))
    }
    let file = try context.file()
    let intent = Intent.removed(
      .lawCorrection, BothLanguages.text { found.text(in: $0) })
    try stored { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        try changes.remove(found.id)
      }
    }
    context.didChange(intent, id: found.id.text)
  }
}

extension LawCorrection {
  fileprivate func with(id: ID<LawCorrection>) -> LawCorrection {
    LawCorrection(
      id: id, tableName: tableName, subject: subject, fact: fact, from: from, unit: unit,
      value: value, source: source, entered: entered)
  }
}
