import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// `aflos letter sent`: letters left the house, and the waiting begins. Again corrects it.
struct LetterSent: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.letterSent) }
  @Argument(
    help: CommandHelp.argument(.keptLetterID), completion: CommandHelp.completion(.keptLetterID))
  var ids: [String] = []
  @Flag(help: CommandHelp.option(.allSent)) var all = false
  @Option(help: CommandHelp.option(.sentBy)) var by: String?
  @Option(help: CommandHelp.option(.sentOn)) var on: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, _) = try context.dossier()
    let letters = try chosen(among: stored { () throws(StoreError) in try file.letters() })
    let first = letters[0]
    // Each was there on the day on which all went out.
    let newest = letters.max { $0.written < $1.written } ?? first
    let sending = Sending(on: try day(of: newest, context), by: try way(context))
    let intent =
      letters.count == 1 ? Intent.letterSent(first.id.text) : .lettersSent(letters.count)
    try stored { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        for letter in letters { try changes.mark(letter.id, as: sending) }
      }
    }
    let answerBy = sending.on.answerBy
    guard !context.options.json else {
      let message = intent.text(in: context.language)
      let id = letters.count == 1 ? first.id.text : nil
      let json = HistoryDocument.json(of: intent, id: id, message: message)
        .adding("sentOn", .day(sending.on)).adding("sentBy", .choice(sending.by))
        .adding("answerBy", .day(answerBy))
      return context.display.print(
        letters.count == 1 ? json : json.adding("ids", .list(letters) { .id($0.id) }))
    }
    context.didChange(intent, id: nil)
    context.display.say(
      Say.letterWasSent(sending, answerBy: answerBy).text(in: context.language))
  }

  /// The letters that were named, or all that were not sent; at least one.
  private func chosen(among kept: [KeptLetter]) throws(Failure) -> [KeptLetter] {
    if all, ids.isEmpty {
      let open = kept.filter { $0.sent == nil }
      guard !open.isEmpty else { throw .problem(.allSent) }
      return open
    }
    guard !all, !ids.isEmpty else { throw .problem(.whichSent) }
    var letters: [KeptLetter] = []
    for id in ids where !letters.contains(where: { $0.id.text == id }) {
      guard let letter = kept.first(where: { $0.id.text == id }) else {
        throw .problem(.unknownThing(.letter, typed: id, nearest: []))
      }
      letters.append(letter)
    }
    return letters
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
