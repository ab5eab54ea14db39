import Documents
import Domain
import Planning
import Rules
import Store

/// What is asked and shown before letters are made, where somebody is there: addresses, the day of
/// sending, each letter on one screen, and a typed word where a letter acknowledges a debt.
struct EnvelopeTalk {
  let file: DossierFile
  let entering: Entering
  let context: Context
  /// Only these debts; nil for all.
  let debts: [ID<Debt>]?
  /// Whether this is the first run, which asks no more than it has to.
  let isFirstRun: Bool

  /// What is to be made, once all was looked at.
  struct Wanted {
    let debts: [ID<Debt>]
    let sending: LocalDate
    /// In which language each letter comes once more, for who signs; nil for none.
    let beside: Language?
    /// One PDF for printing, else each letter as text.
    let isPrinted: Bool
  }

  private var conversation: Conversation { context.conversation }
  private var language: Language { context.language }

  /// - Returns: nil where nothing is to be made.
  func run() throws(Leaving) -> Wanted? {
    let all = try entering.dossier().debts.map(\.id).filter { debts?.contains($0) ?? true }
    let now = try toGo(on: nil)
    // Then there is nothing to look at; whoever writes says why there are no letters.
    guard !now.isEmpty else {
      return Wanted(debts: all, sending: context.today, beside: nil, isPrinted: false)
    }
    try AddressTalk(file: file, entering: entering, context: context).run(now)
    if !isFirstRun {
      try BirthDateTalk(file: file, entering: entering, context: context).run(now)
    }
    let day = try askDay()
    let envelopes = try toGo(on: day)
    try look(at: envelopes)
    let meant = try confirmed(envelopes)
    guard !meant.isEmpty else {
      context.display.say(EnvelopeSay.nothingLeft.text(in: language))
      return nil
    }
    let beside = try askBeside()
    guard let isPrinted = try askForm() else { return nil }
    // What has no letter now says why when the others are written.
    let dropped = Set(envelopes.map(\.debt)).subtracting(meant.map(\.debt))
    return Wanted(
      debts: all.filter { !dropped.contains($0) }, sending: day, beside: beside,
      isPrinted: isPrinted)
  }

  /// Letters go in Dutch; who speaks another language can have each in that one too.
  private func askBeside() throws(Leaving) -> Language? {
    guard language != .dutch else { return nil }
    let wants = try conversation.confirm(
      EnvelopeSay.beside.text(in: language), help: EnvelopeSay.besideHelp.text(in: language),
      fallback: true)
    return wants ? language : nil
  }

  private func desk(on day: LocalDate?) throws(Leaving) -> LetterDesk {
    let dossier = try entering.dossier()
    return try within { () throws(Failure) in
      try context.letterDesk(file, dossier, language: nil, templates: nil, sending: day)
    }
  }

  private func toGo(on day: LocalDate?) throws(Leaving) -> [LetterEnvelope] {
    let desk = try desk(on: day)
    return try within { () throws(Failure) in
      try desk.envelopes(about: debts).envelopes.map(\.renewed)
    }
  }

  private func askDay() throws(Leaving) -> LocalDate {
    let today = context.today
    return try conversation.ask(
      Question(
        text: "\n" + EnvelopeSay.sendingDay.text(in: language),
        help: EnvelopeSay.sendingDayHelp.text(in: language),
        fallback: today.text(in: language))
    ) { answer throws(InputError) in
      let typed = Typed(answer, for: nil)
      let day = try typed.day(today: today, leaning: .future)
      if day < today { throw typed.error(.dayBefore(today)) }
      return day
    } ?? today
  }

  /// Shows one letter after another, back and forth.
  private func look(at envelopes: [LetterEnvelope]) throws(Leaving) {
    let dossier = try entering.dossier()
    var index = 0
    while index < envelopes.count {
      let screen = envelopeScreen(
        envelopes[index], index + 1, of: envelopes.count, dossier: dossier, in: language)
      context.display.show(screen)
      let isLast = index == envelopes.count - 1
      do throws(Leaving) {
        _ = try conversation.ask(
          Question(
            text: (isLast ? EnvelopeSay.last : .next).text(in: language),
            help: EnvelopeSay.nextHelp.text(in: language), canSkip: true)
        ) { answer throws(InputError) in try Typed(answer, for: nil).line() }
        index += 1
      } catch {
        switch error {
        case .back: index = max(0, index - 1)
        case .done: return
        case .leave, .line, .failed: throw error
        }
      }
    }
  }

  /// The letters that are meant: all, or only those that admit nothing where the word was not typed.
  private func confirmed(_ envelopes: [LetterEnvelope]) throws(Leaving) -> [LetterEnvelope] {
    let admitting = envelopes.count(where: \.acknowledges)
    guard admitting > 0 else { return envelopes }
    let word = EnvelopeSay.admitWord.text(in: language)
    let typed = try conversation.ask(
      Question(
        text: "\n" + EnvelopeSay.admits(admitting, of: envelopes.count).text(in: language),
        help: EnvelopeSay.admitsHelp.text(in: language), canSkip: true)
    ) { answer throws(InputError) in
      let typed = Typed(answer, for: nil)
      guard folded(try typed.line()) == word else {
        throw typed.error(.notAChoice(nearest: [word]))
      }
      return true
    }
    return typed == true ? envelopes : envelopes.filter { !$0.acknowledges }
  }

  /// True for printing, false for files; nil for not now.
  private func askForm() throws(Leaving) -> Bool? {
    let language = language
    let ways: [EnvelopeSay] = [.toPrint, .toFiles, .notNow]
    let names = ways.map { $0.text(in: language) }
    let choice = Choice(
      ways.map { way in
        Choice<EnvelopeSay>.Option(
          value: way, name: way.text(in: language), synonyms: [], code: nil)
      }, isNumbered: true)
    let way = try conversation.ask(
      Question(
        text: EnvelopeSay.howToGo.text(in: language),
        help: EnvelopeSay.howToGoHelp.text(in: language), fallback: names[0], options: names)
    ) { answer throws(InputError) in try choice.read(Typed(answer, for: nil)) }
    return way == .notNow ? nil : way != .toFiles
  }
}

extension EnvelopeTalk {
  /// Once they are made: whether they go by post today. Those without an address stay behind.
  func askSent(of wanted: Wanted) throws(Leaving) {
    guard wanted.sending == context.today else { return }
    let open = try kept { () throws(StoreError) in try file.letters() }.filter { letter in
      letter.sent == nil && wanted.debts.contains(letter.debt)
    }
    let ready = open.filter { $0.canGo(by: .post) }
    guard !ready.isEmpty else { return }
    let goes = try conversation.confirm(
      "\n" + EnvelopeSay.sentToday(ready.count).text(in: context.language),
      help: EnvelopeSay.sentTodayHelp.text(in: context.language), fallback: false)
    guard goes else { return }
    let sending = Sending(on: context.today, by: .post)
    let intent = try within { () throws(Failure) in
      try context.mark(ready, as: sending, in: file)
    }
    context.didChange(intent, id: nil)
    context.display.say(
      Say.letterWasSent(sending, answerBy: sending.on.answerBy).text(in: context.language))
    context.noteHeld(open.filter { !$0.canGo(by: .post) })
  }
}
