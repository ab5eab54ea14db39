import Domain
import Planning

/// What is said while the handover to debt help is prepared.
package enum IntakeSay: Hashable, Sendable {
  /// How many questions are open.
  case intro(questions: Int)
  case goesOn(questions: Int)
  case part(Intake.Part)
  case why(String)
  /// How debts came about; why that is asked; the debt that is asked about.
  case debts, whyDebts
  case debt(String)
  /// Who else has a debt; why that is asked; whether there is somebody besides these.
  case chains, whyChains
  case anybodyElse([String])
  /// Of one party.
  case partyName, partyNumber, partySince, partyHelp
  case partyRole(String)
  case anotherParty
  /// Kept as not known.
  case notKnown
  case howToAnswer
  case another(Inquiry.Topic)
  case anotherHelp
  case child(String)
  /// So many are known, not known, and skipped.
  case done(known: Int, unknown: Int, skipped: Int)
  case makePack
  case citizenNumber

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .intro(let questions):
      "Dit vraagt de hulp bij schulden ook. Nu invullen scheelt u een tweede gesprek. Het zijn \(questions) vragen, en ik zeg steeds waarom. Enter slaat over. Typ “weet ik niet” als u het niet weet. Met ! stopt u; later gaan we verder."
    case .goesOn(let questions):
      "We gaan verder met de overdracht. Nog \(questions) vragen. Enter slaat over, ! stopt."
    case .part(let part): part.name(in: .dutch)
    case .why(let why): "Waarom: \(why)"
    case .debts: "Hoe de schulden ontstonden"
    case .whyDebts:
      "Wie u helpt, wil weten hoe een schuld begon en met welk bedrag. Het staat nooit in een brief."
    case .debt(let name): "\(name):"
    case .chains: "Wie de schulden nog meer heeft"
    case .whyChains:
      "Een schuld gaat vaak van schuldeiser naar incassobureau en deurwaarder. Elk heeft een eigen nummer. Zo telt niemand één schuld twee keer."
    case .anybodyElse(let names):
      "Kreeg u hierover ook brieven van een ander dan \(names.listed(in: .dutch)), zoals een deurwaarder?"
    case .partyName: "Hoe heet die?"
    case .partyNumber: "Welk nummer staat op die brief?"
    case .partySince: "Wanneer kwam de eerste brief van die?"
    case .partyHelp: "Het staat bovenaan de brief. Weet u het niet? Enter slaat over."
    case .partyRole(let name): "Wat is \(name)?"
    case .anotherParty: "Is er nog iemand bij deze schuld?"
    case .notKnown: "Goed. Dat staat er zo in: niet bekend."
    case .howToAnswer: "Typ ja of nee. Weet u het niet? Typ: weet ik niet. Enter slaat over."
    case .another(let topic): "\(topic.name(in: .dutch)): is er nog een?"
    case .anotherHelp: "Typ ja voor nog een, of Enter om verder te gaan."
    case .child(let name): "Kind uit \(name):"
    case .done(let known, let unknown, let skipped):
      "Voor de overdracht is bekend: \(known). Niet bekend: \(unknown). Overgeslagen: \(skipped)."
    case .makePack: "Maak de overdracht met: aflos export handover --to overdracht.pdf"
    case .citizenNumber:
      "Uw BSN vraag ik niet. Vraagt de gemeente erom? Typ dan: aflos household edit --bsn NUMMER"
    }
  }

  private var english: String {
    switch self {
    case .intro(let questions):
      "Debt help asks this too. Answering now saves you a second talk. There are \(questions) questions, and I say why each is asked. Enter skips. Type “dunno” when you do not know. Type ! to stop; we go on later."
    case .goesOn(let questions):
      "We go on with the handover. \(questions) questions are left. Enter skips, ! stops."
    case .part(let part): part.name(in: .english)
    case .why(let why): "Why: \(why)"
    case .debts: "How the debts came about"
    case .whyDebts:
      "Whoever helps you wants to know how a debt began, and with which amount. It never stands in a letter."
    case .debt(let name): "\(name):"
    case .chains: "Who else has the debts"
    case .whyChains:
      "A debt often goes from creditor to agency and bailiff. Each has a number of its own. So nobody counts one debt twice."
    case .anybodyElse(let names):
      "Did letters about this come from anybody but \(names.listed(in: .english)), such as a bailiff?"
    case .partyName: "What is the name?"
    case .partyNumber: "Which number is on that letter?"
    case .partySince: "When did the first letter from there come?"
    case .partyHelp: "It is at the top of the letter. Do you not know? Enter skips."
    case .partyRole(let name): "What is \(name)?"
    case .anotherParty: "Is there anybody else with this debt?"
    case .notKnown: "Good. It says so there: not known."
    case .howToAnswer: "Type yes or no. Do you not know? Type: dunno. Enter skips."
    case .another(let topic): "\(topic.name(in: .english)): is there another one?"
    case .anotherHelp: "Type yes for another one, or Enter to go on."
    case .child(let name): "Child of \(name):"
    case .done(let known, let unknown, let skipped):
      "For the handover is known: \(known). Not known: \(unknown). Skipped: \(skipped)."
    case .makePack: "Make the handover with: aflos export handover --to handover.pdf"
    case .citizenNumber:
      "I do not ask your BSN. Does the municipality ask for it? Then type: aflos household edit --bsn NUMBER"
    }
  }
}

extension Intake.Part {
  /// As a heading.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.you, .dutch): "Over u"
    case (.you, .english): "About you"
    case (.partner, .dutch): "Uw partner"
    case (.partner, .english): "Your partner"
    case (.children, .dutch): "Kinderen"
    case (.children, .english): "Children"
    case (.representative, .dutch): "Wie voor u optreedt"
    case (.representative, .english): "Who acts for you"
    case (.possessions, .dutch): "Wat u heeft"
    case (.possessions, .english): "What you own"
    case (.running, .dutch): "Wat er loopt"
    case (.running, .english): "What is running"
    case (.story, .dutch): "Hoe het zo kwam"
    case (.story, .english): "How it came about"
    }
  }
}
