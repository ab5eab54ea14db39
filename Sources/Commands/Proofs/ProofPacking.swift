import Documents
import Domain
import Exchange
import Store

/// The copies of proofs that go along with a pack: looked at before anything is written.
struct ProofPacking {
  /// Where the copies go.
  private let folder: String
  private let copies: [(name: String, bytes: [UInt8])]

  /// Refuses where something would be shown that is left out, where there is no folder for it, and where
  /// a copy is not as it was kept.
  init(_ form: ExportOptions, _ context: inout Context) throws(Failure) {
    guard !form.redacted else { throw Failure(ProofProblem.redacted) }
    guard let to = form.to, TextFile.isFolder(to) else { throw Failure(ProofProblem.needsFolder) }
    let (_, dossier) = try context.dossier()
    let place = context.proofCopies
    var found: [(name: String, bytes: [UInt8])] = []
    var wrong: [String] = []
    for copy in dossier.proofs.flatMap(\.copies) {
      if let bytes = place.bytes(of: copy) {
        found.append((copy.name, bytes))
      } else {
        wrong.append(copy.name)
      }
    }
    guard wrong.isEmpty else { throw Failure(ProofProblem.copiesDiffer(wrong)) }
    copies = found
    folder = "\(to)/\(ProofSay.folder.text(in: context.language))"
  }

  /// Writes them; what is there already stays, under its own name.
  func pack(_ context: Context) throws(Failure) {
    guard !copies.isEmpty else { return }
    try TextFile.makeFolder(folder)
    for copy in copies {
      let path = TextFile.free("\(folder)/\(copy.name)")
      try TextFile.write(copy.bytes, to: path)
    }
    guard !context.options.json else { return }
    context.display.say(
      ProofSay.packed(copies.count, folder: folder).text(in: context.language))
  }
}
