import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Rules

/// `aflos law costs`: the most that may be charged for collecting.
struct LawCosts: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lawCosts) }
  @Option(parsing: .unconditional, help: CommandHelp.option(.principal)) var principal: String?
  @Option(parsing: .unconditionalSingleValue, help: CommandHelp.option(.bills)) var bills:
    [String] =
      []
  @Flag(help: CommandHelp.option(.vat)) var vat = false
  @Option(parsing: .unconditional, help: CommandHelp.option(.charged)) var charged: String?
  @Flag(help: CommandHelp.option(.trade)) var trade = false
  @Flag(help: CommandHelp.option(.noLetter)) var noLetter = false
  @Flag(help: CommandHelp.option(.paidInTime)) var paidInTime = false
  @Option(parsing: .unconditional, help: CommandHelp.option(.lawOn)) var on: String?
  @Flag(help: CommandHelp.option(.strict)) var strict = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let use = try context.lawInUse()
    let question = try question(context)
    let costs = try lawful { () throws(LawError) in
      try CollectionCosts.of(question, law: use.law)
    }
    let raised = raised(costs, use.law)
    context.show(
      costsReport(costs, raised: raised, in: context.language),
      json: LawDocument.json(of: costs, raised: raised), corrections: use.corrections,
      sources: (raised ?? costs).sources)
  }

  /// The same with VAT: the maximum with it is said even where VAT is not in question, as far as its
  /// rate is known.
  private func raised(_ costs: CollectionCosts, _ law: Law) -> CollectionCosts? {
    let question = costs.question
    guard !question.withVAT else { return costs }
    return try? CollectionCosts.of(
      CostsQuestion(
        bills: question.bills, ground: question.ground, withVAT: true, charged: nil,
        on: question.on, afterCheck: question.afterCheck), law: law)
  }

  private func question(_ context: Context) throws(Failure) -> CostsQuestion {
    let (amounts, ground) = (try amounts(context), try ground())
    let isOverNothing = amounts.sum() == .zero
    if isOverNothing, ground == .letterRanOut || ground == .trade {
      throw .lawProblem(.nothingOpen)
    }
    return CostsQuestion(
      bills: amounts, ground: ground, withVAT: vat,
      charged: try context.optionalAmount(charged, .charged),
      on: try context.dayOrToday(on, .lawOn), afterCheck: strict ? .refuse : .assume)
  }

  /// The bills, or the principal as one; both only when they are the same sum.
  private func amounts(_ context: Context) throws(Failure) -> [Money] {
    var amounts: [Money] = []
    for text in bills { amounts += try context.bills(text) }
    guard let principal else {
      guard !amounts.isEmpty else { throw .lawProblem(.missing([.principal])) }
      return amounts
    }
    let whole = try context.amount(principal, .principal)
    guard !amounts.isEmpty else { return [whole] }
    guard amounts.sum() == whole else {
      throw .lawProblem(.billsDiffer(bills: amounts.sum(), principal: whole))
    }
    return amounts
  }

  private func ground() throws(Failure) -> CostsGround {
    let said: [(Bool, OptionWords, CostsGround)] = [
      (noLetter, .noLetter, .noValidLetter), (paidInTime, .paidInTime, .paidInTime),
      (trade, .trade, .trade),
    ]
    let chosen = said.filter(\.0)
    guard chosen.count <= 1 else { throw .lawProblem(.together(chosen[0].1, chosen[1].1)) }
    return chosen.first?.2 ?? .letterRanOut
  }
}

extension Context {
  /// Amounts with `;` between, or with commas where no comma can be meant for cents.
  fileprivate func bills(_ text: String) throws(Failure) -> [Money] {
    let isPlain = !text.contains(";")
    let parts = text.split(separator: isPlain ? "," : ";", omittingEmptySubsequences: false)
      .map { String($0) }
    guard parts.count > 1 else { return [try amount(text, .bills)] }
    // "100,50" can be two bills or one with cents; "100,50.00" and "100,100" cannot.
    if isPlain, parts.dropFirst().contains(where: \.canBeCents) {
      throw .lawProblem(.unclearBills(typed: text))
    }
    var amounts: [Money] = []
    for part in parts { amounts.append(try amount(part, .bills)) }
    return amounts
  }
}

extension String {
  /// One or two digits right behind a comma, whatever is said of the currency: `30`, `30 euro`.
  fileprivate var canBeCents: Bool {
    let digits = utf8.prefix { (0x30...0x39).contains($0) }.count
    let behind = utf8.dropFirst(digits).first
    return (1...2).contains(digits) && behind != UInt8(ascii: ".")
  }
}
