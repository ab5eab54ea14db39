import Domain
import Store

extension Context {
  /// A folder with settings of the office that the dossier belongs to: `templates`, `law`. Nil where
  /// there is none.
  func officeSettings(_ name: String) -> String? {
    officePlaces(of: name).first { TextFile.isFolder($0) }
  }

  /// Where settings of an office would stand for this dossier, the nearest first: an office is in the
  /// folder of the dossier or in one of the three above it.
  func officePlaces(of name: String) -> [String] {
    var folder = TextFile.absolute(path, in: world)
    var places: [String] = []
    for _ in 0...3 {
      guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { break }
      folder = String(folder[..<slash])
      places.append("\(folder)/\(OfficeFolder.own)/\(name)")
    }
    return places
  }

  /// The folder in which the office that the dossier belongs to keeps its own; nil without an office.
  var ownOffice: String? {
    officePlaces(of: "").map { String($0.dropLast()) }.first { TextFile.isFolder($0) }
  }

  /// The context of whatever client lies in this folder: its settings count, no file is opened.
  func inOffice(_ folder: String) -> Context {
    var context = self
    context.move(to: "\(folder)/\(OfficeFolder.own)/none\(OfficeFolder.ending)")
    return context
  }

  /// The context of the office in the folder that was named, and where that is.
  func office(_ typed: String?) throws(Failure) -> (context: Context, folder: String) {
    let folder = OfficeFolder(TextFile.absolute(officeFolder(typed), in: world)).path
    guard TextFile.isFolder(folder) else { throw .problem(.file(path: folder, .notFound)) }
    return (inOffice(folder), folder)
  }
}

extension String {
  /// In quotes where a shell needs them.
  var quoted: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
