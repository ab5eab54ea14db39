/// The name by which a thing is known inside one dossier: "d1".
///
/// A type per kind of thing, so that a debt can never stand where a creditor is meant.
package struct ID<Thing>: Hashable, Comparable, Sendable {
  package let text: String

  /// Longest id accepted, in characters.
  package static var longest: Int { 40 }

  package init(_ text: String) { self.text = text }

  /// Shorter ids first, then by letters: "d2" comes before "d10".
  package static func < (a: ID, b: ID) -> Bool {
    (a.text.utf8.count, a.text) < (b.text.utf8.count, b.text)
  }

  /// Letters, digits, `-` and `_`, one to forty of them.
  package static func isValid(_ text: String) -> Bool {
    (1...longest).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
      }
  }

  /// The first free id of the form prefix + number, above every number in use.
  ///
  /// Numbers of more than nine digits, as an imported file may have, do not count: no number comes
  /// near them.
  package static func next(prefix: String, after ids: some Sequence<ID>) -> ID {
    let highest = ids.compactMap { id -> Int? in
      let number = id.text.dropFirst(prefix.count)
      guard id.text.hasPrefix(prefix), (1...UsedNumbers.mostDigits).contains(number.utf8.count),
        number.utf8.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      return Int(number)
    }.max()
    return ID("\(prefix)\((highest ?? 0) + 1)")
  }
}
