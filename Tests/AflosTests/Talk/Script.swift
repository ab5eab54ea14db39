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
        ("Nederlands of Engels?", "1"), ("Waar mag ik", ""), ("Wat is uw naam?", "S. Yılmaz"),
        ("Met wie woont", "alleenstaand"),
        ("Wat voor inkomen", "loon"), ("Hoe noemt u dit inkomen?", ""),
        ("Welk bedrag", "1912,34"), ("Op welke dag van de maand", "25"),
        ("Wat voor inkomen", "."), ("Wat hoort bij u?", ""), ("Wonen:", "650"),
        ("Energie:", "140"),
        ("Water:", "12,50"), ("Zorgverzekering:", "135"), ("Boodschappen:", "85/week"),
        ("Telefoon en internet:", "40"), ("Gemeentelijke belastingen:", "300/jaar"),
        ("In welke maand", "feb"), ("Andere verzekeringen:", "0"), ("Vervoer:", "49"),
        ("Kleding:", "60"), ("Zorgkosten:", "0"), ("Abonnementen:", ""),
        ("Waar zijn deze kosten voor?", "."), ("Hoeveel wilt u elke maand opzij", "50"),
      ] + debts + address(letters))
  }

  /// The same with every kind of step in it, and no more.
  static func short(letters: String) -> Script {
    Script(
      [
        ("Nederlands of Engels?", "1"), ("Waar mag ik", ""), ("Wat is uw naam?", "S. Yılmaz"),
        ("Met wie woont", "2"), ("In welke jaren", ""),
        ("Wat voor inkomen", "loon"), ("Hoe noemt u dit inkomen?", ""),
        ("Welk bedrag", "21000/jaar"), ("In welke maand", "-"),
        ("Wat voor inkomen", "."), ("Wat hoort bij u?", "5"), ("Wonen:", "650"),
        ("Energie:", "600/kwartaal"),
        ("In welke maand", "2"), ("Water:", "."),
        ("Waar zijn deze kosten voor?", "."), ("Hoeveel wilt u elke maand opzij", "50"),
        ("Wie zegt", "Gemeente Rotterdam"), ("Waar is deze schuld voor?", "gemeentebelasting"),
        ("Welk nummer", ""), ("Hoeveel is de rekening", "450"), ("Hoeveel rente", "."),
        ("Welke brief", "collector"),
        ("Wie zegt", "+Gemeente Amsterdam"), ("Waar is deze schuld voor?", "lening"),
        ("Welk nummer", "A-1"), ("Hoeveel is de rekening", "100"), ("Hoeveel rente", "1,50"),
        ("Hoeveel incassokosten", ""), ("Op welke dag noemde", ""),
        ("Op welke dag moest", "gisteren"),
        ("Welke brief", "rekening"), ("Hoeveel procent rente", "9,9"), ("Wie zegt", "."),
      ] + address(letters))
  }

  private static let debts = [
    ("Wie zegt", "Vattenfall"), ("Waar is deze schuld voor?", "energie"),
    ("Welk nummer", "F-2026-118"), ("Hoeveel is de rekening", "612,30"),
    ("Hoeveel rente", ""), ("Hoeveel incassokosten", "40"), ("Op welke dag noemde", ""),
    ("Op welke dag moest", "1-3-2026"), ("Welke brief", "collector"),
    ("Welk incassobureau", "Incassobureau Voorbeeld"), ("Wanneer kreeg u", "1-9-2026"),
    ("Wie zegt", "."),
  ]

  private static func address(_ letters: String) -> [(String, String)] {
    [
      ("Zal ik nu", "j"), ("In welke straat", "Kade 1"), ("Wat is uw postcode?", "3011ab"),
      ("In welke plaats", "Rotterdam"),
      ("Wilt u het nu invullen?", "n"), ("Op welke dag gaan", ""), ("<: vorige", "."),
      ("Typ erken", "erken"), ("Hoe wilt u", "2"), ("In welke map", letters),
    ]
  }
}
