/// The answers of a whole first run, from the language to the letters.
enum FirstRunAnswers {
  static func dutch(letters: String) -> [String] {
    [
      "1",
      // Roughly.
      "alleenstaande ouder", "2015, 2018", "loon 1912,34, kindgebonden budget 291", "650", "140",
      "2x67,50", "ongeveer 110/week", "Vattenfall F-2026-118 612,30", "Woonstad huur 1300", ".",
      "1 2", "collector", "aanmaning",
      // Better.
      "j", "49", "0", "40", "300/jaar", "februari", "nee", "12,50", "1-8-2026", "35", "1-3-2026",
      "Incassobureau Voorbeeld", "60", "25", "0", "0", "0", "600/kwartaal",
      // Letters.
      "j", "S. Yılmaz", "Kade 1", "3011ab", "Rotterdam", "n", "", ".", "erken", "2", letters,
    ]
  }

  static func english(letters: String) -> [String] {
    [
      "english",
      "2", "2015 and 2018", "wages between 1700 and 2100; benefit 310/4 weeks", "650", "140", "135",
      "about 110/week", "Vattenfall 612.30", "Credit Bank loan about 2400", ".", "0",
      "y", "49", "0", "40", "300/year", "feb", "0", "12.50", ".",
      "n",
    ]
  }
}
