/// A thing that has a number of its own in the dossier.
package protocol Numbered {
  var id: ID<Self> { get }
}

extension Debt: Numbered {}
extension Creditor: Numbered {}

extension Array where Element: Numbered {
  /// Where the thing with this id is; nil where it is not.
  ///
  /// Numbers are given in order and never again, so it is at its own number, or as far before it as
  /// things were removed: a look or a few, however long the list. In a list of another order all are
  /// looked at.
  package func place(of id: ID<Element>) -> Int? {
    likelyPlace(in: count, number: id.number) { self[$0].id == id }
  }
}

/// Something that belongs to one debt, at most once in a list in the order of the debts.
package protocol OfOneDebt {
  var debt: ID<Debt> { get }
}

extension Array where Element: OfOneDebt {
  /// The one that belongs to this debt; nil where there is none. As quick as looking for the debt.
  package func of(_ debt: ID<Debt>) -> Element? {
    likelyPlace(in: count, number: debt.number) { self[$0].debt == debt }.map { self[$0] }
  }
}

/// The first place where `isIt`, beginning at the number and going back, then on.
private func likelyPlace(in count: Int, number: Int?, _ isIt: (Int) -> Bool) -> Int? {
  let likely = min(number ?? count, count) - 1
  for place in stride(from: likely, through: 0, by: -1) where isIt(place) { return place }
  for place in stride(from: likely + 1, to: count, by: 1) where isIt(place) { return place }
  return nil
}

extension ID {
  /// The number at its end, of at most nine digits: 17 of "d17". Nil where there is none above zero.
  fileprivate var number: Int? {
    var (number, unit) = (0, 1)
    for digit in text.utf8.reversed() {
      guard (0x30...0x39).contains(digit), unit <= 100_000_000 else { break }
      number += Int(digit - 0x30) * unit
      unit *= 10
    }
    return number > 0 ? number : nil
  }
}
