import Domain
import Planning

extension CheckFinding {
  /// What was found, in short sentences: facts, never a verdict. Plan and check say the same thing in
  /// the same words.
  package func text(of dossier: Dossier, in language: Language) -> String {
    if let finding = planFinding { return finding.text(of: dossier, in: language) }
    let words = CheckWords(dossier: dossier, debt: debt, language: language)
    return words.urgent(issue) ?? words.costs(issue) ?? words.interest(issue)
      ?? words.parties(issue) ?? words.ways(issue) ?? ""
  }

  /// The same finding in a plan; nil where a plan does not have it.
  private var planFinding: Finding? {
    guard let debt else { return nil }
    return switch issue {
    case .basicsAtRisk(let stage, nil): .basicsAtRisk(debt, stage)
    case .mayBeTimeBarred(let from): .mayBeTimeBarred(debt, from: from)
    case .soonTimeBarred(let from): .soonTimeBarred(debt, from: from)
    case .ageUnknown: .ageUnknown(debt)
    case .arrangementNotKept: .arrangementNotKept(debt)
    case .fineRises(let rise): .fineRises(debt, rise)
    default: nil
    }
  }
}

/// The sentences of a check, about one debt of a dossier. Each group of findings has its own file;
/// a group says nil about what is not its own.
struct CheckWords {
  let dossier: Dossier
  let debt: ID<Debt>?
  let language: Language

  func money(_ amount: Money) -> String { amount.text(in: language) }
  func percent(_ rate: Rate) -> String { rate.text(in: language) }
  func day(_ day: LocalDate) -> String { day.text(in: language) }
  func ids(_ debts: [ID<Debt>]) -> String { debts.map(\.text).listed(in: language) }

  /// The name of the creditor of this debt.
  var name: String {
    debt.flatMap { dossier.debt($0) }.map { dossier.name(of: $0.creditor) } ?? ""
  }
}
