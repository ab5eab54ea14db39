import Domain

extension PauseRequest {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    \#(SharedWords.claim(.dutch))
    Ik kan u nu geen bedrag aanbieden.

    {{#basicsFirst}}
    Ik heb achterstanden voor wonen, energie, water of zorgverzekering. Die moet ik eerst betalen.
    Daarom blijft er nu geen geld over voor andere schuldeisers.
    {{#others}}{{#agreements}}Afspraken die al lopen, kom ik na.{{/agreements}}{{/others}}
    {{/basicsFirst}}
    {{#othersFirst}}
    Ik kan niet alle schulden tegelijk betalen. Eerst betaal ik andere schulden.
    Komt daar geld van vrij, dan bent u aan de beurt.
    {{/othersFirst}}
    {{^basicsFirst}}
    {{^othersFirst}}
    Na mijn kosten{{#others}}{{#agreements}} en de afspraken die al lopen{{/agreements}}{{/others}} blijft er niets over.
    {{^helper}}Ik vraag mijn gemeente om hulp bij schulden (schuldhulpverlening).{{/helper}}
    {{/othersFirst}}
    {{/basicsFirst}}
    {{#helper}}{{helper}} helpt mij met mijn schulden.{{/helper}}
    {{#others}}Ik heb {{creditors}}.{{/others}}

    Dit is mijn budget per maand:
    - Inkomen: {{income}}
    - Kosten en reserve: {{costs}}
    \#(SharedWords.kept(.dutch))
    {{#left}}
    - Over voor {{#others}}alle schuldeisers samen{{/others}}{{^others}}aflossen{{/others}}: {{leftAmount}}
    {{/left}}
    {{#short}}
    - Tekort: {{shortAmount}}
    {{/short}}

    Uiterlijk op {{writeAgain}} schrijf ik u opnieuw. Dan laat ik u weten of er ruimte is.

    Mijn vragen aan u:
    - Wilt u tot en met {{writeAgain}} geen verdere stappen nemen?
    - Wilt u vanaf nu geen rente en kosten meer rekenen?
    - Wilt u dit binnen tien werkdagen schriftelijk bevestigen, dus uiterlijk op {{answerBy}}?

    \#(SharedWords.notChecked(.dutch))
    """#

  private static let english = #"""
    \#(SharedWords.claim(.english))
    I cannot offer you an amount now.

    {{#basicsFirst}}
    I have arrears for my home, energy, water or health insurance. I have to pay those first.
    That is why no money is left for other creditors now.
    {{#others}}{{#agreements}}I keep to arrangements that run already.{{/agreements}}{{/others}}
    {{/basicsFirst}}
    {{#othersFirst}}
    I cannot pay all my debts at the same time. I pay other debts first.
    When that leaves money free, it is your turn.
    {{/othersFirst}}
    {{^basicsFirst}}
    {{^othersFirst}}
    After my costs{{#others}}{{#agreements}} and the arrangements that run already{{/agreements}}{{/others}} nothing is left.
    {{^helper}}I am asking my municipality for help with debts (schuldhulpverlening).{{/helper}}
    {{/othersFirst}}
    {{/basicsFirst}}
    {{#helper}}{{helper}} helps me with my debts.{{/helper}}
    {{#others}}I have {{creditors}}.{{/others}}

    This is my budget per month:
    - Income: {{income}}
    - Costs and reserve: {{costs}}
    \#(SharedWords.kept(.english))
    {{#left}}
    - Left for {{#others}}all creditors together{{/others}}{{^others}}paying off{{/others}}: {{leftAmount}}
    {{/left}}
    {{#short}}
    - Missing: {{shortAmount}}
    {{/short}}

    I will write to you again no later than {{writeAgain}}. I will then tell you whether there is room.

    My requests:
    - Please take no further steps up to and including {{writeAgain}}.
    - Please charge no more interest and costs from now on.
    - Please confirm this in writing within ten working days, so no later than {{answerBy}}.

    \#(SharedWords.notChecked(.english))
    """#
}
