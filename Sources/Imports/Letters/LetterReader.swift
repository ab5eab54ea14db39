import Domain

/// Reads a letter: text in, fields with their proof out. A pure function.
package struct LetterReader {
  /// The day on which it is read: a letter is not of a later one.
  let today: LocalDate

  package init(today: LocalDate) { self.today = today }

  /// A letter of so many words was not read whole.
  private static let fewestWords = 60

  /// Reads the text of a letter that came as text.
  package func read(
    _ text: ReadText, from origin: LetterReading.Origin, code: PaymentCode? = nil
  ) -> LetterReading {
    var page = Page(text, code: code, today: today)
    if text.wordCount < Self.fewestWords, origin == .picture {
      page.problems.insert(.fewWords(text.wordCount), at: 0)
    }
    return page.reading(origin)
  }

  /// Reads a picture that was looked at twice, at two sizes; `again` is nil where that could not be.
  /// What the two do not agree on is open: how sure the reader says it is, is no test.
  package func read(
    picture text: ReadText, again: ReadText?, code: PaymentCode?
  ) -> LetterReading {
    var first = read(text, from: .picture, code: code)
    guard let again else {
      first.problems.append(.onlyOnce)
      first.fields = first.fields.map { field in
        var field = field
        let needsTwo = field.name.isAmount || field.day != nil || field.stage != nil
        if needsTwo, field.why.isProof, field.why != .code { field.why = .readOnce }
        return field
      }
      return first
    }
    let second = read(again, from: .picture, code: code)
    first.fields = first.fields.map { field in
      var field = field
      let other = second.fields.filter { $0.name == field.name && $0.why.isProof }
      let isByItself = [.code, .checkDigits].contains(field.why)
      if field.why.isProof, !isByItself, !other.contains(where: { $0.value == field.value }) {
        field.why = .differs
      }
      return field
    }
    // An account number checks itself: it may be read in either of the two.
    for field in second.fields
    where field.name == .account && !first.fields.contains(where: { $0.value == field.value }) {
      first.fields.append(field)
    }
    if first.problems.contains(where: \.isHalf) { first.fields = first.fields.map(Self.halfRead) }
    first.fields = Page.ordered(first.fields)
    return first
  }
}

extension LetterReader {
  /// Where part of a letter was not read, what is left may mean something else, and the account may be that of
  /// whoever reads: only the code says itself what it is.
  private static func halfRead(_ field: ReadField) -> ReadField {
    var field = field
    if field.why.isProof, field.why != .code { field.why = .notProven }
    return field
  }
}

extension ReadProblem {
  fileprivate var isHalf: Bool { if case .fewWords = self { true } else { false } }
}

/// A letter while it is read.
private struct Page {
  let text: ReadText
  var problems: [ReadProblem] = []
  private var fields: [ReadField] = []
  private let unreadable: [String]

  init(_ text: ReadText, code: PaymentCode?, today: LocalDate) {
    self.text = text
    let amounts = AmountScan(text).amounts
    unreadable = amounts.filter { $0.value == nil }.map(\.written)
    let parties = ReadParties(text)
    let stage = ReadStage(text, parties)
    let days = ReadDays(text, today: today)
    fields = [parties.sender, parties.onBehalfOf, stage.field, days.letterDay].compactMap(\.self)
    fields += days.payBy.count > 1 ? days.payBy.map(Self.open) : days.payBy
    addAmounts(amounts, areCostsIfLate: stage.hasCostsIfLate)
    let accounts = ReadAccount.all(in: text)
    fields += accounts.map { found in
      // Of two it is open which is meant, however right their numbers are.
      ReadField(
        .account, .text(found.account), accounts.count == 1 ? .checkDigits : .notProven,
        words: trimmed(found.line))
    }
    addReferences()
    if let code { add(code) }
  }

  private static func open(_ field: ReadField) -> ReadField {
    var field = field
    field.why = .notProven
    return field
  }

  func reading(_ origin: LetterReading.Origin) -> LetterReading {
    LetterReading(
      origin: origin, fields: Self.ordered(fields), problems: problems, unreadable: unreadable,
      lines: text.lines)
  }

