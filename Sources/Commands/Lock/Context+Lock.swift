import Documents
import Domain
import Sealing
import Store
import Terminal

extension SealedKey {
  /// How the dossier of this key is sealed and opened.
  var envelope: Envelope {
    Envelope(
      open: { sealed throws(StoreError) in
        guard fits(sealed) else { throw .changedMeanwhile }
        do throws(SealError) { return try open(sealed) } catch {
          throw .damaged(table: nil, id: nil)
        }
      },
      seal: { contents in seal(contents) })
  }
}

extension Context {
  /// Opens a dossier or a copy of one, locked or not. Where it is locked, the passphrase is asked, once
  /// as long as the program runs.
  func opening(
    _ path: String, _ opening: DossierFile.Opening
  ) throws(Failure) -> DossierFile {
    var opening = opening
    opening.envelope = try lockKey(of: path)?.envelope
    return try stored { () throws(StoreError) in try DossierFile.open(at: path, opening) }
  }

  /// What opens the locked file at `path`; nil where it is not locked.
  func lockKey(of path: String) throws(Failure) -> SealedKey? {
    guard let sealed = FileAccess.sealedBytes(of: path) else { return nil }
    if let known = conversation.lockKeys.first(where: { $0.fits(sealed) }) { return known }
    let way = try sealing { () throws(SealError) in try Sealed.way(into: sealed) }
    guard way != .key else { throw Failure(LockProblem.sealedForKey) }
    let key = try askForLock(of: sealed)
    conversation.lockKeys.append(key)
    return key
  }

  /// The passphrase of a locked dossier: from the descriptor, or typed. A wrong one can be mended, twice.
  private func askForLock(of sealed: [UInt8]) throws(Failure) -> SealedKey {
    if let descriptor = options.unlockFd {
      let given = try Passphrase.read(from: descriptor, for: .unlockFD, in: world)
      return try sealing { () throws(SealError) in try SealedKey(into: sealed, with: given.bytes) }
    }
    guard canAsk else { throw Failure(LockProblem.lockedDossier) }
    var tries = 0
    while true {
      var typed = ""
      try asking { () throws(Leaving) in
        typed = try conversation.secret(LockSay.askForDossier.text(in: language))
        guard !typed.isEmpty else { throw .leave(.asked) }
      }
      do throws(SealError) { return try SealedKey(into: sealed, with: Array(typed.utf8)) } catch {
        tries += 1
        guard error == .wrongPassphrase, tries < 3 else { throw Failure(error) }
        display.note(SealSay.wrongOnce.text(in: language), .caution)
      }
    }
  }
}

extension LockProblem: FailureCause {
  var exitCode: Failure.ExitCode { self == .notLocked ? .no : .fileUnusable }
}
