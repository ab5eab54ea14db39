import Domain
import Planning

extension LawfulTerm.Act {
  /// The last day of the term, in a few words without a name.
  func title(in language: Language) -> String {
    switch (self, language) {
    case (.opposeFineWrit, .dutch): "Laatste dag voor verzet tegen een dwangbevel"
    case (.opposeFineWrit, .english): "Last day to go to court against a writ"
    case (.answerInsurer, .dutch): "Laatste dag om de zorgverzekeraar te antwoorden"
    case (.answerInsurer, .english): "Last day to answer the health insurer"
    }
  }

  /// What to do until then, and what happens after.
  func details(in language: Language) -> [String] {
    switch (self, language) {
    case (.opposeFineWrit, .dutch):
      [
        "Bent u het niet eens met het dwangbevel? Schrijf dan voor die dag aan de rechter die erin staat.",
        "Daarna kan de deurwaarder beslag leggen.",
      ]
    case (.opposeFineWrit, .english):
      [
        "Do you not agree with the writ? Then write before that day to the court named in it.",
        "After it the bailiff can seize.",
      ]
    case (.answerInsurer, .dutch):
      [
        "Neem de regeling in de brief aan, of schrijf waarom de premies niet kloppen.",
        "Daarna loopt de weg naar het CAK door, en dan wordt de premie hoger.",
      ]
    case (.answerInsurer, .english):
      [
        "Accept the arrangement in the letter, or write why the premiums are not right.",
        "After it the way to CAK goes on, and the premium then gets higher.",
      ]
    }
  }
}
