import Documents
import Domain
import Store
import Terminal

/// A file that is dragged to the window: its path is typed by the terminal.
enum DroppedLetter {
  private static let endings = [
    ".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic", ".txt",
  ]

  /// Whether one path of a letter was typed, and nothing else.
  static func looksLikeOne(_ typed: String) -> Bool {
    guard let word = only(typed) else { return false }
    return isLetter(word)
  }

  /// The path, where there is such a file.
  static func path(_ typed: String, in world: World) -> String? {
    only(typed).map { DroppedPath.path($0, in: world) }.flatMap {
      isLetter($0) && TextFile.exists($0) ? $0 : nil
    }
  }

  private static func only(_ typed: String) -> String? {
    let words = CommandLineWords.split(typed)
    return words.count == 1 ? words[0] : nil
  }

  private static func isLetter(_ path: String) -> Bool {
    let small = path.lowercased()
    return path.contains("/") && endings.contains(where: { small.hasSuffix($0) })
  }

  /// Reads it where a debt is asked for, and goes through it.
  static func read(
    _ path: String, into file: DossierFile, _ context: Context
  ) throws(Leaving) {
    do throws(Failure) {
      var context = context
      let dossier =
        try stored { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
      let scan = try LetterScan.file(path, in: context)
      let talk = ReadTalk(scan: scan, dossier: dossier, aim: .open, keepsLetter: false)
      context.display.show(talk.report(in: context.language).withoutCommands)
      try talk.fillIn(file, &context)
    } catch {
      // The next envelope waits: what stopped this one is said, and that is all.
      if error.exitCode == .interrupted { throw .leave(.interrupted) }
      if let text = error.text(in: context.language) { context.display.note(text, .caution) }
    }
  }
}
