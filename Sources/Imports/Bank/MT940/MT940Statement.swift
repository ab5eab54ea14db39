import Domain

/// One statement of MT940 as it is being read: what is still open, and what the lines so far say.
struct MT940Statement<Sink: StatementSink> {
  /// Which line may go on.
  private enum Tag { case none, entry, details, other }

  private let dialect: MT940Reader.Dialect
  private var tag = Tag.none
  private var account = ""
  private var opening: Balance?
  private var entry: MT940Entry?
  /// Lines behind `:61:`.
  private var supplement: [String] = []
  /// Lines of `:86:`.
  private var details: [String] = []
  /// Entries without a booking day: the closing balance may say it.
  private var waiting: [(transaction: Transaction?, entry: MT940Entry)] = []
  private var isOpen = false
  private var count = 0

  init(dialect: MT940Reader.Dialect) { self.dialect = dialect }

  /// The layout by which the file was read.
  var layout: String {
    switch dialect {
    case .abnAmro: "abnamro.mt940"
    case .asn: "asn.mt940"
    case .other: "mt940"
    }
  }

  mutating func take(_ line: ByteField, into sink: inout Sink) throws(BankProblem) {
    guard let first = line.isEmpty ? nil : line[0] else { return }
    if first == UInt8(ascii: ":"), let length = tagLength(line) {
      return try takeTag(line, length, into: &sink)
    }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "-") {
      tag = .none
      return
    }
    guard Sink.wantsTexts else { return }
    switch tag {
    case .entry: supplement.append(line.text(.windows1252))
    case .details: details.append(line.text(.windows1252))
    case .none, .other: break
    }
  }

  /// `:61:` and `:60F:`, `:940:`; nil where the line only begins with a colon.
  private func tagLength(_ line: ByteField) -> Int? {
    guard line.count >= 4, Bytes.isDigit(line[1]), Bytes.isDigit(line[2]) else { return nil }
    if line[3] == UInt8(ascii: ":") { return 4 }
    guard line.count >= 5, line[4] == UInt8(ascii: ":") else { return nil }
    return 5
  }

  private mutating func takeTag(
    _ line: ByteField, _ length: Int, into sink: inout Sink
  ) throws(BankProblem) {
    let number = Int(line[1] - 0x30) * 10 + Int(line[2] - 0x30)
    switch number {
    case 86:
      // Behind the closing balance stands a summary, and no transaction.
      tag = entry == nil ? .other : .details
      guard tag == .details, Sink.wantsTexts else { return }
      details.append(
        ByteField(base: line.base, start: line.start + length, end: line.end).text(.windows1252))
    case 61:
      try emit(into: &sink)
      try begin(into: &sink)
      entry = try MT940Entry(line, wantsTexts: Sink.wantsTexts)
      tag = .entry
    case 60:
      try close(nil, into: &sink)
      opening = try Balance(mt940: line, from: length)
      tag = .other
    case 62:
      try emit(into: &sink)
      try begin(into: &sink)
      try close(try Balance(mt940: line, from: length), into: &sink)
      tag = .other
    case 25:
      try close(nil, into: &sink)
      account = accountName(line, from: length)
      tag = .other
    case 34, 13: throw BankProblem(.intraday("MT942"))
    case 94 where line.count >= 5 && line[3] == UInt8(ascii: "2"):
      throw BankProblem(.intraday("MT942"))
    default: tag = .other
    }
  }

  /// The end of the file.
  mutating func finish(into sink: inout Sink) throws(BankProblem) {
    try close(nil, into: &sink)
    if count == 0, account.isEmpty { throw BankProblem(.endsEarly) }
  }

  private mutating func begin(into sink: inout Sink) throws(BankProblem) {
    guard !isOpen else { return }
    guard !account.isEmpty else { throw BankProblem(.noAccount) }
    try sink.begin(account: account, opening: opening)
    isOpen = true
  }

  private mutating func close(_ closing: Balance?, into sink: inout Sink) throws(BankProblem) {
    try emit(into: &sink)
    for (transaction, entry) in waiting { try hand(transaction, entry, closing, into: &sink) }
    waiting.removeAll(keepingCapacity: true)
    if isOpen { sink.end(closing: closing) }
    isOpen = false
    opening = nil
  }

  private mutating func emit(into sink: inout Sink) throws(BankProblem) {
    guard let entry else { return }
    count += 1
    var transaction: Transaction?
    if Sink.wantsTexts {
      transaction = MT940Text.transaction(
        entry, account: account, supplement: supplement, details: details, dialect)
      supplement.removeAll(keepingCapacity: true)
      details.removeAll(keepingCapacity: true)
    }
    self.entry = nil
    if entry.booked == nil {
      waiting.append((transaction, entry))
    } else {
      try hand(transaction, entry, nil, into: &sink)
    }
  }

  /// Where only a value date is given, the booking day is that of a statement of one day.
  private func hand(
    _ transaction: Transaction?, _ entry: MT940Entry, _ closing: Balance?, into sink: inout Sink
  ) throws(BankProblem) {
    var day = entry.booked ?? entry.value
    if entry.booked == nil, let closing, let opening,
      (0...1).contains(opening.day.days(to: closing.day))
    {
      day = closing.day
    }
    guard var transaction else { return try sink.take(cents: entry.cents, on: day) }
    transaction.date = day
    if day != entry.value { transaction.valueDate = entry.value }
    try sink.take(transaction, balance: nil)
  }

  /// What stands behind `:25:`, as it is compared.
  private func accountName(_ line: ByteField, from length: Int) -> String {
    let typed = ByteField(base: line.base, start: line.start + length, end: line.end)
      .text(.windows1252)
    let words = typed.split { $0 == " " || $0 == "/" }
    for word in words {
      if IBAN.isValid(String(word)) { return String(word) }
      if word.hasSuffix("EUR"), IBAN.isValid(String(word.dropLast(3))) {
        return String(word.dropLast(3))
      }
    }
    let number = words.last.map(String.init) ?? ""
    if dialect == .abnAmro { return IBAN.dutch(bank: "ABNA", number: number) ?? number }
    if typed.hasPrefix("TRIODOSBANK/") {
      return IBAN.dutch(bank: "TRIO", number: number) ?? number
    }
    if words.count == 2, words[0].utf8.count == 8, words[0].allSatisfy(\.isNumber) {
      return IBAN.german(bank: String(words[0]), number: number) ?? number
    }
    return number
  }
}
