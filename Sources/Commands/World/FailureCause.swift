import Documents
import Domain
import Exchange
import Planning

/// Why a command ended without doing what was asked: what one of the floors found.
///
/// Whatever conforms can be thrown as a `Failure`: it has a word for programs, sentences for people
/// in both languages, and the exit code it ends with.
protocol FailureCause: Error, Coded {
  /// The field, option or place in a file it is about, for machines; nil where it is about none.
  var about: String? { get }
  var exitCode: Failure.ExitCode { get }
  /// What is wrong, then how to mend it.
  func text(in language: Language) -> String
}

extension FailureCause {
  var about: String? { nil }
  var exitCode: Failure.ExitCode { .wrongInput }
}

extension LogProblem: FailureCause {}
extension PaymentProblem: FailureCause {}
extension ReplyProblem: FailureCause {}
extension AgreementProblem: FailureCause {}

extension InputError: FailureCause {
  var about: String? { field?.rawValue }
}

extension LawProblem: FailureCause {
  var about: String? { option?.name }
}

extension PlanProblem: FailureCause {
  var about: String? { option?.name }
}

extension LetterProblem: FailureCause {
  var about: String? { field }
}

extension LetterRefusal: FailureCause {
  var about: String? { field?.rawValue }
  var exitCode: Failure.ExitCode { field == nil ? .no : .wrongInput }
}

extension Problem: FailureCause {
  var about: String? { if case .missing(let fields) = self { fields.first?.rawValue } else { nil } }
  var exitCode: Failure.ExitCode {
    switch self {
    case .nothingToUndo, .nothingToRedo, .noLetter, .nothingToCallAbout: .no
    case .nothingStarted, .noPlace, .output, .file(_, .full): .fileUnusable
    default: .wrongInput
    }
  }
}

extension StoreError: FailureCause {
  var exitCode: Failure.ExitCode {
    switch self {
    case .unknown, .creditorInUse, .unknownCreditor, .refused, .sumTooLarge: .wrongInput
    default: .fileUnusable
    }
  }
}

/// An option that is no field and cannot be read.
struct OptionSlip: FailureCause {
  let option: OptionWords
  let error: InputError

  var code: String { error.code }
  var about: String? { option.name }
  func text(in language: Language) -> String {
    "\(option.typed): \(error.text(in: language))"
  }
}

/// A piped answer that cannot be read, with the line it stands on.
struct AnswerSlip: FailureCause {
  let error: InputError
  let line: Int

  var code: String { error.code }
  var about: String? { error.about }
  func text(in language: Language) -> String {
    "\(Say.inputLine(line).text(in: language)) \(error.text(in: language))"
  }
}

/// What the law cannot say, with what can be done about it.
struct LawSlip: FailureCause {
  let error: LawError

  var code: String { "law" }
  func text(in language: Language) -> String {
    error.text(in: language) + (error.advice(in: language) ?? "")
  }
}

extension TemplateError: FailureCause {
  package var code: String { "template" }
}

extension LetterError: FailureCause {
  package var code: String { "letter" }
}

/// Everything that is wrong with a file that was to be taken in; `all` with a sentence for each.
struct UnusableFile: FailureCause {
  let path: String
  let code: String
  var about: String?
  /// How many are not named.
  let omitted: Int
  let sentences: @Sendable (Language) -> [String]

  /// More than these are not read by anybody: who mends them sees the next ones.
  private static let mostShown = 30

  init(_ findings: DossierFindings, path: String) {
    self.path = path
    code = findings.all.first?.code ?? "findings"
    about = findings.all.first?.path
    omitted = findings.omitted + max(0, findings.all.count - Self.mostShown)
    sentences = { language in findings.all.prefix(Self.mostShown).map { $0.text(in: language) } }
  }

  init(_ problems: ListProblems, path: String) {
    self.path = path
    code = problems.all.first?.code ?? "list"
    omitted = max(0, problems.all.count - Self.mostShown)
    sentences = { language in
      problems.all.prefix(Self.mostShown).map { $0.text(in: language) }
        + problems.notes.prefix(Self.mostShown).map { $0.text(in: language) }
    }
  }

  init(_ problems: [ClientListProblem], path: String) {
    self.path = path
    code = problems.first?.code ?? "list"
    omitted = max(0, problems.count - Self.mostShown)
    sentences = { language in
      problems.prefix(Self.mostShown).map { $0.text(in: language) }
    }
  }

  func text(in language: Language) -> String {
    ([Say.nothingTakenIn(path).text(in: language)] + sentences(language)
      + (omitted == 0 ? [] : [Say.andMore(omitted).text(in: language)]))
      .joined(separator: "\n")
  }
}

/// A bank statement that cannot be read.
struct UnusableStatement: FailureCause {
  let problem: BankProblem
  let path: String

  var code: String { problem.code }
  func text(in language: Language) -> String {
    Say.nothingTakenIn(path).text(in: language) + "\n" + problem.text(in: language)
  }
}

/// What is not clear in a debt in one line, with the line of the input where it was piped.
struct UnclearLine: FailureCause {
  let problems: DebtLineProblems
  let line: Int?

  var code: String { problems.all.first?.code ?? "line" }
  func text(in language: Language) -> String {
    ((line.map { [Say.inputLine($0).text(in: language)] } ?? [])
      + problems.all.map { $0.text(in: language) }).joined(separator: "\n")
  }
}
