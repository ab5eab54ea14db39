import Domain

/// Reads CAMT.053, versions 02 and 08, entry by entry.
struct CAMTReader<Sink: StatementSink>: XMLHandler {
  private let paths = Sink.wantsTexts ? CAMTPaths.all : .sums
  /// The places around this one, as deep as the scanner goes.
  var places = InlineArray<33, CAMTPlace>(repeating: .ignored)
  var depth = 0
  var place = CAMTPlace.document
  private var hasRoot = false
  private let charset: Charset
  private(set) var version = 0
  private var sink: Sink

  let buffer = ByteText()
  private var account = ""
  private var lastAccount: (bytes: [UInt8], account: String) = ([], "")
  private var holder = ""
  private var opening: Balance?
  private var closing: Balance?
  private var balance = PendingBalance()
  private var isOpen = false
  private var entry = CAMTEntry()
  private var part = CAMTEntry.Part()
  private var sum = CAMTEntry.Sum()
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
  var wantsText: Bool { Self.isLeaf(place) && !isPassedOver(place) }

  @inline(__always)
  mutating func start(_ name: XMLName, _ attributes: ByteField) throws(BankProblem) {
    guard hasRoot else { return try startRoot(name, attributes) }
    buffer.clear()
    enter(paths.place(of: name, in: place))
    switch place {
    case .amount, .balanceAmount, .partAmount, .transactionSum: try checkCurrency(attributes)
    default: try begin(place)
    }
  }

  @inline(__always)
  mutating func begin(_ place: CAMTPlace) throws(BankProblem) {
    switch place {
    case .statement: startStatement()
    case .entry:
      try begin()
      entry.clear(texts: Sink.wantsTexts)
    case .balance: balance = PendingBalance()
    case .part:
      sum = CAMTEntry.Sum()
      if Sink.wantsTexts { part = CAMTEntry.Part() }
    case .creditor, .creditorAccount: isCreditor = true
    case .debtor, .debtorAccount: isCreditor = false
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
    if Self.hearsEnd(spot) { try finish(place, buffer.field) }
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

  /// The day from which it counts for interest stands in for the other alone.
  @inline(__always)
  private func isPassedOver(_ place: CAMTPlace) -> Bool {
    !Sink.wantsTexts && place == .valueDate && entry.booked != nil
  }

  /// Places whose text is kept. Without texts only what counts is.
  @inline(__always)
  static func isLeaf(_ place: CAMTPlace) -> Bool {
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

  mutating func finish(_ place: CAMTPlace, _ text: ByteField) throws(BankProblem) {
    switch place {
    case .amount: entry.cents = try cents(text)
    case .sign: entry.isCredit = try isCredit(text)
    case .reversal: entry.isReversal = ["true", "1", "YES"].contains(word(text))
    case .status where !text.isEmpty, .statusCode:
      let status = text.trimmed
      if !status.isEmpty { entry.isBooked = status.equals("BOOK") }
    case .bookingDate: entry.booked = try day(text)
    case .valueDate: if !isPassedOver(place) { entry.value = try day(text) }
    case .entry: try finishEntry()
    case .statement: try finishStatement()
    case .accountIBAN: account = accountHere(text)
    case .accountNumber: if account.isEmpty { account = accountHere(text) }
    case .accountCurrency:
      guard text.equals("EUR") || word(text) == "EUR" else { throw BankProblem(.otherCurrency) }
    case .ownerName: holder = word(text)
    case .balanceCode:
      balance.code = text.equals("OPBD") ? "OPBD" : text.equals("CLBD") ? "CLBD" : word(text)
    case .balanceAmount: balance.cents = try cents(text)
    case .balanceSign: balance.isCredit = try isCredit(text)
    case .balanceDate: balance.day = try day(text)
    case .balance: finishBalance()
    case .partAmount, .transactionSum: sum.cents = try cents(text)
    case .instructedSum: if sum.cents == nil { sum.cents = try cents(text) }
    case .partSign: sum.isCredit = try isCredit(text)
    case .part:
      entry.amounts.append(sum)
      if Sink.wantsTexts { entry.parts.append(part) }
    default: if Sink.wantsTexts { finishText(place, text) }
    }
  }

  private mutating func finishText(_ place: CAMTPlace, _ text: ByteField) {
    switch place {
    case .serverReference: entry.number = word(text)
    case .familyCode: entry.family = word(text)
    case .subfamily: entry.subfamily = word(text)
    case .proprietaryCode: entry.code = word(text)
    case .entryText: entry.text = text.text(charset)
    case .batchCount: entry.batch = Int(word(text))
    case .endToEnd: part.endToEnd = word(text)
    case .mandate: part.mandate = word(text)
    case .partReference: part.number = word(text)
    case .creditorScheme: if isCreditor { part.creditorID = word(text) }
    case .partyName: setSide(\.name, text)
    case .partyIBAN: setSide(\.account, text)
    case .partyNumber:
      let side = isCreditor ? part.creditor : part.debtor
      if side.account.isEmpty { setSide(\.account, text) }
    case .unstructured: part.text += (part.text.isEmpty ? "" : " ") + word(text)
    case .referenceText: part.reference = word(text)
    case .returnCode: part.reason = word(text)
    case .partText: part.more = word(text)
    default: break
    }
  }

  private mutating func setSide(
    _ path: WritableKeyPath<CAMTEntry.Side, String>, _ text: ByteField
  ) {
    if isCreditor {
      part.creditor[keyPath: path] = word(text)
    } else {
      part.debtor[keyPath: path] = word(text)
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
  private mutating func accountHere(_ field: ByteField) -> String {
    if !field.equals(lastAccount.bytes) {
      lastAccount = (Array(field.bytes), StatementText.account(word(field)))
    }
    return lastAccount.account
  }

  private func word(_ text: ByteField) -> String { trimmed(text.text(charset)) }

  /// Padded with zeros in front, with no more decimals than there are.
  private func cents(_ text: ByteField) throws(BankProblem) -> Int {
    var field = text.trimmed
    while field.count > 1, field[0] == 0x30, Bytes.isDigit(field[1]) { field.start += 1 }
    guard let cents = ByteNumber.cents(field, .point), cents >= 0 else {
      throw BankProblem(.notAnAmount)
    }
    return cents
  }

  private func day(_ text: ByteField) throws(BankProblem) -> LocalDate {
    guard let day = ByteNumber.day(text.trimmed) else { throw BankProblem(.notADay) }
    return day
  }

  private func isCredit(_ text: ByteField) throws(BankProblem) -> Bool {
    let field = text.trimmed
    if field.equals("CRDT") { return true }
    guard field.equals("DBIT") else { throw BankProblem(.unknownSign) }
    return false
  }
}
