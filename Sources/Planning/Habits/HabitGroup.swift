import Domain

/// The bookings with one side in one direction, and the series among them.
///
/// One payer may pay several things on one day, so a group that is no series as a whole is taken
/// apart: by mandate, by its reference, by its words without digits and months, at last by amount.
struct HabitGroup {
  /// One series in it.
  struct Series {
    var places: [Int]
    var rhythm: Rhythm
    /// Paid beside one of `places`, the same in `doubled`.
    var doubles: [Int] = []
    var doubled: [Int] = []
  }

  private let rows: [BookingTable.Row]
  private let places: [Int]
  private let answers: TextAnswers

  init(_ rows: [BookingTable.Row], _ places: [Int], _ answers: TextAnswers) {
    self.rows = rows
    self.places = places
    self.answers = answers
  }

  func series() -> [Series] {
    if let one = fit(places) { return [one] }
    guard places.count >= 3 else { return [] }
    var found: [Series] = []
    var left: [Int] = []
    let mandate = rows[places[0]].mandate
    let isOne = places.allSatisfy { rows[$0].mandate == mandate }
    for part in isOne ? [places] : split(places, by: { Int(rows[$0].mandate) }) {
      take(part, into: &found, leaving: &left)
    }
    left.sort()
    // What is left of several parts may be one series whose words changed.
    if left.count >= 3, let one = fit(left) {
      found.append(one)
      left.removeAll(where: Set(one.places + one.doubles).contains)
    }
    extend(&found, with: left)
    return merged(found)
  }

  private func take(_ part: [Int], into found: inout [Series], leaving left: inout [Int]) {
    // What was tried before is not tried again.
    if part.count < places.count, let one = fit(part) {
      found.append(one)
      return
    }
    let before = (found.count, left.count)
    defer {
      // One series with something else beside it now and then: a bill of its own, a second try.
      if found.count == before.0, part.count >= 5, let one = fit(part, passingOver: true) {
        found.append(one)
        left.removeSubrange(before.1...)
        left += part.filter { !one.places.contains($0) && !one.doubles.contains($0) }
      }
    }
    // References below zero, words above it.
    let pieces = split(part) { place in
      rows[place].reference > 0 ? -Int(rows[place].reference) : Int(answers.key(rows[place].text))
    }
    for piece in pieces {
      if piece.count < part.count, let one = fit(piece) {
        found.append(one)
        continue
      }
      takeByAmount(piece, into: &found, leaving: &left)
    }
  }

  /// Equal amounts first, then those that lie near each other.
  private func takeByAmount(
    _ piece: [Int], into found: inout [Series], leaving left: inout [Int]
  ) {
    guard piece.count >= 3 else {
      left += piece
      return
    }
    var rest: [Int] = []
    for equal in split(piece, by: { rows[$0].cents }) {
      if equal.count >= 3, equal.count < piece.count, let one = fit(equal) {
        found.append(one)
      } else {
        rest += equal
      }
    }
    rest.sort()
    if rest.count >= 3, rest.count < piece.count, let one = fit(rest) {
      found.append(one)
      return
    }
    var cluster: [Int] = []
    var clusters: [[Int]] = []
    for place in rest.sorted(by: { size($0) < size($1) }) {
      if let last = cluster.last, size(place) * 4 > size(last) * 5 {
        clusters.append(cluster)
        cluster = []
      }
      cluster.append(place)
    }
    clusters.append(cluster)
    for cluster in clusters {
      if clusters.count > 1, cluster.count >= 3, let one = fit(cluster.sorted()) {
        found.append(one)
      } else {
        left += cluster
      }
    }
  }

  private func size(_ place: Int) -> Int { rows[place].size }

  /// Parts in the order in which they begin.
  private func split(_ places: [Int], by key: (Int) -> Int) -> [[Int]] {
    var parts: [Int: Int] = [:]
    var all: [[Int]] = []
    for place in places {
      let own = key(place)
      if let index = parts[own] {
        all[index].append(place)
      } else {
        parts[own] = all.count
        all.append([place])
      }
    }
    return all
  }
}

extension HabitGroup {
  /// The places as one series, or nil. A payment made twice is noted apart.
  ///
  /// - Parameter passingOver: Whether a few that stand beside another of the same time may be left out.
  private func fit(_ places: [Int], passingOver: Bool = false) -> Series? {
    guard places.count >= 2, areAlike(places) else { return nil }
    var places = places
    var (doubles, doubled): ([Int], [Int]) = ([], [])
    // The same amount on one day.
    var kept: [Int] = []
    for place in places {
      let twin = kept.last {
        rows[$0].day == rows[place].day && rows[$0].cents == rows[place].cents
      }
      if let twin {
        doubles.append(place)
        doubled.append(twin)
      } else {
        kept.append(place)
      }
    }
    guard doubles.count * 6 <= kept.count else { return nil }
    places = kept
    guard let rhythm = Rhythm(places.map { rows[$0].date }) else { return nil }
    let middle = places.map(size).sorted()[places.count / 2]
    var over = 0
    // Days are in order, so those of one time stand beside each other.
    kept = []
    var slot: Int?
    for (place, own) in zip(places, rhythm.slots) {
      guard own == slot, let other = kept.last else {
        slot = own
        kept.append(place)
        continue
      }
      guard rows[other].cents == rows[place].cents else {
        over += 1
        guard passingOver, over * 6 <= places.count else { return nil }
        if abs(size(place) - middle) < abs(size(other) - middle) { kept[kept.count - 1] = place }
        continue
      }
      doubles.append(place)
      doubled.append(other)
    }
    guard (places.count - kept.count) * 6 <= places.count else { return nil }
    let isWhole = kept.count == places.count
    guard let whole = isWhole ? rhythm : Rhythm(kept.map { rows[$0].date }),
      isBelievable(kept, whole)
    else { return nil }
    return Series(places: kept, rhythm: whole, doubles: doubles, doubled: doubled)
  }

