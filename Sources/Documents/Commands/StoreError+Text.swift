import Domain

extension StoreError {
  /// What is wrong with the file, then what to do. Nothing is lost by any of these.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .notFound(let path):
      "Er is nog geen dossier: \(path). Typ aflos om te beginnen, of aflos import dossier BESTAND."
    case .notADatabase(let path): "Dit is geen dossier van Aflos: \(path)"
    case .foreign(let path): "Dit bestand is van een ander programma: \(path)"
    case .newer(let path, _, _):
      "Dit dossier is gemaakt met een nieuwere Aflos: \(path). Gebruik die nieuwere Aflos."
    case .notPermitted(let path):
      "Ik mag dit bestand niet lezen of schrijven: \(path). Kijk of het van u is."
    case .readOnly(let path):
      "Dit dossier kan alleen worden gelezen: \(path). Maak een kopie op een plek waar u mag schrijven: aflos backup PLEK."
    case .nothingIn(let path):
      "Dit bestand is leeg: \(path). Er staat niets meer in. Zet een kopie terug met aflos restore BESTAND, of haal het lege bestand weg om opnieuw te beginnen."
    case .locked(let path): "Dit dossier is op slot: \(path)"
    case .taken(let path): "Er is al iets op deze plek: \(path). Kies een andere naam."
    case .changedMeanwhile:
      "Er is ondertussen iets veranderd in een ander venster. Er is niets bewaard. Kijk hoe het er nu voor staat, en probeer het opnieuw."
    case .busy: "Een ander programma gebruikt het dossier. Sluit dat, en probeer het opnieuw."
    case .damaged(let table, let id):
      "Het dossier is beschadigd\(place(table, id)). Er is niets veranderd. Gebruik een kopie van eerder."
    case .full: "De schijf is vol. Maak ruimte, en probeer het opnieuw. Er is niets veranderd."
    case .notStarted: "Er staat nog niets in het dossier. Typ aflos om te beginnen."
    case .sumTooLarge(let sum): sum.dutch
    case .refused(let table, let id): "Dit past niet in het dossier\(place(table, id))."
    case .unknown(_, let id): "“\(id)” staat er niet in."
    case .unknownCreditor(let creditor, let debt):
      "Schuld \(debt.text) noemt schuldeiser \(creditor.text), en die staat er niet in."
    case .creditorInUse(let creditor, let debts):
      "\(creditor.text) hoort nog bij \(debts.map(\.text).listed(in: .dutch))."
    case .failed(let code): code == Self.brokenDisk ? Self.diskDutch : Self.otherDutch
    }
  }

  private var english: String {
    switch self {
    case .notFound(let path):
      "There is no dossier yet: \(path). Type aflos to begin, or aflos import dossier FILE."
    case .notADatabase(let path): "This is not a dossier of Aflos: \(path)"
    case .foreign(let path): "This file belongs to another program: \(path)"
    case .newer(let path, _, _):
      "This dossier was made by a newer Aflos: \(path). Use that newer Aflos."
    case .notPermitted(let path):
      "I may not read or write this file: \(path). See whether it is yours."
    case .readOnly(let path):
      "This dossier can only be read: \(path). Make a copy in a place where you may write: aflos backup PLACE."
    case .nothingIn(let path):
      "This file is empty: \(path). Nothing is left in it. Put a copy back with aflos restore FILE, or remove the empty file to begin again."
    case .locked(let path): "This dossier is locked: \(path)"
    case .taken(let path): "There is something in this place already: \(path). Choose another name."
    case .changedMeanwhile:
      "Something was changed in another window in the meantime. Nothing was stored. See how things stand now, and try again."
    case .busy: "Another program is using the dossier. Close that, and try again."
    case .damaged(let table, let id):
      "The dossier is damaged\(place(table, id)). Nothing was changed. Use an earlier copy."
    case .full: "The disk is full. Make room, and try again. Nothing was changed."
    case .notStarted: "There is nothing in the dossier yet. Type aflos to begin."
    case .sumTooLarge(let sum): sum.english
    case .refused(let table, let id): "This does not fit in the dossier\(place(table, id))."
    case .unknown(_, let id): "“\(id)” is not in it."
    case .unknownCreditor(let creditor, let debt):
      "Debt \(debt.text) names creditor \(creditor.text), which is not in it."
    case .creditorInUse(let creditor, let debts):
      "\(creditor.text) still belongs to \(debts.map(\.text).listed(in: .english))."
    case .failed(let code): code == Self.brokenDisk ? Self.diskEnglish : Self.otherEnglish
    }
  }

  /// What the database says when the disk or the stick does not answer.
  private static let brokenDisk = 10
  private static let diskDutch =
    "De schijf of de stick geeft geen antwoord: het dossier kan nu niet worden gelezen of bewaard. Kijk of de stick er nog in zit. Wat eerder is bewaard, staat er nog."
  private static let diskEnglish =
    "The disk or the stick does not answer: the dossier cannot be read or kept now. See whether the stick is still in. What was kept before is still there."
  private static let otherDutch =
    "Het dossier kan nu niet worden gebruikt. Wat eerder is bewaard, staat er nog. Typ aflos doctor om te zien wat er is."
  private static let otherEnglish =
    "The dossier cannot be used now. What was kept before is still there. Type aflos doctor to see what it is."

  private func place(_ table: String?, _ id: String?) -> String {
    let place = [table, id].compactMap(\.self).joined(separator: " ")
    return place.isEmpty ? "" : " (\(place))"
  }
}

extension HouseholdSum {
  fileprivate var dutch: String {
    let largest = Self.largest.text(in: .dutch)
    let what =
      switch self {
      case .income: "Wat in een jaar binnenkomt, is"
      case .costs: "De kosten van een jaar zijn"
      case .debts: "De schulden zijn"
      }
    return
      "\(what) samen meer dan \(largest). Daar kan Aflos niet mee rekenen, en er is niets bewaard. Kijk of er een bedrag te groot is."
  }

  fileprivate var english: String {
    let largest = Self.largest.text(in: .english)
    let what =
      switch self {
      case .income: "What comes in in a year is"
      case .costs: "The costs of a year are"
      case .debts: "The debts are"
      }
    return
      "\(what) together more than \(largest). Aflos cannot compute with that, and nothing was kept. See whether an amount is too large."
  }
}
