import Domain
import Store

/// The parts of one step of the journey, in order. The way back leads through all of them, and the file
/// keeps which of them it came to.
struct Stages<Part: RawRepresentable & CaseIterable>
where Part.RawValue == String, Part.AllCases == [Part] {
  let file: DossierFile
  /// The key under which the file keeps the part it came to.
  let progress: String

  /// Takes each part, from the one it came to; from the last for somebody who comes back. `take` is told
  /// whether somebody comes back to it.
  func run(
    _ comesBack: Bool, _ take: (Part, _ comesBack: Bool) throws(Leaving) -> Void
  ) throws(Leaving) {
    let all = Part.allCases
    var comesBack = comesBack
    let stored = try kept { () throws(StoreError) in try file.progress(progress) }
    let reached = stored.flatMap { Part(rawValue: $0) }
    var index =
      all.firstIndex {
        comesBack ? $0.rawValue == all.last?.rawValue : $0.rawValue == reached?.rawValue
      }
      ?? 0
    while all.indices.contains(index) {
      let part = all[index]
      try kept { () throws(StoreError) in try file.setProgress(progress, part.rawValue) }
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
}
