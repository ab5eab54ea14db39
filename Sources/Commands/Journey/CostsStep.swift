import Domain
import Store

/// Everything that goes out: what belongs to somebody's life, the usual costs, other costs, and what is
/// put aside.
struct CostsStep {
  let file: DossierFile
  let entering: Entering

  private enum Part: String, CaseIterable {
    case situations, usual, other, reserve
  }

  func run(_ comesBack: Bool) throws(Leaving) {
    try Stages<Part>(file: file, progress: "journey.costs").run(comesBack) {
      part, comesBack throws(Leaving) in
      switch part {
      case .situations: try entering.situations(comesBack)
      case .usual: try entering.usualCosts(comesBack)
      case .other: try entering.list(Cost.self)
      case .reserve:
        try entering.household([.reserve], comesBack ? .last : .unasked(key: "journey.reserve"))
      }
    }
  }
}
