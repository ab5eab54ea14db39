import Domain
import Planning

/// What stands in the place of names of creditors and of numbers on letters: the same where those were
/// the same, and others where they were not, so that doubles are found and payments are booked as before.
struct RedactedNumbers: Hashable, Sendable {
  /// Whose name stands where a creditor was named.
  let names: [ID<Creditor>: String]
  /// The same for names that were only told, by what is the same for two spellings of one.
  private let parties: [String: String]
  private let references: [String: Int]
  private let bills: [ID<Debt>: [String: String]]
  private let language: Language

  init(of dossier: Dossier, in language: Language) {
    self.language = language
    let names = Self.names(of: dossier.creditors, language)
    self.names = names
    let told = dossier.creditors.compactMap { one in
      names[one.id].map { (PartyName.identity(one.name), $0) }
    }
    parties = Dictionary(told) { first, _ in first }
    var references: [String: Int] = [:]
    let written = dossier.debts.flatMap(\.numbersOnLetters)
    for text in written + dossier.assurances.compactMap(\.number) {
      guard let key = text.matchable, references[key] == nil else { continue }
      references[key] = references.count + 1
    }
    self.references = references
    bills = Dictionary(
      dossier.debts.map { debt in
        let numbers = debt.bills.enumerated().compactMap { place, bill in
          bill.number.map { ($0, String(place + 1)) }
        }
        return (debt.id, Dictionary(numbers) { first, _ in first })
      }
    ) { first, _ in first }
  }

  /// The name of somebody who is among the creditors; nil for anybody else.
  func party(_ name: String) -> String? { parties[PartyName.identity(name)] }

  /// Which bill it is of the debt; nil for a number that no bill of it has.
  func bill(_ number: String, of debt: ID<Debt>) -> String? { bills[debt]?[number] }

  /// A number for a number. One that cannot be right is followed by one that cannot either.
  func reference(_ text: String) -> String {
    guard let key = text.matchable, let number = references[key] else {
      return language.say(dutch: "weggelaten", english: "left out")
    }
    if let wrong = Self.wrong(like: text, number) { return wrong }
    return language.say(dutch: "kenmerk \(number)", english: "reference \(number)")
  }

  /// Sixteen digits with a wrong check digit, or one digit more or less: noughts with the number behind.
  private static func wrong(like text: String, _ number: Int) -> String? {
    let (check, count) = (PaymentReference(text).check, PaymentReference(text).digits.count)
    guard check != .valid, (15...17).contains(count) else { return nil }
    let tail = String(number)
    let zeros = String(repeating: "0", count: max(0, count - 1 - tail.utf8.count))
    return (0...9).map { "\($0)\(zeros)\(tail)" }.first { PaymentReference($0).check == check }
  }

  /// An account that cannot be right is followed by one that cannot either; any other is left out.
  func account(_ iban: String) -> String? {
    let bare = iban.filter { !$0.isWhitespace }.uppercased()
    return bare.isEmpty || IBAN.isValid(bare) ? nil : "NL00AFLO0000000000"
  }

  /// Names with numbers. What judgements go by stays in them: names that begin alike share a number, and
  /// a body that everybody knows, a bailiff and a lawyer are still told apart.
  private static func names(
    of creditors: [Creditor], _ language: Language
  ) -> [ID<Creditor>: String] {
    var bases: [String: String] = [:]
    var taken: [String: String] = [:]
    var names: [ID<Creditor>: String] = [:]
    var sharing: [String: Int] = [:]
    for (place, creditor) in creditors.enumerated() {
      let identity = PartyName.identity(creditor.name)
      if let known = taken[identity] {
        names[creditor.id] = known
        continue
      }
      let first = creditor.firstWord ?? "#\(creditor.id.text)"
      let base = bases[first] ?? numbered(creditor, place + 1, language)
      bases[first] = base
      sharing[base, default: 0] += 1
      let more = (sharing[base] ?? 1) - 1
      let letter = more > 0 ? " " + String(repeating: "b", count: more) : ""
      let name = base + letter + known(of: creditor)
      (names[creditor.id], taken[identity]) = (name, name)
    }
    return names
  }

  private static func numbered(
    _ creditor: Creditor, _ number: Int, _ language: Language
  ) -> String {
    creditor.kind == .collector
      ? language.say(dutch: "Incassobureau \(number)", english: "Collector \(number)")
      : language.say(dutch: "Schuldeiser \(number)", english: "Creditor \(number)")
  }

  private static func known(of creditor: Creditor) -> String {
    let bodies = PublicBody.allCases.filter { creditor.isCalled($0) }.map(\.rawValue)
    let words = bodies + [creditor.office?.rawValue].compactMap(\.self)
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }
}

extension Debt {
  /// Every number under which it stands on letters.
  fileprivate var numbersOnLetters: [String] {
    ([reference] + links.map(\.reference)).compactMap(\.self)
  }
}

extension Assurance {
  /// The number of a claim where it was sold; nil for anything else that was said.
  fileprivate var number: String? { words.flatMap { sellsUnder($0) ? $0 : nil } }

  /// Whether these words of it are the number that the claim had at who sold it.
  func sellsUnder(_ words: String) -> Bool {
    if case .sold = matter { words == self.words } else { false }
  }
}
