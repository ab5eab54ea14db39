import Domain

/// What is said about copies of the dossier, and about files that are there already.
package enum BackupSay: Hashable, Sendable {
  /// A path stands in a line of its own behind these, or a command to copy.
  case copied
  /// So many older copies went.
  case pruned(Int)
  /// The copy is beside the dossier: on the same disk.
  case elsewhere
  case howToRestore
  /// The last copy is old, or there never was one.
  case reminder(LocalDate?)
  case putBack, putBackHelp
  case restored
  /// How the dossier of before comes back.
  case keptAside
  /// The newest copy that is whole, where the dossier is damaged.
  case newestGood
  /// A copy was made before something that cannot be taken back in the file.
  case copiedFirst
  /// Letters that belonged to what was replaced.
  case lettersSetAside(Int)
  case replaceFile(String), replaceFileHelp
  case purge, purgeHelp, purged
  case copiedWithoutPast
  /// What an export of the dossier does not hold.
  case leftOut([DossierPart])

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .copied: "Kopie gemaakt en nagekeken:"
    case .pruned(let count):
      "\(count == 1 ? "Eén oudere kopie is" : "\(count) oudere kopieën zijn") weggehaald."
    case .elsewhere:
      "Deze kopie staat op dezelfde schijf als het dossier. Bewaar er ook een op een andere plek, zoals een stick: aflos backup /plek/van/de/stick."
    case .howToRestore: "Zo zet u de kopie terug:"
    case .reminder(let last?):
      "Uw laatste kopie is van \(last.text(in: .dutch)). Met aflos backup maakt u een nieuwe."
    case .reminder(nil): "Er is nog geen kopie van dit dossier. Met aflos backup maakt u er een."
    case .putBack: "Deze kopie terugzetten?"
    case .putBackHelp:
      "De kopie komt op de plek van het dossier. Het dossier van nu gaat niet weg: het wordt eerst opzij gezet."
    case .restored: "Teruggezet:"
    case .keptAside: "Het dossier van net staat opzij. Zo draait u dit terug:"
    case .newestGood: "Zo zet u de nieuwste goede kopie terug:"
    case .copiedFirst: "Eerst is een kopie gemaakt:"
    case .lettersSetAside(let count):
      "\(Counted.letter.text(count, in: .dutch)) van het vorige dossier \(count == 1 ? "staat" : "staan") nu in die kopie. Met aflos undo \(count == 1 ? "komt die" : "komen ze") terug."
    case .replaceFile(let path): "\(path) is er al. Vervangen?"
    case .replaceFileHelp: "Wat er nu in dat bestand staat, is dan weg."
    case .purge: "Alles wissen wat er eerder gebeurde?"
    case .purgeHelp:
      "Wat u weghaalde of veranderde, staat nog in het bestand, zodat u het terug kunt draaien. Na het wissen kan dat niet meer. Wat er nu in staat, blijft. Er wordt eerst een kopie gemaakt."
    case .purged: "Wat er eerder gebeurde, is gewist. Wat er nu in staat, is gebleven."
    case .copiedWithoutPast:
      "Kopie gemaakt. Wat u ooit weghaalde, staat er niet in:"
    case .leftOut(let parts):
      "Dit staat er niet in: \(parts.map { $0.name(in: .dutch) }.listed(in: .dutch)). Met aflos backup gaat alles mee."
    }
  }

  private var english: String {
    switch self {
    case .copied: "Copy made and checked:"
    case .pruned(let count):
      "\(count == 1 ? "One older copy was" : "\(count) older copies were") removed."
    case .elsewhere:
      "This copy is on the same disk as the dossier. Keep one in another place too, such as a stick: aflos backup /place/of/the/stick."
    case .howToRestore: "To put the copy back:"
    case .reminder(let last?):
      "Your last copy is of \(last.text(in: .english)). Make a new one with aflos backup."
    case .reminder(nil): "There is no copy of this dossier yet. Make one with aflos backup."
    case .putBack: "Put this copy back?"
    case .putBackHelp:
      "The copy takes the place of the dossier. The dossier of now does not go away: it is set aside first."
    case .restored: "Put back:"
    case .keptAside: "The dossier of just now is set aside. To take this back:"
    case .newestGood: "To put the newest good copy back:"
    case .copiedFirst: "A copy was made first:"
    case .lettersSetAside(let count):
      "\(Counted.letter.text(count, in: .english)) of the dossier before \(count == 1 ? "is" : "are") in that copy now. aflos undo brings \(count == 1 ? "it" : "them") back."
    case .replaceFile(let path): "\(path) is there already. Replace it?"
    case .replaceFileHelp: "What is in that file now is then gone."
    case .purge: "Remove everything that happened before?"
    case .purgeHelp:
      "What you removed or changed is still in the file, so that you can undo it. After this you cannot. What is in it now stays. A copy is made first."
    case .purged: "What happened before was removed. What is in it now has stayed."
    case .copiedWithoutPast:
      "Copy made. What you ever removed is not in it:"
    case .leftOut(let parts):
      "This is not in it: \(parts.map { $0.name(in: .english) }.listed(in: .english)). aflos backup takes everything along."
    }
  }
}

/// A part of a dossier that can be left out of an export.
package enum DossierPart: String, CaseIterable, Hashable, Sendable {
  case letters, history

  /// Whether it was typed: its word in either language.
  package func isMeant(by typed: String) -> Bool {
    let word = typed.lowercased()
    return switch self {
    case .letters: ["letters", "brieven"].contains(word)
    case .history: ["history", "geschiedenis"].contains(word)
    }
  }

  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.letters, .dutch): "de brieven"
    case (.letters, .english): "the letters"
    case (.history, .dutch): "de geschiedenis"
    case (.history, .english): "the history"
    }
  }
}
