import Domain

/// Reads the tables of all banks, each by its layout.
enum CSVReader {
  static func read<Sink: StatementSink>(
    _ window: ByteWindow, from start: Int, into sink: inout Sink
  ) throws(BankProblem) -> String {
    var (plan, scanner) = try CSVPlan.find(window, from: start)
    defer { scanner.deallocate() }
    if let refusal = plan.layout.refusal { throw BankProblem(refusal) }
    let row = CSVRow(plan)
    var last = CSVRow.LastDay()
    while try scanner.next() {
      guard scanner.count >= plan.least else {
        throw BankProblem(
          .wrongCount(found: scanner.count, expected: plan.least), line: scanner.line)
      }
      guard try row.isFinal(scanner) else { continue }
      let day = try row.day(scanner, &last)
      let cents = try row.cents(scanner)
      if Sink.wantsTexts {
        let (transaction, balance) = try row.transaction(scanner, cents, on: day)
        try sink.take(transaction, balance: balance)
      } else {
        try sink.take(cents: cents, on: day)
      }
    }
    sink.end(closing: nil)
    return plan.layout.id
  }
}

/// What one row of a table says.
struct CSVRow {
  /// Rows of one day follow each other: its digits are read once.
  struct LastDay {
    var digits: UInt64 = 0
    var day = LocalDate(dayNumber: 0)
  }

  private let layout: CSVLayout
  private let plan: CSVPlan
  private let date: Int
  private let amount: Int
  private let sign: Int
  private let currency: Int
  private let state: Int
  private let fee: Int
  private let plus: [[UInt8]]
  private let minus: [[UInt8]]

  init(_ plan: CSVPlan) {
    layout = plan.layout
    self.plan = plan
    date = plan.place(.date)
    amount = plan.place(.amount)
    sign = plan.place(.sign)
    currency = plan.place(.currency)
    state = plan.place(.state)
    fee = plan.place(.fee)
    if case .words(let plus, let minus) = plan.layout.sign {
      self.plus = plus.map { Array($0.utf8) }
      self.minus = minus.map { Array($0.utf8) }
    } else {
      (plus, minus) = ([], [])
    }
  }

  /// False for a row that is not booked, or not yet.
  @inline(__always)
  func isFinal(_ row: CSVScanner) throws(BankProblem) -> Bool {
    guard state >= 0 else { return true }
    return layout.states.contains(row.text(state, layout.charset))
  }

  @inline(__always)
  func day(_ row: CSVScanner, _ last: inout LastDay) throws(BankProblem) -> LocalDate {
    let field = row.field(date)
    if field.count == 8 {
      let digits = UnsafeRawPointer(field.base).loadUnaligned(
        fromByteOffset: field.start, as: UInt64.self)
      if digits == last.digits { return last.day }
      guard let day = ByteNumber.day(field) else { throw problem(.notADay, row, date) }
      last = LastDay(digits: digits, day: day)
      return day
    }
    guard let day = ByteNumber.day(field.trimmed) else { throw problem(.notADay, row, date) }
    return day
  }

  @inline(__always)
  func cents(_ row: CSVScanner) throws(BankProblem) -> Int {
    if currency >= 0, !row.field(currency).equals("EUR") {
      throw problem(.otherCurrency, row, currency)
    }
    guard var cents = ByteNumber.cents(row.field(amount), layout.decimal) else {
      throw problem(.notAnAmount, row, amount)
    }
    if sign >= 0 {
      let word = row.field(sign)
      if minus.contains(where: { word.equals($0) }) {
        cents = -cents
      } else if !plus.contains(where: { word.equals($0) }) {
        throw problem(.unknownSign, row, sign)
      }
    }
    if fee >= 0 {
      guard let charged = ByteNumber.cents(row.field(fee), layout.decimal) else {
        throw problem(.notAnAmount, row, fee)
      }
      cents -= charged
    }
    return cents
  }

  private func problem(
    _ reason: BankProblem.Reason, _ row: CSVScanner, _ place: Int
  ) -> BankProblem {
    BankProblem(reason, line: row.line, column: place + 1)
  }
}

extension CSVRow {
  /// The whole transaction, with the balance behind it.
  func transaction(
    _ row: CSVScanner, _ cents: Int, on day: LocalDate
  ) throws(BankProblem) -> (Transaction, balance: Money?) {
    func text(_ role: CSVLayout.Role) -> String {
      let place = plan.place(role)
      return place < 0 ? "" : trimmed(row.text(place, layout.charset))
    }
    let account = accountName(text(.account), product: text(.product))
    guard !account.isEmpty else { throw problem(.noAccount, row, plan.place(.account)) }
    var transaction = Transaction(account: account, date: day, amount: Money(cents: cents))
    let value = plan.place(.valueDate)
    if value >= 0, let other = ByteNumber.day(row.field(value).trimmed), other != day {
      transaction.valueDate = other
    }
    transaction.counterparty = text(.name)
    transaction.iban = StatementText.iban(text(.iban))
    transaction.kind = layout.kinds[text(.code)] ?? .other
    transaction.mandate = filled(text(.mandate))
    transaction.creditorID = filled(text(.creditorID))
    transaction.endToEnd = filled(text(.endToEnd))
    transaction.reference = CheckedReference(text(.reference))?.text
    transaction.reason = filled(text(.returnReason))
    if transaction.reason != nil { transaction.kind = .returned }
    transaction.number = number(text(.number), day: text(.numberDay))
    let words = (plan.places[.text] ?? []).map { row.text($0, layout.charset) }.joined()
    layout.text.apply(words, to: &transaction)
    if transaction.description.isEmpty { transaction.description = text(.reference) }
    transaction.settle()
    return (transaction, try balance(row, cents))
  }

  private func accountName(_ typed: String, product: String) -> String {
    guard let name = layout.account else {
      let number = StatementText.account(typed)
      return layout.bankCode.flatMap { IBAN.dutch(bank: $0, number: number) } ?? number
    }
    return product.isEmpty || layout.mainProducts.contains(product) ? name : "\(name) \(product)"
  }

  /// Zeros are no number; one that starts again each day goes with its day.
  private func number(_ number: String, day: String) -> String? {
    guard number.contains(where: { $0 != "0" }) else { return nil }
    return day.isEmpty ? number : "\(day)/\(number)"
  }

  private func balance(_ row: CSVScanner, _ cents: Int) throws(BankProblem) -> Money? {
    let (after, before) = (plan.place(.balance), plan.place(.balanceBefore))
    let place = after >= 0 ? after : before
    guard place >= 0, !row.field(place).isEmpty else { return nil }
    guard let read = ByteNumber.cents(row.field(place), layout.decimal) else {
      throw problem(.notAnAmount, row, place)
    }
    return Money(cents: after >= 0 ? read : read + cents)
  }
}

/// Nil for nothing.
func filled(_ text: String) -> String? { text.isEmpty || text == "NOTPROVIDED" ? nil : text }
