import ArgumentParser
import Documents
import Domain
import Exchange
import Sealing
import Store
import Terminal

/// Puts a lock on the dossier, gives it another passphrase, or takes it off: `aflos lock`.
struct LockCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lock) }
  @Flag(help: CommandHelp.option(.removeLock)) var remove = false
  @Option(help: CommandHelp.option(.passphraseFD)) var passphraseFd: String?
  @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.putBack))
  var yes = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let file = try context.file()
    context.speak(try context.language(of: file))
    let copies = context.backups
    let old = try context.lockKey(of: context.path)
    guard !remove else { return try takeOff(file, context) }
    try confirm(.putOn, .putOnHelp, explaining: old == nil, context)
    let passphrase = try context.newLock(from: passphraseFd)
    let key = try sealing { () throws(SealError) in try SealedKey(new: passphrase.bytes) }
    let envelope = key.envelope
    try stored { () throws(StoreError) in try file.lock(with: envelope) }
    context.conversation.lockKeys.append(key)
    let left = copies.all.map(\.path).filter { path in
      do throws(StoreError) {
        try DossierFile.seal(
          copyAt: path, by: copies.envelope(of: path), with: envelope)
        return false
      } catch { return true }
    }
    tell(isNew: old == nil, sealed: copies.all.count - left.count, left, context)
  }

  private func takeOff(_ file: DossierFile, _ context: Context) throws(Failure) {
    guard file.isLocked else { throw Failure(LockProblem.notLocked) }
    try confirm(.takeOff, .takeOffHelp, explaining: false, context)
    try stored { () throws(StoreError) in try file.removeLock() }
    guard !context.options.json else { return report(false, [], context) }
    context.tell(.removed, context.path)
    let kept = context.backups.all.count { FileAccess.isSealed($0.path) }
    if kept > 0 { context.display.say(LockSay.copiesKeep(kept).text(in: context.language)) }
  }

  /// Asks whether it is meant; `--yes` says so.
  private func confirm(
    _ question: LockSay, _ help: LockSay, explaining: Bool, _ context: Context
  ) throws(Failure) {
    guard !yes else { return }
    guard context.canAsk else { throw .problem(.saysYes) }
    let language = context.language
    if explaining { context.display.say(LockSay.whatItDoes.text(in: language)) }
    if !remove { context.display.say(LockSay.forgotten.text(in: language)) }
    var isMeant = false
    try context.asking { () throws(Leaving) in
      isMeant = try context.conversation.confirm(
        question.text(in: language), help: help.text(in: language), fallback: false)
    }
    guard isMeant else { throw .answered(.no) }
  }

  private func tell(isNew: Bool, sealed: Int, _ left: [String], _ context: Context) {
    guard !context.options.json else { return report(true, left, context) }
    context.tell(isNew ? .locked : .changed, context.path)
    if sealed > 0 {
      context.display.say(LockSay.copiesSealed(sealed).text(in: context.language))
    }
    if !left.isEmpty {
      context.display.note(LockSay.copiesLeft.text(in: context.language), .caution)
      for path in left { context.display.print("  \(path)") }
    }
    context.display.say(LockSay.elsewhere.text(in: context.language))
    let proofs = context.proofCopies.folder
    guard TextFile.isFolder(proofs) else { return }
    context.display.note(ProofSay.copiesAreOpen(proofs).text(in: context.language), .caution)
  }

  private func report(_ isLocked: Bool, _ left: [String], _ context: Context) {
    context.display.print([
      "schema": "aflos.lock/1", "file": .string(context.path), "locked": .bool(isLocked),
      "copiesNotLocked": .list(left) { .string($0) },
    ])
  }
}

extension Context {
  /// A passphrase for a lock: one that Aflos made is typed once before it counts, because nobody can
  /// open the dossier without it.
  fileprivate func newLock(from descriptor: String?) throws(Failure) -> Passphrase {
    let passphrase = try newPassphrase(from: descriptor)
    guard let made = passphrase.made else { return passphrase }
    display.say(SealSay.made.text(in: language))
    display.say("  \(made)")
    try asking { () throws(Leaving) in
      while try conversation.secret(LockSay.typeItOnce.text(in: language)) != made {
        display.note(SealSay.wrongOnce.text(in: language), .caution)
      }
    }
    return passphrase
  }

  /// A sentence, and behind it a path in a line of its own, which is never broken.
  fileprivate func tell(_ sentence: LockSay, _ line: String) {
    display.say(sentence.text(in: language))
    display.print("  \(line)")
  }
}
