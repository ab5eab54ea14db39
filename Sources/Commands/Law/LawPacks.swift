import Documents
import Domain
import Rules

/// The packs of the law that were taken in, in the folder of the program's data: for every dossier of
/// this person or office. Old ones stay; the one with the highest number is in force.
struct LawPacks {
  /// The folder; it need not be there yet. Nil when there is no home folder.
  let folder: String?
  /// The folder of the office that the dossier belongs to; nil where it has no packs.
  private let office: String?

  init(_ context: Context) {
    folder = context.world.dataFolder.map { "\($0)/law" }
    office = context.officeSettings("law")
  }

  private static let ending = ".law"
  /// Behind the name of a pack that was taken back.
  private static let withdrawn = ".withdrawn"

  /// The law with the newest pack in it: that of the program, or one taken in since.
  func law() throws(Failure) -> Law {
    guard let newest = try newest() else { return .shipped }
    let text = try Self.text(newest.path)
    do throws(PackError) {
      return try Law.shipped.renewed(by: LawPack(text: text))
    } catch { throw .lawProblem(.keptPack(path: newest.path, error)) }
  }

  /// The file of the newest pack above that of the program.
  private func newest() throws(Failure) -> (number: Int, path: String)? {
    let own = try newest(in: folder)
    let shared = try newest(in: office)
    guard let own, let shared else { return own ?? shared }
    return shared.number > own.number ? shared : own
  }

  /// The newest pack of the office, where it has one that counts.
  func ofOffice() throws(Failure) -> (number: Int, path: String)? { try newest(in: office) }

  private func newest(in folder: String?) throws(Failure) -> (number: Int, path: String)? {
    guard let folder, TextFile.isFolder(folder) else { return nil }
    let numbers = try TextFile.names(in: folder, endingIn: Self.ending).compactMap { name in
      Int(name.dropFirst(Self.beginning.count).dropLast(Self.ending.count))
    }
    guard let number = numbers.max(), number > Law.shippedNumber else { return nil }
    return (number, path(number, in: folder))
  }

  private static let beginning = "pack-"

  private func path(_ number: Int, in folder: String) -> String {
    "\(folder)/\(Self.beginning)\(number)\(Self.ending)"
  }

  /// Puts a pack beside the others, as it was written.
  func keep(_ text: String, number: Int) throws(Failure) {
    guard let folder else { throw .problem(.noPlace) }
    try TextFile.makeFolder(folder)
    try TextFile.write(text, to: path(number, in: folder))
  }

  /// Takes the newest pack back: the one before it is in force again. Its file stays, under another
  /// name.
  func takeBack() throws(Failure) -> Int {
    guard let newest = try newest() else { throw .lawProblem(.noPackToTakeBack) }
    try TextFile.move(newest.path, to: newest.path + Self.withdrawn)
    return newest.number
  }

  /// The text of a file, or a failure that says it is none.
  static func text(_ path: String) throws(Failure) -> String {
    guard let text = String(validating: try TextFile.read(path), as: UTF8.self) else {
      throw .problem(.notText(path: path))
    }
    return text
  }
}

extension Context {
  /// The law in force without the corrections of a dossier, with what an office knows of creditors.
  func baseLaw() throws(Failure) -> Law { try LawPacks(self).law().knowing(try houseTerms()) }
}
