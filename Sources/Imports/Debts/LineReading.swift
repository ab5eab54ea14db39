import Domain

/// Gives the parts of a line to the fields of a debt.
struct LineReading {
  private let parts: [LinePart]
  private let names: LineNames
  private var isUsed: [Bool]
  private var found: [Field: [String]] = [:]
  private(set) var problems: [DebtLineProblem] = []
  /// The parts that the name of the creditor is made of.
  private var name: Range<Int>?

  init(_ parts: [LinePart], _ words: DebtWords) {
    self.parts = parts
    names = LineNames(parts, words)
    isUsed = parts.map { _ in false }
  }

  /// What was found, in the order in which the fields are told.
  var answers: [DebtAnswer] {
    found.sorted { Self.order($0.key) < Self.order($1.key) }.compactMap { field, texts in
      texts.first.map { DebtAnswer(field, $0) }
    }
  }

  private static func order(_ field: Field) -> Int {
    Field.allCases.firstIndex(of: field) ?? 0
  }

  mutating func read() {
    readLabels()
    readNames()
    readAmounts()
    readRest()
    for field in Field.allCases {
      if let texts = found[field], texts.count > 1 { problems.append(.several(field, texts)) }
    }
  }

  /// The same said twice is said once.
  private mutating func add(_ field: Field, _ text: String) {
    if found[field]?.contains(text) != true { found[field, default: []].append(text) }
  }

  private mutating func readLabels() {
    for (index, part) in parts.enumerated() {
      switch part.meaning {
      case .labelled(let field, let value): add(field, value)
      case .label: problems.append(.nothingBehind(part.text))
      default: continue
      }
      isUsed[index] = true
    }
  }

  // MARK: Names

  private mutating func readNames() {
    var nameField = Field.debtCreditor
    for (index, part) in parts.enumerated() {
      switch part.meaning {
      case .via: take(names.behindMark(index), .debtCollector, mark: index)
      case .onBehalf:
        take(names.behindMark(index), .debtCreditor, mark: index)
        // Who writes on behalf of another is the collector.
        nameField = .debtCollector
      default: break
      }
    }
    guard found[nameField] == nil else { return }
    switch names.first(from: parts.indices.filter { !isUsed[$0] }) {
    case .success(let range?): take(range, nameField)
    case .success(nil): if nameField == .debtCreditor { problems.append(.noName) }
    case .failure(let problem):
      problems.append(problem)
      // The run it is in is a name or a word: nothing more is said of it.
      for index in names.run(around: parts.firstIndex { problem.isAbout($0) } ?? 0) {
        isUsed[index] = true
      }
    }
  }

  private mutating func take(_ range: Range<Int>?, _ field: Field, mark: Int) {
    isUsed[mark] = true
    guard let range else { return problems.append(.nothingBehind(parts[mark].text)) }
    take(range, field)
  }

  private mutating func take(_ range: Range<Int>, _ field: Field) {
    for index in range { isUsed[index] = true }
    if field == .debtCreditor { name = range }
    add(field, names.typed(range))
  }

  // MARK: Amounts

  private mutating func readAmounts() {
    let amounts = open { $0 == .amount }
    let numbers = open { $0 == .number }
    for amount in amounts { add(.debtPrincipal, parts[amount].text) }
    for index in amounts + numbers { isUsed[index] = true }
    if let amount = amounts.first, let number = numbers.first(where: { $0 + 1 == amount }),
      isGroup(parts[number].text, before: parts[amount].text)
    {
      return problems.append(.spacedAmount(parts[number].text, parts[amount].text))
    }
    if let number = numbers.first(where: { $0 == name?.upperBound }), !amounts.isEmpty,
      mayBeOfName(number)
    {
      let text = parts[name ?? 0..<0].map(\.text).joined(separator: " ")
      return problems.append(.nameOrNumber(text, parts[number].text))
    }
    var references = numbers.map { parts[$0].text }
    if found[.debtPrincipal] == nil {
      let candidates = references.filter { Self.mayBeAmount($0) }
      let isClear = candidates.count == 1 && candidates[0].count <= 5
      if isClear {
        add(.debtPrincipal, candidates[0])
        references.removeAll { $0 == candidates[0] }
      } else if !candidates.isEmpty {
        return problems.append(.whichIsTheAmount(references))
      }
    }
    for reference in references { add(.debtReference, reference) }
  }

  /// No amount begins with a zero or has eight digits before the comma: that is a number.
  private static func mayBeAmount(_ digits: String) -> Bool {
    digits.count <= 7 && (digits.first != "0" || digits.count == 1)
  }

  /// `3` before `612,30`: three digits that may go on with a number of thousands.
  private func isGroup(_ number: String, before amount: String) -> Bool {
    number.count <= 3 && amount.prefix { $0.isNumber }.count == 3
  }

  /// "Studio 100": a short number right behind a name that was not known.
  private func mayBeOfName(_ number: Int) -> Bool {
    guard let name, parts[number].text.utf8.count <= 3, !parts[number].text.hasPrefix("0"),
      !parts[number].isWhole
    else { return false }
    return parts[name].allSatisfy { $0.meaning == .plain || $0.isWord }
      && names.typed(name) == parts[name].map(\.text).joined(separator: " ")
  }

  // MARK: The rest

  private mutating func readRest() {
    for (index, part) in parts.enumerated() where !isUsed[index] {
      switch part.meaning {
      case .day: add(.debtDueDate, part.text)
      case .reference, .quoted: add(.debtReference, part.text)
      case .account(let iban): add(.creditorIBAN, iban)
      case .kind(let kind): add(.debtKind, kind)
      case .stage(let stage): add(.debtStage, stage)
      // A cell stays together: "F 12/3" is a number, not a name.
      case .plain where part.isWhole && part.text.contains(where: \.isNumber):
        add(.debtReference, part.text)
      case .plain: problems.append(.notUnderstood(part.text))
      case .amount, .number, .via, .onBehalf, .labelled, .label: break
      }
    }
  }

  private func open(_ isWanted: (LinePart.Meaning) -> Bool) -> [Int] {
    parts.indices.filter { !isUsed[$0] && isWanted(parts[$0].meaning) }
  }
}

extension DebtLineProblem {
  /// Whether it is about this part.
  fileprivate func isAbout(_ part: LinePart) -> Bool {
    if case .nameOrWord(let word, _) = self { part.text == word } else { false }
  }
}
