import Domain

extension Field.Answer {
  /// A word in capitals that stands for what is typed.
  package func usageWord(in language: Language) -> String {
    switch (self, language) {
    case (.text, .dutch): "TEKST"
    case (.text, .english): "TEXT"
    case (.amount, .dutch): "BEDRAG"
    case (.amount, .english): "AMOUNT"
    case (.day, .dutch): "DAG"
    case (.day, .english): "DAY"
    case (.days, .dutch): "DAGEN"
    case (.days, .english): "DAYS"
    case (.dayOfMonth, .dutch), (.number, .dutch): "GETAL"
    case (.dayOfMonth, .english), (.number, .english): "NUMBER"
    case (.month, .dutch): "MAAND"
    case (.month, .english): "MONTH"
    case (.year, .dutch): "JAAR"
    case (.year, .english): "YEAR"
    case (.years, .dutch): "JAREN"
    case (.years, .english): "YEARS"
    case (.percentage, _): "PERCENTAGE"
    case (.yesOrNo, .dutch): "JA-OF-NEE"
    case (.yesOrNo, .english): "YES-OR-NO"
    case (.choice, .dutch): "KEUZE"
    case (.choice, .english): "CHOICE"
    case (.creditor, .dutch): "SCHULDEISER"
    case (.creditor, .english): "CREDITOR"
    case (.debt, .dutch): "SCHULD"
    case (.debt, .english): "DEBT"
    case (.bills, .dutch): "REKENINGEN"
    case (.bills, .english): "BILLS"
    case (.promises, .dutch): "BELOFTES"
    case (.promises, .english): "PROMISES"
    case (.parties, .dutch): "PARTIJEN"
    case (.parties, .english): "PARTIES"
    }
  }
}
