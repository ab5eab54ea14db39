import Domain
import Planning

extension OfferIssue {
  /// What it means; then what can be asked instead, where something can.
  func dutch(_ dossier: Dossier, about id: ID<Debt>) -> String {
    switch self {
    case .aboveCapacity(let asked, let most):
      "Ze vragen \(asked.text(in: .dutch)) per maand. Er is hooguit \(most.text(in: .dutch)) voor, ook als niemand anders iets krijgt. Noem het bedrag dat wel kan."
    case .urgentGetLess(let debts):
      "Minder voor \(debts.map { dossier.label(of: $0) }.listed(in: .dutch)): dat kan uw huis, energie, water of zorgverzekering raken. Die gaan voor."
    case .othersGetLess(let asked, let room):
      "Ze vragen \(asked.text(in: .dutch)) per maand. In uw plan is er \(room.text(in: .dutch)) voor. De anderen krijgen dan minder. Vraag of \(room.text(in: .dutch)) ook goed is."
    case .otherBelowRule(let debt, let least, let after):
      "\(dossier.label(of: debt)) wil minstens \(least.text(in: .dutch)) per maand, en zou dan \(after.text(in: .dutch)) krijgen."
    case .onceAbove(let asked, let day, let most):
      "Ze willen \(asked.text(in: .dutch)) in één keer. Tot en met \(day.text(in: .dutch)) kunt u daar \(most.text(in: .dutch)) voor opzij zetten. Vraag om termijnen, of om een latere dag."
    case .amountUnknown:
      "Er staat geen bedrag bij. Vraag hoeveel ze per maand willen."
    case .totalAboveOwed(let total, let owed):
      "U betaalt dan samen \(total.text(in: .dutch)). Er staat \(owed.text(in: .dutch)) open. Zegt u ja, dan ligt het hogere bedrag vast. Vraag waar het verschil vandaan komt."
    case .totalHoldsInterest(let interest):
      "In het totaal zit \(interest.text(in: .dutch)) rente die nog komt. Vraag of ze die laten vallen zolang u betaalt."
    case .totalAboveFound(let total, let found):
      "Over \(found.text(in: .dutch)) is geen twijfel. In \(total.text(in: .dutch)) zitten misschien kosten of rente die u niet hoeft te betalen. Typ aflos check \(id.text) en vraag ze eraf."
    case .sumsDiffer(let byTerms, let total):
      "De termijnen zijn samen \(byTerms.text(in: .dutch)), maar het totaal is \(total.text(in: .dutch)). Vraag welk bedrag klopt."
    case .leavesOpen(let rest):
      "Daarna blijft \(rest.text(in: .dutch)) open. Vraag of die rest vervalt, en vraag dat op papier."
    case .takesLong(let terms):
      "Dit duurt \(Counted.month.text(terms, in: .dutch)). Dat is lang. Uw gemeente kan vaak een kortere regeling maken."
    case .interestRuns:
      "Er staat niet dat de rente stopt. Vraag of er geen rente en kosten bijkomen zolang u op tijd betaalt."
    case .defaultInterest(let rate, let lawful):
      "Betaalt u te laat, dan willen ze \(rate.text(in: .dutch)) rente per jaar. Volgens de wet is dat \(lawful.text(in: .dutch)). Meer geldt alleen als u ja zegt. Vraag om de wettelijke rente."
    case .waivesRights:
      "U geeft rechten op. Blijkt later dat iets niet klopt, dan kunt u daar weinig meer mee. Vraag of die zin eruit kan. Laat die anders eerst lezen door het Juridisch Loket."
    case .allDueOnMiss:
      "Mist u één termijn, dan moet u alles in één keer betalen. Vraag om eerst een herinnering, met twee weken de tijd."
    case .firstTermTooEarly(let day, let income):
      "De eerste termijn is \(day.text(in: .dutch)). Uw inkomen komt op \(income.text(in: .dutch)). Vraag om een dag daarna."
    case .dueBeforePay(let day, let payDay, let better):
      "De termijnen vallen op dag \(day) van de maand, vlak voor uw inkomen op dag \(payDay). Dag \(better) is veiliger."
    case .shortAnswer(let day, let fair):
      "Ze willen uiterlijk op \(day.text(in: .dutch)) een antwoord. Tien werkdagen is gewoon. U mag tijd vragen tot en met \(fair.text(in: .dutch))."
    case .answerDayPassed(let day):
      "De dag voor uw antwoord was \(day.text(in: .dutch)). U mag nog steeds antwoorden. Vraag of het voorstel nog geldt."
    case .mayBeTooOld(let gate):
      "\(gate.short(id, .dutch)) Zegt u ja, dan erkent u de schuld. Typ eerst aflos check \(id.text)."
    }
  }
}
