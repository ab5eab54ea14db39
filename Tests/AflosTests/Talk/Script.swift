/// Questions with their answers; a question is known by a part of it that nothing else has.
struct Script {
  struct Turn {
    let question: String
    let answer: String
  }

  let turns: [Turn]

  init(_ turns: [(String, String)]) { self.turns = turns.map { Turn(question: $0, answer: $1) } }

  var answers: [String] { turns.map(\.answer) }

  /// A first run in Dutch, from the language to the folder of the letters.
  static func whole(letters: String) -> Script {
    Script(
      [
        ("Nederlands of Engels?", "1"), ("Met wie woont", "alleenstaand"),
        ("Wat komt er per maand", "loon 1912,34"), ("Wonen:", "650"), ("Energie:", "140"),
        ("Zorgverzekering:", "135"), ("Boodschappen:", "85/week"),
        ("Aan wie moet u", "Vattenfall F-2026-118 612,30 energie"),
        ("De volgende brief", "."), ("Kwam bij een van", "1"),
        ("Welke brief", "collector"), ("Zullen we verdergaan?", "j"),
        ("Vervoer:", "49"), ("Krijgt u huurtoeslag", "0"),
        ("Telefoon en internet:", "40"), ("Gemeentelijke belastingen:", "300/jaar"),
        ("In welke maand", "feb"), ("Krijgt u zorgtoeslag", "nee"), ("Water:", "12,50"),
        ("Zorgkosten:", "35"), ("Op welke dag moest", "1-3-2026"),
        ("Welk incassobureau", "Incassobureau Voorbeeld"), ("Kleding:", "60"),
        ("Andere verzekeringen:", "0"), ("Krijgt u vakantiegeld", "0"),
      ] + address(letters, looks: true))
  }

  /// The same with every kind of step in it, and no more.
  static func short(letters: String) -> Script {
    Script(
      [
        ("Nederlands of Engels?", "1"), ("Met wie woont", "2"), ("In welke jaren", "2015"),
        ("Wat komt er per maand", "uitkering ongeveer 1400"), ("Wonen:", "650"),
        ("Energie:", "600/kwartaal"), ("In welke maand", "2"), ("Zorgverzekering:", "135"),
        ("Boodschappen:", "."),
        ("Aan wie moet u", "Gemeente Rotterdam ongeveer 450 gemeentebelasting"),
        ("De volgende brief", "Nuon"), ("Hoeveel is de rekening", "100"),
        ("De volgende brief", "."),
        ("Kwam bij een van", "1"), ("Welke brief", "dwangbevel"),
        ("Zullen we verdergaan?", "j"), ("Boodschappen:", "ongeveer 90/week"),
        ("Vervoer:", "0"), ("Krijgt u huurtoeslag", "250"), ("Welk bedrag", "1400"),
        ("Telefoon", "."),
      ] + address(letters, looks: false))
  }

  /// What a letter cannot do without; `looks` where there is one to look at before it goes.
  private static func address(_ letters: String, looks: Bool) -> [(String, String)] {
    let look = [
      ("Wilt u het nu invullen?", "n"), ("Op welke dag gaan", ""), ("<: vorige", "."),
      ("Typ erken", "erken"), ("Hoe wilt u", "2"),
    ]
    return [
      ("Zal ik nu", "j"), ("Wat is uw naam?", "S. Yılmaz"), ("In welke straat", "Kade 1"),
      ("Wat is uw postcode?", "3011ab"), ("In welke plaats", "Rotterdam"),
    ] + (looks ? look : []) + [("In welke map", letters)]
  }
}