  /// Whether amounts may be of one thing: bills of one provider differ by half, purchases by any.
  private func areAlike(_ places: [Int]) -> Bool {
    let sizes = places.map(size)
    guard let least = sizes.min(), let most = sizes.max() else { return false }
    let first = rows[places[0]]
    if first.kind == .card || first.kind == .ideal {
      return most * 100 <= least * 130 && Set(sizes).count * 2 <= places.count + 1
    }
    if first.kind == .interest { return true }
    // A bill of a card or of travelling may be ten times another, once in each period.
    if first.kind == .directDebit, places.count >= 4 { return most <= least * 20 }
    return most <= least * 3
  }

  /// Few days are believed only with equal amounts; many may differ.
  private func isBelievable(_ places: [Int], _ rhythm: Rhythm) -> Bool {
    let sorted = places.map(size).sorted()
    let sizes = 1 + zip(sorted, sorted.dropFirst()).count { $0 != $1 }
    let first = rows[places[0]]
    if places.count == 2 { return sizes == 1 && first.mandate != 0 }
    let hasMandate = first.mandate != 0 || first.kind == .directDebit || first.kind == .fee
    if hasMandate || sizes * 2 <= places.count || first.kind == .interest { return true }
    // Another amount each time, and no mandate: wages, or people who lend each other money. Wages come
    // on their day, also with hours of overtime or with what was saved for the holidays.
    let isNear = sorted[sorted.count - 1] * 10 <= sorted[0] * 15
    let isOnItsDay = rhythm.deviation <= 200
    if first.cents > 0 { return isOnItsDay && (isNear || places.count >= 5) }
    return places.count >= 5 && isNear
  }

  /// Bookings that were left and stand where a series has none: a first one before a rise, one with
  /// other words.
  private func extend(_ found: inout [Series], with left: [Int]) {
    for place in left {
      for index in found.indices {
        var longer = found[index].places + [place]
        longer.sort()
        guard near(place, found[index].places),
          let rhythm = Rhythm(longer.map { rows[$0].date }),
          rhythm.every == found[index].rhythm.every,
          Set(rhythm.slots).count == longer.count,
          rhythm.deviation <= found[index].rhythm.deviation + 100
        else { continue }
        found[index].places = longer
        found[index].rhythm = rhythm
        break
      }
    }
  }

  private func near(_ place: Int, _ places: [Int]) -> Bool {
    let own = size(place)
    let mandate = rows[place].mandate
    return places.contains {
      abs(size($0) - own) * 10 <= own * 3 && rows[$0].mandate == mandate
    }
  }

  /// One series that stops where another of the same period begins is one whose words or mandate
  /// changed.
  private func merged(_ found: [Series]) -> [Series] {
    var all = found.sorted { $0.places[0] < $1.places[0] }
    var index = 0
    while index < all.count {
      let next = all.indices.first { other in
        other > index && all[other].rhythm.every == all[index].rhythm.every
          && follows(all[index], all[other])
      }
      guard let next else {
        index += 1
        continue
      }
      let longer = all[index].places + all[next].places
      guard let rhythm = Rhythm(longer.map { rows[$0].date }),
        rhythm.every == all[index].rhythm.every
      else {
        index += 1
        continue
      }
      all[index].places = longer
      all[index].rhythm = rhythm
      all[index].doubles += all[next].doubles
      all[index].doubled += all[next].doubled
      all.remove(at: next)
    }
    return all
  }

  private func follows(_ one: Series, _ other: Series) -> Bool {
    guard let last = one.places.last, let first = other.places.first, last < first else {
      return false
    }
    let due = one.rhythm.next(after: rows[last].date)
    guard abs(due.days(to: rows[first].date)) <= 8 else { return false }
    let (a, b) = (size(last), size(first))
    // Other words are those of another thing, unless it goes on for the same money.
    let isSame =
      rows[last].mandate != 0
      ? rows[last].mandate == rows[first].mandate
      : answers.key(rows[last].text) == answers.key(rows[first].text)
    return abs(a - b) * 10 <= max(a, b) * (isSame ? 3 : 1)
  }
}
