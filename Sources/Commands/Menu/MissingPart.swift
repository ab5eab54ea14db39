import Documents
import Domain
import Planning
import Store
import Terminal

/// What a command of the dialogue cannot do without and was not typed: it is asked, not refused.
struct MissingPart {
  let file: DossierFile
  let context: Context

  /// One thing of the dossier that can be meant.
  private struct Candidate {
    let id: String
    let label: String
  }

  /// The words of the command with what was missing; the same where nothing was. Nil where there is
  /// nothing to choose from.
  func completed(
    _ command: CommandWords, _ arguments: [String]
  ) throws(Leaving) -> [String]? {
    guard !arguments.contains("--all"), arguments.first.map({ $0.hasPrefix("-") }) ?? true else {
      return arguments
    }
    let dossier = try Entering(file: file, context: context).dossier()
    guard let candidates = try candidates(for: command, dossier) else { return arguments }
    guard !candidates.isEmpty else {
      context.display.note(MenuSay.nothingToChoose.text(in: context.language), .caution)
      return nil
    }
    if candidates.count == 1, !command.takesAway { return [candidates[0].id] + arguments }
    let chosen = try context.conversation.ask(
      Question(
        text: MenuSay.whichOne.text(in: context.language),
        help: MenuSay.whichOneHelp.text(in: context.language),
        options: candidates.map(\.label), keys: candidates.map(\.id))
    ) { typed throws(InputError) in
      try Choice.known(candidates.map { ($0.id, $0.label) }).read(Typed(typed, for: nil))
    }
    return [chosen].compactMap(\.self) + arguments
  }

  /// What a command can be about; nil where it can do without.
  private func candidates(
    for command: CommandWords, _ dossier: Dossier
  ) throws(Leaving) -> [Candidate]? {
    switch command {
    case .call, .replyCheck, .agreeShow, .agreeEdit, .agreeEnd, .debtShow, .debtEdit,
      .debtRemove, .tellWhose, .replyAdd, .agreeAdd:
      return dossier.debts.map { debt in
        Candidate(id: debt.id.text, label: dossier.label(of: debt.id))
      }
    case .incomeShow, .incomeEdit, .incomeRemove:
      return dossier.incomes.map { Candidate(id: $0.id.text, label: $0.name) }
    case .costShow, .costEdit, .costRemove:
      return dossier.costs.map { Candidate(id: $0.id.text, label: $0.name) }
    case .creditorShow, .creditorEdit, .creditorRemove:
      return dossier.creditors.map { Candidate(id: $0.id.text, label: $0.name) }
    case .handoverEdit, .handoverRemove:
      return IntakeThing.all(in: dossier).map { thing in
        Candidate(id: thing.id, label: thing.name(in: context.language))
      }
    case .letterShow, .letterSent:
      let letters = try kept { () throws(StoreError) in try file.letters() }
      let kept = letters.filter { command == .letterShow || $0.sent == nil }.map { letter in
        Candidate(
          id: letter.id.text,
          label: "\(letter.creditorName), \(letter.written.text(in: context.language))")
      }
      let debts = dossier.debts.map { debt in
        Candidate(id: debt.id.text, label: dossier.label(of: debt.id))
      }
      return command == .letterShow ? debts + kept : kept
    case .replyShow, .replyEdit, .replyRemove:
      return dossier.record.replies.map { reply in
        Candidate(id: reply.id.text, label: dossier.label(of: reply.debt))
      }
    case .payEdit, .payRemove:
      return dossier.record.payments.map { payment in
        Candidate(
          id: payment.id.text,
          label: "\(dossier.label(of: payment.debt)), \(payment.on.text(in: context.language))")
      }
    case .logShow, .logEdit, .logRemove, .logConfirm:
      return dossier.record.log.map { entry in
        Candidate(id: entry.id.text, label: entry.on.text(in: context.language))
      }
    case .agendaDone, .agendaLater, .agendaSkip:
      let agenda = try within { () throws(Failure) in
        let standing = try context.standing(of: dossier, in: file)
        return try lawful { () throws(LawError) in try Agenda(of: standing) }
      }
      return (agenda.overdue + agenda.items(from: 0, through: 60)).map { item in
        Candidate(id: item.key, label: item.title(of: dossier, in: context.language))
      }
    default: return nil
    }
  }
}

extension Choice<String> {
  /// Things with an id: by it, by its number alone, by the name that is shown, or by its first letters.
  static func known(_ things: [(id: String, label: String)]) -> Choice {
    Choice(
      things.map { thing in
        let number = thing.id.drop { !$0.isNumber }
        let isPlain = !number.isEmpty && number.allSatisfy(\.isNumber)
        return Option(
          value: thing.id, name: thing.label,
          synonyms: isPlain && things.isOneKind ? [String(number)] : [], code: thing.id)
      }, isNumbered: false)
  }
}

extension [(id: String, label: String)] {
  /// Whether all ids begin with the same letter: then a number alone says which is meant.
  fileprivate var isOneKind: Bool { Set(map { $0.id.first }).count == 1 }
}
