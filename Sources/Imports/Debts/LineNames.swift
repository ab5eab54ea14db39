import Domain

/// Finds names of creditors and collectors among the parts of a line.
struct LineNames {
  private let parts: [LinePart]
  private let words: DebtWords

  /// Known names are compared over at most this many parts.
  private static let longest = 8

  init(_ parts: [LinePart], _ words: DebtWords) {
    self.parts = parts
    self.words = words
  }

  /// The name as the form reads it: the id of a known creditor, or what was written.
  func typed(_ range: Range<Int>) -> String { known(range) ?? text(range) }

  /// The name behind `via` or `namens`; nil when nothing there can be one.
  func behindMark(_ mark: Int) -> Range<Int>? {
    let start = mark + 1
    guard start < parts.count else { return nil }
    if let range = knownRange(at: start) { return range }
    switch parts[start].meaning {
    case .quoted: return start..<(start + 1)
    case .plain, .kind, .stage:
      // The first word is always of the name: "via deurwaarder Jansen".
      return nameRange(from: start, isMarked: true)
    default: return nil
    }
  }

  /// The name of the creditor among these parts; nil when there is none.
  func first(from open: [Int]) -> Result<Range<Int>?, DebtLineProblem> {
    guard let head = open.first else { return .success(nil) }
    if let range = knownRange(at: head) { return .success(range) }
    if let quoted = open.first(where: { parts[$0].meaning == .quoted }) {
      return .success(quoted..<(quoted + 1))
    }
    // Alone before a value, a word of ours is a name only where it is one by itself.
    if parts[head].isWord, !isPlain(head + 1) {
      if words.organisations.contains(folded(parts[head].text)) {
        return .success(head..<(head + 1))
      }
      guard let start = open.first(where: { isPlain($0) }) else {
        return parts[head].isCapitalised ? .failure(unclear(head)) : .success(nil)
      }
      return name(from: start)
    }
    guard let start = open.first(where: { isPlain($0) || parts[$0].isWord && isPlain($0 + 1) })
    else { return .success(nil) }
    return name(from: start)
  }

  /// The parts around this one that a name could be made of.
  func run(around index: Int) -> Range<Int> {
    let isOfName = { (part: LinePart) in part.meaning == .plain || part.isWord }
    let before = parts[..<index].reversed().prefix(while: isOfName).count
    let after = parts[index...].prefix(while: isOfName).count
    return (index - before)..<(index + after)
  }

  private func name(from start: Int) -> Result<Range<Int>?, DebtLineProblem> {
    if let range = knownRange(at: start) { return .success(range) }
    // "energie vattenfall": a name of two words, or a word and a name?
    if parts[start].isWord, !parts[start].isCapitalised, !isSaidElsewhere(start) {
      return .failure(unclear(start))
    }
    var range = nameRange(from: start, isMarked: false)
    // "ING Bank": a name, or ING and a loan of a bank?
    while range.upperBound < parts.count, parts[range.upperBound].isWord,
      parts[range.upperBound].isCapitalised
    {
      guard isSaidElsewhere(range.upperBound) else { return .failure(unclear(range.upperBound)) }
      range = range.lowerBound..<(range.upperBound + 1)
    }
    return .success(range)
  }

  /// Plain words from `start` on. A word of ours between them is of the name when it has a capital:
  /// "Stichting School Kompas".
  private func nameRange(from start: Int, isMarked: Bool) -> Range<Int> {
    var end = start + 1
    while !parts[start].isWhole, end < parts.count {
      let joins = parts[end].isWord && parts[end].isCapitalised && isPlain(end + 1)
      guard isPlain(end) || joins else { break }
      end += 1
    }
    return start..<end
  }

  private func isPlain(_ index: Int) -> Bool {
    parts.indices.contains(index) && parts[index].meaning == .plain
  }

  /// Whether another part says the same thing about the debt, so that this one need not.
  private func isSaidElsewhere(_ index: Int) -> Bool {
    parts.indices.contains { other in
      guard other != index else { return false }
      switch (parts[index].meaning, parts[other].meaning) {
      case (.kind, .kind), (.stage, .stage): return true
      case (.kind, .labelled(.debtKind, _)), (.stage, .labelled(.debtStage, _)): return true
      default: return false
      }
    }
  }

  private func unclear(_ index: Int) -> DebtLineProblem {
    let isStage = if case .stage = parts[index].meaning { true } else { false }
    return .nameOrWord(parts[index].text, isStage ? .debtStage : .debtKind)
  }
}

// MARK: Known names

extension LineNames {
  private func text(_ range: Range<Int>) -> String {
    parts[range].map(\.text).joined(separator: " ")
  }

  /// The longest known name that starts here.
  private func knownRange(at start: Int) -> Range<Int>? {
    for count in (1...Self.longest).reversed() where start + count <= parts.count {
      let range = start..<(start + count)
      let isName = parts[range].allSatisfy { part in
        switch part.meaning {
        case .labelled, .label, .via, .onBehalf, .account: false
        default: true
        }
      }
      if isName, known(range) != nil { return range }
    }
    return nil
  }

  /// The id of the only known creditor with this name.
  private func known(_ range: Range<Int>) -> String? {
    let text = text(range)
    guard !text.hasPrefix("+") else { return nil }
    let key = PartyName.identity(text)
    guard !key.isEmpty else { return nil }
    let same = words.creditors.filter { PartyName.identity($0.name) == key }
    if same.count > 1 {
      let exact = same.filter { folded($0.name) == folded(text) }
      return exact.count == 1 ? exact[0].id : nil
    }
    return same.first?.id
  }
}
