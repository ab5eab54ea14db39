import Documents
import Domain
import Paper
import Planning
import Store
import Terminal

/// The last step of the journey: the plan, and the letters on wish.
struct LetterStep {
  let file: DossierFile
  let entering: Entering

  /// The key under which the file keeps that the plan was seen.
  static let seenPlan = "seenPlan"
  /// The key under which it keeps that letters were wanted, until they are written.
  private static let wanted = "letters.wanted"

  func run(_ context: inout Context) throws(Leaving) {
    let dossier = try entering.dossier()
    let plan = try within { () throws(Failure) in
      try context.plan(of: context.standing(of: dossier, in: file))
    }
    context.display.say("")
    let realism = Realism(of: plan)
    let report = planReport(realism, in: context.language).withoutCommands
    context.display.show(report.shortened(for: context.language))
    try kept { () throws(StoreError) in try file.setProgress(Self.seenPlan, "yes") }
    guard !dossier.debts.isEmpty else { return }
    let isWanted = try kept { () throws(StoreError) in try file.progress(Self.wanted) != nil }
    if !isWanted {
      let writes = try context.conversation.confirm(
        "\n" + Dialogue.writeLettersNow.text(in: context.language),
        help: Dialogue.writeLettersHelp.text(in: context.language),
        fallback: plan.offersAnything && realism.verdict != .answersNeeded)
      guard writes else { return }
      try kept { () throws(StoreError) in try file.setProgress(Self.wanted, "yes") }
    }
    do throws(Leaving) { try write(&context, isFirstRun: true) } catch {
      switch error {
      case .back, .done: try forgetWish()
      case .leave, .line, .failed: break
      }
      throw error
    }
    try forgetWish()
  }

  private func forgetWish() throws(Leaving) {
    try kept { () throws(StoreError) in try file.setProgress(Self.wanted, nil) }
  }

  /// Asks what a letter cannot do without, and writes one for each debt; for some where they are named.
  /// Each is shown first.
  func write(
    _ context: inout Context, about debts: [ID<Debt>]? = nil, isFirstRun: Bool = false
  ) throws(Leaving) {
    let sender = try entering.dossier().sender
    if sender.name.isEmpty || sender.street == nil || sender.city == nil {
      context.display.say("\n" + Dialogue.addressFirst.text(in: context.language))
      try entering.household(
        [.senderName, .senderStreet, .senderPostcode, .senderCity], .unknown)
    }
    let talk = EnvelopeTalk(
      file: file, entering: entering, context: context, debts: debts, isFirstRun: isFirstRun)
    guard let wanted = try talk.run() else { return }
    try askFolder(
      &context,
      Order(
        debts: wanted.debts, sending: wanted.sending, beside: wanted.beside,
        isPrinted: wanted.isPrinted))
    try talk.askSent(of: wanted)
  }

  /// What is to be written.
  private struct Order {
    let debts: [ID<Debt>]
    var sending: LocalDate?
    var beside: Language?
    var isPrinted = false
  }

  /// Asks where the letters go and writes them. A folder that cannot be written in is asked again
  /// when somebody is there to answer.
  private func askFolder(_ context: inout Context, _ wanted: Order) throws(Leaving) {
    let folder = try context.conversation.ask(
      Question(
        text: Dialogue.whichFolder.text(in: context.language),
        help: Dialogue.whichFolderHelp.text(in: context.language),
        fallback: Say.letterFolder.text(in: context.language))
    ) { answer throws(InputError) in try Typed(answer, for: nil).line(limit: 1_000) }
    let language = context.language
    let dossier = try entering.dossier()
    do throws(Failure) {
      let desk = try context.letterDesk(
        file, dossier, language: nil, templates: nil, sending: wanted.sending)
      var order = LetterOrder(
        debts: wanted.debts, folder: folder ?? Say.letterFolder.text(in: language))
      (order.reader, order.beside) = (language, wanted.beside)
      if wanted.isPrinted { (order.forms, order.isOneFile) = ([.pdf], true) }
      try context.write(
        order, with: desk, in: file,
        press: LetterPress(
          desk, look: try desk.look(for: order.forms), window: .usual,
          fonts: wanted.isPrinted ? try context.fonts(nil) : .helvetica))
    } catch {
      guard context.conversation.isInteractive, case .file? = error.cause as? Problem,
        let text = error.text(in: language)
      else { throw .failed(error) }
      context.display.note(text, .caution)
      try askFolder(&context, wanted)
    }
  }
}
