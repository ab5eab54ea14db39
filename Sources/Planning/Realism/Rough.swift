import Domain

// What was told roughly, to see a first amount soon: it is asked again before there is an offer.
extension Dossier {
  /// Lines of which only about how much is known, although it stands on paper: income without a low
  /// amount, home, energy and health insurance, and debts. Food and the like are always about.
  package var roughLines: [OddAmount.Line] {
    let about = placesAbout
    guard !about.isEmpty else { return [] }
    let exact: Set<Cost.Category> = [.housing, .energy, .healthInsurance]
    let incomes = self.incomes.filter { $0.low == nil && isAbout($0, about) }
    let costs = self.costs.filter { exact.contains($0.category) && isAbout($0, about) }
    let debts = self.debts.filter { $0.claimed > .zero && isAbout($0, about) }
    return incomes.map { .income($0.id) } + costs.map { .cost($0.id) }
      + debts.map { .debt($0.id) }
  }

  /// Debts of which only to whom and how much was told.
  package var untoldDebts: [ID<Debt>] {
    let untold = Set(
      assurances.compactMap { said in
        if case .untold(let debt) = said.matter { debt } else { nil }
      })
    guard !untold.isEmpty else { return [] }
    return debts.filter { untold.contains($0.id) && $0.claimed > .zero }.map(\.id)
  }

  /// Whether nobody told how far the creditor has gone: the step that stands there is only the one with
  /// which every debt begins.
  package func isStageUntold(_ debt: Debt) -> Bool {
    debt.stage == Debt.firstStage && assurances.holdsUntold(debt.id)
  }

  /// The ids of all lines whose amount is not exact, for what is shown.
  package var linesAbout: Set<String> {
    let about = placesAbout
    guard !about.isEmpty else { return [] }
    let incomes = self.incomes.filter { isAbout($0, about) }.map(\.id.text)
    let costs = self.costs.filter { isAbout($0, about) }.map(\.id.text)
    let debts = self.debts.filter { isAbout($0, about) }.map(\.id.text)
    return Set(incomes + costs + debts)
  }

  private typealias About = [String: Assurance.Matter]

  private var placesAbout: About {
    Dictionary(
      assurances.compactMap { said in
        if case .about(let line, _, _) = said.matter { (line, said.matter) } else { nil }
      }, uniquingKeysWith: { $1 })
  }

  private func isAbout(_ income: Income, _ about: About) -> Bool {
    about[income.id.text] == .about(line: income.id.text, income.amount, income.every)
  }

  private func isAbout(_ cost: Cost, _ about: About) -> Bool {
    about[cost.id.text] == .about(line: cost.id.text, cost.amount, cost.every)
  }

  private func isAbout(_ debt: Debt, _ about: About) -> Bool {
    about[debt.id.text] == .about(line: debt.id.text, debt.claimed, .once)
  }
}

extension RealismWork {
  /// What was told roughly stops offers until it is told: an offer on it would be a guess.
  func aboutRough() -> [Finding] {
    let stated = plan.standing.stated
    let (lines, untold) = (stated.roughLines, stated.untoldDebts)
    return lines.isEmpty && untold.isEmpty
      ? [] : [finding(.roughFigures(lines, untold: untold), [])]
  }
}
