import Domain

/// Reads CAMT.053, versions 02 and 08, entry by entry.
struct CAMTReader<Sink: StatementSink>: XMLHandler {
  private let paths = Sink.wantsTexts ? CAMTPaths.all : .sums
  /// The places around this one, as deep as the scanner goes.
  private var places = InlineArray<33, CAMTPlace>(repeating: .ignored)
  private var depth = 0
  var ignored = 0
  private var place = CAMTPlace.document
  private var hasRoot = false
  private let charset: Charset
  private(set) var version = 0
  private var sink: Sink

  private let buffer = ByteText()
  private var account = ""
  private var lastAccount = (text: "", account: "")
  private var holder = ""
  private var opening: Balance?
  private var closing: Balance?
  private var balance = PendingBalance()
  private var isOpen = false
  private var entry = CAMTEntry()
  private var part = CAMTEntry.Part()
  private var isCreditor = true
  /// How many statements were seen.
  private var statements = 0

  private struct PendingBalance {
    var code = ""
    var cents: Int?
    var isCredit: Bool?
    var day: LocalDate?
  }

  private init(_ sink: Sink, _ charset: Charset) {
    self.sink = sink
    self.charset = charset
  }
}

extension CAMTReader {
  static func read(
    _ window: ByteWindow, from start: Int, into sink: inout Sink
  ) throws(BankProblem) -> String {
    var scanner = XMLScanner(window, from: start, CAMTReader(sink, .windows1252))
    try scanner.run()
    guard scanner.handler.hasRoot, scanner.handler.statements > 0 else {
      throw BankProblem(.unknownFormat)
    }
    sink = scanner.handler.sink
    return scanner.handler.version == 8 ? "camt053.08" : "camt053.02"
  }

  @inline(__always)
  var wantsText: Bool { ignored == 0 && Self.isLeaf(place) }

  @inline(__always)
  mutating func start(_ name: XMLName, _ attributes: ByteField) throws(BankProblem) {
    guard hasRoot else { return try startRoot(name, attributes) }
    buffer.clear()
    guard ignored == 0 else { return ignored += 1 }
    let inside = paths.place(of: name, in: place)
    // The day from which it counts for interest stands in for the other alone.
    if !Sink.wantsTexts, inside == .valueDay, entry.booked != nil { return ignored = 1 }
    guard inside != .ignored else { return ignored = 1 }
    enter(inside)
    switch place {
    case .statement: startStatement()
    case .entry:
      try begin()
      entry.clear()
    case .balance: balance = PendingBalance()
    case .part: part = CAMTEntry.Part()
    case .creditor, .creditorAccount: isCreditor = true
    case .debtor, .debtorAccount: isCreditor = false
    case .amount, .balanceAmount, .partAmount, .transactionSum:
      try checkCurrency(attributes)
    default: break
    }
  }

  @inline(__always)
  private mutating func enter(_ inside: CAMTPlace) {
    places[depth] = place
    depth += 1
    place = inside
  }

  @inline(__always)
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(BankProblem) {
    guard buffer.append(bytes) else { throw BankProblem(.tooLong(limit: ByteText.capacity)) }
  }

  @inline(__always)
  mutating func end() throws(BankProblem) {
    guard ignored == 0 else {
      buffer.clear()
      return ignored -= 1
    }
    try finish(place)
    depth -= 1
    place = places[depth]
    buffer.clear()
  }

  /// The namespace says what it is; the prefix and the name of the file do not.
  private mutating func startRoot(
    _ name: XMLName, _ attributes: ByteField
  ) throws(BankProblem) {
    let text = Substring(attributes.text(.windows1252))
    for (message, other) in [("052", "CAMT.052"), ("054", "CAMT.054")]
    where text.firstRange(of: "camt.\(message).001.") != nil {
      throw BankProblem(.intraday(other))
    }
    guard let range = text.firstRange(of: "urn:iso:std:iso:20022:tech:xsd:camt.053.001."),
      name.key == XMLName("Document").key
    else { throw BankProblem(.unknownFormat) }
    version = Int(text[range.upperBound...].prefix(2)) ?? 0
    hasRoot = true
    enter(.document)
  }

  /// Places whose text is kept. Without texts only what counts is.
  @inline(__always)
  private static func isLeaf(_ place: CAMTPlace) -> Bool {
    switch place {
    case .amount, .sign, .status, .statusCode, .bookingDate, .balanceCode, .balanceAmount,
      .balanceSign, .balanceDate, .accountIBAN, .accountNumber, .partAmount, .partSign,
      .transactionSum, .instructedSum, .valueDate, .accountCurrency:
      true
    case .ownerName, .reversal, .serverReference, .familyCode, .subfamily,
      .proprietaryCode, .entryText, .batchCount, .endToEnd, .mandate, .partReference, .partyName,
      .creditorScheme, .partyIBAN, .partyNumber, .unstructured, .referenceText, .returnCode,
      .partText:
      Sink.wantsTexts
    default: false
    }
  }
}

extension CAMTReader {
  private mutating func startStatement() {
    statements += 1
    (account, holder, opening, closing) = ("", "", nil, nil)
    isOpen = false
  }

  private mutating func begin() throws(BankProblem) {
    guard !isOpen else { return }
    guard !account.isEmpty else { throw BankProblem(.noAccount) }
    try sink.begin(account: account, opening: opening)
    isOpen = true
  }

