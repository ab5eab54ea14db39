import Domain

/// What is asked about a list as a whole, before its rows are shown.
package enum ListSay: Hashable, Sendable {
  case whichDay(String)
  case whichDayHelp
  case isDayNumber(String, LocalDate)
  case dayNumberHelp
  case percentOrEuros(String)
  case percentOrEurosHelp
  case percent, euros
  case leaveOutTotal(line: Int, String, said: Money, sum: Money)
  case leaveOutTotalHelp
  case isReferenceRight(line: Int, String)
  case isReferenceRightHelp
  case whichSheet
  case whichSheetHelp

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private func quoted(_ text: String) -> String { "“\(shown(text, limit: 40))”" }

  private var dutch: String {
    switch self {
    case .whichDay(let text): "Welke dag is \(quoted(text))?"
    case .whichDayHelp:
      "Een programma dat de lijst opnieuw bewaarde, kan dag en maand hebben omgedraaid. Kijk op de brief."
    case .isDayNumber(let text, let day):
      "\(quoted(text)) is in een rekenblad \(day.text(in: .dutch)). Klopt dat?"
    case .dayNumberHelp: "Een rekenblad bewaart een dag als een getal. Bij nee wordt er niets bewaard."
    case .percentOrEuros(let text): "Wat is \(quoted(text)) bij de rente?"
    case .percentOrEurosHelp: "Een percentage komt bij de afspraken. Een bedrag komt bij de schuld."
    case .percent: "een percentage per jaar"
    case .euros: "een bedrag in euro’s"
    case .leaveOutTotal(let line, let name, let said, let sum):
      "Regel \(line): \(quoted(name)) is \(said.text(in: .dutch)). De regels erboven zijn samen \(sum.text(in: .dutch)). Is dit een optelling, en laat ik hem weg?"
    case .leaveOutTotalHelp:
      "Een optelling is geen schuld. Klopt de som niet? Dan mist er misschien een regel."
    case .isReferenceRight(let line, let text):
      "Regel \(line): in kenmerk \(quoted(text)) klopt een cijfer niet. Staat het echt zo op de brief?"
    case .isReferenceRightHelp:
      "Een betaling met een verkeerd kenmerk komt niet aan. Bij nee wordt er niets bewaard."
    case .whichSheet: "Welk blad wilt u lezen?"
    case .whichSheetHelp: "Er staat iets op meer dan één blad. Typ het nummer of de naam."
    }
  }

  private var english: String {
    switch self {
    case .whichDay(let text): "Which day is \(quoted(text))?"
    case .whichDayHelp:
      "A program that saved the list again may have turned day and month. Look at the letter."
    case .isDayNumber(let text, let day):
      "\(quoted(text)) is \(day.text(in: .english)) in a spreadsheet. Is that right?"
    case .dayNumberHelp: "A spreadsheet keeps a day as a number. With no, nothing is stored."
    case .percentOrEuros(let text): "What is \(quoted(text)) in the interest?"
    case .percentOrEurosHelp: "A percentage goes with the terms. An amount goes with the debt."
    case .percent: "a percentage a year"
    case .euros: "an amount in euros"
    case .leaveOutTotal(let line, let name, let said, let sum):
      "Line \(line): \(quoted(name)) is \(said.text(in: .english)). The rows above it are \(sum.text(in: .english)) together. Is this a total, to be left out?"
    case .leaveOutTotalHelp:
      "A total is not a debt. Is the sum not right? Then a row may be missing."
    case .isReferenceRight(let line, let text):
      "Line \(line): a digit in reference \(quoted(text)) is not right. Does the letter really say so?"
    case .isReferenceRightHelp:
      "A payment with a wrong reference does not arrive. With no, nothing is stored."
    case .whichSheet: "Which sheet do you want to read?"
    case .whichSheetHelp: "There is something on more than one sheet. Type the number or the name."
    }
  }
}
