import Domain

/// Bookings, oldest first; of one day in the order in which they were given. They stay where they are:
/// moving a million of them costs more than finding what comes back in them.
package struct Bookings: RandomAccessCollection, Hashable, Sendable {
  /// In the order in which they lie in memory.
  let given: [Transaction]
  /// Places in `given`, oldest first; empty where that is their order already.
  private let order: [Int32]

  /// - Parameter given: In any order.
  package init(_ given: [Transaction]) {
    self.given = given
    order = Self.order(of: given)
  }

  /// The place of the oldest.
  package var startIndex: Int { 0 }
  /// The place behind the newest.
  package var endIndex: Int { given.count }

  /// The booking at this place.
  package subscript(place: Int) -> Transaction { given[source(of: place)] }

  /// The place of each of `given`.
  var places: [Int32] {
    guard !order.isEmpty else { return given.indices.map { Int32(truncatingIfNeeded: $0) } }
    var places = [Int32](repeating: 0, count: order.count)
    for place in order.indices { places[Int(order[place])] = Int32(truncatingIfNeeded: place) }
    return places
  }

  /// Whether both hold the same in the same order, however they lie in memory.
  package static func == (a: Bookings, b: Bookings) -> Bool { a.elementsEqual(b) }

  /// The same for the same bookings in the same order.
  package func hash(into hasher: inout Hasher) { for one in self { hasher.combine(one) } }

  @inline(__always)
  private func source(of place: Int) -> Int { order.isEmpty ? place : Int(order[place]) }

  /// By counting: there are few days.
  private static func order(of given: [Transaction]) -> [Int32] {
    var days: [Int32] = []
    days.reserveCapacity(given.count)
    for index in given.indices { days.append(Int32(given[index].date.dayNumber)) }
    guard let least = days.min(), let most = days.max(),
      !zip(days, days.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return [] }
    // Days of ten thousand years: every one has its place.
    var starts = [Int32](repeating: 0, count: Int(most - least) + 2)
    for day in days { starts[Int(day - least) + 1] += 1 }
    for day in starts.indices.dropFirst() { starts[day] += starts[day - 1] }
    var order = [Int32](repeating: 0, count: days.count)
    for index in days.indices {
      let day = Int(days[index] - least)
      order[Int(starts[day])] = Int32(truncatingIfNeeded: index)
      starts[day] += 1
    }
    return order
  }
}
