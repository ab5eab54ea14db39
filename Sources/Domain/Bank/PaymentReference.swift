/// A *betalingskenmerk*: the reference on a giro form, with a check digit. Still used by the
/// Belastingdienst and the CJIB (Betaalvereniging, specificaties betalingskenmerk).
package struct PaymentReference: Hashable, Sendable {
  /// How sure it is that the reference was copied right.
  package enum Check: Hashable, Coded {
    case valid
    /// Seven digits: there is no check digit, so a slip goes unseen.
    case withoutCheckDigit
    case wrongCheckDigit
    /// The second digit does not tell the number of digits that follow.
    case wrongLengthDigit
    /// Not 7, 9 to 14 or 16 digits.
    case wrongLength(Int)
    case notDigits
  }

  /// The digits, without spaces and dots.
  package let digits: String
  package let check: Check

  /// Reads a reference as it is printed: digits, with spaces or dots between groups.
  package init(_ text: some StringProtocol) {
    let bare = String(text).filter { $0 != "." && !$0.isWhitespace }
    digits = bare
    let values = bare.utf8.map { Int($0) - 0x30 }
    guard !values.isEmpty, values.allSatisfy((0...9).contains) else {
      check = .notDigits
      return
    }
    check = Self.check(values)
  }

  /// Whether the check digit is right; false too for seven digits, which have none.
  package var isValid: Bool { check == .valid }

  /// In groups of four: 5000 0567 8901 2345.
  package var grouped: String {
    var groups = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, index.isMultiple(of: 4) { groups += " " }
      groups.append(digit)
    }
    return groups
  }

  private static func check(_ digits: [Int]) -> Check {
    switch digits.count {
    case 7: return .withoutCheckDigit
    case 9...14:
      // The length digit is the last digit of the number of digits after it, and is part of what
      // the check digit covers.
      guard digits[1] == (digits.count - 2) % 10 else { return .wrongLengthDigit }
      return checkDigit(of: digits.dropFirst()) == digits[0] ? .valid : .wrongCheckDigit
    case 16: return checkDigit(of: digits.dropFirst()) == digits[0] ? .valid : .wrongCheckDigit
    default: return .wrongLength(digits.count)
    }
  }

  /// The digits from the right, times 2, 4, 8, 5, 10, 9, 7, 3, 6, 1 and again; 11 less the sum
  /// modulo 11, where 10 becomes 1 and 11 becomes 0.
  private static func checkDigit(of number: ArraySlice<Int>) -> Int {
    let weights = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1]
    let sum = number.reversed().enumerated().reduce(0) { sum, next in
      sum + next.element * weights[next.offset % weights.count]
    }
    let digit = 11 - sum % 11
    return digit == 10 ? 1 : digit == 11 ? 0 : digit
  }
}
