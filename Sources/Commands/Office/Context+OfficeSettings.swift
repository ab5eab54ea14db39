import Store

extension Context {
  /// A folder with settings of the office that the dossier belongs to: `templates`, `law`. An office is
  /// in the folder of the dossier or in one of the three above it. Nil where there is none.
  func officeSettings(_ name: String) -> String? {
    var folder = TextFile.absolute(path, in: world)
    for _ in 0...3 {
      guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { return nil }
      folder = String(folder[..<slash])
      let settings = "\(folder)/\(OfficeFolder.own)/\(name)"
      if TextFile.isFolder(settings) { return settings }
    }
    return nil
  }

  /// The context of whatever client lies in this folder: its settings count, no file is opened.
  func inOffice(_ folder: String) -> Context {
    var context = self
    context.move(to: "\(folder)/\(OfficeFolder.own)/none\(OfficeFolder.ending)")
    return context
  }
}
