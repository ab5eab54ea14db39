import Domain
import Planning

/// The picture after a few rough answers: what is owed, what can be spared, what is dangerous, and what
/// matters most now. It promises nothing and offers nothing.
package func provisionalReport(
  of plan: Plan, waitingFor items: [WeighedItem], in language: Language
) -> Report {
  let text = ProvisionalText(plan: plan, items: items, language: language)
  return Report(
    title: language.say(dutch: "Voorlopig beeld", english: "The picture for now"),
    blocks: [.paragraph(text.owed), .paragraph(text.left)] + text.risks + text.waiting)
}

private struct ProvisionalText {
  let plan: Plan
  let items: [WeighedItem]
  let language: Language

  private var dossier: Dossier { plan.standing.now.dossier }
  private var total: Money { plan.offers.map { $0.owed + $0.disputed }.sum() }

  var owed: String {
    let count = Counted.debt.text(dossier.debts.count, in: language)
    let sum = total.wholeText(in: language)
    return dossier.debts.isEmpty
      ? language.say(
        dutch: "Er staan nog geen schulden in.", english: "There are no debts in it yet.")
      : language.say(
        dutch: "U moet ongeveer \(sum) betalen, bij \(count).",
        english: "You have to pay about \(sum), in \(count).")
  }

  var left: String {
    guard !dossier.incomes.isEmpty else { return RoughSay.noIncomeYet.text(in: language) }
    if plan.budget.shortfall > .zero {
      let short = plan.budget.shortfall.wholeText(in: language)
      return language.say(
        dutch: "Elke maand komt u ongeveer \(short) tekort. Beloof nu niemand geld. "
          + "Uw gemeente moet gratis helpen: vraag om schuldhulp.",
        english: "Each month you are about \(short) short. Promise nobody money now. "
          + "Your municipality has to help free of charge: ask for debt help.")
    }
    let spare = plan.capacity.wholeText(in: language)
    let unknown = plan.budget.unknownEssentials(of: dossier)
    guard unknown.isEmpty else {
      return capitalised(unknown.leftWithout(about: plan.budget.left.orZero, in: language)) + byLaw
    }
    guard plan.capacity > .zero, total > .zero else {
      return language.say(
        dutch: "U kunt ongeveer \(spare) per maand missen\(notMore).",
        english: "You can spare about \(spare) a month\(notMore).")
    }
    let months = (total.cents + plan.capacity.cents - 1) / plan.capacity.cents
    let time = Counted.month.text(months, in: language)
    return language.say(
      dutch: "U kunt ongeveer \(spare) per maand missen\(notMore). "
        + "Zonder rente duurt het dan \(time).",
      english: "You can spare about \(spare) a month\(notMore). "
        + "Without interest it then takes \(time).")
  }

  private var byLaw: String {
    plan.budget.mostByLaw(in: language) { most in
      let rough = most.wholeText(in: language)
      return language.say(dutch: "ongeveer \(rough)", english: "about \(rough)")
    }
  }

  /// That it is what the law asks, and that more is left.
  private var notMore: String {
    guard plan.budget.keptByLaw > .zero else { return "" }
    let left = plan.budget.left.orZero.wholeText(in: language)
    return language.say(
      dutch: ": meer hoeft volgens de wet niet, ook al blijft er ongeveer \(left) over",
      english: ": by law it need not be more, although about \(left) is left")
  }

  /// What threatens home, energy, water and health insurance.
  var risks: [Report.Block] {
    plan.findings.filter { $0.isRisk && $0.severity != .info }.prefix(2)
      .map { $0.head(of: dossier, in: language) }
  }

  var waiting: [Report.Block] {
    guard !items.isEmpty else { return [] }
    var names: [String] = []
    for item in items {
      let name = item.item.name(of: dossier, in: language)
      if !names.contains(name) { names.append(name) }
    }
    let more = names.count - 3
    let rest: [Report.Block] = more > 0 ? [.paragraph(Say.andMore(more).text(in: language))] : []
    return [
      .paragraph(
        language.say(
          dutch: "Dit is voorlopig. Een voorstel en brieven komen pas als het klopt. "
            + "Dit telt nu het meest:",
          english: "This is provisional. An offer and letters come when it is right. "
            + "This matters most now:")),
      .bullets(Array(names.prefix(3))),
    ] + rest
  }
}

extension OpenItem {
  /// What it is about, in a word or two: “energie”, “Vattenfall”.
  package func name(of dossier: Dossier, in language: Language) -> String {
    switch self {
    case .nothing(.income): language.say(dutch: "uw inkomen", english: "your income")
    case .nothing(.debt): language.say(dutch: "uw schulden", english: "your debts")
    case .nothing: language.say(dutch: "uw kosten", english: "your costs")
    case .household(let field): field.name(in: language).lowercased()
    case .income(let id, _): dossier.incomes.first { $0.id == id }?.name ?? id.text
    case .cost(let id, _): dossier.costs.first { $0.id == id }?.name ?? id.text
    case .debt(let id, _): dossier.label(of: id)
    case .creditor(let id, _): dossier.name(of: id)
    case .forgotten(.income(let kind)): kind.name(in: language)
    case .forgotten(let item): item.name(in: language)
    }
  }
}
