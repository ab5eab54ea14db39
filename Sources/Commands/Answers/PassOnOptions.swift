import ArgumentParser
import Documents
import Domain
import Store

/// To whom a claim went to collect, so that it is with the debt at once.
struct PassOnOptions: ParsableArguments {
  @Option(help: CommandHelp.option(.passOnTo)) var to: String?
  @Option(help: CommandHelp.option(.passOnNumber)) var number: String?
  @Option(help: CommandHelp.option(.passOnSince)) var since: String?

  /// As the answer that is kept.
  var typed: [TypedOption] { typedOptions([(.replyPassedTo, to)]) }

  /// Whether the debt goes there at once, and how; nil where nobody said so.
  func handing(_ entry: ReplyEntry, _ context: Context) throws(Failure) -> Handing? {
    guard to != nil || number != nil || since != nil else { return nil }
    let number = try number.map { typed throws(Failure) in
      try context.read(typed, .passOnNumber) { typed throws(InputError) in
        try typed.line(limit: 200)
      }
    }
    let since = try since.map { typed throws(Failure) in
      try context.read(typed, .passOnSince) { typed throws(InputError) in
        let day = try typed.day(today: context.today, leaning: .past)
        if day > context.today { throw typed.error(.dayAfter(context.today)) }
        return day
      }
    }
    guard entry.kind == .passedOn else {
      // A sale has its buyer, and no more.
      guard number == nil, since == nil else {
        throw .option(
          number == nil ? .passOnSince : .passOnNumber,
          InputError(nil, typed: entry.kind.name(in: context.language), .notBeside(.replyAnswer)))
      }
      return nil
    }
    guard let name = entry.passedTo else {
      throw .option(.passOnTo, InputError(nil, typed: "", .missing))
    }
    return Handing(name: name, reference: number, since: since ?? entry.on)
  }
}

/// Somebody who collects a debt from now on.
struct Handing: Hashable, Sendable {
  let name: String
  /// Its number for the debt.
  let reference: String?
  let since: LocalDate?
}

extension Dossier {
  /// A debt as it is once this party collects it, and the party where it is new.
  func handing(_ debt: Debt, to handing: Handing) -> (debt: Debt, new: Creditor?) {
    let known = CreditorNames(creditors).creditor(called: handing.name)
    let id: ID<Creditor> = known ?? newID("c", after: creditors.map(\.id))
    let role: Debt.Link.Role = PartyName.isBailiff(handing.name) ? .bailiff : .collector
    var after = debt.handed(to: id, as: role, reference: handing.reference, on: handing.since)
    after.stage = max(debt.stage, role == .bailiff ? .bailiff : .collector)
    return (after, known == nil ? Creditor.named(handing.name, id: id, kind: .collector) : nil)
  }
}
