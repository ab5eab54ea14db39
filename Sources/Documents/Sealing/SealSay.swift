import Domain

/// What is said about files that only somebody with a passphrase or a key can read.
package enum SealSay: Hashable, Sendable {
  /// A passphrase of fewer characters is refused when sealing.
  package static let fewestLetters = 12

  /// A path stands in a line of its own behind these.
  case sealed(Int), sealedWithPassphrase, opened
  /// What is inside holds everything, or what is left out.
  case wholeDossier
  case askNew, askAgain, notTheSame, askForFile, wrongOnce
  /// A passphrase that was made, in a line of its own behind it.
  case made
  case howToTell
  /// Behind these, a command.
  case lookAtDossier, takeInDossier
  case yourKey, keyHelp, keyMade

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .sealed(1): "Verzegeld. Alleen wie de sleutel heeft, kan dit openen:"
    case .sealed(let count): "Verzegeld voor \(count) sleutels. Elk van hen kan dit openen:"
    case .sealedWithPassphrase: "Verzegeld. Alleen wie de wachtzin weet, kan dit openen:"
    case .opened: "Geopend. Dit bestand is niet meer verzegeld:"
    case .wholeDossier:
      "Het dossier zit erin zoals het nu is, met de brieven. Wat u ooit weghaalde, zit er niet in."
    case .askNew:
      "Welke wachtzin? U ziet niet wat u typt. Met Enter maakt Aflos er een voor u. Met ! stopt u."
    case .askAgain: "Typ de wachtzin nog een keer."
    case .notTheSame: "Dat was niet twee keer hetzelfde. Begin opnieuw."
    case .askForFile: "Welke wachtzin hoort bij dit bestand? U ziet niet wat u typt. Met ! stopt u."
    case .wrongOnce:
      "Deze wachtzin past niet. Let op hoofdletters en spaties. Probeer het nog eens."
    case .made: "De wachtzin is:"
    case .howToTell:
      "Schrijf de wachtzin op. Geef hem door met de telefoon of op papier, niet in dezelfde mail. Zonder wachtzin kan niemand het bestand nog openen, u ook niet."
    case .lookAtDossier: "Het is een dossier. Zo kijkt u erin:"
    case .takeInDossier: "Het is een dossier als tekst. Zo maakt u er een dossier van:"
    case .yourKey: "Uw sleutel. Geef hem aan wie iets voor u wil verzegelen:"
    case .keyHelp:
      "Wie hem heeft, kan alleen voor u verzegelen, niets lezen. De geheime helft blijft bij u, in dit bestand. Bewaar er een kopie van: zonder dat bestand gaat niets meer open."
    case .keyMade: "Er is een sleutel voor u gemaakt."
    }
  }

  private var english: String {
    switch self {
    case .sealed(1): "Sealed. Only whoever has the key can open this:"
    case .sealed(let count): "Sealed for \(count) keys. Each of them can open this:"
    case .sealedWithPassphrase: "Sealed. Only whoever knows the passphrase can open this:"
    case .opened: "Opened. This file is no longer sealed:"
    case .wholeDossier:
      "The dossier is in it as it is now, with its letters. What you ever removed is not in it."
    case .askNew:
      "Which passphrase? You do not see what you type. Enter lets Aflos make one for you. ! stops."
    case .askAgain: "Type the passphrase once more."
    case .notTheSame: "That was not the same twice. Begin again."
    case .askForFile:
      "Which passphrase belongs to this file? You do not see what you type. ! stops."
    case .wrongOnce: "This passphrase does not fit. Mind capitals and spaces. Try once more."
    case .made: "The passphrase is:"
    case .howToTell:
      "Write the passphrase down. Pass it on by phone or on paper, not in the same mail. Without it nobody can open the file any more, you neither."
    case .lookAtDossier: "It is a dossier. To look into it:"
    case .takeInDossier: "It is a dossier as text. To make a dossier of it:"
    case .yourKey: "Your key. Give it to whoever wants to seal something for you:"
    case .keyHelp:
      "Whoever has it can only seal for you, and read nothing. The secret half stays with you, in this file. Keep a copy of it: without that file nothing can be opened any more."
    case .keyMade: "A key was made for you."
    }
  }
}
