import Domain
import Planning
import Store

/// What can still be filled in, without what somebody said is not needed.
struct OpenItems {
  let file: DossierFile

  /// The key under which the file keeps what is not needed. It is no part of undo.
  static let off = "todo.off"

  func all(in dossier: Dossier, on day: LocalDate) throws(StoreError) -> [OpenItem] {
    let off = Set(try keys())
    return OpenItem.items(in: dossier, on: day).filter { !off.contains($0.key) }
  }

  /// Takes one off the list for good.
  func takeOff(_ item: OpenItem) throws(StoreError) {
    let keys = try keys().filter { $0 != item.key } + [item.key]
    try file.setProgress(Self.off, keys.joined(separator: ","))
  }

  private func keys() throws(StoreError) -> [String] {
    (try file.progress(Self.off) ?? "").split(separator: ",").map { String($0) }
  }
}
