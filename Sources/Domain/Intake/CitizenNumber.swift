/// The number by which public bodies know a person (*burgerservicenummer*).
package enum CitizenNumber {
  /// Nine digits that pass the eleven-test: 9 × the first through 2 × the eighth, less the ninth, is a
  /// multiple of eleven, and not all are zero.
  package static func isValid(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 0x30 }
    guard digits.count == 9, digits.allSatisfy((0...9).contains), digits.contains(where: { $0 > 0 })
    else { return false }
    let sum = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
    return sum.isMultiple(of: 11)
  }
}

extension Typed {
  /// Nine digits that pass the eleven-test; dots and spaces between them are left out, and a leading
  /// zero may be missing.
  package func citizenNumber() throws(InputError) -> String {
    let digits = try line(limit: 20).filter { !$0.isWhitespace && $0 != "." && $0 != "-" }
    let number = digits.count == 8 ? "0" + digits : digits
    guard CitizenNumber.isValid(number) else { throw error(.notACitizenNumber) }
    return number
  }
}

extension Dossier {
  /// The same without the numbers by which public bodies know the people in it.
  package var withoutCitizenNumbers: Dossier {
    var dossier = self
    dossier.persons.you.citizenNumber = nil
    dossier.persons.partner.citizenNumber = nil
    return dossier
  }
}
