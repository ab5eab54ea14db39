import ArgumentParser
import Documents
import Domain
import Planning

/// Texts of `--help`, in the language of the invocation.
///
/// The parser of the command line builds its help from static properties, so the language cannot
/// be passed along: it is bound around parsing, task-locally.
enum CommandHelp {
  @TaskLocal static var language = Language.english
  /// Whether anybody reads it. A command that parses shows none of it, and putting it together took more
  /// than parsing did.
  @TaskLocal static var isRead = true

  private static func help(_ text: @autoclosure () -> String) -> ArgumentHelp {
    isRead ? ArgumentHelp(stringLiteral: text()) : ""
  }

  static func option(_ option: OptionWords) -> ArgumentHelp { help(option.text(in: language)) }

  static func argument(_ argument: CommandWords.Argument) -> ArgumentHelp {
    help(argument.text(in: language))
  }

  /// The question of a field is the help of its option.
  static func field(_ field: Field) -> ArgumentHelp {
    help(question(of: field))
  }

  private static func question(of field: Field) -> String {
    let question = field.words(in: language).question
    let values = allowed(for: field)
    return values.isEmpty ? question : "\(question) (\(values.joined(separator: ", ")))"
  }

  /// What may be typed for a field of a few values, for a shell; nothing where anything can be.
  static func values(_ field: Field) -> CompletionKind {
    guard isRead else { return .default }
    let values = allowed(for: field)
    // Between words a hyphen is as good as a space, and a shell reads it as one word.
    return values.isEmpty ? .default : .list(values.map { $0.replacing(" ", with: "-") })
  }

  /// What may stand there: ids of the dossier, words, or files.
  static func completion(_ argument: CommandWords.Argument) -> CompletionKind {
    isRead ? offered(for: argument) : .default
  }

  private static func offered(for argument: CommandWords.Argument) -> CompletionKind {
    switch argument {
    case .folder, .templateFolder, .backupPlace, .officeFolder: .directory
    case .file, .problemFile, .claimFile, .listFile, .bankFiles, .letterFiles, .backupFile,
      .sealSource,
      .sealedFile, .officeParts:
      .file()
    case .incomeID: .ids { $0.incomes.map(\.id.text) }
    case .costID: .ids { $0.costs.map(\.id.text) }
    case .creditorID: .ids { $0.creditors.map(\.id.text) }
    case .debtID, .figure, .debtsToTell: .ids { $0.debts.map(\.id.text) }
    case .letterID: .ids({ $0.debts.map(\.id.text) }, letters: true)
    case .keptLetterID: .ids({ _ in [] }, letters: true)
    case .answerKind: .list(named(AnswerKind.allCases).map { $0.replacing(" ", with: "-") })
    case .oddLine:
      .ids { $0.incomes.map(\.id.text) + $0.costs.map(\.id.text) + $0.debts.map(\.id.text) }
    case .paymentID: .ids { $0.record.payments.map(\.id.text) }
    case .replyID: .ids { $0.record.replies.map(\.id.text) }
    case .logEntryID: .ids { $0.record.log.map(\.id.text) }
    case .shell: .list(CompletionShell.allCases.map(\.rawValue))
    case .strategy: .list(Strategy.allCases.map(\.rawValue))
    case .costCategory: .list(Cost.Category.allCases.map(\.rawValue))
    case .noAmount: .list(Assurance.NoAmount.allCases.map(\.rawValue))
    case .statedSum: .list(Assurance.Sum.allCases.map(\.rawValue))
    case .whose: .list(Assurance.Whose.allCases.map(\.rawValue))
    case .intakeKind: .list(named(IntakeKind.allCases).map { $0.replacing(" ", with: "-") })
    case .intakeID:
      .ids {
        $0.household.children.map(\.id.text) + $0.assets.map(\.id.text) + $0.matters.map(\.id.text)
      }
    case .officeWork: .list(OfficeWork.allCases.map(\.rawValue))
    case .findingCode, .liftedCode: .list(FindingCode.allCases.map(\.rawValue))
    case .debtWords, .templateName, .paidAmount, .year, .agendaKey, .statedAmount, .told,
      .officeClient, .officeCreditor, .usualAmount, .proofPaper, .proofPlace:
      .default
    }
  }

  /// The values of the forms, by field.
  private static func allowed(for field: Field) -> [String] {
    let context = FormContext(
      today: LocalDate(dayNumber: 0), language: language, dossier: .empty(in: language),
      isNumbered: false)
    return Income.form.row(field)?.options(context) ?? Cost.form.row(field)?.options(context)
      ?? Creditor.form.row(field)?.options(context) ?? Debt.form.row(field)?.options(context)
      ?? Dossier.householdForm.row(field)?.options(context)
      ?? Reply.form.row(field)?.options(context) ?? Payment.form.row(field)?.options(context)
      ?? LogEntry.form.row(field)?.options(context)
      ?? AgreementEntry.form.row(field)?.options(context)
      ?? Child.form.row(field)?.options(context) ?? Asset.form.row(field)?.options(context)
      ?? LegalMatter.form.row(field)?.options(context) ?? []
  }

  static func configuration(
    _ command: CommandWords, subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    var configuration = CommandConfiguration(
      commandName: command.rawValue.split(separator: " ").last.map { String($0) },
      abstract: command.abstract(in: language),
      discussion: command.example.map { CommandWords.exampleLabel(in: language) + "\n  " + $0 }
        ?? "",
      subcommands: subcommands, defaultSubcommand: defaultSubcommand)
    // A command that is parsed by itself is no program: the parser then does not try first whether its script
    // for completions was asked for, which takes two parses more.
    if !isRead { configuration._superCommandName = CommandWords.aflos.rawValue }
    return configuration
  }
}
