import Documents
import Domain
import Exchange
import Planning

/// Why a command ended without doing what was asked.
enum Failure: Error {
  /// An answer or an option that cannot be read.
  case input(InputError)
  /// A global option that cannot be read.
  case option(CommandWords.Option, InputError)
  case problem(Problem)
  /// An option of a law command that cannot be read.
  case lawOption(LawOption, InputError)
  case lawProblem(LawProblem)
  /// An option of a plan command that cannot be read.
  case planOption(PlanOption, InputError)
  case planProblem(PlanProblem)
  /// A payment that cannot be right, or that needs a word first.
  case payment(PaymentProblem)
  /// An answer of a creditor that cannot be right, or says too little.
  case reply(ReplyProblem)
  /// An agreement that cannot be right, or that needs a word first.
  case agreement(AgreementProblem)
  /// A contact that is odd, and that needs a word first.
  case log(LogProblem)
  case store(StoreError)
  case law(LawError)
  case template(TemplateError)
  case letter(LetterError)
  /// A kind of letter does not fit, or a fact of it is missing.
  case refusal(LetterRefusal)
  /// An option of a letter command that cannot be read.
  case letterOption(LetterOption, InputError)
  case letterProblem(LetterProblem)
  /// Everything that is wrong with a file that was to be imported.
  case findings(DossierFindings, path: String)
  /// Everything that is wrong with a list of debts.
  case list(ListProblems, path: String)
  /// A bank statement that cannot be read.
  case bank(BankProblem, path: String)
  /// What is not clear in a debt in one line, with the line of the input where it was piped.
  case debtLine(DebtLineProblems, line: Int?)
  /// A piped answer that cannot be read, with the line it stands on.
  case answer(InputError, line: Int)
  /// What was asked was said already: only the exit code is left.
  case answered(ExitCode)

  /// Exit codes: part of the interface, see `docs/architecture.md`.
  enum ExitCode: Int32 {
    case done = 0
    case no = 1
    case wrongInput = 2
    case fileUnusable = 3
    case interrupted = 130
  }

  var exitCode: ExitCode {
    switch self {
    case .input, .option, .lawOption, .lawProblem, .planOption, .planProblem, .law, .template,
      .letter, .letterOption, .letterProblem, .findings, .list, .bank, .debtLine, .answer, .payment,
      .log, .reply, .agreement:
      .wrongInput
    case .refusal(let refusal): refusal.field == nil ? .no : .wrongInput
    case .store(let error):
      switch error {
      case .unknown, .creditorInUse, .unknownCreditor, .refused: .wrongInput
      default: .fileUnusable
      }
    case .problem(let problem):
      switch problem {
      case .nothingToUndo, .nothingToRedo, .noLetter, .nothingToCallAbout: .no
      case .nothingStarted, .noPlace: .fileUnusable
      default: .wrongInput
      }
    case .answered(let code): code
    }
  }
}
