import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// `aflos handover`: what debt help asks, and what there is of it.
struct HandoverCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .handover, subcommands: [Show.self, Prepare.self, Add.self, Edit.self, Remove.self],
      defaultSubcommand: Show.self)
  }

  struct Show: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.handoverShow) }
    @Argument(
      help: CommandHelp.argument(.intakeID), completion: CommandHelp.completion(.intakeID))
    var id: String?
    @Flag(help: CommandHelp.option(.csv)) var csv = false
    @Flag(help: CommandHelp.option(.csvPlain)) var csvPlain = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, dossier) = try context.dossier()
      guard let id else {
        if csv || csvPlain {
          let table = ExportTables.intake(of: dossier)
          let text = table.text(csvPlain ? .plain : .spreadsheet(context.language))
          return context.display.print(bytes: Array(text.utf8))
        }
        guard !context.options.json else {
          return context.display.print(IntakeDocument.json(of: dossier))
        }
        return context.display.show(intakeReport(of: dossier, in: context.language))
      }
      let thing = try IntakeThing.find(id, in: dossier)
      guard !context.options.json else {
        return context.display.print(["schema": "aflos.intake/1", "item": thing.json])
      }
      context.display.show(thing.report(of: dossier, in: context.language))
    }
  }

  /// The questions; they go on where they stopped.
  struct Prepare: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.handoverPrepare) }
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      guard context.canAsk || context.display.isDialogue else {
        let open = Intake(of: dossier).inquiries(.open)
        let fields = open.compactMap { if case .field(let field) = $0 { field } else { nil } }
        throw .problem(.missing(fields))
      }
      let context = context
      try context.asking { () throws(Leaving) in
        try IntakeTalk(file: file, entering: Entering(file: file, context: context)).run()
      }
    }
  }

  struct Add: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.handoverAdd) }
    @Argument(
      help: CommandHelp.argument(.intakeKind), completion: CommandHelp.completion(.intakeKind))
    var kind: String
    @OptionGroup var fields: HandoverOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let language = context.language
      let typed = Typed(kind, for: nil)
      let chosen: IntakeKind
      do throws(InputError) {
        chosen = try Choice(IntakeKind.allCases, in: language, isNumbered: false).read(typed)
      } catch {
        let nearest: [String] =
          switch error.reason {
          case .unclearChoice(let names), .notAChoice(let names): names
          default: []
          }
        throw Failure(
          HandoverProblem.unknownKind(
            typed: kind, nearest: nearest, all: IntakeKind.allCases.map { $0.name(in: language) }))
      }
      if fields.isEmpty, context.canAsk || context.display.isDialogue && !context.options.json {
        let (file, _) = try context.dossier()
        let context = context
        return try context.asking { () throws(Leaving) in
          try IntakeTalk(file: file, entering: Entering(file: file, context: context)).add(chosen)
        }
      }
      switch chosen {
      case .child:
        try Child.add(try fields.typed(for: Child.form, of: chosen.name(in: language)), &context)
      case .asset(let kind):
        let typed = try fields.typed(for: Asset.form, of: chosen.name(in: language))
        try Asset.add([(.assetKind, kind.name(in: language))] + typed, &context)
      case .matter(let kind):
        let typed = try fields.typed(for: LegalMatter.form, of: chosen.name(in: language))
        try LegalMatter.add([(.matterKind, kind.name(in: language))] + typed, &context)
      }
    }
  }

  struct Edit: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.handoverEdit) }
    @Argument(
      help: CommandHelp.argument(.intakeID), completion: CommandHelp.completion(.intakeID))
    var id: String
    @OptionGroup var fields: HandoverOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, dossier) = try context.dossier()
      let thing = try IntakeThing.find(id, in: dossier)
      let name = thing.name(in: context.language)
      switch thing {
      case .child: try Child.edit(id, try fields.typed(for: Child.form, of: name), &context)
      case .asset: try Asset.edit(id, try fields.typed(for: Asset.form, of: name), &context)
      case .matter:
        try LegalMatter.edit(id, try fields.typed(for: LegalMatter.form, of: name), &context)
      }
    }
  }

  struct Remove: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.handoverRemove) }
    @Argument(
      help: CommandHelp.argument(.intakeID), completion: CommandHelp.completion(.intakeID))
    var id: String
    @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.putBack))
    var yes = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, dossier) = try context.dossier()
      switch try IntakeThing.find(id, in: dossier) {
      case .child: try Child.remove(id, isMeant: yes, &context)
      case .asset: try Asset.remove(id, isMeant: yes, &context)
      case .matter: try LegalMatter.remove(id, isMeant: yes, &context)
      }
    }
  }
}

extension HandoverProblem: FailureCause {}

extension IntakeThing {
  /// The thing with this id: its letter says of which kind it is.
  static func find(_ typed: String, in dossier: Dossier) throws(Failure) -> IntakeThing {
    let all = all(in: dossier)
    let id = trimmed(typed).lowercased()
    if let found = all.first(where: { $0.id.lowercased() == id }) { return found }
    throw .problem(.unknownThing(.matter, typed: typed, nearest: all.map(\.id)))
  }

  var json: JSONValue {
    switch self {
    case .child(let child): DossierDocument.json(of: child)
    case .asset(let asset): DossierDocument.json(of: asset)
    case .matter(let matter): DossierDocument.json(of: matter)
    }
  }

  func report(of dossier: Dossier, in language: Language) -> Report {
    switch self {
    case .child(let child): childReport(child, in: language)
    case .asset(let asset): assetReport(asset, in: language)
    case .matter(let matter): matterReport(matter, of: dossier, in: language)
    }
  }
}
