import ArgumentParser
import Documents
import Domain
import Exchange
import Planning

extension CommandHelp {
  /// What can stand behind an option of which a shell can help to type the value.
  private enum Offer: Sendable {
    case words(@Sendable () -> [String])
    case file, folder, debts
  }

  /// What a shell offers behind an option: words, ids of the dossier, or files; nothing where anything
  /// can be typed, such as an amount or a day.
  static func typed(_ option: OptionWords) -> CompletionKind {
    guard isRead, let offer = offers[option] else { return .default }
    switch offer {
    // A shell reads a hyphen between two words as one word, and so does Aflos.
    case .words(let all): return .list(all().map { $0.replacing(" ", with: "-") })
    case .file: return .file()
    case .folder: return .directory
    case .debts: return .ids { $0.debts.map(\.id.text) }
    }
  }

  private static let offers: [OptionWords: Offer] = [
    .letterKind: .words { LetterKinds.all.map { $0.kind.rawValue } },
    .letterFormat: .words { LetterForm.allCases.map(\.rawValue) },
    .exportFormat: .words { ExportFormat.allCases.map(\.rawValue) },
    .appendix: .words { LetterAppendix.allCases.map(\.rawValue) },
    .letterLanguage: .words { Language.allCases.map(\.rawValue) + ["nl+en"] },
    .sentBy: .words { Sending.Way.allCases.map(\.rawValue) },
    .strategy: .words { Strategy.allCases.map(\.rawValue) },
    .goal: .words { RepaymentSolver.Goal.allCases.map(\.rawValue) },
    .everyKind: .words { named(Debt.Kind.allCases) },
    .lawKind: .words { named(Debt.Kind.allCases) },
    .everyStage: .words { named(Debt.Stage.allCases) },
    .lawHousehold: .words { named(Household.Kind.allCases) },
    .debt: .debts, .readDebt: .debts, .proofCopy: .file, .ics: .file, .mailFile: .file,
    .toFile: .file, .font: .file, .lawFile: .file,
    .lawOutput: .file, .letterhead: .file, .keyFile: .file, .out: .file, .sealTo: .file,
    .templates: .folder,
  ]

  static func named<Value: Named>(_ values: [Value]) -> [String] {
    values.map { $0.name(in: language) }
  }
}
