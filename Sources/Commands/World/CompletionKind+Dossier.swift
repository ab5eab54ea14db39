import ArgumentParser
import Domain
import Store

extension CompletionKind {
  /// Ids of the usual dossier, read when a shell asks. Of a locked or damaged one there are none: a shell
  /// asks for no passphrase.
  /// With `letters` those of the letters that were kept as well.
  static func ids(
    _ ids: @escaping @Sendable (Dossier) -> [String], letters: Bool = false
  ) -> CompletionKind {
    .custom { words, _, _ in
      var world = World.real()
      world.arguments = []
      let place = words.firstIndex(of: "--file").map { $0 + 1 }
      let named = place.flatMap { words.indices.contains($0) ? ["--file", words[$0]] : nil } ?? []
      guard let options = try? GlobalOptions.parse(named),
        let context = try? Context(
          world: world, options: options, conversation: nil, isDialogue: false),
        TextFile.exists(context.path),
        let file = try? DossierFile.open(at: context.path, creating: false),
        let dossier = try? file.dossier()
      else { return [] }
      let kept = letters ? (try? file.letters()) ?? [] : []
      return ids(dossier) + kept.map(\.id.text)
    }
  }
}