  static func ordered(_ fields: [ReadField]) -> [ReadField] {
    fields.enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }
      .map(\.element)
  }

  // MARK: Amounts

  private mutating func addAmounts(_ amounts: [ReadAmount], areCostsIfLate: Bool) {
    let sum = ReadSum(amounts)
    if let proven = sum.proven, let total = proven.total.value {
      fields.append(
        ReadField(
          .total, .amount(total), areCostsIfLate ? .ifLate : .sumIsRight,
          words: line(of: proven.total)))
      return addParts(proven.parts, areCostsIfLate: areCostsIfLate)
    }
    let readable = amounts.filter { $0.value != nil }
    if readable.isEmpty {
      problems.append(.noAmount)
    } else if let failing = sum.failing, let total = failing.total.value {
      problems.append(.sumFails(total: total, sum: failing.sum))
    } else if sum.candidates.isEmpty {
      problems.append(.noTotal)
    }
    // Nothing is proven: each stays a question.
    var seen: Set<Money> = []
    for candidate in sum.candidates.suffix(3)
    where candidate.value.map({ seen.insert($0).inserted }) == true {
      guard let value = candidate.value else { continue }
      fields.append(ReadField(.total, .amount(value), .notProven, words: line(of: candidate)))
    }
    for amount in readable.prefix(20) {
      guard let value = amount.value, let name = Self.name(amount.kind) else {
        continue
      }
      let isAnnounced =
        name != .principal && ReadStage.isAnnounced(amount.above + " " + amount.label)
      let why: ReadField.Why = isAnnounced ? .ifLate : .notProven
      let field = ReadField(name, .amount(value), why, words: line(of: amount))
      if !fields.contains(field) { fields.append(field) }
    }
  }

  private mutating func addParts(_ parts: [ReadAmount], areCostsIfLate: Bool) {
    var sums: [ReadField.Name: Money] = [:]
    var words: [ReadField.Name: String] = [:]
    var isWhole = true
    var last: ReadField.Name?
    for part in parts {
      guard let value = part.value, value != .zero else { continue }
      let label = part.kind
      // Tax belongs to what stands before it.
      let name = label == .tax ? last : Self.name(label)
      guard let name else {
        isWhole = false
        continue
      }
      last = name
      sums[name, default: .zero] += value
      words[name] = words[name] ?? line(of: part)
    }
    // A payment settles costs and interest first: which part is left is not said.
    if sums[.paid] != nil { isWhole = false }
    for name in ReadField.Name.allCases {
      guard let sum = sums[name] else { continue }
      let isIfLate = areCostsIfLate && name == .collectionCosts
      let why: ReadField.Why = isIfLate ? .ifLate : isWhole ? .sumIsRight : .notProven
      fields.append(ReadField(name, .amount(sum), why, words: words[name] ?? ""))
    }
  }

  private static func name(_ label: ReadSum.Label?) -> ReadField.Name? {
    switch label {
    case .principal: .principal
    case .interest: .interest
    case .collectionCosts: .collectionCosts
    case .otherCosts: .otherCosts
    case .paid: .paid
    case .tax, .total, .subtotal, nil: nil
    }
  }

  private func line(of amount: ReadAmount) -> String {
    ReadText.columns(of: text.lines[amount.line]).joined(separator: "  ")
  }

  // MARK: References and the code

  private mutating func addReferences() {
    if let named = ReadReference.named(in: text) {
      fields.append(ReadField(.reference, .text(named.reference), .notProven, words: named.line))
    }
    for found in ReadReference.checked(in: text) {
      fields.append(
        ReadField(
          .paymentReference, .text(found.reference),
          found.count > 1 ? .checkedTwice : .checkedOnce, words: trimmed(found.line)))
    }
  }

  /// A code that was read is exact; where the letter says otherwise, it is a question.
  private mutating func add(_ code: PaymentCode) {
    if let amount = code.amount {
      settle(.total, .amount(amount))
      problems.removeAll { problem in
        switch problem {
        case .noTotal, .noAmount, .sumFails: true
        case .fewWords, .onlyOnce, .morePages, .missing, .failed, .codeWithoutData: false
        }
      }
    }
    if let account = code.account { settle(.account, .text(account)) }
    if let reference = code.reference.flatMap({ CheckedReference($0) }) {
      settle(.paymentReference, .text(reference.text))
    }
    if !fields.contains(where: { $0.name == .sender }) {
      fields.append(ReadField(.sender, .text(code.name), .notProven, words: code.name))
    }
  }

  private mutating func settle(_ name: ReadField.Name, _ value: ReadField.Value) {
    let others = fields.filter { $0.name == name }
    let differs = others.contains { $0.value != value && ($0.why.isProof || $0.why == .ifLate) }
    if differs {
      for index in fields.indices where fields[index].name == name { fields[index].why = .differs }
      fields.append(ReadField(name, value, .differs, words: "BCD"))
    } else {
      fields.removeAll { $0.name == name }
      let words = others.first { $0.value == value }?.words
      fields.append(ReadField(name, value, .code, words: words ?? "BCD"))
    }
  }
}
