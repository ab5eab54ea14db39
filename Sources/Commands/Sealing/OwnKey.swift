import ArgumentParser
import Documents
import Domain
import Exchange
import Sealing
import Store

/// The key of whoever uses this computer: in a file of its own beside the dossiers, as `age-keygen`
/// makes it, so that the program *age* can use it too.
struct OwnKey {
  let path: String

  init(in world: World) throws(Failure) {
    guard let folder = world.dataFolder else { throw .problem(.noPlace) }
    path = "\(folder)/key.txt"
  }

  var isThere: Bool { TextFile.exists(path) }

  /// The keys in a file like this one.
  static func keys(at path: String) throws(Failure) -> [SecretKey] {
    let bytes = try TextFile.read(path)
    return try sealing { () throws(SealError) in
      guard let text = String(validating: bytes, as: UTF8.self) else { throw .noSecretKey }
      return try SecretKey.all(in: text)
    }
  }

  /// Makes a key and keeps it, for the owner only.
  func make(on today: LocalDate) throws(Failure) -> SecretKey {
    let key = SecretKey()
    try TextFile.makeFolder(String(path.dropLast("/key.txt".count)))
    try TextFile.write(
      "# created: \(today.iso)\n# public key: \(key.recipient.text)\n\(key.text)\n", to: path)
    return key
  }
}

/// The public key that others seal for: `aflos key`.
struct KeyCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.key) }
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let own = try OwnKey(in: context.world)
    let isNew = !own.isThere
    let keys = isNew ? [try own.make(on: context.today)] : try OwnKey.keys(at: own.path)
    guard let key = keys.first else { throw Failure(SealError.noSecretKey) }
    guard !context.options.json else {
      return context.display.print([
        "schema": "aflos.key/1", "key": .string(key.recipient.text), "file": .string(own.path),
        "made": .bool(isNew),
      ])
    }
    if isNew { context.display.say(SealSay.keyMade.text(in: context.language)) }
    context.tell(.yourKey, key.recipient.text)
    context.tell(.keyHelp, own.path)
  }
}

extension Context {
  /// A sentence, and behind it a path, a key or a command in a line of its own, never broken.
  func tell(_ sentence: SealSay, _ line: String) {
    display.say(sentence.text(in: language))
    display.print("  \(line)")
  }
}
