import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store
import Terminal

/// `aflos letter sent`: letters left the house, and the waiting begins. Again corrects it.
struct LetterSent: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.letterSent) }
  @Argument(
    help: CommandHelp.argument(.keptLetterID), completion: CommandHelp.completion(.keptLetterID))
  var ids: [String] = []
  @Flag(help: CommandHelp.option(.allSent)) var all = false
  @Option(help: CommandHelp.option(.sentBy), completion: CommandHelp.typed(.sentBy)) var by: String?
  @Option(help: CommandHelp.option(.sentOn)) var on: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, _) = try context.dossier()
    let way = try way(context)
    let (letters, held) = try chosen(
      among: stored { () throws(StoreError) in try file.letters() }, by: way)
    let first = letters[0]
    // Each was there on the day on which all went out.
    let newest = letters.max { $0.written < $1.written } ?? first
    let sending = Sending(on: try day(of: newest, context), by: way)
    let intent = try context.mark(letters, as: sending, in: file)
    let answerBy = sending.on.answerBy
    guard !context.options.json else {
      let message = intent.text(in: context.language)
      let id = letters.count == 1 ? first.id.text : nil
      let json = HistoryDocument.json(of: intent, id: id, message: message)
        .adding("sentOn", .day(sending.on)).adding("sentBy", .choice(sending.by))
        .adding("answerBy", .day(answerBy))
        .adding("withoutAddress", .list(held) { .id($0.id) })
      return context.display.print(
        letters.count == 1 ? json : json.adding("ids", .list(letters) { .id($0.id) }))
    }
    context.didChange(intent, id: nil)
    context.display.say(
      Say.letterWasSent(sending, answerBy: answerBy).text(in: context.language))
    context.noteHeld(held)
  }

  /// The letters that were named, or all that were not sent, at least one; and those of all that
  /// cannot have gone that way, because they have no address.
  private func chosen(
    among kept: [KeptLetter], by way: Sending.Way
  ) throws(Failure) -> (letters: [KeptLetter], held: [KeptLetter]) {
    if all, ids.isEmpty {
      let open = kept.filter { $0.sent == nil }
      guard !open.isEmpty else { throw .problem(.allSent) }
      let letters = open.filter { $0.canGo(by: way) }
      guard !letters.isEmpty else { throw .problem(.noneAddressed(open[0].id)) }
      return (letters, open.filter { !$0.canGo(by: way) })
    }
    guard !all, !ids.isEmpty else { throw .problem(.whichSent) }
    var letters: [KeptLetter] = []
    for id in ids where !letters.contains(where: { $0.id.text == id }) {
      guard let letter = kept.first(where: { $0.id.text == id }) else {
        throw .problem(.unknownThing(.letter, typed: id, nearest: []))
      }
      letters.append(letter)
    }
    return (letters, [])
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

extension Context {
  /// Keeps that these letters left the house, all in one change.
  func mark(
    _ letters: [KeptLetter], as sending: Sending, in file: DossierFile
  ) throws(Failure) -> Intent {
    let intent =
      letters.count == 1 ? Intent.letterSent(letters[0].id.text) : .lettersSent(letters.count)
    try stored { () throws(StoreError) in
      try file.change(intent, on: today) { changes throws(StoreError) in
        for letter in letters { try changes.mark(letter.id, as: sending) }
      }
    }
    return intent
  }

  /// Names the letters that stayed behind, because they have no address.
  func noteHeld(_ letters: [KeptLetter]) {
    guard !letters.isEmpty else { return }
    let names = letters.map { "\($0.id.text) (\($0.creditorName))" }
    display.note(EnvelopeSay.withoutAddress(names).text(in: language), .caution)
  }

  /// A day on which letters go: today or later.
  func sendingDay(_ typed: String) throws(Failure) -> LocalDate {
    let today = today
    return try read(typed, .sendingOn) { typed throws(InputError) in
      let day = try typed.day(today: today, leaning: .future)
      if day < today { throw typed.error(.dayBefore(today)) }
      return day
    }
  }
}
