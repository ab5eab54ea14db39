import Documents
import Domain
import Exchange
import Store
import Terminal

/// What a command works with: where the dossier is, which day it is, how to speak.
struct Context {
  let world: World
  var options: GlobalOptions
  /// The day to compute for: `--today`, else the real one.
  let today: LocalDate
  /// Where the dossier is, or would be.
  private(set) var path: String
  /// In the language that is spoken now.
  var display: Display {
    var display = screen
    display.language = language
    if pages { display.pager = { [conversation] in conversation.page($0) } }
    return display
  }
  private let screen: Display
  /// Whether what is longer than the screen waits for somebody: never in a pipe, nor where no pause is
  /// wanted.
  private var pages: Bool {
    let pager = world.environment["PAGER"]
    return canAsk && !options.noPager && pager != "cat" && pager != ""
  }
  /// The one reader of answers: what it has read ahead must not be lost between questions.
  let conversation: Conversation
  /// What is spoken now. It is the conversation's: asked for another at a question, all speak it.
  var language: Language { conversation.language }
  /// Whether the language was asked for, so that no file changes it.
  let languageIsChosen: Bool
  /// The dossier that was opened: opened once, so that what is written is compared with what was
  /// read.
  private let opened = OpenedDossier()

  /// - Parameters:
  ///   - conversation: The dialogue this runs inside, when there is one.
  ///   - isDialogue: Whether this is a dialogue itself.
  init(
    world: World, options: GlobalOptions, conversation inside: Conversation?, isDialogue: Bool
  ) throws(Failure) {
    self.world = world
    self.options = options
    let wanted = try Self.language(options.lang)
    languageIsChosen = wanted != nil
    do throws(InputError) {
      today =
        try options.today.map { text throws(InputError) in
          try Typed(text, for: nil).day(today: world.today, leaning: .past)
        } ?? world.today
    } catch { throw .option(.today, error) }
    let named = options.file ?? world.environment["AFLOS_FILE"].flatMap { $0.isEmpty ? nil : $0 }
    guard let path = named ?? world.usualPath, !path.isEmpty else { throw .problem(.noPlace) }
    self.path = TextFile.atHome(path, in: world)
    let first = inside?.language ?? wanted ?? world.language ?? .english
    screen = Display(
      world: world, options: options, dialogue: isDialogue || inside != nil ? first : nil)
    conversation =
      inside
      ?? Conversation(display: screen, input: world.input, language: first)
  }

  private static func language(_ typed: String?) throws(Failure) -> Language? {
    guard let typed else { return nil }
    do throws(InputError) {
      return try Choice(Language.allCases, in: .english, isNumbered: false)
        .read(Typed(typed, for: .language))
    } catch { throw .option(.lang, error) }
  }

  /// Whether a missing value can be asked: somebody is there and did not forbid it.
  var canAsk: Bool { screen.capabilities.interactive && !options.noInput && !options.json }

  /// Opens the dossier; it must be there.
  func file() throws(Failure) -> DossierFile {
    try opened.file(at: path) { path throws(Failure) in try open(path, creating: false) }
  }

  /// Opens the dossier, or makes an empty one.
  func fileCreatingIfNeeded() throws(Failure) -> DossierFile {
    let file = try opened.file(at: path) { path throws(Failure) in
      try open(path, creating: true)
    }
    if !file.isPrivate { display.note(Say.fileIsOpenToOthers(path).text(in: language), .caution) }
    return file
  }

  private func open(_ path: String, creating: Bool) throws(Failure) -> DossierFile {
    let file = try opening(
      path,
      DossierFile.Opening(isCreating: creating, keepingOldAt: backups.free(.beforeNewLayout)))
    if file.statedDebts > 0 {
      display.note(Say.debtsStated(file.statedDebts).text(in: language))
    }
    if file.isReadOnly { display.note(Waiting.readOnly.text(in: language), .caution) }
    return file
  }

  /// Opens the dossier and reads it; from then on its own language is spoken, unless another was
  /// asked for.
  mutating func dossier() throws(Failure) -> (file: DossierFile, dossier: Dossier) {
    let file = try file()
    do throws(StoreError) {
      guard let dossier = try file.dossier() else { throw .notStarted }
      speak(dossier.language)
      keepLanguage(in: file)
      return (file, dossier)
    } catch { throw error == .notStarted ? .problem(.nothingStarted(path: path)) : .store(error) }
  }

  /// Speaks the language of the dossier from now on, unless another was asked for.
  mutating func speak(_ language: Language) {
    if !languageIsChosen { conversation.language = language }
  }

  /// Another language that is asked for at a question is kept in this file, from now on.
  func keepLanguage(in file: DossierFile) {
    guard conversation.keepLanguage == nil else { return }
    let today = today
    conversation.keepLanguage = { language throws(Leaving) in
      try kept { () throws(StoreError) in try file.keepLanguage(language, on: today) }
    }
  }

  /// Speaks this language from now on, whatever was asked for at the start.
  mutating func speakFromNowOn(_ language: Language) {
    conversation.language = language
    options.lang = language.rawValue
  }

  func formContext(_ dossier: Dossier) -> FormContext {
    FormContext(today: today, language: language, dossier: dossier, isNumbered: false)
  }

  /// Runs questions outside the journey: leaving them stores nothing.
  func asking(_ body: () throws(Leaving) -> Void) throws(Failure) {
    do throws(Leaving) { try body() } catch {
      switch error {
      case .failed(let failure): throw failure
      case .back, .done, .line, .leave(.asked): throw .answered(.no)
      case .leave(.elsewhere(let word)):
        conversation.elsewhere = word
        throw .answered(.no)
      case .leave(.endOfInput): throw .problem(.endOfInput)
      case .leave(.interrupted): throw .answered(.interrupted)
      }
    }
  }

  /// Says what was changed and how to take it back.
  func didChange(_ intent: Intent, id: String?) {
    let text = intent.text(in: language)
    guard !options.json else {
      return display.print(HistoryDocument.json(of: intent, id: id, message: text))
    }
    guard !options.quiet else { return }
    let name = id.map { " (\($0))" } ?? ""
    let end = (text + name).hasSuffix(".") ? "" : "."
    display.say("\(text)\(name)\(end) \(Say.undoTakesItBack.text(in: language))")
  }
}

extension Context {
  /// Uses another file from now on.
  mutating func move(to path: String) { self.path = TextFile.absolute(path, in: world) }
}

// Where the dossier is when nobody names it.
extension World {
  var defaultPath: String? { dataFolder.map { "\($0)/dossier.aflos" } }

  /// The file that says where the dossier is, when it is not in its usual place.
  fileprivate var placeNote: String? { dataFolder.map { "\($0)/place" } }

  /// Where a first run of before, which asked for it, put the dossier.
  fileprivate var usualPath: String? {
    guard let defaultPath, let placeNote, !TextFile.exists(defaultPath),
      TextFile.exists(placeNote), let bytes = try? TextFile.read(placeNote),
      let line = String(validating: bytes, as: UTF8.self)?.split(separator: "\n").first
    else { return defaultPath }
    return String(line)
  }
}

/// The dossier that a command has open.
private final class OpenedDossier {
  private var file: DossierFile?
  private var path: String?

  /// The file at this path: opened the first time it is asked for, and again once a lock was put on it
  /// or removed.
  func file(
    at path: String, _ open: (String) throws(Failure) -> DossierFile
  ) throws(Failure) -> DossierFile {
    if let file, self.path == path, file.isInPlace { return file }
    let new = try open(path)
    (file, self.path) = (new, path)
    return new
  }
}
