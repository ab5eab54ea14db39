import Documents
import Domain
import Exchange
import Planning

extension Failure {
  /// What went wrong, in sentences; nil when everything was said.
  func text(in language: Language) -> String? {
    switch self {
    case .input(let error): error.text(in: language)
    case .option(let option, let error): "--\(option.rawValue): \(error.text(in: language))"
    case .lawOption(let option, let error): "\(option.typed): \(error.text(in: language))"
    case .lawProblem(let problem): problem.text(in: language)
    case .planOption(let option, let error): "\(option.typed): \(error.text(in: language))"
    case .planProblem(let problem): problem.text(in: language)
    case .problem(let problem): problem.text(in: language)
    case .payment(let problem): problem.text(in: language)
    case .reply(let problem): problem.text(in: language)
    case .agreement(let problem): problem.text(in: language)
    case .log(let problem): problem.text(in: language)
    case .store(let error): error.text(in: language)
    case .law(let error): error.text(in: language) + (error.advice(in: language) ?? "")
    case .template(let error): error.text(in: language)
    case .letter(let error): error.text(in: language)
    case .refusal(let refusal): refusal.text(in: language)
    case .letterOption(let option, let error): "\(option.typed): \(error.text(in: language))"
    case .letterProblem(let problem): problem.text(in: language)
    case .findings(let findings, let path):
      ([Say.nothingTakenIn(path).text(in: language)]
        + findings.all.map { $0.text(in: language) }
        + (findings.omitted == 0 ? [] : [Say.andMore(findings.omitted).text(in: language)]))
        .joined(separator: "\n")
    case .list(let problems, let path):
      ([Say.nothingTakenIn(path).text(in: language)]
        + problems.all.prefix(Self.mostShown).map { $0.text(in: language) }
        + (problems.all.count <= Self.mostShown
          ? [] : [Say.andMore(problems.all.count - Self.mostShown).text(in: language)]))
        .joined(separator: "\n")
    case .bank(let problem, let path):
      Say.nothingTakenIn(path).text(in: language) + "\n" + problem.text(in: language)
    case .debtLine(let problems, let line):
      ((line.map { [Say.inputLine($0).text(in: language)] } ?? [])
        + problems.all.map { $0.text(in: language) }).joined(separator: "\n")
    case .answer(let error, let line):
      "\(Say.inputLine(line).text(in: language)) \(error.text(in: language))"
    case .answered: nil
    }
  }

  /// `aflos.error/1`; nil when everything was said.
  func report(in language: Language) -> ErrorReport? {
    guard let message = text(in: language) else { return nil }
    return switch self {
    case .input(let error), .answer(let error, _), .option(_, let error):
      ErrorReport(code: error.code, field: error.field?.rawValue, message: message)
    case .lawOption(let option, let error):
      ErrorReport(code: error.code, field: option.rawValue, message: message)
    case .lawProblem(let problem):
      ErrorReport(code: problem.code, field: problem.option?.rawValue, message: message)
    case .planOption(let option, let error):
      ErrorReport(code: error.code, field: option.rawValue, message: message)
    case .planProblem(let problem):
      ErrorReport(code: problem.code, field: problem.option?.rawValue, message: message)
    case .problem(.missing(let fields)):
      ErrorReport(code: "missing", field: fields.first?.rawValue, message: message)
    case .problem(let problem):
      ErrorReport(code: problem.code, field: nil, message: message)
    case .payment(let problem): ErrorReport(code: problem.code, field: nil, message: message)
    case .reply(let problem): ErrorReport(code: problem.code, field: nil, message: message)
    case .agreement(let problem):
      ErrorReport(code: problem.code, field: nil, message: message)
    case .log(let problem): ErrorReport(code: problem.code, field: nil, message: message)
    case .store(let error): ErrorReport(code: error.code, field: nil, message: message)
    case .law: ErrorReport(code: "law", field: nil, message: message)
    case .template: ErrorReport(code: "template", field: nil, message: message)
    case .letter: ErrorReport(code: "letter", field: nil, message: message)
    case .refusal(let refusal):
      ErrorReport(code: refusal.code, field: refusal.field?.rawValue, message: message)
    case .letterOption(let option, let error):
      ErrorReport(code: error.code, field: option.rawValue, message: message)
    case .letterProblem(let problem):
      ErrorReport(code: problem.code, field: problem.field, message: message)
    case .findings(let findings, _):
      ErrorReport(
        code: findings.all.first?.code ?? "findings", field: findings.all.first?.path,
        message: message)
    case .list(let problems, _):
      ErrorReport(code: problems.all.first?.code ?? "list", field: nil, message: message)
    case .bank(let problem, _): ErrorReport(code: problem.code, field: nil, message: message)
    case .debtLine(let problems, _):
      ErrorReport(code: problems.all.first?.code ?? "line", field: nil, message: message)
    case .answered: nil
    }
  }

  /// More than these are not read by anybody.
  private static let mostShown = 1_000
}
