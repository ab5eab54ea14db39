import ArgumentParser
import Domain
import Foundation
import Store

extension CompletionKind {
  /// Ids of the usual dossier, read when a shell asks. Of a locked or damaged one there are none: a shell
  /// asks for no passphrase.
  static func ids(_ ids: @escaping @Sendable (Dossier) -> [String]) -> CompletionKind {
    .custom { words, _, _ in
      var world = World.real()
      world.arguments = []
      var options = GlobalOptions()
      if let place = words.firstIndex(of: "--file"), words.indices.contains(place + 1) {
        options.file = words[place + 1]
      }
      guard
        let context = try? Context(
          world: world, options: options, conversation: nil, isDialogue: false),
        TextFile.exists(context.path),
        let file = try? DossierFile.open(at: context.path, creating: false),
        let dossier = try? file.dossier()
      else { return [] }
      return ids(dossier)
    }
  }
}
