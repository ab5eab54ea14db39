import Domain

/// Bookings as rows of numbers, oldest first, with each text in them once: what comes back is found by
/// these alone.
struct BookingTable {
  struct Row {
    var cents = 0
    var day: Int32 = 0
    /// Who the other side is: its account, or its name where there is none; below zero where it has none.
    var side: Int32 = -1
    /// What was written with it.
    var text: Int32 = 0
    /// The texts that these stand for begin at one; zero is none.
    var mandate: Int32 = 0
    var reference: Int32 = 0
    var account: Int32 = 0
    var kind = Transaction.Kind.other
    var hasIBAN = false

    var size: Int { abs(cents) }
    var date: LocalDate { LocalDate(dayNumber: Int(day)) }
  }

  private(set) var rows: [Row]
  /// How many other sides there are.
  private(set) var sideCount = 0
  /// The account of a side, or its name, folded.
  private(set) var sides: [String] = []
  private(set) var accounts: [String] = []
  private(set) var texts: [String] = []

  init(_ bookings: Bookings) {
    var rows = [Row](repeating: Row(), count: bookings.count)
    var (sides, names, texts) = (TextNumbers(), TextNumbers(), TextNumbers())
    var (mandates, references, accounts) = (TextNumbers(), TextNumbers(), TextNumbers())
    // The side of each name: a name is folded once for each way in which it is spelled.
    var spelled: [Int32] = []
    let (given, places) = (bookings.given, bookings.places)
    // In the order in which they lie in memory, and field by field: no booking is copied.
    for index in given.indices {
      var row = Row()
      row.cents = given[index].amount.cents
      row.day = Int32(given[index].date.dayNumber)
      row.kind = given[index].kind
      row.text = Int32(texts.number(of: given[index].description))
      row.account = Int32(accounts.number(of: given[index].account))
      if let mandate = given[index].mandate {
        row.mandate = Int32(mandates.number(of: mandate)) + 1
      }
      if let reference = given[index].reference {
        row.reference = Int32(references.number(of: reference)) + 1
      }
      if let iban = given[index].iban {
        row.hasIBAN = true
        row.side = Int32(sides.number(of: iban))
      } else if !given[index].counterparty.isEmpty {
        let name = names.number(of: given[index].counterparty)
        if name == spelled.count {
          spelled.append(Int32(sides.number(of: PartyName.key(given[index].counterparty))))
        }
        row.side = spelled[name]
      }
      rows[Int(places[index])] = row
    }
    self.rows = rows
    sideCount = sides.count
    self.sides = sides.texts
    self.accounts = accounts.texts
    self.texts = texts.texts
  }
}

/// Places in groups, one behind the other in one list.
struct PlaceGroups {
  private(set) var places: [Int32]
  /// Where each group begins, and where the last one ends.
  private(set) var starts: [Int]

  /// - Parameter group: The number of each place; below zero for what is in none.
  init(_ numbers: [Int32], count: Int) {
    starts = [Int](repeating: 0, count: count + 1)
    for number in numbers where number >= 0 { starts[Int(number) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    places = [Int32](repeating: 0, count: starts[count])
    for (place, number) in numbers.enumerated() where number >= 0 {
      places[next[Int(number)]] = Int32(truncatingIfNeeded: place)
      next[Int(number)] += 1
    }
  }

  func range(of group: Int) -> Range<Int> { starts[group]..<starts[group + 1] }
}

/// What is asked about the same text again and again, and answered once.
final class TextAnswers {
  private let texts: [String]
  /// The words of a text that stay, as a number from one; zero is not known yet.
  private var keys: [Int32]
  private var numbers = TextNumbers()
  private var isSo: [Bool?]
  private var names = TextNumbers()
  private var kinds: [KindKey: Habit.Kind] = [:]

  private struct KindKey: Hashable {
    var name: Int
    var text: Int32
    var comesIn: Bool
    var isSmallPurchase: Bool
  }

  init(_ texts: [String]) {
    self.texts = texts
    keys = [Int32](repeating: 0, count: texts.count)
    isSo = [Bool?](repeating: nil, count: texts.count)
  }

  /// A number for the words of a text that stay when a month passes.
  func key(_ text: Int32) -> Int32 {
    if keys[Int(text)] == 0 {
      keys[Int(text)] = Int32(numbers.number(of: HabitWords.key(texts[Int(text)]))) + 1
    }
    return keys[Int(text)]
  }

  /// Whether it is so of a text; `test` is always the same.
  func holds(_ text: Int32, _ test: (String) -> Bool) -> Bool {
    if let known = isSo[Int(text)] { return known }
    let answer = test(texts[Int(text)])
    isSo[Int(text)] = answer
    return answer
  }

  /// What a booking with this text is for.
  func kind(
    _ text: Int32, comesIn: Bool, name: String, isSmallPurchase: Bool
  ) -> Habit.Kind {
    let key = KindKey(
      name: names.number(of: name), text: text, comesIn: comesIn, isSmallPurchase: isSmallPurchase)
    if let known = kinds[key] { return known }
    let kind = HabitKinds.kind(
      comesIn: comesIn, name: name, text: texts[Int(text)], isSmallPurchase: isSmallPurchase)
    kinds[key] = kind
    return kind
  }
}
