import ArgumentParser
import Documents
import Domain
import Exchange
import Store

/// Takes out what was sealed: `aflos open FILE`, also a mail in which it was pasted.
struct OpenCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.open) }
  @Argument(
    help: CommandHelp.argument(.sealedFile), completion: CommandHelp.completion(.sealedFile))
  var source: String
  @Option(help: CommandHelp.option(.keyFile), completion: CommandHelp.typed(.keyFile)) var key:
    String?
  @Option(help: CommandHelp.option(.out), completion: CommandHelp.typed(.out)) var out: String?
  @Option(help: CommandHelp.option(.passphraseFD)) var passphraseFd: String?
  @Flag(help: CommandHelp.option(.force)) var force = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let from = SealedSource(path: source, key: key, passphraseFd: passphraseFd)
    let (contents, path) = try from.contents(context)
    guard out != "-" else { return context.display.print(bytes: contents) }
    let target = out ?? TextFile.free(Self.name(for: contents, from: path))
    try context.put(contents, at: target, isForced: force)
    let written = TextFile.absolute(target, in: context.world)
    guard !context.options.json else {
      return context.display.print(["schema": "aflos.file/1", "file": .string(written)])
    }
    context.tell(.opened, written)
    if FileAccess.occupant(of: written) == .dossier {
      context.tell(.lookAtDossier, "aflos --file \(written)")
    } else if Self.isDossierText(contents) {
      context.tell(.takeInDossier, "aflos import dossier \(written)")
    }
  }

  /// The name without `.age`; where it has none, a fitting ending.
  private static func name(for contents: [UInt8], from path: String) -> String {
    let usual = ".age"
    if path.hasSuffix(usual), path.count > usual.count { return String(path.dropLast(usual.count)) }
    let ending =
      contents.starts(with: "SQLite format 3\0".utf8)
      ? "aflos" : contents.starts(with: "%PDF-".utf8) ? "pdf" : isText(contents) ? "json" : "bin"
    return "\(path == "-" ? "aflos" : path).\(ending)"
  }

  private static func isText(_ contents: [UInt8]) -> Bool { contents.first == UInt8(ascii: "{") }

  private static func isDossierText(_ contents: [UInt8]) -> Bool {
    isText(contents)
      && String(decoding: contents.prefix(200), as: UTF8.self).contains("aflos.dossier/")
  }
}
