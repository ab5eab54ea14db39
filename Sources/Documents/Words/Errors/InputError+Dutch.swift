import Domain

extension InputError {
  /// Behind "Hoofdsom: ", so without a capital where it does not start with what was typed.
  var dutchSentences: String {
    switch reason {
    case .missing: "hier is nog niets ingevuld.\(example(" Typ bijvoorbeeld", in: .dutch))"
    case .tooLong(let limit): "\(quoted) is te lang. Typ hooguit \(limit) tekens."
    case .controlCharacter:
      "in \(quoted) zit een onzichtbaar teken. Typ de tekst zelf, op één regel."
    case .notAnAmount: "\(quoted) is geen bedrag. Typ euro’s en centen, zoals 450,00 of 12,50."
    case .ambiguousAmount(let thousands, let decimals):
      "\(quoted) kan \(thousands.text(in: .dutch)) zijn of \(decimals.text(in: .dutch)). "
        + "Typ \(thousands.typable(in: .dutch)) of \(decimals.typable(in: .dutch))."
    case .brailleAmount(let money):
      "\(quoted) lijkt op braille. Bedoelt u \(money.text(in: .dutch))? "
        + "Typ dan \(money.typable(in: .dutch))."
    case .negativeAmount:
      field == .debtPrincipal
        ? "\(quoted) is minder dan nul. Krijgt u dit geld terug? Dan is het geen schuld en hoeft het hier niet."
        : "\(quoted) is minder dan nul. Typ het bedrag zonder min, zoals 12,50."
    case .timesAYear(let every, let each):
      "\(quoted) kan elke keer \(each.text(in: .dutch)) zijn, of \((each * (every.timesAYear ?? 1)).text(in: .dutch)) samen. "
        + "Typ \(each.typable(in: .dutch, each: every)) of \((each * (every.timesAYear ?? 1)).typable(in: .dutch, each: .year))."
    case .amountAbove(let most): "\(quoted) is te hoog. Typ hooguit \(most.text(in: .dutch))."
    case .amountBelow(let least) where typed.isEmpty:
      "typ \(least.text(in: .dutch)) of meer."
    case .amountBelow where field == .incomeAmount && typed == "0":
      "\(quoted) is geen inkomen. Komt er niets binnen? Typ dan “aflos tell no-income”."
    case .amountBelow where field == .costAmount && typed == "0":
      "\(quoted) is geen bedrag voor een post. Heeft u deze kosten niet? Typ dan bijvoorbeeld “aflos tell cost vervoer geen”."
    case .amountBelow(let least): "\(quoted) is te laag. Typ \(least.text(in: .dutch)) of meer."
    case .namesIncome(let kind, let asked):
      "\(quoted) gaat over \(kind.name(in: .dutch)). Hier gaat het om \(asked.name(in: .dutch)): wat u daarvoor betaalt. Typ een bedrag, zoals 75."
    case .namesCost(let cost, let asked):
      "\(quoted) gaat over \(cost.name(in: .dutch)). Dat komt apart. Hier gaat het om \(asked.name(in: .dutch)). Typ een bedrag, zoals 75."
    case .notADay: "\(quoted) is geen dag. Typ bijvoorbeeld 31-12-2026, 31 dec of vandaag."
    case .oddYear(let likely):
      "\(quoted): klopt het jaar? Typ een jaar van \(likely.lowerBound) tot en met \(likely.upperBound)."
    case .noSuchDay:
      "\(quoted) staat niet op de kalender. Typ een dag die bestaat, zoals 30-4-2026."
    case .dayBefore(let first):
      "\(quoted) is te vroeg. Typ \(first.short(in: .dutch)) of een latere dag."
    case .dayAfter(let last):
      "\(quoted) is te laat. Typ \(last.short(in: .dutch)) of een eerdere dag."
    case .notANumber where field == .childBirthYears:
      "\(quoted): typ de jaren met een komma, zoals 2015, 2018."
    case .notANumber(let range):
      "\(quoted) past hier niet. Typ een getal van \(range.lowerBound) tot en met "
        + "\(range.upperBound)."
    case .notAPercentage: "\(quoted) is geen percentage. Typ bijvoorbeeld 4 of 9,9."
    case .notYesOrNo: "\(quoted) is geen ja of nee. Typ ja of nee."
    case .notAFrequency:
      "bij \(quoted) is niet duidelijk hoe vaak. Typ bijvoorbeeld week, 4 weken, maand of jaar."
    case .everyTwoWeeks:
      "om de twee weken typt u bij het bedrag, zoals 600/2 weken. Ik reken dan met de "
        + "helft per week. Of typ week en de helft van het bedrag."
    case .damagedReference:
      "\(quoted) lijkt door een rekenblad ingekort. Neem het kenmerk over van de brief. Staat het er echt zo? Typ het dan tussen aanhalingstekens."
    case .wrongCheckDigit:
      "in \(quoted) klopt een cijfer niet. Kijk het na op de brief. Staat het er echt zo? Typ het dan tussen aanhalingstekens."
    case .notAChoice(let nearest): dutchNotAChoice(nearest)
    case .unclearChoice(let names): dutchUnclear(names)
    case .unknownCreditor:
      "\(quoted) lijkt hier geen naam. Typ de naam die boven de brief staat. Heet het echt zo? Zet er dan + voor."
    case .unknownID: "\(quoted) staat niet in uw gegevens. Typ een code uit de lijst, zoals d1."
    case .notAPostcode:
      "\(quoted) is geen postcode. Typ vier cijfers en twee letters, zoals 3011 AB."
    case .postcodeNeverUsed:
      "\(quoted) kan geen postcode zijn: SA, SD en SS worden niet gebruikt. Kijk het na op hun brief."
    case .notAnEmail: "\(quoted) is geen e-mailadres. Typ bijvoorbeeld naam@example.nl."
    case .notAnIBAN:
      "in \(quoted) klopt een cijfer of letter niet. Typ het nummer na van de rekening, "
        + "zoals NL91 ABNA 0417 1643 00."
    case .notACitizenNumber:
      "in \(quoted) klopt een cijfer niet. Typ de negen cijfers na van uw paspoort of identiteitskaart."
    case .notABill:
      "\(quoted) is niet te lezen als rekening. Typ nummer, datum, uiterste betaaldag en bedrag, "
        + "zoals F-12; 1-2-2026; 1-3-2026; 150,00."
    case .notAParty:
      "\(quoted) is niet te lezen als partij. Typ naam; wat zij is; nummer; dag, "
        + "zoals Flanderijn; deurwaarder; 26-118; 1-2-2026."
    case .notSteps:
      "\(quoted) is geen bedrag met een dag. Typ bijvoorbeeld 150 vanaf 1-7-2027, of 480 extra op 25-5-2027. Zet er ; tussen."
    case .notAPromise:
      "\(quoted) is niet te lezen als belofte. Zet ik of zij ervoor, met een dubbele punt. "
        + "Zet de dag erachter, na een puntkomma."
    case .ofCreditor(let id):
      "\(quoted) hoort bij schuldeiser \(id), die al bekend is. Klopt het? aflos creditor edit \(id) --\(field?.optionName ?? "iban") \"\(shown(typed, limit: 60))\""
    case .notBeside(let other):
      "\(quoted) past niet bij wat u invulde bij “\(other.name(in: .dutch))”. Laat één van de twee weg."
    }
  }

  private func dutchNotAChoice(_ nearest: [String]) -> String {
    if namesACreditor, !nearest.isEmpty {
      return "\(quoted) lijkt op \(nearest.alternatives(in: .dutch)). Is het dezelfde? "
        + "Typ dan die naam. Is het een andere? Typ er dan een + voor."
    }
    return nearest.isEmpty
      ? "\(quoted) staat niet in de lijst.\(example(" Typ een woord uit de lijst, zoals", in: .dutch))"
      : "\(quoted) staat niet in de lijst. Bedoelt u \(nearest.alternatives(in: .dutch))?"
  }

  private func dutchUnclear(_ names: [String]) -> String {
    names.count > Self.namesInOneSentence
      ? "\(quoted) past bij meer dan één keuze. Typ een paar letters meer."
      : "\(quoted): bedoelt u \(names.alternatives(in: .dutch))?"
  }
}
