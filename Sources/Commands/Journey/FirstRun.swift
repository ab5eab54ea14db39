import Documents
import Domain
import Store

/// Opens the dossier for the dialogue; the first time it asks the language and where to keep it.
struct FirstRun {
  func open(_ context: inout Context) throws(Leaving) -> DossierFile {
    if TextFile.exists(context.path) {
      let file = try within { () throws(Failure) in try context.file() }
      if let dossier = try kept({ () throws(StoreError) in try file.dossier() }) {
        context.speak(dossier.language)
        context.keepLanguage(in: file)
        return file
      }
    }
    try welcome(&context)
    let file = try within { () throws(Failure) in try context.fileCreatingIfNeeded() }
    let language = context.language
    try kept { () throws(StoreError) in
      try file.change(.started, on: context.today) { changes throws(StoreError) in
        try changes.start(in: language)
      }
    }
    try within { () throws(Failure) in try context.rememberPlace() }
    context.keepLanguage(in: file)
    return file
  }

  /// Asks the language and the place: `<` goes back to the language, `.` takes the usual place.
  private func welcome(_ context: inout Context) throws(Leaving) {
    while true {
      if !context.languageIsChosen { context.speak(try askLanguage(context.conversation)) }
      context.display.say(Dialogue.welcome.text(in: context.language))
      context.display.say("\n" + Dialogue.keys.text(in: context.language) + "\n")
      guard context.mayMove else { return }
      do throws(Leaving) { return try askPlace(&context) } catch {
        switch error {
        case .back: continue
        case .done, .line: return
        case .leave, .failed: throw error
        }
      }
    }
  }

  /// Asked in both languages, because nobody knows yet which one is read.
  /// Nothing comes before this question, so `<` asks it again.
  private func askLanguage(_ conversation: Conversation) throws(Leaving) -> Language {
    func question() -> Question {
      let guess = conversation.language
      return Question(
        text: "Nederlands of Engels? / Dutch or English?",
        help: Field.language.words(in: guess).help.text(in: guess),
        fallback: guess.name(in: guess), options: Language.allCases.map { $0.name(in: $0) })
    }
    let choice = Choice(
      Language.allCases.map { language in
        Choice<Language>.Option(
          value: language, name: language.name(in: language),
          synonyms: [language.rawValue, language.name(in: .dutch), language.name(in: .english)],
          code: nil)
      }, isNumbered: true)
    while true {
      do throws(Leaving) {
        return try conversation.ask(question()) { answer throws(InputError) in
          try choice.read(Typed(answer, for: .language))
        } ?? conversation.language
      } catch {
        guard case .back = error else {
          if case .done = error { return conversation.language }
          throw error
        }
      }
    }
  }

  private func askPlace(_ context: inout Context) throws(Leaving) {
    let path = try context.conversation.ask(
      Question(
        text: Dialogue.whereIsIt.text(in: context.language),
        help: Dialogue.whereHelp.text(in: context.language), fallback: context.path)
    ) { answer throws(InputError) in
      try Typed(answer, for: nil).line(limit: 1_000)
    }
    guard let path, path != context.path else { return }
    context.move(to: path)
    context.display.say("  \(context.path)")
  }
}
