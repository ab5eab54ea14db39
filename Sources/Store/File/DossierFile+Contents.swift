import Domain
import SQLite

extension DossierFile {
  /// Everything that is in the file; nil when nothing was started in it.
  package func contents() throws(StoreError) -> WholeDossier? {
    guard let dossier = try dossier() else { return nil }
    return WholeDossier(
      dossier: dossier, letters: try letters(),
      lastChange: try history(limit: .max).map(\.stateDay).max())
  }
}
