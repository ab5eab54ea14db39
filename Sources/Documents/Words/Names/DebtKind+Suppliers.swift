import Domain

extension Debt.Kind {
  /// What a well-known supplier is nearly always owed for; nil for any other name. It is said back and
  /// can be changed.
  package static func supplied(by creditor: String) -> Debt.Kind? {
    let key = folded(creditor)
    return suppliers.first { $0.names.contains { folded($0) == key } }?.kind
  }

  private static let suppliers: [(kind: Debt.Kind, names: [String])] = [
    (
      .energy,
      [
        "Vattenfall", "Nuon", "Eneco", "Essent", "Greenchoice", "Budget Energie", "Energiedirect",
        "Oxxio", "Engie", "Vandebron", "Pure Energie", "Innova Energie", "Coolblue Energie",
      ]
    ),
    (
      .telecom,
      [
        "Ziggo", "KPN", "Odido", "T-Mobile", "Vodafone", "VodafoneZiggo", "Tele2", "Simpel",
        "Simyo", "Youfone", "Lebara", "Hollandsnieuwe",
      ]
    ),
    (
      .water,
      [
        "Vitens", "Evides", "Brabant Water", "Waternet", "Dunea", "PWN", "WML", "Oasen",
        "Waterbedrijf Groningen", "WMD",
      ]
    ),
    (
      .healthInsurance,
      [
        "Zilveren Kruis", "CZ", "VGZ", "Menzis", "Ohra", "FBTO", "DSW", "ONVZ", "Ditzo",
        "De Friesland", "Unive", "Univé", "Zorg en Zekerheid", "Salland",
      ]
    ),
    (.onlinePurchase, ["Bol", "Bol.com", "Wehkamp", "Zalando", "Coolblue"]),
  ]
}
