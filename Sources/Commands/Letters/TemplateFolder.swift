import Documents
import Domain

/// The user's own templates: a folder named with `--templates`, else the usual place.
struct TemplateFolder {
  /// The folder; it need not be there yet.
  let path: String

  init(_ typed: String?, _ context: Context) throws(Failure) {
    guard let path = typed ?? context.usualTemplates else {
      throw .letterProblem(.noTemplateFolder)
    }
    self.path = path
  }

  /// The templates that are there, by file name.
  func own() throws(Failure) -> [(name: String, text: String)] {
    guard TextFile.isFolder(path) else { return [] }
    var own: [(name: String, text: String)] = []
    for name in try TextFile.names(in: path, endingIn: ".mustache") {
      own.append((name, try text(of: name)))
    }
    return own
  }

  func path(of slot: LetterTemplates.Slot) -> String { "\(path)/\(slot.name)" }

  func has(_ slot: LetterTemplates.Slot) -> Bool { TextFile.exists(path(of: slot)) }

  func text(of name: String) throws(Failure) -> String {
    let bytes = try TextFile.read("\(path)/\(name)")
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .problem(.notText(path: "\(path)/\(name)"))
    }
    return text
  }

  /// Puts the words built in there, unless there is a file already.
  func adopt(_ slot: LetterTemplates.Slot) throws(Failure) {
    guard !has(slot) else { return }
    try TextFile.makeFolder(path)
    try TextFile.write(slot.builtIn + "\n", to: path(of: slot))
  }
}

extension Context {
  /// Where a user's own templates usually stand: with the office that the dossier belongs to, where it
  /// has any, else in the home folder; nil when there is no home folder.
  var usualTemplates: String? {
    officeSettings("templates") ?? world.dataFolder.map { "\($0)/templates" }
  }

  func template(_ typed: String) throws(Failure) -> LetterTemplates.Slot {
    do throws(InputError) {
      return try LetterTemplates.Slot.choice(in: language).read(Typed(typed, for: nil))
    } catch {
      let nearest: [String] =
        switch error.reason {
        case .unclearChoice(let names), .notAChoice(let names): names
        default: []
        }
      throw .letterProblem(.unknownTemplate(typed: typed, nearest: nearest))
    }
  }
}
