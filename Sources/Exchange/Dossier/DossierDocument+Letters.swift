import Domain

// What goes with a dossier to another computer besides its facts: letters as they were written, how
// they were sent, and what was done when.
extension DossierDocument {
  enum LetterKeys {
    static let letter = [
      "id", "debt", "creditorName", "kind", "language", "written", "fileName", "text", "sha256",
      "monthlyCents", "terms", "lastCents", "totalCents", "sheet", "planSha256", "sent",
      "changes",
    ]
    static let sent = ["on", "by"]
  }

  /// The dossier with its letters, whole, and with its history to read. A part that is nil is left out;
  /// no letters and no history leave out their keys as well.
  /// - Parameter message: says an intent in words.
  package static func json(
    of dossier: Dossier, letters: [KeptLetter]?, history: [HistoryEntry]?,
    message: (Intent) -> String
  ) -> JSONValue {
    var json = json(of: dossier)
    if let letters, !letters.isEmpty {
      json = json.adding("letters", .list(letters) { Self.json(of: $0) })
    }
    if let history, !history.isEmpty {
      json = json.adding(
        "history", .list(history) { HistoryDocument.json(of: $0, message: message($0.intent)) })
    }
    return json
  }

  /// A letter with its words and its parts.
  static func json(of letter: KeptLetter) -> JSONValue {
    let json: JSONValue = [
      "id": .id(letter.id), "debt": .id(letter.debt),
      "creditorName": .string(letter.creditorName), "kind": .string(letter.kind),
      "language": .choice(letter.language), "written": .day(letter.written),
      "fileName": .string(letter.fileName), "text": .string(letter.text),
      "sha256": .string(letter.sha256), "monthlyCents": .cents(letter.monthly),
      "terms": .count(letter.terms), "lastCents": .cents(letter.last),
      "totalCents": .cents(letter.total), "sheet": .text(letter.sheet),
      "planSha256": .text(letter.planSHA256),
      "sent": letter.sent.map { ["on": .day($0.on), "by": .choice($0.by)] } ?? .null,
    ]
    return json.adding(letter.changes)
  }

  /// Reads a dossier with its letters, or says everything that keeps the file from being one. What it
  /// tells of its history is for people: it is passed over.
  package static func readWhole(
    _ bytes: [UInt8], ignoringUnknownKeys: Bool
  ) -> Result<WholeDossier, DossierFindings> {
    DossierReader.read(bytes, ignoringUnknownKeys: ignoringUnknownKeys) { reader, node in
      guard let dossier = reader.dossier(node), let letters = reader.letters(in: node) else {
        return nil
      }
      return WholeDossier(dossier: dossier, letters: letters, lastChange: nil)
    }
  }
}

extension DossierReader {
  /// The letters of the file whose outermost object is `node`; none where the key is absent, nil when
  /// there are findings.
  fileprivate mutating func letters(in node: JSONNode) -> [KeptLetter]? {
    guard case .object(let members) = node.content else { return [] }
    let root = Object(spot: Spot(node: node, path: .root), members: members)
    guard let spot = may(root, "letters") else { return [] }
    let letters = list(spot) { $0.letter($1) }
    return found.isEmpty ? letters : nil
  }

  private mutating func letter(_ spot: Spot) -> KeptLetter? {
    guard let object = object(spot, keys: DossierDocument.LetterKeys.letter) else { return nil }
    let id = id(need(object, "id"), of: KeptLetter.self)
    let debt = self.id(need(object, "debt"), of: Debt.self)
    let creditorName = string(need(object, "creditorName"))
    let kind = line(need(object, "kind"))
    let language = choice(need(object, "language"), Language.self)
    let written = day(need(object, "written"))
    let fileName = line(need(object, "fileName"))
    let text = string(need(object, "text"))
    let hashSpot = need(object, "sha256")
    let hash = string(hashSpot)
    let monthly = may(object, "monthlyCents").flatMap { cents($0) }
    let terms = may(object, "terms").flatMap { whole($0, in: 0...Int(Int32.max)) }
    let last = may(object, "lastCents").flatMap { cents($0) }
    let total = may(object, "totalCents").flatMap { cents($0) }
    let sheet = may(object, "sheet").flatMap { string($0) }
    let planSpot = may(object, "planSha256")
    let plan = planSpot.flatMap { string($0) }
    let sent = may(object, "sent").flatMap { sending($0) }
    let changes = changes(may(object, "changes"))
    for (value, place) in [(text, spot), (creditorName, spot), (sheet, spot)] {
      if let value, value.utf8.contains(0) { find(.controlCharacter, at: place) }
    }
    // A letter is what was written, to the letter, or it is not that letter.
    if let text, let hash, SHA256.hex(of: text.utf8) != hash, let hashSpot {
      find(.letterChanged, at: hashSpot)
    }
    if let plan, !isHash(plan), let planSpot { find(.letterChanged, at: planSpot) }
    guard let id, let debt, let creditorName, let kind, let language, let written, let fileName,
      let text, let hash, let changes
    else { return nil }
    return KeptLetter(
      id: id, debt: debt, creditorName: creditorName, kind: kind, language: language,
      written: written, fileName: fileName, text: text, sha256: hash, monthly: monthly,
      terms: terms, last: last, total: total, sheet: sheet, planSHA256: plan, sent: sent,
      changes: changes)
  }

  private mutating func sending(_ spot: Spot) -> Sending? {
    guard let object = object(spot, keys: DossierDocument.LetterKeys.sent) else { return nil }
    let on = day(need(object, "on"))
    let by = choice(need(object, "by"), Sending.Way.self)
    guard let on, let by else { return nil }
    return Sending(on: on, by: by)
  }

  private func isHash(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
