import Documents
import Domain
import Exchange
import Planning

/// A command ended without doing what was asked.
struct Failure: Error {
  /// Why; nil when everything was said already and only the exit code is left.
  let cause: (any FailureCause)?
  let exitCode: ExitCode

  /// Exit codes: part of the interface, see the manual.
  enum ExitCode: Int32 {
    case done = 0
    case no = 1
    case wrongInput = 2
    case fileUnusable = 3
    case interrupted = 130
  }

  init(_ cause: some FailureCause) {
    self.cause = cause
    exitCode = cause.exitCode
  }

  private init(answered exitCode: ExitCode) {
    cause = nil
    self.exitCode = exitCode
  }

  /// What went wrong, in sentences; nil when everything was said.
  func text(in language: Language) -> String? { cause?.text(in: language) }

  /// `aflos.error/1`; nil when everything was said.
  func report(in language: Language) -> ErrorReport? {
    cause.map { cause in
      ErrorReport(
        code: cause.code, field: cause.about, message: cause.text(in: language),
        guesses: (cause as? OddEntry)?.guesses ?? [])
    }
  }
}

// The failures that are thrown most, by a name of their own: a throw says what it is about.
extension Failure {
  static func answered(_ exitCode: ExitCode) -> Failure { Failure(answered: exitCode) }

  static func problem(_ problem: Problem) -> Failure { Failure(problem) }
  static func input(_ error: InputError) -> Failure { Failure(error) }
  static func store(_ error: StoreError) -> Failure { Failure(error) }
  static func law(_ error: LawError) -> Failure { Failure(LawSlip(error: error)) }
  static func lawProblem(_ problem: LawProblem) -> Failure { Failure(problem) }
  static func planProblem(_ problem: PlanProblem) -> Failure { Failure(problem) }
  static func letterProblem(_ problem: LetterProblem) -> Failure { Failure(problem) }
  static func refusal(_ refusal: LetterRefusal) -> Failure { Failure(refusal) }
  static func agreement(_ problem: AgreementProblem) -> Failure { Failure(problem) }
  static func payment(_ problem: PaymentProblem) -> Failure { Failure(problem) }
  static func reply(_ problem: ReplyProblem) -> Failure { Failure(problem) }
  static func log(_ problem: LogProblem) -> Failure { Failure(problem) }

  static func option(_ option: OptionWords, _ error: InputError) -> Failure {
    Failure(OptionSlip(option: option, error: error))
  }
}
