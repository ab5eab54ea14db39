import Domain

/// A workbook, xlsx or ods, as the rows of one of its sheets.
package struct SheetFile: Sendable {
  /// The rows as they are kept in the file.
  package let text: DelimitedText
  /// Which sheet it is, where there are more, and what is hidden in it.
  package let notes: [ListNote]

  /// The file itself, and each part of it unpacked.
  static let largest = 24 << 20
  static let largestPart = 64 << 20

  /// Whether `bytes` begin as workbooks do: both are archives.
  package static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

  /// Reads the sheet with this name or number; without one the only visible sheet that holds anything.
  /// Throws `whichSheet` where there are more.
  package init(_ bytes: [UInt8], sheet name: String? = nil) throws(ListProblem) {
    let sheets: [OpenSheets.Sheet]
    do throws(BankProblem) {
      guard bytes.count <= Self.largest else { throw BankProblem(.tooLarge(limit: Self.largest)) }
      sheets = try SheetArchive(bytes).sheets()
    } catch {
      switch error.reason {
      case .encrypted: throw ListProblem(nil, .lockedWorkbook)
      case .tooLarge, .tooMany, .tooManyMembers: throw ListProblem(nil, .workbookTooLarge)
      default: throw ListProblem(nil, .damagedWorkbook)
      }
    }
    let sheet = try Self.chosen(from: sheets, name)
    text = DelimitedText(rows: sheet.rows.rows)
    let hidden = sheet.rows.hidden
    notes =
      (sheets.count > 1 ? [ListNote(nil, .sheet(sheet.name))] : [])
      + (hidden.min().map { line in
        [ListNote(ListProblem.Place(line: line, column: 0), .hidden(rows: hidden.count))]
      } ?? [])
  }

  private static func chosen(
    from sheets: [OpenSheets.Sheet], _ name: String?
  ) throws(ListProblem) -> OpenSheets.Sheet {
    if let name {
      let place = Int(trimmed(name)).map { $0 - 1 }
      if let sheet = sheets.first(where: { $0.name == name })
        ?? sheets.first(where: { folded($0.name) == folded(name) })
        ?? place.flatMap({ sheets.indices.contains($0) ? sheets[$0] : nil })
      {
        return sheet
      }
      throw ListProblem(nil, .noSuchSheet(name, names: sheets.map(\.name)))
    }
    let filled = sheets.filter { !$0.isHidden && !$0.rows.isEmpty }
    guard let first = filled.first else { throw ListProblem(nil, .empty) }
    guard filled.count == 1 else {
      throw ListProblem(nil, .whichSheet(filled.map(\.name)))
    }
    return first
  }
}

/// The parts of a workbook in its archive.
private struct SheetArchive {
  private let bytes: [UInt8]
  private let members: [ZipMember]

  init(_ bytes: [UInt8]) throws(BankProblem) {
    self.bytes = bytes
    members = try ZipMember.all(in: bytes)
  }

  /// Nil where there is no such part. Names of parts do not differ by capitals alone.
  private func part(_ name: String) throws(BankProblem) -> [UInt8]? {
    guard
      let member = members.first(where: { $0.name == name })
        ?? members.first(where: { $0.name.lowercased() == name.lowercased() })
    else { return nil }
    return try member.unpacked(from: bytes, limit: SheetFile.largestPart)
  }

  func sheets() throws(BankProblem) -> [OpenSheets.Sheet] {
    if let content = try part("content.xml") {
      let manifest = try part("META-INF/manifest.xml") ?? []
      guard !String(decoding: manifest, as: UTF8.self).contains("encryption-data") else {
        throw BankProblem(.encrypted)
      }
      return try OpenSheets.read(content, OpenSheets()).sheets
    }
    return try workbook()
  }

  private func workbook() throws(BankProblem) -> [OpenSheets.Sheet] {
    let root = try relations("_rels/.rels")
    let path =
      root.first { $0.type.hasSuffix("/officeDocument") }.map { Self.path($0.target, in: "") }
      ?? "xl/workbook.xml"
    guard let content = try part(path) else { throw BankProblem(.damaged) }
    let book = try BookPart.read(content, BookPart())
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let file = path.split(separator: "/").last.map { String($0) } ?? ""
    let relations = try relations("\(folder)/_rels/\(file).rels")
    func target(_ kind: String) throws(BankProblem) -> [UInt8]? {
      guard let found = relations.first(where: { $0.type.hasSuffix("/" + kind) }) else {
        return nil
      }
      return try part(Self.path(found.target, in: folder))
    }
    let texts = try target("sharedStrings").map { (bytes) throws(BankProblem) in
      try TextsPart.read(bytes, TextsPart()).texts
    }
    let formats = try target("styles").map { (bytes) throws(BankProblem) in
      try StylesPart.read(bytes, StylesPart()).formats
    }
    var sheets: [OpenSheets.Sheet] = []
    for sheet in book.sheets {
      guard
        let relation = relations.first(where: {
          $0.id == sheet.relation && $0.type.hasSuffix("/worksheet")
        }),
        let content = try part(Self.path(relation.target, in: folder))
      else { continue }
      let cells = try WorksheetPart.read(
        content,
        WorksheetPart(texts: texts ?? [], formats: formats ?? [], counts1904: book.counts1904))
      sheets.append(OpenSheets.Sheet(name: sheet.name, isHidden: sheet.isHidden, rows: cells.rows))
    }
    return sheets
  }

  private func relations(
    _ name: String
  ) throws(BankProblem) -> [(id: String, type: String, target: String)] {
    guard let content = try part(name) else { return [] }
    return try RelationsPart.read(content, RelationsPart()).targets
  }

  /// A target is a path from the folder, or with a stroke before it from the start. It is only looked up
  /// among the names in the archive.
  private static func path(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for part in target.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": parts = Array(parts.dropLast())
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
