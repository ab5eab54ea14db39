import Documents
import Domain
import Planning
import Store

extension Entering {
  /// Asks after an income that is often forgotten, in one question; 0 or “no” says that it is not there.
  /// False when it is not there, so that it need not be asked again.
  func ask(_ kind: Income.Kind) throws(Leaving) -> Bool {
    let language = context.language
    let name = kind.name(in: language)
    if let known = try dossier().incomes.last(where: { $0.kind == kind }) {
      try one(Income.self, known.id.text, .incomeAmount)
      return true
    }
    let answer = try context.conversation.ask(
      Question(
        text: RoughSay.askedIncome(name).text(in: context.language),
        help: RoughSay.askedIncomeHelp(kind).text(in: context.language), canSkip: true,
        unknown: .leftOpen)
    ) { typed throws(InputError) -> (amount: TypedAmount, isAbout: Bool)? in
      if ["nee", "n", "no", "geen", "none"].contains(typed.lowercased()) { return nil }
      let whole = Typed(typed, for: .incomeAmount).withoutSentence
      let plain = whole.withoutAbout
      let amount = try (plain ?? whole).amountWithFrequency()
      return amount.money > .zero ? (amount, plain != nil) : nil
    }
    guard let said = answer else { return true }
    guard let said else { return false }
    let dossier = try dossier()
    var filling = Filling(value: Income.blank(in: dossier), answered: [])
    filling.value.kind = kind
    filling.value.name = capitalised(name)
    filling.value.amount = said.amount.money
    filling.value.every = said.amount.every ?? .month
    filling.about = said.isAbout ? [.incomeAmount] : []
    let desk = Income.addingDesk(dossier, in: file, context)
    try desk.settling().settle(&filling)
    // A month that goes without saying; else it may be told later.
    let formContext = context.formContext(dossier)
    if let row = Income.form.row(.incomeMonth), row.isRelevant(filling.value),
      let month = row.suggested(filling.value, formContext)
    {
      try? Income.form.answer(row, month, in: &filling, formContext)
    }
    let done = filling
    let intent = Intent.added(.income, done.value.name)
    try kept { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        try Income.save(done.value, of: done, at: desk, in: &changes)
      }
    }
    context.display.say("  " + intent.text(in: language) + ".")
    return true
  }
}
