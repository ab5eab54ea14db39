import Documents
import Domain
import Planning
import Store

/// The last step of the journey: the plan, and the letters on wish.
struct LetterStep {
  let file: DossierFile
  let entering: Entering

  /// The key under which the file keeps that the plan was seen.
  static let seenPlan = "seenPlan"

  func run(_ context: inout Context) throws(Leaving) {
    let dossier = try entering.dossier()
    let plan = try within { () throws(Failure) in try context.plan(for: dossier) }
    context.display.show(planReport(plan, of: dossier, in: context.language))
    try kept { () throws(StoreError) in try file.setProgress(Self.seenPlan, "yes") }
    guard !dossier.debts.isEmpty else { return }
    let language = context.language
    let writes = try context.conversation.confirm(
      "\n" + Dialogue.writeLettersNow.text(in: language),
      help: Dialogue.writeLettersHelp.text(in: language), fallback: plan.offersAnything)
    if writes { try write(&context) }
  }

  /// Asks what a letter cannot do without, and writes one for each debt.
  func write(_ context: inout Context) throws(Leaving) {
    let language = context.language
    let sender = try entering.dossier().sender
    if sender.name.isEmpty || sender.street == nil || sender.city == nil {
      context.display.say("\n" + Dialogue.addressFirst.text(in: language))
      try entering.household([.senderName, .senderStreet, .senderPostcode, .senderCity])
    }
    let question = Question(
      text: Dialogue.whichFolder.text(in: language),
      help: Dialogue.whichFolderHelp.text(in: language),
      fallback: Say.letterFolder.text(in: language))
    let folder = try context.conversation.ask(question) { answer throws(InputError) in
      try Typed(answer, for: nil).line(limit: 1_000)
    }
    let dossier = try entering.dossier()
    try within { () throws(Failure) in
      let desk = try context.letterDesk(file, dossier, language: nil, templates: nil)
      try context.write(
        dossier.debts.map(\.id), with: desk,
        to: folder ?? Say.letterFolder.text(in: language), in: file, again: false)
    }
  }
}
