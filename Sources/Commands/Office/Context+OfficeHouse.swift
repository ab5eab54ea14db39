import Documents
import Domain
import Imports
import Planning
import Rules
import Store

/// What an office keeps once for all its clients, in text files of its own folder.
enum OfficeFile: String, CaseIterable {
  case letterhead = "house-style.txt"
  case terms = "creditors.txt"
  case costs = "usual-costs.txt"

  /// More bytes are no text of a person.
  static let largest = 1 << 20
}

extension Context {
  /// Such a file of the office that the dossier belongs to; nil where there is none.
  func officeFile(_ file: OfficeFile) -> String? {
    officePlaces(of: file.rawValue).first { TextFile.exists($0) && !TextFile.isFolder($0) }
  }

  /// What creditors told the office that the dossier belongs to; nothing where there is none.
  func houseTerms() throws(Failure) -> HouseTermsBook {
    guard let path = officeFile(.terms) else { return .none }
    return try houseTerms(at: path)
  }

  /// The same from a file. A file that is wrong stops what needs it: a plan without the terms that
  /// somebody counts on would be worse.
  func houseTerms(at path: String) throws(Failure) -> HouseTermsBook {
    let text = try houseText(at: path)
    do throws(HouseTextProblem) { return try HouseTermsBook(text: text, today: today) } catch {
      throw Failure(OfficeProblem.houseFile(path: path, error))
    }
  }

  /// What costs usually are by the office that the dossier belongs to; nil where it does not say.
  func houseCosts() throws(Failure) -> HouseCosts? {
    guard let path = officeFile(.costs) else { return nil }
    return try houseCosts(at: path)
  }

  func houseCosts(at path: String) throws(Failure) -> HouseCosts {
    let text = try houseText(at: path)
    let (category, kind) = houseWords
    do throws(HouseTextProblem) {
      return try HouseCosts(text: text, today: today, category: category, kind: kind)
    } catch { throw Failure(OfficeProblem.houseFile(path: path, error)) }
  }

  /// What words in a text of the office mean: costs and kinds of household, in both languages.
  var houseWords: (category: (String) -> Cost.Category?, kind: (String) -> Household.Kind?) {
    let categories = Choice(Cost.Category.allCases, in: .dutch, isNumbered: false)
    let kinds = Choice(Household.Kind.allCases, in: .dutch, isNumbered: false)
    return (
      category: { try? categories.read(Typed($0, for: nil)) },
      kind: { try? kinds.read(Typed($0, for: nil)) }
    )
  }

  /// The text of such a file, as a person wrote it.
  func houseText(at path: String) throws(Failure) -> String {
    let bytes = try TextFile.read(path)
    guard bytes.count <= OfficeFile.largest, let text = String(validating: bytes, as: UTF8.self)
    else {
      throw Failure(
        OfficeProblem.houseFile(path: path, HouseTextProblem(line: nil, .notText)))
    }
    return text
  }

  /// Everything that the office gives to its clients, as it would be used for the dossier.
  func officeHouse() throws(Failure) -> OfficeHouse {
    let law = LawPacks(self)
    return OfficeHouse(
      letterhead: try house(nil).map { OfficeHouse.Part(path: $0.path, says: $0.style.name) },
      templates: try officeSettings("templates").map { folder throws(Failure) in
        OfficeHouse.Part(
          path: folder, count: try TextFile.names(in: folder, endingIn: ".mustache").count)
      },
      terms: try officeFile(.terms).map { path throws(Failure) in
        let terms = try houseTerms(at: path).all
        var old = 0
        for one in terms where try isOld(one) { old += 1 }
        return OfficeHouse.Part(path: path, count: terms.count, old: old)
      },
      costs: try officeFile(.costs).map { path throws(Failure) in
        let costs = try houseCosts(at: path)
        return OfficeHouse.Part(
          path: path, count: costs.lines.count, says: costs.source, day: costs.day)
      },
      law: try law.ofOffice().map {
        OfficeHouse.Part(path: $0.path, count: $0.number)
      })
  }

  /// Whether terms were told so long ago that they have to be asked again.
  func isOld(_ terms: HouseTerms) throws(Failure) -> Bool {
    let law = try baseLaw()
    return try lawful { () throws(LawError) in try terms.isOld(on: today, law: law) }
  }
}
