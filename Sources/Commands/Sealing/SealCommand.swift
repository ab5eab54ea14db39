import ArgumentParser
import Documents
import Domain
import Exchange
import Sealing
import Store
import Terminal

/// Seals the dossier, or another file, so that only one person can read it: `aflos seal --to KEY`.
struct SealCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.seal) }
  @Argument(
    help: CommandHelp.argument(.sealSource), completion: CommandHelp.completion(.sealSource))
  var source: String?
  @Option(help: CommandHelp.option(.sealTo), completion: CommandHelp.typed(.sealTo)) var to:
    [String] = []
  @Flag(help: CommandHelp.option(.redacted)) var redacted = false
  @Flag(help: CommandHelp.option(.armor)) var armor = false
  @Option(help: CommandHelp.option(.out), completion: CommandHelp.typed(.out)) var out: String?
  @Option(help: CommandHelp.option(.passphraseFD)) var passphraseFd: String?
  @Flag(help: CommandHelp.option(.force)) var force = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    guard !redacted || source == nil else { throw Failure(SealProblem.redactedFile) }
    guard to.isEmpty || passphraseFd == nil else { throw Failure(SealProblem.bothWays) }
    guard source != "-" || passphraseFd != "0" else { throw Failure(SealProblem.inputTwice) }
    let (contents, name) = try contents(&context)
    let recipients = try Recipients(to, in: context.world).all
    let passphrase = recipients.isEmpty ? try context.newPassphrase(from: passphraseFd) : nil
    let sealed = try sealing { () throws(SealError) in
      guard let passphrase else { return try Sealed.seal(contents, for: recipients) }
      return try Sealed.seal(contents, with: passphrase.bytes)
    }
    let bytes = armor ? Armor.text(of: sealed) : sealed
    // Letters are for a mail: on the screen, where they can be copied.
    guard let path = out ?? (armor ? nil : TextFile.free("\(name).age")), path != "-" else {
      context.display.print(bytes: bytes)
      tell(passphrase, on: { context.display.note($0, .faint) }, context)
      return
    }
    try context.put(bytes, at: path, isForced: force)
    guard !context.options.json else {
      return context.display.print([
        "schema": "aflos.file/1", "file": .string(path),
        "keys": .list(recipients) { .string($0.text) },
      ])
    }
    context.tell(passphrase == nil ? .sealed(recipients.count) : .sealedWithPassphrase, path)
    if source == nil, !redacted {
      context.display.say(SealSay.wholeDossier.text(in: context.language))
    }
    tell(passphrase, on: { context.display.say($0) }, context)
  }

  /// A passphrase that was made is shown once.
  private func tell(_ passphrase: Passphrase?, on say: (String) -> Void, _ context: Context) {
    guard let passphrase else { return }
    if let made = passphrase.made {
      say(SealSay.made.text(in: context.language))
      say("  \(made)")
    }
    guard !context.options.json else { return }
    say(SealSay.howToTell.text(in: context.language))
  }

  /// What is sealed, and what the file is called without its ending.
  private func contents(
    _ context: inout Context
  ) throws(Failure) -> (bytes: [UInt8], name: String) {
    if let source {
      let path = source == "-" ? source : TextFile.absolute(source, in: context.world)
      return (try TextFile.read(path), source == "-" ? "aflos" : path)
    }
    let (file, dossier) = try context.dossier()
    if redacted {
      let json = DossierDocument.json(of: dossier.redacted(in: context.language))
      return (Array((json.text(.pretty) + "\n").utf8), "dossier.json")
    }
    let mark = context.mark
    let bytes = try stored { () throws(StoreError) in
      try file.bytesWithoutPast(forgetting: ExportCopy.forgotten, mark: mark)
    }
    return (bytes, context.path.split(separator: "/").last.map { String($0) } ?? "dossier.aflos")
  }
}

/// For whom something is sealed: keys as they are typed, or files with a key on each line.
private struct Recipients {
  private(set) var all: [Recipient] = []

  init(_ typed: [String], in world: World) throws(Failure) {
    for text in typed {
      guard Recipients.isFile(text, world) else {
        all.append(try Recipients.read(text))
        continue
      }
      let bytes = try TextFile.read(TextFile.absolute(text, in: world))
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        .map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
      guard !lines.isEmpty else { throw Failure(SealError.notAKey(typed: text)) }
      for line in lines { all.append(try Recipients.read(line)) }
    }
  }

  private static func isFile(_ text: String, _ world: World) -> Bool {
    let path = TextFile.absolute(text, in: world)
    return TextFile.exists(path) && !TextFile.isFolder(path)
  }

  private static func read(_ text: String) throws(Failure) -> Recipient {
    try sealing { () throws(SealError) in try Recipient(text.filter { !$0.isWhitespace }) }
  }
}
