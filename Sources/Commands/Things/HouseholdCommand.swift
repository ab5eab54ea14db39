import ArgumentParser
import Documents
import Domain
import Exchange
import Store

struct HouseholdCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .household, subcommands: [Show.self, Edit.self], defaultSubcommand: Show.self)
  }

  struct Show: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.householdShow) }
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, dossier) = try context.dossier()
      guard context.options.json else {
        return context.display.show(householdReport(of: dossier, in: context.language))
      }
      context.display.print(DossierDocument.householdJSON(of: dossier))
    }
  }

  struct Edit: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.householdEdit) }
    @OptionGroup var fields: HouseholdOptions
    @OptionGroup var persons: PersonOptions
    @OptionGroup var global: GlobalOptions

    /// The first thing that is known may be this: the dossier is started when there is none.
    func run(_ context: inout Context) throws(Failure) {
      let file = try context.fileCreatingIfNeeded()
      let before =
        try stored { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
      context.speak(before.language)
      var filling = Filling(value: before, answered: Set(Dossier.householdForm.rows.map(\.field)))
      let typed = fields.typed + persons.typed
      if typed.isEmpty {
        let day = context.today
        guard context.canAsk else {
          throw .problem(.missing(Dossier.householdForm.rows.map(\.field)))
        }
        let desk = context.desk(Dossier.detailsForm, before, in: file) { _ in
          DraftName.editing(Dossier.householdForm.name, "")
        }
        try context.asking { () throws(Leaving) in
          try desk.edit(&filling) { filling throws(Leaving) in
            try kept { () throws(StoreError) in
              try file.keepHousehold(of: filling.value, since: before, filling.rough, on: day)
            }
            return true
          }
        }
      } else {
        try Dossier.householdForm.apply(typed, to: &filling, context.formContext(before))
      }
      let after = filling.value
      try stored { () throws(StoreError) in
        try file.keepHousehold(of: after, since: before, filling.rough, on: context.today)
      }
      context.speak(after.language)
      context.didChange(.edited(.household, after.sender.name), id: nil)
    }
  }
}

extension DossierFile {
  /// Keeps who signs, who lives here and how plans are made: what is different from `old`, and
  /// nothing else.
  /// - Parameter rough: the days that were told now, as somebody remembers them.
  func keepHousehold(
    of new: Dossier, since old: Dossier, _ rough: [Field: RoughDay] = [:], on day: LocalDate
  ) throws(StoreError) {
    let intent = Intent.edited(.household, new.sender.name)
    try change(intent, on: day, ignoringOthers: true) { changes throws(StoreError) in
      try changes.start(in: new.language)
      try changes.setHousehold(of: new, since: old)
      if !rough.isEmpty {
        // What was said of other days stays.
        let said = old.roughDays(of: Dossier.householdLine).map { ($0.field, $0.rough) }
        try changes.settle(
          rough.merging(said) { new, _ in new }, of: Dossier.householdLine)
      }
    }
  }

  /// Speaks this language from now on; nothing where no dossier was started.
  func keepLanguage(_ language: Language, on day: LocalDate) throws(StoreError) {
    guard let sender = try head()?.sender else { return }
    let intent = Intent.edited(.household, sender.name)
    try change(intent, on: day, ignoringOthers: true) { changes throws(StoreError) in
      try changes.set(language)
    }
  }
}
