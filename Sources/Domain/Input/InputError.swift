/// Why something typed could not become a value: facts, no sentences.
///
/// The sentences are in `Documents`, complete in both languages.
package struct InputError: Error, Hashable, Sendable {
  /// What is wrong with it, with the limits or choices that tell how to mend it.
  package enum Reason: Hashable, Sendable {
    case missing
    case tooLong(limit: Int)
    case controlCharacter
    case notAnAmount
    /// `1.250` or `1,250`: a thousand and more, or one and a quarter?
    case ambiguousAmount(thousands: Money, decimals: Money)
    /// `45,ej`: read as braille that was typed back, where the letters behind the mark are digits.
    case brailleAmount(Money)
    case negativeAmount
    case amountAbove(Money)
    case amountBelow(Money)
    case notADay
    /// Reads as a day, but the calendar does not have it: 31-04-2026.
    case noSuchDay
    case dayBefore(LocalDate)
    case dayAfter(LocalDate)
    case notANumber(ClosedRange<Int>)
    case notAPercentage
    case notYesOrNo
    case notAFrequency
    /// None of the choices; `nearest` are the closest ones, as they may be typed.
    case notAChoice(nearest: [String])
    /// Could be more than one of the choices.
    case unclearChoice([String])
    case unknownCreditor
    case unknownID
    case notAPostcode
    case notAnEmail
    case notAnIBAN
    case notABill
    /// Not one promise or several, each with who, what and, where it has one, its day.
    case notAPromise
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

  /// A stable word for machines: the name of the reason.
  package var code: String {
    switch reason {
    case .missing: "missing"
    case .tooLong: "tooLong"
    case .controlCharacter: "controlCharacter"
    case .notAnAmount: "notAnAmount"
    case .ambiguousAmount: "ambiguousAmount"
    case .brailleAmount: "brailleAmount"
    case .negativeAmount: "negativeAmount"
    case .amountAbove: "amountAbove"
    case .amountBelow: "amountBelow"
    case .notADay: "notADay"
    case .noSuchDay: "noSuchDay"
    case .dayBefore: "dayBefore"
    case .dayAfter: "dayAfter"
    case .notANumber: "notANumber"
    case .notAPercentage: "notAPercentage"
    case .notYesOrNo: "notYesOrNo"
    case .notAFrequency: "notAFrequency"
    case .notAChoice: "notAChoice"
    case .unclearChoice: "unclearChoice"
    case .unknownCreditor: "unknownCreditor"
    case .unknownID: "unknownID"
    case .notAPostcode: "notAPostcode"
    case .notAnEmail: "notAnEmail"
    case .notAnIBAN: "notAnIBAN"
    case .notABill: "notABill"
    case .notAPromise: "notAPromise"
    }
  }
}
