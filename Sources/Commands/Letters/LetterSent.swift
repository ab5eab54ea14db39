import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// `aflos letter sent`: a letter left the house, and the waiting begins. Again corrects it.
struct LetterSent: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.letterSent) }
  @Argument(help: CommandHelp.argument(.keptLetterID)) var id: String
  @Option(help: CommandHelp.option(.sentBy)) var by: String?
  @Option(help: CommandHelp.option(.sentOn)) var on: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, _) = try context.dossier()
    let letters = try stored { () throws(StoreError) in try file.letters() }
    guard let letter = letters.first(where: { $0.id.text == id }) else {
      throw .problem(.unknownThing(.letter, typed: id, nearest: []))
    }
    let sending = Sending(on: try day(of: letter, context), by: try way(context))
    let intent = Intent.letterSent(letter.id.text)
    try stored { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        try changes.mark(letter.id, as: sending)
      }
    }
    let answerBy = sending.on.answerBy
    guard !context.options.json else {
      let message = intent.text(in: context.language)
      return context.display.print(
        HistoryDocument.json(of: intent, id: letter.id.text, message: message)
          .adding("sentOn", .day(sending.on)).adding("sentBy", .choice(sending.by))
          .adding("answerBy", .day(answerBy)))
    }
    context.didChange(intent, id: nil)
    context.display.say(
      Say.letterWasSent(sending, answerBy: answerBy).text(in: context.language))
  }

  private func way(_ context: Context) throws(Failure) -> Sending.Way {
    let language = context.language
    return try context.read(by ?? "", .sentBy) { typed throws(InputError) in
      try Choice(Sending.Way.allCases, in: language, isNumbered: false).read(typed)
    }
  }

  /// A day from the one it was written until today.
  private func day(of letter: KeptLetter, _ context: Context) throws(Failure) -> LocalDate {
    let today = context.today
    return try context.read(on ?? today.iso, .sentOn) { typed throws(InputError) in
      let day = try typed.day(today: today, leaning: .past)
      if day < letter.written { throw typed.error(.dayBefore(letter.written)) }
      if day > today { throw typed.error(.dayAfter(today)) }
      return day
    }
  }
}
