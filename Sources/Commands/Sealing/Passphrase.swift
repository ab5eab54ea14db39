import Documents
import Domain
import Sealing
import Terminal

/// A passphrase: typed without being shown, or read from a descriptor; never an argument, which others
/// on the machine can see.
struct Passphrase {
  let bytes: [UInt8]
  /// As it is shown, when it was made here.
  var made: String?

  /// No line of it is longer.
  private static let longest = 4_096
  /// The letters of one that is made: none that looks or sounds like another.
  private static let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")

  /// One that nobody can guess: 24 letters of 31, some 118 bits.
  static func random() -> Passphrase {
    let groups = (0..<6).map { _ in String((0..<4).compactMap { _ in letters.randomElement() }) }
    let text = groups.joined(separator: "-")
    return Passphrase(bytes: Array(text.utf8), made: text)
  }

  /// The first line of what `descriptor` gives.
  ///
  /// Byte by byte: what stands behind the line is for whoever reads on.
  static func read(
    from typed: String, for option: OptionWords = .passphraseFD, in world: World
  ) throws(Failure) -> Passphrase {
    guard let number = Int32(typed), number >= 0 else {
      throw .option(option, InputError(nil, typed: typed, .notANumber(0...1_023)))
    }
    let source = SystemFile.Source(descriptor: number == 0 ? world.input : number)
    var line: [UInt8] = []
    while let byte = source.byte(), byte != UInt8(ascii: "\n") {
      line.append(byte)
      guard line.count <= longest else {
        throw Failure(SealProblem.passphraseUnread(option: option.typed))
      }
    }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    guard !line.isEmpty else {
      throw Failure(SealProblem.passphraseUnread(option: option.typed))
    }
    return Passphrase(bytes: line)
  }

  var isShort: Bool {
    String(decoding: bytes, as: UTF8.self).count < SealSay.fewestLetters
  }
}

extension Context {
  /// A passphrase for something new: from the descriptor, or asked twice; Enter has one made.
  func newPassphrase(from descriptor: String?) throws(Failure) -> Passphrase {
    if let descriptor {
      let given = try Passphrase.read(from: descriptor, in: world)
      guard !given.isShort else { throw Failure(SealProblem.shortPassphrase) }
      return given
    }
    guard canAsk else { throw Failure(SealProblem.noPassphrase) }
    var passphrase = Passphrase.random()
    try asking { () throws(Leaving) in
      while true {
        let typed = try conversation.secret(SealSay.askNew.text(in: language))
        guard !typed.isEmpty else { return }
        passphrase = Passphrase(bytes: Array(typed.utf8))
        guard !passphrase.isShort else {
          display.note(SealProblem.shortPassphrase.text(in: language), .caution)
          continue
        }
        if try conversation.secret(SealSay.askAgain.text(in: language)) == typed { return }
        display.note(SealSay.notTheSame.text(in: language), .caution)
      }
    }
    return passphrase
  }

  /// Does `body` with the passphrase of a file that is there. At a terminal a wrong one can be mended,
  /// twice.
  func withPassphrase(
    from descriptor: String?, _ body: ([UInt8]) throws(SealError) -> [UInt8]
  ) throws(Failure) -> [UInt8] {
    if let descriptor {
      let given = try Passphrase.read(from: descriptor, in: world)
      return try sealing { () throws(SealError) in try body(given.bytes) }
    }
    guard canAsk else { throw Failure(SealProblem.noPassphrase) }
    var tries = 0
    while true {
      var typed = ""
      try asking { () throws(Leaving) in
        typed = try conversation.secret(SealSay.askForFile.text(in: language))
        guard !typed.isEmpty else { throw .leave(.asked) }
      }
      do throws(SealError) { return try body(Array(typed.utf8)) } catch {
        tries += 1
        guard error == .wrongPassphrase, tries < 3 else { throw Failure(error) }
        display.note(SealSay.wrongOnce.text(in: language), .caution)
      }
    }
  }
}

/// Turns what cannot be sealed or opened into a failure of the command.
func sealing<Result>(_ body: () throws(SealError) -> Result) throws(Failure) -> Result {
  do throws(SealError) { return try body() } catch { throw Failure(error) }
}

extension SealError: FailureCause {
  var exitCode: Failure.ExitCode {
    switch self {
    case .wrongPassphrase, .noKeyFits, .needsPassphrase, .needsKey, .notAKey, .secretKey,
      .noSecretKey:
      .wrongInput
    case .notSealed, .unknownVersion, .damaged, .tooMuchWork, .noMemory: .fileUnusable
    }
  }
}

extension SealProblem: FailureCause {}
