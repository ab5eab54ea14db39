import Documents
import Domain
import Imports
import Paper

/// The house style that holds for letters, and where it was found.
struct LetterHouse {
  let style: HouseStyle
  /// The text file it was read from.
  let path: String
  let source: Source

  /// Where a house style is looked for, in this order: the first that is there holds.
  enum Source: String, CaseIterable {
    case option, environment, dossierFolder, office, configuration
  }

  /// What the file is called where it is looked for by itself.
  static let fileName = "house-style.txt"
  /// The variable that names a file.
  static let variable = "AFLOS_LETTERHEAD"
  /// More bytes than a page of text.
  private static let largest = 64 << 10

  /// - Throws: what is wrong in the file, with its line.
  init(reading path: String, from source: Source) throws(Failure) {
    let bytes = try TextFile.read(path)
    guard bytes.count <= Self.largest, let text = String(validating: bytes, as: UTF8.self) else {
      throw .letterProblem(.house(path: path, HouseProblem(line: nil, .notText)))
    }
    do throws(HouseProblem) { style = try HouseStyle(text: text) } catch {
      throw .letterProblem(.house(path: path, error))
    }
    (self.path, self.source) = (path, source)
  }

  /// The file of the mark; nil without one.
  var logoPath: String? {
    style.logo.map { logo in
      logo.hasPrefix("/") ? logo : (path.contains("/") ? "\(folder)/\(logo)" : logo)
    }
  }

  private var folder: String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// The mark and the colour, with the file of the mark read and looked at.
  func look() throws(Failure) -> HouseLook {
    guard let logoPath else { return HouseLook(of: style, picture: nil) }
    return HouseLook(of: style, picture: try Self.picture(at: logoPath))
  }

  static func picture(at path: String) throws(Failure) -> PaperPicture {
    let bytes = try TextFile.read(path)
    do throws(PictureError) {
      return try PaperPicture(bytes) { packed, limit in
        Unpacking.zlib(packed, atMost: limit)
      }
    } catch { throw .letterProblem(.logo(path: path, error)) }
  }
}

extension Context {
  /// The house style of letters: of the file that was named, else of the first place that has one. `none`
  /// asks for none.
  func house(_ typed: String?) throws(Failure) -> LetterHouse? {
    let named = [
      (typed, LetterHouse.Source.option),
      (world.environment[LetterHouse.variable].flatMap { $0.isEmpty ? nil : $0 }, .environment),
    ]
    for case (let name?, let source) in named {
      if ["none", "geen"].contains(name.lowercased()) { return nil }
      return try LetterHouse(reading: TextFile.atHome(name, in: world), from: source)
    }
    for (source, path) in usualHouses where TextFile.exists(path) {
      return try LetterHouse(reading: path, from: source)
    }
    return nil
  }

  /// Where a house style is looked for when none was named.
  var usualHouses: [(source: LetterHouse.Source, path: String)] {
    let name = LetterHouse.fileName
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    // With an office above the dossier, wherever below it that lies.
    let offices = officePlaces(of: name)
    let office = offices.first { TextFile.exists($0) } ?? ownOffice.map { "\($0)/\(name)" }
    return [(.dossierFolder, "\(folder)/\(name)")] + (office.map { [(.office, $0)] } ?? [])
      + (world.configFolder.map { [(.configuration, "\($0)/\(name)")] } ?? [])
  }
}
