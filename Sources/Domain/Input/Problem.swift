/// Why a command could not do what was asked, where it is neither an answer that was typed wrong
/// nor the dossier file: facts, no sentences.
package enum Problem: Error, Hashable, Coded {
  /// What is wrong with a file other than the dossier.
  package enum File: String, Hashable, Sendable {
    case notFound, notReadable, notWritable, tooLarge, isFolder
    /// There is no room for it.
    case full
    /// There is a file already, and nobody said that it may go.
    case exists
    /// It is a dossier: nothing else is ever written over one.
    case isDossier
    /// A link, a device or a pipe: not a file that can be replaced.
    case notOrdinary
  }

  case file(path: String, File)
  /// A template of the user's own that is no text in UTF-8.
  case notText(path: String)
  /// The dossier holds nothing yet.
  case nothingStarted(path: String)
  /// There is a dossier already where a new one was to be made.
  case alreadyThere(path: String)
  /// The id or name is not in the dossier.
  case unknownThing(Thing, typed: String, nearest: [String])
  /// No field has this name.
  case unknownField(typed: String)
  /// These fields are missing, and nobody can be asked.
  case missing([Field])
  /// A command that is not there; `nearest` are the closest ones.
  case unknownCommand(typed: String, nearest: [String])
  /// The words after `aflos` cannot be understood.
  case usage(UsageSlip)
  case nothingToUndo
  case nothingToRedo
  /// The creditor cannot go: these debts name it.
  case creditorInUse(name: String, debts: [ID<Debt>])
  /// A debt for which no letter fits now.
  case noLetter(ID<Debt>)
  /// Neither debts nor all of them were named.
  case whichLetters
  /// No letter was named that was sent.
  case whichSent
  /// Every letter was said to be sent already.
  case allSent
  /// No letter that was kept has an address to which it can have gone by post.
  case noneAddressed(ID<KeptLetter>)
  /// Nothing is owed on this debt, so there is nothing to call about.
  case nothingToCallAbout(ID<Debt>)
  /// Promises and the days by which they are to be kept cannot be paired.
  case promiseDays
  /// The home folder is not known, so there is no place for the dossier.
  case noPlace
  /// Something that cannot be taken back waits for `--yes`, and nobody can be asked.
  case saysYes
  /// What there was to say could not be written: no room, or nobody who reads.
  case output(isFull: Bool)
  /// A question needed an answer and the input had ended.
  case endOfInput

  package var code: String {
    switch self {
    case .file(_, let file): "\(caseName).\(file.rawValue)"
    case .unknownThing: "unknownID"
    case .output(let isFull): isFull ? "output.full" : "output.closed"
    default: caseName
    }
  }
}

/// The kinds of thing a dossier holds.
package enum Thing: String, CaseIterable, Hashable, Sendable {
  case household, income, cost, creditor, debt, letter, lawCorrection, assurance
  case reply, payment, logEntry, arrangement, agendaItem, proof
  case child, asset, matter
}
