import Domain

/// One or more words of a line that mean one thing, or could.
struct LinePart: Equatable, Sendable {
  enum Meaning: Equatable, Sendable {
    /// What anybody may be called.
    case plain
    /// In quotes: itself, and no word of ours.
    case quoted
    case amount
    /// Digits only: an amount or a number that somebody gave it.
    case number
    case day
    /// Letters and digits together.
    case reference
    case kind(String)
    case stage(String)
    /// `via`: the collector follows.
    case via
    /// `namens`: the creditor follows.
    case onBehalf
    /// A number of an account, without blanks.
    case account(String)
    /// A field that was named, with its value.
    case labelled(Field, String)
    /// A field that was named, with nothing behind it.
    case label
  }

  let text: String
  let meaning: Meaning
  /// Whether it is all of a cell, and no word beside it belongs to it.
  var isWhole = false

  /// Whether it may be a word of ours although it stands in a name.
  var isWord: Bool {
    switch meaning {
    case .kind, .stage: true
    default: false
    }
  }

  var isCapitalised: Bool { text.first?.isUppercase == true }
}

extension LinePart {
  /// What a single word looks like, without knowing any words.
  enum Shape: Equatable {
    case amount, number, day, reference, plain

    init(_ text: String, today: LocalDate) {
      if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !text.isEmpty {
        self = .number
      } else if Self.isDay(text, today) {
        self = .day
      } else if Self.isAmount(text) {
        self = .amount
      } else if text.contains(where: { $0.isNumber }) {
        self = Self.isName(text) ? .plain : .reference
      } else {
        self = .plain
      }
    }

    var isNumeric: Bool { self == .amount || self == .number }

    /// A day that the calendar does not have looks like one too.
    private static func isDay(_ text: String, _ today: LocalDate) -> Bool {
      do throws(InputError) {
        _ = try Typed(text, for: .debtDueDate).day(today: today, leaning: .past)
        return true
      } catch { return error.reason == .noSuchDay }
    }

    /// So does an amount that can mean two things, or is below zero or too high.
    private static func isAmount(_ text: String) -> Bool {
      do throws(InputError) {
        _ = try Typed(text, for: .debtPrincipal).amountWithFrequency()
        return true
      } catch { return error.reason != .notAnAmount && error.reason != .missing }
    }

    /// `Tele2`, `in3`: one digit behind letters, nothing between. So is a cell of several words.
    private static func isName(_ text: String) -> Bool {
      if text.contains(where: \.isWhitespace) { return text.first?.isLetter == true }
      return text.first?.isLetter == true && text.last?.isNumber == true
        && text.dropLast().allSatisfy(\.isLetter)
    }
  }
}

/// A line as parts, the longest that mean something first.
struct LineParts {
  private(set) var all: [LinePart] = []
  private let tokens: [LineToken]
  private let words: DebtWords
  private let today: LocalDate

  /// Words of ours are no longer than this many words.
  private static let longest = 4

  init(_ tokens: [LineToken], _ words: DebtWords, today: LocalDate) {
    self.tokens = tokens
    self.words = words
    self.today = today
    var index = 0
    while index < tokens.count {
      var (part, count) = part(at: index)
      part.isWhole = tokens[index].isCell
      all.append(part)
      index += count
    }
  }

  private func part(at index: Int) -> (LinePart, count: Int) {
    let token = tokens[index]
    if token.isQuoted { return (LinePart(text: token.text, meaning: .quoted), 1) }
    return mark(at: index) ?? account(at: index) ?? currency(at: index) ?? labelled(at: index)
      ?? dayOfWords(at: index) ?? numbered(at: index) ?? word(at: index) ?? (LinePart(text: token.text, meaning: shape(of: token.text)), 1)
  }

  private func shape(of text: String) -> LinePart.Meaning {
    switch LinePart.Shape(text, today: today) {
    case .amount: .amount
    case .number: .number
    case .day: .day
    case .reference: .reference
    case .plain: .plain
    }
  }

  private func text(_ index: Int, _ count: Int) -> String? {
    guard index + count <= tokens.count else { return nil }
    let run = tokens[index..<(index + count)]
    guard run.allSatisfy({ !$0.isQuoted && (!$0.isCell || count == 1) }) else { return nil }
    return run.map(\.text).joined(separator: " ")
  }

  private func mark(at index: Int) -> (LinePart, Int)? {
    if text(index, 3).map({ folded($0) }) == "onbehalfof" {
      return (LinePart(text: text(index, 3) ?? "", meaning: .onBehalf), 3)
    }
    switch tokens[index].text.lowercased() {
    case "via": return (LinePart(text: tokens[index].text, meaning: .via), 1)
    case "namens", "inzake", "inz", "inz.", "i.z.", "obo", "o.b.o.":
      return (LinePart(text: tokens[index].text, meaning: .onBehalf), 1)
    default: return nil
    }
  }

  /// An IBAN, in one piece or in groups of four.
  private func account(at index: Int) -> (LinePart, Int)? {
    for count in 1...9 {
      guard let text = text(index, count) else { return nil }
      let joined = text.uppercased().filter { !$0.isWhitespace }
      guard count > 1 || joined.utf8.count < 15 || Self.isAccount(joined) else { return nil }
      if Self.isAccount(joined) { return (LinePart(text: text, meaning: .account(joined)), count) }
      guard tokens[index].text.utf8.count == 4 else { return nil }
    }
    return nil
  }

