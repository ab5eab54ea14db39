import Domain

/// Words that several letters say in the same way. They are pieces of templates, with tags.
enum SharedWords {
  /// What is asked, by whom, and the disputed part that stays out: the tags of `ClaimedAmount`.
  static func claim(_ language: Language) -> String {
    switch language {
    case .dutch: dutchClaim
    case .english: englishClaim
    }
  }

  private static let dutchClaim = #"""
    {{#disputed}}
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{claimed}} te betalen.
    {{#sinceThen}}{{sinceThen}}{{/sinceThen}}
    Met {{part}} daarvan ben ik het niet eens. Daarover schrijf ik u apart.
    Deze brief gaat alleen over de andere {{owed}}.
    {{/disputed}}
    {{^disputed}}
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{owed}} te betalen.
    {{#sinceThen}}{{sinceThen}}{{/sinceThen}}
    {{/disputed}}
    """#

  private static let englishClaim = #"""
    {{#disputed}}
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{claimed}}.
    {{#sinceThen}}{{sinceThen}}{{/sinceThen}}
    I do not agree with {{part}} of it. I will write to you about that part separately.
    This letter is only about the other {{owed}}.
    {{/disputed}}
    {{^disputed}}
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{owed}}.
    {{#sinceThen}}{{sinceThen}}{{/sinceThen}}
    {{/disputed}}
    """#

  /// What of the total is interest: the tags of `InterestInTotal`.
  static func interest(_ language: Language) -> String {
    switch language {
    case .dutch:
      "In het totaal zit {{interestAmount}} rente{{#interestParts}}: {{interestParts}}{{/interestParts}}."
    case .english:
      "In this total {{interestAmount}} is interest{{#interestParts}}: {{interestParts}}{{/interestParts}}."
    }
  }

  /// What is left and does not go to creditors: the tags of `BudgetLines`.
  static func kept(_ language: Language) -> String {
    switch language {
    case .dutch:
      #"""
      {{#kept}}
      - {{#byLaw}}Wat ik volgens de wet mag houden (beslagvrije voet en toeslagen){{/byLaw}}{{^byLaw}}Nodig voor later, want mijn inkomen of kosten veranderen{{/byLaw}}: {{keptAmount}}
      {{/kept}}
      """#
    case .english:
      #"""
      {{#kept}}
      - {{#byLaw}}What I may keep by law (beslagvrije voet and allowances){{/byLaw}}{{^byLaw}}Needed later, because my income or costs change{{/byLaw}}: {{keptAmount}}
      {{/kept}}
      """#
    }
  }

  /// Where the money goes: the tags of `PayAccount`.
  static func account(_ language: Language) -> String {
    switch language {
    case .dutch: dutchAccount
    case .english: englishAccount
    }
  }

  private static let dutchAccount = #"""
    {{#account}}
    Na uw bevestiging betaal ik op deze rekening:
    - Rekeningnummer: {{iban}}
    - Op naam van: {{holder}}
    {{#payReference}}
    - Kenmerk: {{payReference}}
    {{/payReference}}
    {{/account}}
    """#

  private static let englishAccount = #"""
    {{#account}}
    After your confirmation I pay to this account:
    - Account number: {{iban}}
    - In the name of: {{holder}}
    {{#payReference}}
    - Reference: {{payReference}}
    {{/payReference}}
    {{/account}}
    """#

  /// Asks for what is missing to pay by, as items of a list: the tags of `PayAccount`.
  static func askForAccount(_ language: Language) -> String {
    switch language {
    case .dutch: dutchAskForAccount
    case .english: englishAskForAccount
    }
  }

  private static let dutchAskForAccount = #"""
    {{#account}}
    {{^payReference}}
    - Wilt u daarbij schrijven welk kenmerk ik bij de betaling zet?
    {{/payReference}}
    {{/account}}
    {{^account}}
    - Wilt u daarbij het rekeningnummer en het kenmerk voor de betaling schrijven?
    {{/account}}
    """#

  private static let englishAskForAccount = #"""
    {{#account}}
    {{^payReference}}
    - Please also write which reference I put with the payment.
    {{/payReference}}
    {{/account}}
    {{^account}}
    - Please also write the account number and the reference for the payment.
    {{/account}}
    """#

  /// Why the terms fall when they do: the flag `afterPayDay`.
  static func afterPayDay(_ language: Language) -> String {
    language.say(
      dutch: "{{#afterPayDay}}Ik kies deze dag omdat mijn inkomen kort daarvoor komt."
        + "{{/afterPayDay}}",
      english: "{{#afterPayDay}}I choose this day because my income comes shortly before it."
        + "{{/afterPayDay}}")
  }

  /// What is not said by offering money or asking for time.
  static func notChecked(_ language: Language) -> String {
    language.say(
      dutch:
        "Deze brief is geen erkenning van bedragen die ik niet heb gecontroleerd, zoals rente en kosten.",
      english:
        "This letter does not acknowledge amounts that I have not checked, such as interest and costs."
    )
  }
}
