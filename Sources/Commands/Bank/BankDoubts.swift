import Documents
import Domain
import Planning
import Terminal

/// Payments of which nothing says for sure on which debt they are: asked one by one, and those that are
/// alike together.
struct BankDoubts {
  let finding: BankFinding
  let context: Context

  private typealias Doubt = (payment: Payment, match: PaymentMatch)

  /// One amount to one side, on one debt.
  private struct Likeness: Hashable {
    var debt: ID<Debt>
    var kind: Payment.Kind
    var amount: Money
    var side: String
  }

  private enum Answer { case all, none, each }

  /// Asks each; what was said yes to is in `kept`.
  func ask(into kept: inout [Payment]) throws(Leaving) {
    for alike in groups {
      if alike.count > 1 {
        switch try askTogether(alike) {
        case .all:
          kept += alike.map(\.payment)
          continue
        case .none: continue
        case .each: break
        }
      }
      for doubt in alike where try isMeant(doubt) { kept.append(doubt.payment) }
    }
  }

  private var groups: [[Doubt]] {
    var places: [Likeness: Int] = [:]
    var groups: [[Doubt]] = []
    for doubt in finding.doubtful {
      let one = transaction(doubt)
      let likeness = Likeness(
        debt: doubt.payment.debt, kind: doubt.payment.kind, amount: doubt.payment.amount,
        side: one.iban ?? PartyName.key(one.counterparty))
      if let place = places[likeness] {
        groups[place].append(doubt)
      } else {
        places[likeness] = groups.count
        groups.append([doubt])
      }
    }
    return groups
  }

  private func transaction(_ doubt: Doubt) -> Transaction {
    finding.picture.transactions[doubt.match.transaction]
  }

  private func askTogether(_ alike: [Doubt]) throws(Leaving) -> Answer {
    let language = context.language
    let question = BankSay.arePayments(
      count: alike.count, amount: alike[0].payment.amount, kind: alike[0].payment.kind,
      first: alike[0].payment.on, last: alike[alike.count - 1].payment.on,
      to: other(transaction(alike[alike.count - 1])), debt: name(alike[0].payment.debt))
    return try context.conversation.ask(
      Question(
        text: question.text(in: language), help: BankSay.arePaymentsHelp.text(in: language),
        fallback: language.yesOrNo(false), unknown: .needed)
    ) { typed throws(InputError) -> Answer in
      let typed = Typed(typed, for: nil)
      if typed.raw == "1" { return .each }
      return try typed.yesOrNo() ? .all : .none
    } ?? .none
  }

  private func isMeant(_ doubt: Doubt) throws(Leaving) -> Bool {
    let question = BankSay.isPayment(
      amount: doubt.payment.amount, kind: doubt.payment.kind, day: doubt.payment.on,
      to: other(transaction(doubt)), debt: name(doubt.payment.debt))
    return try context.conversation.confirm(
      question.text(in: context.language), help: BankSay.isPaymentHelp.text(in: context.language),
      fallback: false)
  }

  /// `d10 (Incasso Vermeer, V-2)`.
  private func name(_ id: ID<Debt>) -> String {
    let debt = finding.dossier.debt(id)
    let name = debt.map { finding.dossier.name(of: $0.creditor) } ?? id.text
    let reference = debt?.reference.map { ", \($0)" } ?? ""
    return "\(id.text) (\(name)\(reference))"
  }
}
