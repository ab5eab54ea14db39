import Domain

/// What is said and asked about the papers that show what a dossier says.
package enum ProofSay: Hashable, Sendable {
  /// Whether to go through what is missing.
  case goThrough, goThroughHelp
  /// Whether this paper is there; its hint stands above the question.
  case isThere(String), isThereHelp
  /// The answers to it.
  case yes, asked, notNeeded, later
  case whereIsIt, whereIsItHelp
  case allDone
  /// The folder of the copies.
  case copyIsIn(String)
  /// All copies are as they were.
  case copiesAreRight(Int)
  case noCopies
  /// What is wrong with a copy.
  case copyIsGone(String), copyChanged(String), copyUnknown(String)
  case takeAsItIs, takeAsItIsHelp
  case mended(Int)
  /// So many copies were put in this folder.
  case packed(Int, folder: String)
  /// What the folder of packed copies is called.
  case folder
  /// The copies are no part of what a lock or a seal covers.
  case copiesAreOpen(String)

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .goThrough: "Wilt u nu langslopen wat ontbreekt?"
    case .goThroughHelp:
      "U zegt bij elk papier of u het heeft. Met . stopt u; alles blijft bewaard."
    case .isThere(let name): "Heeft u dit: \(name)?"
    case .isThereHelp:
      "Ja: u heeft het. Aangevraagd: u wacht erop. Niet nodig: het past niet bij u. Enter slaat over."
    case .yes: "ja"
    case .asked: "aangevraagd"
    case .notNeeded: "niet nodig"
    case .later: "later"
    case .whereIsIt: "Waar ligt het?"
    case .whereIsItHelp: "Zoals: blauwe map, of mail van 3 november. Enter slaat over."
    case .allDone: "Bij elk papier is iets gezegd."
    case .copyIsIn(let path): "De kopie staat in \(path)"
    case .copiesAreRight(1): "De kopie is nog zoals hij was."
    case .copiesAreRight(let count): "Alle \(count) kopieën zijn nog zoals ze waren."
    case .noCopies: "Er zijn geen kopieën bewaard."
    case .copyIsGone(let name): "\(name): dit bestand is weg of verplaatst."
    case .copyChanged(let name): "\(name): dit bestand is veranderd sinds u het bewaarde."
    case .copyUnknown(let name):
      "\(name): dit bestand staat in de map, maar hoort bij geen bewijsstuk."
    case .takeAsItIs: "Wilt u dit bewaren zoals het nu is?"
    case .takeAsItIsHelp:
      "Ja neemt over wat veranderd is, en vergeet wat weg is. Nee laat alles zoals het is opgeschreven."
    case .mended(let count): count == 1 ? "1 kopie bijgewerkt." : "\(count) kopieën bijgewerkt."
    case .packed(let count, let folder):
      count == 1 ? "1 kopie meegegeven in \(folder)" : "\(count) kopieën meegegeven in \(folder)"
    case .folder: "bewijsstukken"
    case .copiesAreOpen(let folder):
      "Kopieën van bewijsstukken vallen niet onder het slot: ze staan open in \(folder)"
    }
  }

  private var english: String {
    switch self {
    case .goThrough: "Do you want to go through what is missing now?"
    case .goThroughHelp:
      "You say of each paper whether you have it. With . you stop; everything is kept."
    case .isThere(let name): "Do you have this: \(name)?"
    case .isThereHelp:
      "Yes: you have it. Asked for: you wait for it. Not needed: it does not fit you. Enter skips."
    case .yes: "yes"
    case .asked: "asked for"
    case .notNeeded: "not needed"
    case .later: "later"
    case .whereIsIt: "Where is it?"
    case .whereIsItHelp: "Like: blue folder, or mail of 3 November. Enter skips."
    case .allDone: "Something was said of every paper."
    case .copyIsIn(let path): "The copy is in \(path)"
    case .copiesAreRight(1): "The copy is as it was."
    case .copiesAreRight(let count): "All \(count) copies are as they were."
    case .noCopies: "No copies were kept."
    case .copyIsGone(let name): "\(name): this file is gone or was moved."
    case .copyChanged(let name): "\(name): this file was changed since you kept it."
    case .copyUnknown(let name): "\(name): this file is in the folder, but belongs to no proof."
    case .takeAsItIs: "Do you want to keep this as it is now?"
    case .takeAsItIsHelp:
      "Yes takes over what changed, and forgets what is gone. No leaves everything as it was written down."
    case .mended(let count):
      count == 1 ? "1 copy brought up to date." : "\(count) copies brought up to date."
    case .packed(let count, let folder):
      count == 1 ? "1 copy put in \(folder)" : "\(count) copies put in \(folder)"
    case .folder: "proofs"
    case .copiesAreOpen(let folder):
      "Copies of proofs are not covered by the lock: they are open in \(folder)"
    }
  }
}

/// Why something about a proof could not be done: facts, no sentences.
package enum ProofProblem: Error, Hashable, Coded {
  /// No paper of this household has this name.
  case unknown(String)
  /// Several papers may be meant.
  case unclear(String, [String])
  /// Nothing was said of it.
  case nothingSaid(String)
  /// A dossier with a lock keeps no copies beside it.
  case locked
  /// Copies would show what is left out.
  case redacted
  /// Copies need a folder.
  case needsFolder
  /// There is a copy that is gone or was changed.
  case copiesDiffer([String])
  case tooManyCopies(Int)

  package var code: String { "proof.\(caseName)" }

  /// What is wrong, then how to mend it.
  package func text(in language: Language) -> String {
    switch self {
    case .unknown(let typed):
      language.say(
        dutch:
          "“\(shown(typed, limit: 60))” is geen bewijsstuk in uw lijst. Typ “aflos proofs” voor de namen.",
        english:
          "“\(shown(typed, limit: 60))” is no proof in your list. Type “aflos proofs” for the names."
      )
    case .unclear(let typed, let names):
      language.say(
        dutch: "“\(shown(typed, limit: 60))” kan meer zijn: \(names.alternatives(in: .dutch)).",
        english: "“\(shown(typed, limit: 60))” may be several: \(names.alternatives(in: .english))."
      )
    case .nothingSaid(let name):
      language.say(
        dutch: "Bij \(name) is nog niets gezegd. Er is niets om terug te nemen.",
        english: "Nothing was said of \(name). There is nothing to take back.")
    case .locked:
      language.say(
        dutch:
          "Uw dossier heeft een slot. Een kopie ernaast zou open staan, dus die maakt Aflos niet. Zeg met --where waar het papier ligt.",
        english:
          "Your dossier has a lock. A copy beside it would be open, so Aflos makes none. Say with --where where the paper is."
      )
    case .redacted:
      language.say(
        dutch:
          "Kopieën gaan nooit mee met --redacted: er staan namen en nummers in. Laat een van beide weg.",
        english:
          "Copies never go along with --redacted: they hold names and numbers. Leave one of the two out."
      )
    case .needsFolder:
      language.say(
        dutch: "Geef met --to een map waar alles samen in komt.",
        english: "Give with --to a folder that takes everything together.")
    case .copiesDiffer(let names):
      language.say(
        dutch:
          "Niet meegegeven, want weg of veranderd: \(names.listed(in: .dutch)). Typ “aflos proofs check”.",
        english:
          "Not packed, because gone or changed: \(names.listed(in: .english)). Type “aflos proofs check”."
      )
    case .tooManyCopies(let most):
      language.say(
        dutch: "Bij één bewijsstuk passen \(most) kopieën. Voeg bladzijden samen in één bestand.",
        english: "One proof takes \(most) copies. Put pages together in one file.")
    }
  }
}
