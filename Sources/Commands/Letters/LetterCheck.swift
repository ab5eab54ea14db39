import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// `aflos letter check`: every letter that is to go, on one screen each. Where somebody is there, what
/// lacks is asked and all can be printed and sent in one go.
struct LetterCheck: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.letterCheck) }
  @Argument(help: CommandHelp.argument(.debtID)) var debts: [String] = []
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, dossier) = try context.dossier()
    var ids: [ID<Debt>] = []
    for typed in debts {
      let id = try Debt.find(typed, in: dossier).id
      if !ids.contains(id) { ids.append(id) }
    }
    if context.canAsk {
      let step = LetterStep(file: file, entering: Entering(file: file, context: context))
      var talking = context
      return try context.asking { () throws(Leaving) in
        try step.write(&talking, about: ids.isEmpty ? nil : ids)
      }
    }
    let desk = try context.letterDesk(file, dossier, language: nil, templates: nil)
    let (envelopes, refused) = try desk.envelopes(about: ids.isEmpty ? nil : ids)
    guard !context.options.json else {
      context.display.print(
        envelopesDocument(envelopes, dossier: desk.dossier, in: context.language))
      return try judge(envelopes)
    }
    let language = context.language
    context.display.show(
      envelopeReport(
        envelopes, without: refused.map { Say.letterNotWritten($0, $1).text(in: language) },
        dossier: desk.dossier, in: language))
    try judge(envelopes)
  }

  private func judge(_ envelopes: [LetterEnvelope]) throws(Failure) {
    guard envelopes.allSatisfy({ !$0.ways.isEmpty }) else { throw .answered(.no) }
  }
}

extension LetterDesk {
  /// The letters that are still to go, in the order of the debts: those that the facts choose, then
  /// those that were asked for by their kind; and why others cannot be written.
  func envelopes(
    about debts: [ID<Debt>]? = nil
  ) throws(Failure) -> (envelopes: [LetterEnvelope], refused: [(ID<Debt>, LetterRefusal)]) {
    var envelopes: [LetterEnvelope] = []
    var refused: [(ID<Debt>, LetterRefusal)] = []
    for debt in dossier.debts where debts?.contains(debt.id) ?? true {
      if case .none(.refused(let why)) = try fitting(debt.id) {
        refused.append((debt.id, why))
        continue
      }
      guard let letter = try letter(for: debt.id) else { continue }
      switch standing(of: letter) {
      case .nothing:
        envelopes.append(LetterEnvelope(letter, kept: nil, in: plan, answerBy: answerBy))
      case .stale(let kept, let changes):
        envelopes.append(
          LetterEnvelope(letter, kept: kept.id, changes: changes, in: plan, answerBy: answerBy))
      case .same(let kept) where kept.sent == nil:
        envelopes.append(
          LetterEnvelope(letter, kept: kept.id, in: plan, answerBy: kept.written.answerBy))
      case .same: break
      }
    }
    let asked = kept.filter { letter in
      letter.sent == nil && !LetterKind(rawValue: letter.kind).isChosenByFacts
        && debts?.contains(letter.debt) ?? true
    }
    return (envelopes + asked.map { LetterEnvelope($0, in: plan) }, refused)
  }
}
