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
    case .busy: "Een ander programma gebruikt het dossier. Sluit dat, en probeer het opnieuw."
    case .damaged(let table, let id):
      "Het dossier is beschadigd\(place(table, id)). Er is niets veranderd. Gebruik een kopie van eerder."
    case .full: "De schijf is vol. Maak ruimte, en probeer het opnieuw. Er is niets veranderd."
    case .notStarted: "Er staat nog niets in het dossier. Typ aflos om te beginnen."
    case .refused(let table, let id): "Dit past niet in het dossier\(place(table, id))."
    case .unknown(_, let id): "“\(id)” staat er niet in."
    case .unknownCreditor(let creditor, let debt):
      "Schuld \(debt.text) noemt schuldeiser \(creditor.text), en die staat er niet in."
    case .creditorInUse(let creditor, let debts):
      "\(creditor.text) hoort nog bij \(debts.map(\.text).listed(in: .dutch))."
    case .failed(let code): "Het dossier kan nu niet worden gebruikt (SQLite \(code))."
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
    case .busy: "Another program is using the dossier. Close that, and try again."
    case .damaged(let table, let id):
      "The dossier is damaged\(place(table, id)). Nothing was changed. Use an earlier copy."
    case .full: "The disk is full. Make room, and try again. Nothing was changed."
    case .notStarted: "There is nothing in the dossier yet. Type aflos to begin."
    case .refused(let table, let id): "This does not fit in the dossier\(place(table, id))."
    case .unknown(_, let id): "“\(id)” is not in it."
    case .unknownCreditor(let creditor, let debt):
      "Debt \(debt.text) names creditor \(creditor.text), which is not in it."
    case .creditorInUse(let creditor, let debts):
      "\(creditor.text) still belongs to \(debts.map(\.text).listed(in: .english))."
    case .failed(let code): "The dossier cannot be used now (SQLite \(code))."
    }
  }

  private func place(_ table: String?, _ id: String?) -> String {
    let place = [table, id].compactMap(\.self).joined(separator: " ")
    return place.isEmpty ? "" : " (\(place))"
  }
}