  /// A Dutch one with a slip in it is one too: the form says what is wrong with it.
  private static func isAccount(_ text: String) -> Bool {
    IBAN.isValid(text) || text.wholeMatch(of: #/NL[0-9]{2}[A-Z]{4}[0-9]{10}/#) != nil
  }

  /// `2e aanmaning`: which of several it is belongs to the step, and where the step has a name with it, to
  /// that one.
  private func numbered(at index: Int) -> (LinePart, Int)? {
    guard let names = Self.ordinals[tokens[index].text.lowercased()],
      let (part, count) = word(at: index + 1), case .stage(let stage) = part.meaning
    else { return nil }
    let text = text(index, count + 1) ?? part.text
    let own = names.lazy.compactMap { words.stages[DebtWords.phrase("\($0) \(part.text)")] }.first
    return (LinePart(text: text, meaning: .stage(own ?? stage)), count + 1)
  }

  private static let ordinals: [String: [String]] = {
    var ordinals: [String: [String]] = [:]
    for word in ["1e", "1ste", "1st", "eerste", "first"] { ordinals[word] = ["eerste", "first"] }
    for word in ["2e", "2de", "2nd", "tweede", "second"] { ordinals[word] = ["tweede", "second"] }
    for word in [
      "3e", "3de", "3rd", "derde", "third", "4e", "4de", "4th", "vierde", "fourth", "laatste", "final",
      "last",
    ] { ordinals[word] = ["laatste", "final", "tweede", "second"] }
    return ordinals
  }()

  /// `€ 50`, `EUR 50`, `50 euro`.
  private func currency(at index: Int) -> (LinePart, Int)? {
    guard let both = text(index, 2) else { return nil }
    let signs: Set = ["€", "eur", "euro", "euros", "euro's", "euro’s"]
    let (first, second) = (tokens[index].text, tokens[index + 1].text)
    let other = signs.contains(first.lowercased()) ? second : first
    guard signs.contains(first.lowercased()) || signs.contains(second.lowercased()),
      LinePart.Shape(other, today: today).isNumeric
    else { return nil }
    return (LinePart(text: both, meaning: .amount), 2)
  }

  /// `14 maart`, `14 mrt 2026`.
  private func dayOfWords(at index: Int) -> (LinePart, Int)? {
    for count in [3, 2] {
      guard let text = text(index, count), tokens[index + 1].text.contains(where: \.isLetter),
        (try? Typed(text, for: .debtDueDate).day(today: today, leaning: .past)) != nil
      else { continue }
      return (LinePart(text: text, meaning: .day), count)
    }
    return nil
  }

  /// The longest run of words that is a kind or a stage.
  private func word(at index: Int) -> (LinePart, Int)? {
    guard index < tokens.count else { return nil }
    for count in (1...Self.longest).reversed() {
      // Behind a plus stands a new name, whatever it looks like.
      guard let text = text(index, count), !text.hasPrefix("+") else { continue }
      // "telefoon rekening" is two words, "telefoonrekening" one.
      let key = count == 1 ? folded(text) : DebtWords.phrase(text)
      if let stage = words.stages[key] {
        return (LinePart(text: text, meaning: .stage(stage)), count)
      }
      if let kind = words.kinds[key] { return (LinePart(text: text, meaning: .kind(kind)), count) }
    }
    return nil
  }
}

// MARK: Fields that are named

extension LineParts {
  /// Fields that a word without a colon may name.
  private static let bare: Set<Field> = [
    .debtReference, .debtPrincipal, .debtInterest, .debtCollectionCosts, .debtOtherCosts,
    .debtDueDate,
  ]

  private func labelled(at index: Int) -> (LinePart, Int)? {
    let token = tokens[index].text
    if let sign = token.firstIndex(where: { $0 == ":" || $0 == "=" }),
      let field = words.field(named: String(token[..<sign]))
    {
      let value = String(token[token.index(after: sign)...])
      if !value.isEmpty {
        return (LinePart(text: token, meaning: .labelled(field, value)), 1)
      }
      // A space behind the colon: the next word is the value.
      guard index + 1 < tokens.count else {
        return (LinePart(text: token, meaning: .label), 1)
      }
      return (LinePart(text: token, meaning: .labelled(field, tokens[index + 1].text)), 2)
    }
    for count in [2, 1] {
      guard let name = text(index, count), let field = words.field(named: name),
        Self.bare.contains(field)
      else { continue }
      if let (value, length) = value(of: field, at: index + count) {
        return (LinePart(text: name, meaning: .labelled(field, value)), count + length)
      }
    }
    return nil
  }

  /// What stands behind a name without a colon, when it can be a value of that field.
  private func value(of field: Field, at index: Int) -> (String, Int)? {
    guard index < tokens.count else { return nil }
    let text = tokens[index].text
    switch field {
    case .debtReference:
      let hasDigit = text.contains(where: \.isNumber)
      return hasDigit || tokens[index].isQuoted ? (text, 1) : nil
    case .debtDueDate:
      if let (part, count) = dayOfWords(at: index) { return (part.text, count) }
      return LinePart.Shape(text, today: today) == .day ? (text, 1) : nil
    default:
      if let (part, count) = currency(at: index) { return (part.text, count) }
      return LinePart.Shape(text, today: today).isNumeric ? (text, 1) : nil
    }
  }
}
