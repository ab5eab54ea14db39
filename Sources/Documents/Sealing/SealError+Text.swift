import Domain
import Sealing

extension SealError {
  /// What is wrong, then how to go on; one sentence of each.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .notSealed: "Dit bestand is niet verzegeld. Het hoeft niet te worden geopend."
    case .unknownVersion:
      "Dit bestand is verzegeld op een nieuwere manier. Gebruik een nieuwere Aflos."
    case .damaged:
      "Dit verzegelde bestand is beschadigd of niet compleet. Er is niets uitgepakt. Vraag het opnieuw."
    case .wrongPassphrase:
      "Deze wachtzin past niet op dit bestand. Let op hoofdletters en spaties, of vraag de wachtzin na."
    case .noKeyFits:
      "Dit bestand is niet voor uw sleutel verzegeld. Geef uw sleutel (aflos key) aan wie het stuurde, en vraag het opnieuw."
    case .needsPassphrase:
      "Dit bestand is met een wachtzin verzegeld. Een sleutel opent het niet: laat --key weg."
    case .needsKey:
      "Dit bestand is voor een sleutel verzegeld. Een wachtzin opent het niet: laat --passphrase-fd weg."
    case .tooMuchWork(let factor):
      "Dit bestand vraagt meer rekenwerk dan Aflos wil doen (\(factor), hooguit \(Sealed.mostFactor)). Vraag om een bestand dat gewoon is verzegeld."
    case .noMemory:
      "Er is te weinig geheugen voor de wachtzin. Sluit andere programma’s, en doe het opnieuw."
    case .notAKey(let typed):
      "“\(shown(typed, limit: 40))” is geen sleutel. Zo’n sleutel begint met age1, en staat ook in een bestand."
    case .secretKey:
      "Dit is een geheime sleutel. Die geeft niemand weg. Vraag om de sleutel die met age1 begint."
    case .noSecretKey: "In dit bestand staat geen geheime sleutel. Die begint met AGE-SECRET-KEY-."
    }
  }

  private var english: String {
    switch self {
    case .notSealed: "This file is not sealed. It need not be opened."
    case .unknownVersion: "This file is sealed in a newer way. Use a newer Aflos."
    case .damaged:
      "This sealed file is damaged or not complete. Nothing was taken out. Ask for it again."
    case .wrongPassphrase:
      "This passphrase does not fit this file. Mind capitals and spaces, or ask for the passphrase again."
    case .noKeyFits:
      "This file is not sealed for your key. Give your key (aflos key) to whoever sent it, and ask for it again."
    case .needsPassphrase:
      "This file is sealed with a passphrase. A key does not open it: leave out --key."
    case .needsKey:
      "This file is sealed for a key. A passphrase does not open it: leave out --passphrase-fd."
    case .tooMuchWork(let factor):
      "This file asks for more work than Aflos wants to do (\(factor), at most \(Sealed.mostFactor)). Ask for a file that is sealed in the usual way."
    case .noMemory:
      "There is too little memory for the passphrase. Close other programs, and do it again."
    case .notAKey(let typed):
      "“\(shown(typed, limit: 40))” is no key. Such a key begins with age1, and may stand in a file."
    case .secretKey:
      "This is a secret key. Nobody gives that away. Ask for the key that begins with age1."
    case .noSecretKey: "There is no secret key in this file. It begins with AGE-SECRET-KEY-."
    }
  }
}

/// Why nothing was sealed or opened, where it is not the file.
package enum SealProblem: Error, Equatable, Coded {
  /// A passphrase is needed, and nobody is there to type it.
  case noPassphrase
  /// Nothing, or more than a line, can be read from the descriptor of this option.
  case passphraseUnread(option: String)
  /// So few letters that a computer finds it: fewer than `SealSay.fewestLetters`.
  case shortPassphrase
  /// A key and a passphrase at once.
  case bothWays
  /// Only the dossier can go without names.
  case redactedFile
  /// What was to be read from the input twice.
  case inputTwice

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.noPassphrase, .dutch):
      "Er is een wachtzin nodig. Typ het commando in een venster, of geef de wachtzin met --passphrase-fd."
    case (.noPassphrase, .english):
      "A passphrase is needed. Type the command in a window, or give the passphrase with --passphrase-fd."
    case (.passphraseUnread(let option), .dutch):
      "\(option): hier kan ik geen wachtzin lezen. Typ bijvoorbeeld \(option) 3 3< bestand."
    case (.passphraseUnread(let option), .english):
      "\(option): I cannot read a passphrase there. Type for instance \(option) 3 3< file."
    case (.shortPassphrase, .dutch):
      "Deze wachtzin is te kort: een computer raadt hem. Neem \(SealSay.fewestLetters) tekens of meer, zoals vier woorden."
    case (.shortPassphrase, .english):
      "This passphrase is too short: a computer guesses it. Take \(SealSay.fewestLetters) characters or more, like four words."
    case (.bothWays, .dutch):
      "Een bestand krijgt een wachtzin of sleutels, niet allebei. Laat --to of --passphrase-fd weg."
    case (.bothWays, .english):
      "A file gets a passphrase or keys, not both. Leave out --to or --passphrase-fd."
    case (.redactedFile, .dutch):
      "Alleen het dossier kan zonder namen. Laat het bestand weg, of --redacted."
    case (.redactedFile, .english):
      "Only the dossier can go without names. Leave out the file, or --redacted."
    case (.inputTwice, .dutch):
      "Het bestand en de wachtzin kunnen niet allebei van de invoer komen. Neem een ander nummer."
    case (.inputTwice, .english):
      "The file and the passphrase cannot both come from the input. Take another number."
    }
  }
}
