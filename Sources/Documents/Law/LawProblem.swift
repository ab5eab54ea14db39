import Domain
import Rules

/// Why a law command could not do what was asked, beside what was typed wrong: facts, no sentences.
package enum LawProblem: Error, Hashable, Coded {
  case missing([OptionWords])
  /// Two options that contradict each other.
  case together(OptionWords, OptionWords)
  /// "100,50": two bills, or one with cents?
  case unclearBills(typed: String)
  case billsDiffer(bills: Money, principal: Money)
  /// Costs over nothing: the amount that was open is not known.
  case nothingOpen
  /// A length of time that cannot be read.
  case notASpan(typed: String)
  /// A table, or a figure of it, that is listed but not corrected.
  case notCorrectable(RuleName, FactKey?)
  /// The table is kept by subject; the first few.
  case subjectNeeded(RuleName, examples: [String])
  /// The table is kept by day.
  case noSubjects(RuleName)
  /// No correction of the user's has this id or place.
  case unknownCorrection(typed: String)
  /// A figure of the user's that was kept and cannot be used.
  case correction(CorrectionError)
  /// A new figure that cannot be kept.
  case doesNotFit(OverrideError)
  /// A pack that cannot be taken in.
  case pack(path: String, PackError)
  /// A pack that was taken in before and cannot be used any more.
  case keptPack(path: String, PackError)
  /// Nobody can be asked, and `--yes` was not typed.
  case needsYes
  case noPackToTakeBack

  package var code: String {
    switch self {
    case .correction, .doesNotFit: "correctionDoesNotFit"
    case .pack, .keptPack: "packNotUsable"
    default: caseName
    }
  }

  /// The option it is about, for machines.
  package var option: OptionWords? {
    switch self {
    case .missing(let options): options.first
    case .together(let option, _): option
    case .unclearBills, .billsDiffer: .bills
    case .nothingOpen: .principal
    case .notASpan: .value
    case .notCorrectable: .fact
    case .subjectNeeded, .noSubjects: .subject
    case .unknownCorrection: .remove
    case .doesNotFit(.beforeFirst): .lawFrom
    case .pack: .lawFile
    case .needsYes: .lawYes
    case .noPackToTakeBack: .takeBack
    case .correction, .doesNotFit, .keptPack: nil
    }
  }
}
