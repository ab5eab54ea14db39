import Domain

extension PaymentProposal {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    {{#disputed}}
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{claimed}} te betalen.
    Met {{part}} daarvan ben ik het niet eens. Daarover schrijf ik u apart.
    Deze brief gaat alleen over de andere {{owed}}.
    {{/disputed}}
    {{^disputed}}
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{owed}} te betalen.
    {{/disputed}}
    {{#severalTerms}}
    Ik kan dit bedrag niet in één keer betalen. Wel kan ik elke maand een deel betalen.
    {{/severalTerms}}

    {{#once}}
    Ik stel voor om dit bedrag in één keer te betalen:
    - Bedrag: {{amount}}
    - Uiterlijk op: {{day}}

    {{#afterPayDay}}Ik kies deze dag omdat mijn inkomen kort daarvoor komt.{{/afterPayDay}}
    {{/once}}
    {{#instalments}}
    Ik stel deze regeling voor:
    - Bedrag per maand: {{monthly}}
    - Aantal termijnen: {{terms}}
    - Bedrag van de laatste termijn: {{last}}
    - Eerste termijn: {{firstDay}}
    - Laatste termijn: {{lastDay}}
    - Totaal: {{sum}} = {{total}}

    {{#afterPayDay}}Ik kies deze dag omdat mijn inkomen kort daarvoor komt.{{/afterPayDay}}

    {{#interest}}
    In het totaal zit {{interestAmount}} rente. Ik heb gerekend met {{rate}} rente per jaar.
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
    - Bedrag per maand: {{monthly}}
    - Aantal termijnen: {{terms}}
    - Bedrag van de laatste termijn: {{last}}
    - Eerste termijn: {{firstDay}}
    - Laatste termijn: {{lastDay}}
    - Totaal: {{sum}} = {{total}}

    {{#afterPayDay}}Ik kies deze dag omdat mijn inkomen kort daarvoor komt.{{/afterPayDay}}
    {{/onlyWithoutInterest}}

    {{#account}}
    Na uw bevestiging betaal ik op deze rekening:
    - Rekeningnummer: {{iban}}
    - Op naam van: {{holder}}
    {{#payReference}}
    - Kenmerk: {{payReference}}
    {{/payReference}}
    {{/account}}

    Dit is mijn budget per maand:
    - Inkomen: {{income}}
    - Kosten en reserve: {{costs}}
    - Over voor {{#others}}alle schuldeisers samen{{/others}}{{^others}}aflossen{{/others}}: {{left}}

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

    Mijn vragen aan u:
    - Wilt u vanaf nu geen rente en kosten meer rekenen?
    - Wilt u dit voorstel binnen tien werkdagen schriftelijk bevestigen, dus uiterlijk op {{answerBy}}?
    {{#account}}
    {{^payReference}}
    - Wilt u daarbij schrijven welk kenmerk ik bij de betaling zet?
    {{/payReference}}
    {{/account}}
    {{^account}}
    - Wilt u daarbij het rekeningnummer en het kenmerk voor de betaling schrijven?
    {{/account}}
    - Gaat u niet akkoord? Wilt u mij dan schrijven waarom?

    Deze brief is geen erkenning van bedragen die ik niet heb gecontroleerd, zoals rente en kosten.
    """#

  private static let english = #"""
    {{#disputed}}
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{claimed}}.
    I do not agree with {{part}} of it. I will write to you about that part separately.
    This letter is only about the other {{owed}}.
    {{/disputed}}
    {{^disputed}}
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{owed}}.
    {{/disputed}}
    {{#severalTerms}}
    I cannot pay this amount at once. I can pay a part of it every month.
    {{/severalTerms}}

    {{#once}}
    I propose to pay this amount in one payment:
    - Amount: {{amount}}
    - No later than: {{day}}

    {{#afterPayDay}}I choose this day because my income comes shortly before it.{{/afterPayDay}}
    {{/once}}
    {{#instalments}}
    I propose this arrangement:
    - Amount per month: {{monthly}}
    - Number of instalments: {{terms}}
    - Amount of the last instalment: {{last}}
    - First instalment: {{firstDay}}
    - Last instalment: {{lastDay}}
    - Total: {{sum}} = {{total}}

    {{#afterPayDay}}I choose this day because my income comes shortly before it.{{/afterPayDay}}

    {{#interest}}
    The total includes {{interestAmount}} interest. I used {{rate}} interest per year.
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
    - Amount per month: {{monthly}}
    - Number of instalments: {{terms}}
    - Amount of the last instalment: {{last}}
    - First instalment: {{firstDay}}
    - Last instalment: {{lastDay}}
    - Total: {{sum}} = {{total}}

    {{#afterPayDay}}I choose this day because my income comes shortly before it.{{/afterPayDay}}
    {{/onlyWithoutInterest}}

    {{#account}}
    After your confirmation I pay to this account:
    - Account number: {{iban}}
    - In the name of: {{holder}}
    {{#payReference}}
    - Reference: {{payReference}}
    {{/payReference}}
    {{/account}}

    This is my budget per month:
    - Income: {{income}}
    - Costs and reserve: {{costs}}
    - Left for {{#others}}all creditors together{{/others}}{{^others}}paying off{{/others}}: {{left}}

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

    My requests:
    - Please charge no more interest and costs from now on.
    - Please confirm this proposal in writing within ten working days, so no later than {{answerBy}}.
    {{#account}}
    {{^payReference}}
    - Please also write which reference I put with the payment.
    {{/payReference}}
    {{/account}}
    {{^account}}
    - Please also write the account number and the reference for the payment.
    {{/account}}
    - If you do not agree, please write me why.

    This letter does not acknowledge amounts that I have not checked, such as interest and costs.
    """#
}
