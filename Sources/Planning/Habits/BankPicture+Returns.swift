import Domain

extension BankPicture {
  /// Pairs what came back with what it undoes: the same side, the opposite amount, within sixty days.
  mutating func markReturns(_ table: BookingTable) {
    let rows = table.rows
    var sides = rows.map(\.side)
    for place in roles.indices where roles[place] != .plain { sides[place] = -1 }
    let groups = PlaceGroups(sides, count: table.sideCount)
    for side in 0..<table.sideCount {
      let range = groups.range(of: side)
      for index in range {
        let place = Int(groups.places[index])
        let isReturn = rows[place].kind == .returned
        guard isReturn || rows[place].cents > 0,
          let first = original(of: place, among: groups.places[range.lowerBound..<index], rows)
        else { continue }
        if isReturn {
          roles[place] = .undoes(first)
          roles[first] = .undone(by: place)
        } else {
          roles[place] = .refund(of: first)
        }
      }
    }
    markAgain(rows, sides, groups)
  }

  private func original(
    of place: Int, among earlier: ArraySlice<Int32>, _ rows: [BookingTable.Row]
  ) -> Int? {
    let one = rows[place]
    let isReturn = one.kind == .returned
    for other in earlier.reversed().lazy.map(Int.init) {
      guard one.day - rows[other].day <= 60 else { return nil }
      guard rows[other].cents == -one.cents else { continue }
      if isReturn {
        if case .undone = roles[other] { continue }
        let (mandate, its) = (one.mandate, rows[other].mandate)
        if mandate != 0, its != 0, mandate != its { continue }
        return other
      }
      // A plain payment back: of a purchase, or of an instalment that was paid twice.
      return rows[other].kind == .returned ? nil : other
    }
    return nil
  }

  private static let repeated = KeyWords([(true, ["herhaal", "again"])])

  /// What was collected again: the same amount from the same side, within forty days of its return and
  /// beside the one of the next period.
  private mutating func markAgain(
    _ rows: [BookingTable.Row], _ sides: [Int32], _ groups: PlaceGroups
  ) {
    for (place, role) in roles.enumerated() {
      guard case .undoes(let first) = role else { continue }
      let undone = rows[first]
      let later = groups.places[groups.range(of: Int(sides[place]))].lazy.map(Int.init).filter {
        $0 > place && rows[$0].cents == undone.cents && rows[$0].day - rows[place].day <= 40
      }
      let named = later.first {
        Self.repeated.first(in: folded(transactions[$0].description), { [] }) != nil
      }
      // Without a word for it: two within a month and a half are one too many, and so is one before the
      // next month.
      let early = later.first { rows[$0].day - undone.day <= 23 }
      if let again = named ?? (later.dropFirst().isEmpty ? early : later.first) {
        roles[again] = .again(first)
      }
    }
  }
}
