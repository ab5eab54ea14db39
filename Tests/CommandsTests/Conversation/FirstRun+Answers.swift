/// The answers of a whole first run, from the language to the letters.
enum FirstRunAnswers {
  static func dutch(letters: String) -> [String] {
    [
      "1", "",
      // You.
      "S. Yılmaz", "alleenstaande ouder", "2015, 2018",
      // Income.
      "loon", "", "1912,34", "25", "kindgebonden budget", "", "291", "20", ".",
      // Costs.
      "1 2", "650", "140", "12,50", "2x67,50", "85/week", "40", "300/jaar", "februari", "38", "",
      "28", "60", "", "", "60", "", "", "", "", "", "25", "vrije tijd", "Sport", "25", ".", "50",
      // Debts.
      "Vattenfall", "energie", "F-2026-118", "612,30", "", "40", "", "1-3-2026", "collector",
      "Incassobureau Voorbeeld", "1-9-2026", "Woonstad", "huur", "", "1300", "", "", "", "1-8-2026",
      "aanmaning", "", ".",
      // Letters.
      "j", "Kade 1", "3011ab", "Rotterdam", letters,
    ]
  }

  static func english(letters: String) -> [String] {
    [
      "english", "",
      "S. Yılmaz", "2",
      "2015, 2018",
      "wages", "Job at the bakery", "1912.34", "25", "benefit", "", "310/4 weeks", ".",
      "0", "650", "140", "12.50", "135", "85/week", "40", "300/year", "feb", "", "49", "60", "", "",
      "", "", ".", "",
      "Vattenfall", "energy", "F-2026-118", "612.30", "", "40", "", "1 Mar", "collector",
      "Example Collections", "yesterday", "Credit Bank", "loan", "", "2400", "", "", "", "", "bill",
      "9.9", ".",
      "y", "Quay 1", "3011 AB", "Rotterdam", "n", "", "", "", "admit", "2", letters,
    ]
  }
}
