import Domain
import Planning
import Rules

extension FindingProtection {
  /// What stops or delays the creditor, in one short sentence or two.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private func longest(_ language: Language) -> String {
    terms.longest?.counted(in: language)
      ?? language.say(dutch: "een tijd", english: "some time")
  }

  private func within(_ language: Language) -> String {
    terms.within?.counted(in: language)
      ?? language.say(dutch: "korte tijd", english: "a short time")
  }

  private var dutch: String {
    switch protection {
    case .judgeEndsLease: "Alleen een rechter kan de huur beëindigen."
    case .termOfGrace:
      "De rechter kan u nog \(longest(.dutch)) geven om te betalen (“terme de grâce”)."
    case .moratorium:
      "De rechter kan het tegenhouden: hooguit \(longest(.dutch)) (“moratorium”). "
        + "U betaalt dan wel elke nieuwe maand, en schuldhulp is begonnen."
    case .broadMoratorium:
      "De gemeente kan een pauze vragen: hooguit \(longest(.dutch)) (“adempauze”)."
    case .compulsorySettlement: "De rechter kan een weigering opzij zetten (“dwangakkoord”)."
    case .debtTalk: "De gemeente praat binnen \(within(.dutch)) met u over schuldhulp."
    case .urgentTalk: "Met spoed praat de gemeente binnen \(within(.dutch)) met u."
    case .arrangementKept: "Geen afsluiting zolang u een regeling nakomt."
    case .debtHelpRequested: "Geen afsluiting nadat u schuldhulp heeft gevraagd."
    case .medicalCertificate:
      "Geen afsluiting bij groot gevaar voor de gezondheid. Een andere arts dan de uwe schrijft dat op."
    case .winter: "In de winter geen afsluiting na een verzoek om schuldhulp."
    case .insurersOffer:
      "Bij 2 maanden achterstand biedt de verzekeraar binnen \(within(.dutch)) een regeling aan."
    case .healthDispute: "Bent u het er niet mee eens? Schrijf dat binnen \(within(.dutch))."
    case .healthStabilisation: "Met een afspraak via schuldhulp volgt er geen melding."
    case .emergencyStop: "Het CJIB kan een “noodstop” geven: hooguit \(longest(.dutch))."
    case .deferral: "Zolang u uitstel heeft, wordt er niet opgehaald."
    case .taxPause:
      "Met een afspraak via schuldhulp wacht de Belastingdienst \(longest(.dutch))."
    case .objection: "Tegen een besluit kunt u binnen \(within(.dutch)) bezwaar maken."
    case .exemptAmount: "Een deel van uw inkomen blijft altijd vrij (“beslagvrije voet”)."
    case .opposition:
      "Tegen een dwangbevel kunt u naar de rechter (“verzet”). Bezwaar maken kan dan meestal niet meer."
    case .fineOpposition:
      "Tegen dit dwangbevel kunt u binnen \(within(.dutch)) naar de rechter (“verzet”)."
    case .remission: "Bij een laag inkomen kunt u om kwijtschelding vragen, ook nu nog."
    case .childrenAtHome: "Met kinderen in huis sluit een waterbedrijf niet zomaar af."
    }
  }

  private var english: String {
    switch protection {
    case .judgeEndsLease: "Only a court can end the lease."
    case .termOfGrace:
      "The court can still give you \(longest(.english)) to pay (“terme de grâce”)."
    case .moratorium:
      "The court can hold it off for at most \(longest(.english)) (“moratorium”). "
        + "You then pay each new month, and debt help is under way."
    case .broadMoratorium:
      "The municipality can ask for a pause of at most \(longest(.english)) (“adempauze”)."
    case .compulsorySettlement: "The court can set a refusal aside (“dwangakkoord”)."
    case .debtTalk: "The municipality talks with you about debt help within \(within(.english))."
    case .urgentTalk: "With urgency the municipality talks with you within \(within(.english))."
    case .arrangementKept: "No disconnection while you keep an arrangement."
    case .debtHelpRequested: "No disconnection after you asked for debt help."
    case .medicalCertificate:
      "No disconnection when health is at serious risk. A doctor other than yours writes that."
    case .winter: "No disconnection in winter after a request for debt help."
    case .insurersOffer:
      "At 2 months behind the insurer offers an arrangement within \(within(.english))."
    case .healthDispute: "Do you not agree? Write so within \(within(.english))."
    case .healthStabilisation: "With an agreement through debt help you are not reported."
    case .emergencyStop: "CJIB can give a “noodstop” of at most \(longest(.english))."
    case .deferral: "While you have deferral, nothing is collected."
    case .taxPause: "With an agreement through debt help the tax office waits \(longest(.english))."
    case .objection: "You can object to a decision within \(within(.english)) (“bezwaar”)."
    case .exemptAmount: "Part of your income always stays free (“beslagvrije voet”)."
    case .opposition:
      "Against a writ you can go to court (“verzet”). Objecting is then mostly no longer possible."
    case .fineOpposition:
      "Against this writ you can go to court within \(within(.english)) (“verzet”)."
    case .remission:
      "With a low income you can ask for remission (“kwijtschelding”), even now."
    case .childrenAtHome: "With children at home a water company does not simply cut off."
    }
  }
}

extension FindingCertainty {
  /// How sure it is, in one short sentence.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.clear, .dutch): "Dit is zo zeker als wat u heeft ingevuld."
    case (.clear, .english): "This is as sure as what you filled in."
    case (.dependsOnFacts, .dutch): "Dit hangt af van feiten die Aflos niet kent."
    case (.dependsOnFacts, .english): "This depends on facts that Aflos does not know."
    case (.practice, .dutch): "Dit staat niet in de wet. Zo beslissen rechters meestal."
    case (.practice, .english): "This is not in the law. It is how courts usually decide."
    case (.unclearLaw, .dutch): "De tekst van deze regel is niet helemaal duidelijk."
    case (.unclearLaw, .english): "The text of this rule is not entirely clear."
    case (.unchecked, .dutch): "Deze regel is niet bij de bron nagekeken."
    case (.unchecked, .english): "This rule was not checked at its source."
    }
  }
}
