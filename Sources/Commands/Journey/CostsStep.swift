import Domain
import Store

/// The step about what goes out: what belongs to somebody's life, the usual costs, other costs, and
/// what is put aside. The way back leads through all of them, and the file keeps which of them it came to.
struct CostsStep {
  let file: DossierFile
  let entering: Entering

  private enum Part: String, CaseIterable {
    case situations, usual, other, reserve
  }

  private static let progress = "journey.costs"

  func run(_ comesBack: Bool) throws(Leaving) {
    var comesBack = comesBack
    let stored = try kept { () throws(StoreError) in try file.progress(Self.progress) }
    let reached = stored.flatMap { Part(rawValue: $0) } ?? .situations
    var index = Part.allCases.firstIndex(of: comesBack ? .reserve : reached) ?? 0
    while let part = part(index) {
      try kept { () throws(StoreError) in try file.setProgress(Self.progress, part.rawValue) }
      do throws(Leaving) {
        try take(part, comesBack)
        comesBack = false
        index += 1
      } catch {
        guard case .back = error, index > 0 else { throw error }
        comesBack = true
        index -= 1
      }
    }
  }

  private func part(_ index: Int) -> Part? {
    Part.allCases.indices.contains(index) ? Part.allCases[index] : nil
  }

  private func take(_ part: Part, _ comesBack: Bool) throws(Leaving) {
    switch part {
    case .situations: try entering.situations(comesBack)
    case .usual: try entering.usualCosts(comesBack)
    case .other: try entering.list(Cost.self)
    case .reserve:
      try entering.household([.reserve], comesBack ? .last : .unasked(key: "journey.reserve"))
    }
  }
}
