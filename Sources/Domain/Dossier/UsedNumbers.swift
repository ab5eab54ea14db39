/// The highest number that was ever given to a thing of a dossier, for each letter before it: 9 for
/// "d" once there was a d9, whether it is still there or not.
///
/// A number is never given twice: letters, payments, marks of the agenda and papers in a folder name
/// a thing by it, also when the thing is gone. It is no fact about the household: two dossiers that
/// say the same are equal, whatever numbers were used on the way.
package struct UsedNumbers: Hashable, Sendable {
  private var highest: [String: Int]

  package init(_ highest: [String: Int]) { self.highest = highest }

  /// Nothing was numbered before.
  package static let none = UsedNumbers([:])

  /// The letters that something was numbered with, in alphabetical order, each with the highest
  /// number.
  package var all: [(prefix: String, number: Int)] {
    highest.sorted { $0.key < $1.key }.map { (prefix: $0.key, number: $0.value) }
  }

  /// The highest number given with this prefix; 0 where there was none.
  package func highest(_ prefix: String) -> Int { highest[prefix] ?? 0 }

  /// Counts an id that is in use; one that is not a few letters and a number does not count.
  package mutating func count(_ id: String) {
    let prefix = id.prefix { $0.isASCII && $0.isLetter }
    let digits = id.dropFirst(prefix.count)
    guard !prefix.isEmpty, (1...UsedNumbers.mostDigits).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits)
    else { return }
    let name = String(prefix)
    highest[name] = max(number, highest[name] ?? 0)
  }

  /// Numbers of more digits, as an imported file may have, do not count: no number comes near them.
  static let mostDigits = 9

  package static func == (_: UsedNumbers, _: UsedNumbers) -> Bool { true }
  package func hash(into _: inout Hasher) {}
}

extension Dossier {
  /// The id for a new thing: above every number that is in use or ever was.
  package func newID<Thing>(
    _ prefix: String, after ids: some Sequence<ID<Thing>>
  ) -> ID<Thing> {
    let free = ID<Thing>.next(prefix: prefix, after: ids)
    let least = numbers.highest(prefix) + 1
    let number = Int(free.text.dropFirst(prefix.count)) ?? least
    return number < least ? ID("\(prefix)\(least)") : free
  }
}
