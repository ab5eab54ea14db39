import Domain

extension PaymentProposal {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    \#(SharedWords.claim(.dutch))
    {{#severalTerms}}
    Ik kan dit bedrag niet in één keer betalen. Wel kan ik elke maand een deel betalen.
    {{/severalTerms}}

    {{#once}}
    Ik stel voor om dit bedrag in één keer te betalen:

    | Bedrag | {{amount}} |
    | Uiterlijk op | {{day}} |

    \#(SharedWords.afterPayDay(.dutch))
    {{/once}}
    {{#instalments}}
    Ik stel deze regeling voor:

    | Per maand | {{monthly}} |
    | Termijnen | {{terms}}, de laatste is {{last}} |
    | Eerste termijn | {{firstDay}} |
    | Laatste termijn | {{lastDay}} |
    | Totaal | {{total}}: {{sum}} |
    \#(LetterAmounts.stepWords(.dutch))

    \#(SharedWords.afterPayDay(.dutch))

    {{#interest}}
    \#(SharedWords.interest(.dutch)) Ik heb gerekend met {{rate}} rente per jaar.
    {{#ifStopped}}
    Rekent u vanaf nu geen rente meer? Dan zijn het {{stoppedTerms}}, samen {{stoppedTotal}}.
    De laatste is dan {{stoppedLast}} op {{stoppedLastDay}}.
    {{/ifStopped}}
    {{#ifStoppedOnce}}
    Rekent u vanaf nu geen rente meer? Dan betaal ik {{stoppedTotal}} in één keer.
    {{/ifStoppedOnce}}
    {{/interest}}
    {{/instalments}}
    {{#onlyWithoutInterest}}
    U rekent nu {{rate}} rente per jaar.
    {{#neverEnds}}
    Dat is {{monthlyInterest}} per maand. Meer dan dat kan ik niet betalen.
    Met deze rente komt er dus nooit een einde aan de schuld.
    {{/neverEnds}}
    {{#takesTooLong}}
    Met deze rente duurt het meer dan vijftig jaar voordat alles is betaald.
    {{/takesTooLong}}
    Daarom vraag ik u om vanaf nu geen rente meer te rekenen.

    Zonder rente stel ik deze regeling voor:

    | Per maand | {{monthly}} |
    | Termijnen | {{terms}}, de laatste is {{last}} |
    | Eerste termijn | {{firstDay}} |
    | Laatste termijn | {{lastDay}} |
    | Totaal | {{total}}: {{sum}} |
    \#(LetterAmounts.stepWords(.dutch))

    \#(SharedWords.afterPayDay(.dutch))
    {{/onlyWithoutInterest}}

    \#(SharedWords.account(.dutch))

    Mijn budget per maand:

    | Inkomen | {{income}} |
    | Kosten en reserve | {{costs}} |
    {{#kept}}
    | {{#byLaw}}Wat ik volgens de wet mag houden{{/byLaw}}{{^byLaw}}Nodig voor later{{/byLaw}} | {{keptAmount}} |
    {{/kept}}
    | {{#offered}}Nu aangeboden{{/offered}}{{^offered}}Over{{/offered}} voor {{#others}}alle schuldeisers samen{{/others}}{{^others}}aflossen{{/others}} | {{left}} |

    {{#others}}
    Ik heb {{creditors}}.
    {{#agreements}}Afspraken die al lopen, kom ik na.{{/agreements}}
    {{#urgentFirst}}
    Achterstanden voor wonen, energie, water en zorgverzekering betaal ik eerst.
    {{#thisIsUrgent}}Uw vordering hoort daarbij.{{/thisIsUrgent}}
    {{#inProportion}}
    Wat overblijft, verdeel ik naar verhouding over de andere schuldeisers.
    Zij krijgen elke maand allemaal hetzelfde deel van hun vordering{{^thisIsUrgent}}, ook u{{/thisIsUrgent}}.
    {{/inProportion}}
    {{/urgentFirst}}
    {{^urgentFirst}}
    {{#inProportion}}
    Ik verdeel het geld naar verhouding.
    {{#agreements}}De anderen{{/agreements}}{{^agreements}}Alle schuldeisers{{/agreements}}
    krijgen elke maand hetzelfde deel van hun vordering.
    {{/inProportion}}
    {{/urgentFirst}}
    {{#byContract}}Ik verdeel het geld naar de bedragen die per maand zijn afgesproken.{{/byContract}}
    {{#equally}}Alle andere schuldeisers krijgen elke maand evenveel.{{/equally}}
    {{#byRules}}Ik houd rekening met wat elke schuldeiser minstens vraagt.{{/byRules}}
    {{#oneByOne}}Ik betaal mijn andere schulden na elkaar. Wat vrijkomt, gaat naar de volgende.{{/oneByOne}}
    {{/others}}

    Mijn vraag aan u: wilt u dit voorstel schriftelijk bevestigen, uiterlijk op {{answerBy}}?
    Wilt u daarbij ook schrijven dat u vanaf nu geen rente en kosten meer rekent?
    {{#account}}{{^payReference}}En welk kenmerk ik bij de betaling zet?{{/payReference}}{{/account}}
    {{^account}}En op welk rekeningnummer en met welk kenmerk ik betaal?{{/account}}
    Gaat u niet akkoord? Wilt u mij dan schrijven waarom?

    \#(SharedWords.notChecked(.dutch))
    """#

  private static let english = #"""
    \#(SharedWords.claim(.english))
    {{#severalTerms}}
    I cannot pay this amount at once. I can pay a part of it every month.
    {{/severalTerms}}

    {{#once}}
    I propose to pay this amount in one payment:

    | Amount | {{amount}} |
    | No later than | {{day}} |

    \#(SharedWords.afterPayDay(.english))
    {{/once}}
    {{#instalments}}
    I propose this arrangement:

    | Per month | {{monthly}} |
    | Instalments | {{terms}}, the last is {{last}} |
    | First instalment | {{firstDay}} |
    | Last instalment | {{lastDay}} |
    | Total | {{total}}: {{sum}} |
    \#(LetterAmounts.stepWords(.english))

    \#(SharedWords.afterPayDay(.english))

    {{#interest}}
    \#(SharedWords.interest(.english)) I used {{rate}} interest per year.
    {{#ifStopped}}
    If you charge no more interest from now on, it takes {{stoppedTerms}}.
    The total is then {{stoppedTotal}}.
    The last one is then {{stoppedLast}} on {{stoppedLastDay}}.
    {{/ifStopped}}
    {{#ifStoppedOnce}}
    If you charge no more interest from now on, I pay {{stoppedTotal}} in one payment.
    {{/ifStoppedOnce}}
    {{/interest}}
    {{/instalments}}
    {{#onlyWithoutInterest}}
    You now charge {{rate}} interest per year.
    {{#neverEnds}}
    That is {{monthlyInterest}} per month. I cannot pay more than that.
    With this interest the debt never ends.
    {{/neverEnds}}
    {{#takesTooLong}}
    With this interest it takes more than fifty years until all is paid.
    {{/takesTooLong}}
    That is why I ask you to charge no more interest from now on.

    Without interest I propose this arrangement:

    | Per month | {{monthly}} |
    | Instalments | {{terms}}, the last is {{last}} |
    | First instalment | {{firstDay}} |
    | Last instalment | {{lastDay}} |
    | Total | {{total}}: {{sum}} |
    \#(LetterAmounts.stepWords(.english))

    \#(SharedWords.afterPayDay(.english))
    {{/onlyWithoutInterest}}

    \#(SharedWords.account(.english))

    My budget per month:

    | Income | {{income}} |
    | Costs and reserve | {{costs}} |
    {{#kept}}
    | {{#byLaw}}What I may keep by law{{/byLaw}}{{^byLaw}}Needed later{{/byLaw}} | {{keptAmount}} |
    {{/kept}}
    | {{#offered}}Offered now{{/offered}}{{^offered}}Left{{/offered}} for {{#others}}all creditors together{{/others}}{{^others}}paying off{{/others}} | {{left}} |

    {{#others}}
    I have {{creditors}}.
    {{#agreements}}I keep to arrangements that run already.{{/agreements}}
    {{#urgentFirst}}
    I first pay arrears for my home, energy, water and health insurance.
    {{#thisIsUrgent}}Your claim is one of these.{{/thisIsUrgent}}
    {{#inProportion}}
    I divide what is left in proportion over the other creditors.
    Every month they all get the same part of their claim{{^thisIsUrgent}}, and so do you{{/thisIsUrgent}}.
    {{/inProportion}}
    {{/urgentFirst}}
    {{^urgentFirst}}
    {{#inProportion}}
    I divide the money in proportion.
    {{#agreements}}The others{{/agreements}}{{^agreements}}All creditors{{/agreements}}
    get the same part of their claim every month.
    {{/inProportion}}
    {{/urgentFirst}}
    {{#byContract}}I divide the money by the monthly amounts that were agreed.{{/byContract}}
    {{#equally}}All other creditors get the same amount every month.{{/equally}}
    {{#byRules}}I take into account the least that each creditor asks.{{/byRules}}
    {{#oneByOne}}I pay my other debts one after another. What comes free goes to the next.{{/oneByOne}}
    {{/others}}

    My request: please confirm this proposal in writing, no later than {{answerBy}}.
    Please also write that you charge no more interest and costs from now on.
    {{#account}}{{^payReference}}And which reference I put with the payment.{{/payReference}}{{/account}}
    {{^account}}And to which account and with which reference I pay.{{/account}}
    If you do not agree, please write me why.

    \#(SharedWords.notChecked(.english))
    """#
}
