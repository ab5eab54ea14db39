import Domain

extension BuiltInTemplates {
  /// What stands around every letter, in the order of Dutch letters.
  static func frame(_ language: Language) -> String {
    switch language {
    case .dutch: dutchFrame
    case .english: englishFrame
    }
  }

  private static let dutchFrame = #"""
    {{senderName}}
    {{#senderStreet}}
    {{senderStreet}}
    {{/senderStreet}}
    {{#senderTown}}
    {{senderTown}}
    {{/senderTown}}
    {{#senderEmail}}
    {{senderEmail}}
    {{/senderEmail}}
    {{#senderPhone}}
    {{senderPhone}}
    {{/senderPhone}}

    {{addresseeName}}
    {{#onBehalfOf}}
    Inzake: {{onBehalfOf}}
    {{/onBehalfOf}}
    {{#addresseeStreet}}
    {{addresseeStreet}}
    {{/addresseeStreet}}
    {{#addresseeTown}}
    {{addresseeTown}}
    {{/addresseeTown}}

    {{placeAndDate}}

    {{#reference}}
    Uw kenmerk: {{reference}}
    {{/reference}}
    {{#customerNumber}}
    Klantnummer{{#onBehalfOf}} bij {{onBehalfOf}}{{/onBehalfOf}}: {{customerNumber}}
    {{/customerNumber}}
    {{#invoices}}
    Factuurnummer: {{number}}
    {{/invoices}}
    {{#ownReference}}
    Mijn kenmerk: {{ownReference}}
    {{/ownReference}}

    Betreft: {{subject}}

    {{salutation}}

    {{body}}

    Met vriendelijke groet,

    {{senderName}}
    """#

  private static let englishFrame = #"""
    {{senderName}}
    {{#senderStreet}}
    {{senderStreet}}
    {{/senderStreet}}
    {{#senderTown}}
    {{senderTown}}
    {{/senderTown}}
    {{#senderEmail}}
    {{senderEmail}}
    {{/senderEmail}}
    {{#senderPhone}}
    {{senderPhone}}
    {{/senderPhone}}

    {{addresseeName}}
    {{#onBehalfOf}}
    On behalf of: {{onBehalfOf}}
    {{/onBehalfOf}}
    {{#addresseeStreet}}
    {{addresseeStreet}}
    {{/addresseeStreet}}
    {{#addresseeTown}}
    {{addresseeTown}}
    {{/addresseeTown}}

    {{placeAndDate}}

    {{#reference}}
    Your reference: {{reference}}
    {{/reference}}
    {{#customerNumber}}
    Customer number{{#onBehalfOf}} at {{onBehalfOf}}{{/onBehalfOf}}: {{customerNumber}}
    {{/customerNumber}}
    {{#invoices}}
    Invoice number: {{number}}
    {{/invoices}}
    {{#ownReference}}
    My reference: {{ownReference}}
    {{/ownReference}}

    Subject: {{subject}}

    {{salutation}}

    {{body}}

    Yours faithfully,

    {{senderName}}
    """#
}
