import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// Walks through the creditors that were asked for the balance, one answer after the other: what was
/// entered is kept at once, so that the next time goes on where this one stopped.
struct ReplyBalances: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.replyBalances) }
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (_, standing) = try context.standing()
    let open = standing.openBalances
    guard !context.options.json else {
      return context.display.print([
        "schema": "aflos.balances/1",
        "open": .list(open) { claim in
          [
            "debt": .id(claim.debt), "statedCents": .cents(claim.stated),
            "letter": .id(claim.asked?.letter), "askedOn": .day(claim.asked?.on),
          ]
        },
      ])
    }
    guard context.canAsk, !open.isEmpty else {
      return context.display.show(
        balancesReport(open, of: standing.stated, in: context.language))
    }
    for (index, claim) in open.enumerated() {
      try context.enterBalance(claim, number: index + 1, of: open.count)
    }
    let left = try context.standing().1.openBalances.count
    context.display.say(BalanceSay.done(open: left).text(in: context.language))
  }
}

extension Standing {
  /// Who was asked what is owed and did not say so since.
  fileprivate var openBalances: [ClaimStanding] {
    claims.filter { claim in
      guard let asked = claim.asked, claim.state != .withdrawn else { return false }
      return claim.answer.map { $0.on < asked.on } ?? true
    }
  }
}

extension Context {
  fileprivate mutating func enterBalance(
    _ claim: ClaimStanding, number: Int, of count: Int
  ) throws(Failure) {
    let (file, dossier) = try dossier()
    display.show(
      balanceBefore(claim, of: dossier, number: number, count: count, in: language))
    let asked = dossier.debt(claim.debt).map { dossier.name(of: $0.acting) } ?? claim.debt.text
    var didAnswer = false
    try asking { () throws(Leaving) in
      didAnswer = try conversation.confirm(
        BalanceSay.answered(asked).text(in: language),
        help: BalanceSay.answeredHelp.text(in: language), fallback: true)
    }
    guard didAnswer else { return }
    var blank = Reply.blank(in: dossier)
    (blank.debt, blank.kind, blank.on) = (claim.debt, .balance, today)
    let desk = desk(Reply.form, dossier, in: file) { entry in
      DraftName.adding(Reply.form.name, about: entry.debt.text)
    }
    var filling = Filling(value: blank, answered: [.replyDebt, .replyAnswer])
    let draft = try fill(&filling, with: [], at: desk, subject: .replyDebt, .usualAlways)
    try keep(filling.value, .added, file, dossier, draft: draft)
  }
}
