import Domain

/// What is said about the lock on a dossier.
package enum LockSay: Hashable, Sendable {
  /// What a lock does and what it does not, before it is put on.
  case whatItDoes, forgotten
  case putOn, putOnHelp
  /// A passphrase that was made is typed once from the note.
  case typeItOnce
  /// The path stands in a line of its own behind these.
  case locked, changed, removed
  /// So many copies beside the dossier were sealed as well.
  case copiesSealed(Int)
  /// Copies that could not be sealed; their paths in lines of their own.
  case copiesLeft
  /// After the lock was taken off: so many copies still have one.
  case copiesKeep(Int)
  case elsewhere
  case askForDossier, takeOff, takeOffHelp
  /// What was made of a locked dossier is not locked itself.
  case copyNotLocked
  /// What was put back is not locked, while its copy was.
  case restoredNotLocked

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .whatItDoes:
      "Met een slot gaat dit dossier alleen open met een wachtzin. Wie de computer, de schijf of een kopie vindt, leest er dan niets in."
    case .forgotten:
      "Vergeet u de wachtzin, dan kan niemand het dossier nog openen: u niet, Aflos niet, geen hulpverlener. Schrijf hem op en bewaar hem thuis op een vaste plek."
    case .putOn: "Een slot op dit dossier zetten?"
    case .putOnHelp:
      "Het slot helpt als iemand het bestand in handen krijgt. Het helpt niet tegen wie meekijkt terwijl u werkt, of tegen een programma dat meeleest. Brieven en bestanden die u al maakte, krijgen geen slot."
    case .typeItOnce: "Schrijf hem op. Typ hem daarna een keer over van uw briefje."
    case .locked: "Op slot. Dit dossier gaat alleen open met de wachtzin:"
    case .changed: "De wachtzin is veranderd. De oude opent dit dossier niet meer:"
    case .removed: "Het slot is eraf. Wie dit bestand heeft, kan het lezen:"
    case .copiesSealed(let count):
      "\(count == 1 ? "Eén kopie" : "\(count) kopieën") in de map ernaast \(count == 1 ? "kreeg" : "kregen") hetzelfde slot."
    case .copiesLeft: "Deze kopieën kregen geen slot:"
    case .copiesKeep(let count):
      "\(count == 1 ? "Eén kopie" : "\(count) kopieën") in de map ernaast \(count == 1 ? "houdt" : "houden") het slot. Bewaar de wachtzin dus."
    case .elsewhere:
      "Geen slot hebben: brieven en bestanden die Aflos voor u maakte, en kopieën op andere plekken. Wat eerder op de schijf stond, is soms nog terug te vinden."
    case .askForDossier:
      "Dit dossier is op slot. Welke wachtzin? U ziet niet wat u typt. Met ! stopt u."
    case .takeOff: "Het slot van dit dossier halen?"
    case .takeOffHelp: "Daarna kan iedereen die het bestand heeft het lezen, zonder wachtzin."
    case .copyNotLocked: "Deze kopie is niet op slot: wie hem heeft, kan hem lezen."
    case .restoredNotLocked:
      "Het dossier is nu niet op slot. Met aflos lock zet u er een slot op."
    }
  }

  private var english: String {
    switch self {
    case .whatItDoes:
      "With a lock this dossier opens only with a passphrase. Whoever finds the computer, the disk or a copy then reads nothing in it."
    case .forgotten:
      "If you forget the passphrase, nobody can open the dossier any more: not you, not Aflos, no counselor. Write it down and keep it at home in a fixed place."
    case .putOn: "Put a lock on this dossier?"
    case .putOnHelp:
      "The lock helps when somebody gets hold of the file. It does not help against someone who looks on while you work, or a program that reads along. Letters and files that you made already get no lock."
    case .typeItOnce: "Write it down. Then type it once from your note."
    case .locked: "Locked. This dossier opens only with the passphrase:"
    case .changed: "The passphrase was changed. The old one does not open this dossier any more:"
    case .removed: "The lock is off. Whoever has this file can read it:"
    case .copiesSealed(let count):
      "\(count == 1 ? "One copy" : "\(count) copies") in the folder beside it got the same lock."
    case .copiesLeft: "These copies got no lock:"
    case .copiesKeep(let count):
      "\(count == 1 ? "One copy" : "\(count) copies") in the folder beside it \(count == 1 ? "keeps" : "keep") the lock. So keep the passphrase."
    case .elsewhere:
      "Not locked are: letters and files that Aflos made for you, and copies in other places. What was on the disk before can sometimes still be found."
    case .askForDossier:
      "This dossier is locked. Which passphrase? You do not see what you type. ! stops."
    case .takeOff: "Take the lock off this dossier?"
    case .takeOffHelp: "After that anybody who has the file can read it, without a passphrase."
    case .copyNotLocked: "This copy is not locked: whoever has it can read it."
    case .restoredNotLocked: "The dossier is not locked now. aflos lock puts a lock on it."
    }
  }
}

/// Why a locked dossier was not opened, where it is not the passphrase.
package enum LockProblem: Error, Equatable, Coded {
  /// Nobody is there to type the passphrase.
  case lockedDossier
  /// The file is sealed for the key of somebody: that is no lock.
  case sealedForKey
  /// There is no lock to take off.
  case notLocked

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.lockedDossier, .dutch):
      "Dit dossier is op slot. Typ het commando in een venster, of geef de wachtzin met --unlock-fd."
    case (.lockedDossier, .english):
      "This dossier is locked. Type the command in a window, or give the passphrase with --unlock-fd."
    case (.sealedForKey, .dutch):
      "Dit bestand is voor een sleutel verzegeld. Pak het eerst uit met aflos open BESTAND."
    case (.sealedForKey, .english):
      "This file is sealed for a key. Take it out first with aflos open FILE."
    case (.notLocked, .dutch): "Dit dossier is niet op slot."
    case (.notLocked, .english): "This dossier is not locked."
    }
  }
}
