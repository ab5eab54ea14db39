import Domain
import Paper

/// Why a letter command could not do what was asked, besides what was typed wrong and why a letter
/// does not fit: facts, no sentences.
package enum LetterProblem: Error, Hashable, Coded {
  /// Facts of a letter were given, and no kind.
  case needsKind([Field])
  /// This kind does not ask for this fact.
  case doesNotAsk(Field, LetterKind)
  /// A kept letter that an older Aflos wrote: only its text is there.
  case onlyText(id: String)
  /// Several forms were asked for on the screen.
  case oneFormOnScreen
  /// Bytes that are no text would go to a terminal.
  case notOnATerminal(LetterForm)
  /// No template has this name.
  case unknownTemplate(typed: String, nearest: [String])
  /// There is no place for templates: the home folder is not known.
  case noTemplateFolder
  /// The editor could not be started, or ended badly.
  case editorFailed(String)

  /// A file that was named as a typeface.
  case font(path: String, FontError)
  /// Nothing was said that a letterhead is made of.
  case nothingForLetterhead
  /// A file that was named, or found, as a house style.
  case house(path: String, HouseProblem)
  /// The file of a mark in a house style.
  case logo(path: String, PictureError)

  package var code: String {
    switch self {
    case .noTemplateFolder: "noPlace"
    case .oneFormOnScreen: "letter.oneForm"
    case .unknownTemplate, .editorFailed, .font: caseName
    case .house(_, let problem): "letterhead.\(problem.code)"
    case .logo: "letterhead.logo"
    case .nothingForLetterhead: "letterhead.nothing"
    case .needsKind, .doesNotAsk, .onlyText, .notOnATerminal: "letter.\(caseName)"
    }
  }

  /// The field or option it is about, for machines.
  package var field: String? {
    switch self {
    case .needsKind: OptionWords.letterKind.name
    case .doesNotAsk(let field, _): field.rawValue
    case .oneFormOnScreen, .notOnATerminal, .onlyText: OptionWords.letterFormat.name
    case .font: OptionWords.font.name
    case .house, .logo, .nothingForLetterhead: OptionWords.letterhead.name
    case .unknownTemplate, .noTemplateFolder, .editorFailed: nil
    }
  }

  /// What is wrong, then how to mend it.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .needsKind(let fields):
      "Noem bij \(options(fields).listed(in: .dutch)) ook de brief, met --kind."
    case .doesNotAsk(let field, let kind):
      "De brief “\(kind.name(in: .dutch))” gebruikt --\(field.optionName) niet."
    case .onlyText(let id):
      "Van brief \(id) is alleen de tekst bewaard. Een andere vorm kan niet."
    case .oneFormOnScreen:
      "Op het scherm kan één vorm tegelijk. Noem er één, of een map met --to."
    case .notOnATerminal(let form):
      "Een \(form.rawValue) is geen tekst. Noem een map met --to, of stuur het naar een bestand."
    case .unknownTemplate(let typed, let nearest):
      "Er is geen tekst “\(shown(typed, limit: 60))”."
        + (nearest.isEmpty
          ? " Met letter template list ziet u alle namen."
          : " Bedoelt u \(nearest.alternatives(in: .dutch))?")
    case .noTemplateFolder:
      "Ik weet niet waar uw teksten moeten staan. Noem een map met --templates."
    case .editorFailed(let editor): "Het programma “\(editor)” werkte niet. Kijk naar $EDITOR."
    case .font(let path, let why): "\(path): \(why.text(in: .dutch))."
    case .nothingForLetterhead:
      "Zeg wat er in het briefhoofd komt, zoals --name \"Stichting Voorbeeld\"."
    case .house(let path, let why): "\(path): \(why.text(in: .dutch))"
    case .logo(let path, let why): "\(path): \(why.text(in: .dutch))"
    }
  }

  private var english: String {
    switch self {
    case .needsKind(let fields):
      "With \(options(fields).listed(in: .english)) name the letter too, by --kind."
    case .doesNotAsk(let field, let kind):
      "The letter “\(kind.name(in: .english))” does not use --\(field.optionName)."
    case .onlyText(let id):
      "Of letter \(id) only the text was kept. Another form is not possible."
    case .oneFormOnScreen:
      "The screen shows one form at a time. Name one, or a folder with --to."
    case .notOnATerminal(let form):
      "A \(form.rawValue) is no text. Name a folder with --to, or send it to a file."
    case .unknownTemplate(let typed, let nearest):
      "There is no text “\(shown(typed, limit: 60))”."
        + (nearest.isEmpty
          ? " Use letter template list to see all names."
          : " Did you mean \(nearest.alternatives(in: .english))?")
    case .noTemplateFolder:
      "I do not know where to keep your texts. Name a folder with --templates."
    case .editorFailed(let editor): "The program “\(editor)” did not work. Look at $EDITOR."
    case .font(let path, let why): "\(path): \(why.text(in: .english))."
    case .nothingForLetterhead:
      "Say what goes into the letterhead, like --name \"Example Foundation\"."
    case .house(let path, let why): "\(path): \(why.text(in: .english))"
    case .logo(let path, let why): "\(path): \(why.text(in: .english))"
    }
  }

  private func options(_ fields: [Field]) -> [String] { fields.map { "--\($0.optionName)" } }
}
