import Domain

extension LetterError {
  /// What is missing, and what to do.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.emptyField("senderName", _), .dutch):
      "Uw naam ontbreekt. Vul die eerst in. Zonder naam kan de brief niet."
    case (.emptyField("senderName", _), .english):
      "Your name is missing. Fill it in first. The letter needs a name."
    case (.emptyField("addresseeName", _), .dutch):
      "De naam van de schuldeiser ontbreekt. Vul die eerst in."
    case (.emptyField("addresseeName", _), .english):
      "The name of the creditor is missing. Fill it in first."
    case (.emptyField(let field, let template), .dutch):
      "\(template): voor {{\(field)}} is niets ingevuld. De brief is niet gemaakt."
    case (.emptyField(let field, let template), .english):
      "\(template): nothing is filled in for {{\(field)}}. The letter was not made."
    case (.unknownDebt(let debt), .dutch): "Er is geen schuld \(debt.text)."
    case (.unknownDebt(let debt), .english): "There is no debt \(debt.text)."
    case (.unknownCreditor(let creditor), .dutch): "Er is geen schuldeiser \(creditor.text)."
    case (.unknownCreditor(let creditor), .english): "There is no creditor \(creditor.text)."
    }
  }
}
