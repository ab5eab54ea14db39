/// Why something typed could not become a value: facts, no sentences.
///
/// The sentences are in `Documents`, complete in both languages.
package struct InputError: Error, Hashable, Coded {
  /// What is wrong with it, with the limits or choices that tell how to mend it.
  package enum Reason: Hashable, Coded {
    case missing
    case tooLong(limit: Int)
    case controlCharacter
    case notAnAmount
    /// `1.250` or `1,250`: a thousand and more, or one and a quarter?
    case ambiguousAmount(thousands: Money, decimals: Money)
    /// `45,ej`: read as braille that was typed back, where the letters behind the mark are digits.
    case brailleAmount(Money)
    case negativeAmount
    /// `12x50` for what comes back: fifty each month, or six hundred at once?
    case timesAYear(Frequency, each: Money)
    case amountAbove(Money)
    case amountBelow(Money)
    case notADay
    /// Reads as a day, but the calendar does not have it: 31-04-2026.
    case noSuchDay
    /// A year in which nothing of a dossier can lie: most likely a slip in it.
    case oddYear(ClosedRange<Int>)
    case dayBefore(LocalDate)
    case dayAfter(LocalDate)
    case notANumber(ClosedRange<Int>)
    case notAPercentage
    case notYesOrNo
    case notAFrequency
    /// Two weeks is said along with the amount, of which half comes each week.
    case everyTwoWeeks
    /// A number that a spreadsheet shortened or could not show: `5,00006E+15`, `#N/A`, `####`.
    case damagedReference
    /// A payment reference whose check digits say that something in it is wrong.
    case wrongCheckDigit
    /// Names what comes in, where this cost was asked.
    case namesIncome(Income.Kind, asked: Cost.Category)
    /// Names another cost than the one that was asked.
    case namesCost(Cost.Category, asked: Cost.Category)
    /// None of the choices; `nearest` are the closest ones, as they may be typed.
    case notAChoice(nearest: [String])
    /// Could be more than one of the choices.
    case unclearChoice([String])
    case unknownCreditor
    case unknownID
    case notAPostcode
    /// Written as a postcode, with two letters that no postcode has.
    case postcodeNeverUsed
    case notAnEmail
    case notAnIBAN
    /// Not nine digits that pass the eleven-test of a *burgerservicenummer*.
    case notACitizenNumber
    case notABill
    /// Not parties, each with a name and, where known, what it is, its number and its day.
    case notAParty
    /// Not one promise or several, each with who, what and, where it has one, its day.
    case notAPromise
    /// Not amounts with their days: `150 from 1-7-2027`, `480 extra on 25-5-2027`.
    case notSteps
    /// Would be left out beside another answer of the same command.
    case notBeside(Field)
    /// A fact of a creditor that is known, with its id: it is said of the creditor itself.
    case ofCreditor(String)
  }

  /// What was asked; nil where the thing itself is meant, as with an id.
  package let field: Field?
  /// Exactly what was typed.
  package let typed: String
  package let reason: Reason

  package init(_ field: Field?, typed: String, _ reason: Reason) {
    self.field = field
    self.typed = typed
    self.reason = reason
  }

  package var code: String { reason.code }
}
