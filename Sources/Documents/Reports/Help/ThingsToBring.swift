import Domain

extension Language {
  /// What a municipality asks for at a first talk, as far as a person has it.
  var thingsToBring: [String] {
    switch self {
    case .dutch:
      [
        "uw paspoort of identiteitskaart", "brieven van schuldeisers, ook ongeopende",
        "bankafschriften van de laatste 3 maanden", "loonstrook of brief over uw uitkering",
        "huurcontract en rekening van de energie", "de lijst van uw schulden uit Aflos",
      ]
    case .english:
      [
        "your passport or identity card", "letters from creditors, unopened ones too",
        "bank statements of the last 3 months", "payslip or letter about your benefit",
        "rental contract and energy bill", "the list of your debts from Aflos",
      ]
    }
  }
}
