import Documents
import Domain
import Store

/// Opens the dossier for the dialogue; the first time it asks the language and says where it is kept.
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
    context.keepLanguage(in: file)
    return file
  }

  private func welcome(_ context: inout Context) throws(Leaving) {
    if !context.languageIsChosen { context.speak(try askLanguage(context.conversation)) }
    context.display.say(Dialogue.welcome(context.shownPath).text(in: context.language))
    context.display.say("\n" + Dialogue.keys.text(in: context.language))
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
}
