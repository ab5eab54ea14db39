import Documents
import Domain
import Planning
import Store
import Terminal

/// Going through the papers that are missing, what matters most first.
struct ProofTalk {
  let file: DossierFile
  let context: Context

  private enum Answer: CaseIterable {
    case have, asked, notNeeded, later

    /// What is typed for it in either language.
    var synonyms: [String] {
      let more: [String] =
        switch self {
        case .have: ["j", "y", "heb ik", "have it"]
        case .later: ["n", "nee", "no"]
        case .asked, .notNeeded: []
        }
      return Language.allCases.map { say.text(in: $0) } + more
    }

    var say: ProofSay {
      switch self {
      case .have: .yes
      case .asked: .asked
      case .notNeeded: .notNeeded
      case .later: .later
      }
    }
  }

  /// Asks whether to go through them, and does.
  func offer() throws(Leaving) {
    let language = context.language
    guard
      try context.conversation.confirm(
        "\n" + ProofSay.goThrough.text(in: language),
        help: ProofSay.goThroughHelp.text(in: language), fallback: false)
    else { return }
    do throws(Leaving) { try goThrough() } catch {
      // A full stop ends it; everything is kept.
      if case .done = error { return }
      throw error
    }
  }

  private func goThrough() throws(Leaving) {
    let first = try dossier()
    for row in ProofList(of: first, on: context.today).missing {
      let dossier = try dossier()
      let language = context.language
      context.display.say("\n" + row.paper.kind.hint(in: language))
      guard let answer = try ask(row.paper, dossier), answer != .later else { continue }
      let state: KeptProof.State =
        switch answer {
        case .have: .have
        case .asked: .asked
        case .notNeeded, .later: .notNeeded
        }
      let place = answer == .have ? try askPlace() : nil
      let desk = ProofDesk(file: file, dossier: dossier, context)
      try within { () throws(Failure) in
        try desk.keep(row.paper, state, place: place, context)
      }
    }
    context.display.say(ProofSay.allDone.text(in: context.language))
  }

  private func dossier() throws(Leaving) -> Dossier {
    try kept { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
  }

  private func ask(_ paper: ProofPaper, _ dossier: Dossier) throws(Leaving) -> Answer? {
    func answers() -> [(Answer, String)] {
      Answer.allCases.map { ($0, $0.say.text(in: context.language)) }
    }
    let name = paper.text(of: dossier, in: context.language)
    return try context.conversation.ask(
      Question(
        text: ProofSay.isThere(name).text(in: context.language),
        help: ProofSay.isThereHelp.text(in: context.language),
        options: answers().map(\.1), canSkip: true)
    ) { typed throws(InputError) in
      try Choice(
        answers().map { answer, name in
          Choice<Answer>.Option(
            value: answer, name: name,
            synonyms: answer.synonyms,
            code: nil)
        }, isNumbered: true
      ).read(Typed(typed, for: nil))
    }
  }

  private func askPlace() throws(Leaving) -> String? {
    let language = context.language
    return try context.conversation.ask(
      Question(
        text: ProofSay.whereIsIt.text(in: language),
        help: ProofSay.whereIsItHelp.text(in: language), canSkip: true)
    ) { typed throws(InputError) in try Typed(typed, for: nil).line(limit: 300) }
  }
}
