import Domain

// What stands around every letter.
extension LetterHead {
  /// From whom, one fact on a line.
  static let letterhead = #"""
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
    """#

  /// The closing, room to sign, the name.
  static func closing(_ language: Language) -> String {
    switch language {
    case .dutch: dutchClosing
    case .english: englishClosing
    }
  }

  private static let dutchClosing = #"""
    Met vriendelijke groet,

    {{senderName}}
    """#

  private static let englishClosing = #"""
    Yours faithfully,

    {{senderName}}
    """#
}