  private func checkCurrency(_ attributes: ByteField) throws(BankProblem) {
    // Nearly always ` Ccy="EUR"`.
    if attributes.equals(" Ccy=\"EUR\"") || attributes.isEmpty { return }
    let text = Substring(attributes.text(charset))
    guard text.firstRange(of: "EUR") != nil || text.firstRange(of: "Ccy") == nil else {
      throw BankProblem(.otherCurrency)
    }
  }

  private mutating func finish(_ place: CAMTPlace) throws(BankProblem) {
    switch place {
    case .amount: entry.cents = try cents()
    case .sign: entry.isCredit = try isCredit()
    case .reversal: entry.isReversal = ["true", "1", "YES"].contains(word())
    case .status where !buffer.isEmpty, .statusCode:
      let status = buffer.field.trimmed
      if !status.isEmpty { entry.isBooked = status.equals("BOOK") }
    case .bookingDate: entry.booked = try day()
    case .valueDate: entry.value = try day()
    case .entry: try finishEntry()
    case .statement: try finishStatement()
    case .accountIBAN: account = accountHere()
    case .accountNumber: if account.isEmpty { account = accountHere() }
    case .accountCurrency:
      guard word() == "EUR" else { throw BankProblem(.otherCurrency) }
    case .ownerName: holder = word()
    case .balanceCode: balance.code = word()
    case .balanceAmount: balance.cents = try cents()
    case .balanceSign: balance.isCredit = try isCredit()
    case .balanceDate: balance.day = try day()
    case .balance: finishBalance()
    case .partAmount, .transactionSum: part.cents = try cents()
    case .instructedSum: if part.cents == nil { part.cents = try cents() }
    case .partSign: part.isCredit = try isCredit()
    case .part: entry.parts.append(part)
    default: if Sink.wantsTexts { finishText(place) }
    }
  }

  private mutating func finishText(_ place: CAMTPlace) {
    switch place {
    case .serverReference: entry.number = word()
    case .familyCode: entry.family = word()
    case .subfamily: entry.subfamily = word()
    case .proprietaryCode: entry.code = word()
    case .entryText: entry.text = buffer.field.text(charset)
    case .batchCount: entry.batch = Int(word())
    case .endToEnd: part.endToEnd = word()
    case .mandate: part.mandate = word()
    case .partReference: part.number = word()
    case .creditorScheme: if isCreditor { part.creditorID = word() }
    case .partyName: setSide(\.name)
    case .partyIBAN: setSide(\.account)
    case .partyNumber:
      let side = isCreditor ? part.creditor : part.debtor
      if side.account.isEmpty { setSide(\.account) }
    case .unstructured: part.text += (part.text.isEmpty ? "" : " ") + word()
    case .referenceText: part.reference = word()
    case .returnCode: part.reason = word()
    case .partText: part.more = word()
    default: break
    }
  }

  private mutating func setSide(_ path: WritableKeyPath<CAMTEntry.Side, String>) {
    if isCreditor {
      part.creditor[keyPath: path] = word()
    } else {
      part.debtor[keyPath: path] = word()
    }
  }

  private mutating func finishEntry() throws(BankProblem) {
    guard entry.isBooked else { return }
    guard let signed = entry.signed else {
      throw BankProblem(entry.cents == nil ? .notAnAmount : .unknownSign)
    }
    guard let day = entry.booked ?? entry.value else { throw BankProblem(.notADay) }
    guard Sink.wantsTexts else {
      guard let sums = entry.sums else { return try sink.take(cents: signed, on: day) }
      for sum in sums { try sink.take(cents: sum, on: day) }
      return
    }
    for one in entry.transactions(account: account, holder: holder, on: day) {
      try sink.take(one, balance: nil)
    }
  }

  private mutating func finishBalance() {
    guard let cents = balance.cents, let isCredit = balance.isCredit, let day = balance.day else {
      return
    }
    let read = Balance(day: day, amount: Money(cents: isCredit ? cents : -cents))
    if balance.code == "OPBD" || balance.code == "PRCD" { opening = read }
    if balance.code == "CLBD" { closing = read }
  }

  private mutating func finishStatement() throws(BankProblem) {
    // A statement without entries still says that nothing is missing.
    if !account.isEmpty { try begin() }
    guard isOpen else { return }
    sink.end(closing: closing)
    isOpen = false
  }

  /// Files have a statement for each day, of one account.
  private mutating func accountHere() -> String {
    let text = word()
    if text != lastAccount.text { lastAccount = (text, StatementText.account(text)) }
    return lastAccount.account
  }

  private func word() -> String { trimmed(buffer.field.text(charset)) }

  /// Padded with zeros in front, with no more decimals than there are.
  private func cents() throws(BankProblem) -> Int {
    var field = buffer.field.trimmed
    while field.count > 1, field[0] == 0x30, Bytes.isDigit(field[1]) { field.start += 1 }
    guard let cents = ByteNumber.cents(field, .point), cents >= 0 else {
      throw BankProblem(.notAnAmount)
    }
    return cents
  }

  private func day() throws(BankProblem) -> LocalDate {
    guard let day = ByteNumber.day(buffer.field.trimmed) else { throw BankProblem(.notADay) }
    return day
  }

  private func isCredit() throws(BankProblem) -> Bool {
    let field = buffer.field.trimmed
    if field.equals("CRDT") { return true }
    guard field.equals("DBIT") else { throw BankProblem(.unknownSign) }
    return false
  }
}
