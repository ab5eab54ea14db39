import Documents
import Domain
import Imports
import Planning
import Store

/// All that comes in, in one answer: `loon 1900, zorgtoeslag 129`.
struct RoughIncome {
  let file: DossierFile
  let entering: Entering

  private var context: Context { entering.context }
  private var language: Language { context.language }

  private enum Answer {
    case same
    case nothing
    case parts([IncomeLine.Part])
  }

  func run() throws(Leaving) {
    let dossier = try entering.dossier()
    let known = typable(dossier)
    func question() -> Question {
      Question(
        text: RoughSay.income.text(in: language), help: RoughSay.incomeHelp.text(in: language),
        fallback: known, canSkip: true, unknown: known == nil ? .leftOpen : .stays,
        hasOwnWords: true)
    }
    let answer = try context.conversation.ask(question()) { typed throws(InputError) in
      if typed == known { return Answer.same }
      if IncomeLine.saysNothing(typed) { return .nothing }
      return .parts(try IncomeLine(typed, in: context.language).parts)
    }
    if case .nothing? = answer { return try sayNothing(dossier) }
    guard case .parts(let parts)? = answer, !parts.isEmpty else { return }
    var fillings: [Filling<Income>] = []
    for part in parts {
      let id: ID<Income> = dossier.newID(
        "i", after: dossier.incomes.map(\.id) + fillings.map(\.value.id))
      fillings.append(try filled(part, id, dossier))
    }
    try save(fillings, dossier)
  }

  /// Keeps that nothing comes in, which is an answer: there is a budget then, and who helps.
  private func sayNothing(_ dossier: Dossier) throws(Leaving) {
    let said = Assurance(.asked(.income, .none), words: nil, on: context.today)
    let intent = Intent.added(.assurance, said.text(in: language))
    try kept { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        for income in dossier.incomes { try changes.remove(income.id) }
        try changes.save(said)
      }
    }
    context.display.say("  " + said.text(in: language) + ".")
  }

  /// What is there already, as it could be typed again.
  private func typable(_ dossier: Dossier) -> String? {
    if dossier.hasNoIncome { return "0" }
    guard !dossier.incomes.isEmpty else { return nil }
    let about = dossier.linesAbout
    return dossier.incomes.map { income in
      let amount = income.amount.typable(in: language, income.every)
      let shown = about.contains(income.id.text) ? language.about(amount) : amount
      return "\(income.kind.name(in: language)) \(shown)"
    }.joined(separator: "; ")
  }

  /// What was not in the line is asked.
  private func filled(
    _ part: IncomeLine.Part, _ id: ID<Income>, _ dossier: Dossier
  ) throws(Leaving) -> Filling<Income> {
    var filling = Filling(value: Income.blank(id), answered: [])
    let form = Income.form
    let dialogue = FormDialogue(
      form: form, conversation: context.conversation, context: context.formContext(dossier),
      keep: { _, _ in })
    if let kind = part.kind {
      filling.value.kind = kind
      filling.answered.insert(.incomeKind)
    }
    if let amount = part.amount {
      filling.value.amount = amount.money
      filling.value.every = amount.every ?? .month
      (filling.value.low, filling.value.high) = (part.low, part.high)
      filling.answered.insert(.incomeAmount)
      if part.isAbout { filling.about = [.incomeAmount] }
    }
    try dialogue.fill(&filling) { [.incomeKind, .incomeAmount].contains($0.field) }
    filling.value.name = capitalised(filling.value.kind.name(in: language))
    filling.answered.insert(.incomeName)
    try Income.addingDesk(dossier, in: file, context).settling().settle(&filling)
    return filling
  }

  private func save(_ fillings: [Filling<Income>], _ dossier: Dossier) throws(Leaving) {
    let names = fillings.map(\.value.name).listed(in: language)
    let intent: Intent =
      dossier.incomes.isEmpty ? .added(.income, names) : .edited(.income, names)
    let desk = Income.addingDesk(dossier, in: file, context)
    try kept { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        // Answered again: what was said before makes way.
        for income in dossier.incomes { try changes.remove(income.id) }
        for filling in fillings {
          try Income.save(filling.value, of: filling, at: desk, in: &changes)
        }
      }
    }
    for filling in fillings {
      let income = filling.value
      let amount = "\(income.amount.text(in: language)) \(income.every.name(in: language))"
      let shown = filling.about.isEmpty ? amount : language.about(amount)
      context.display.say("  \(income.name): \(shown)")
    }
  }
}

/// One line about income, taken apart.
struct IncomeLine {
  struct Part {
    var kind: Income.Kind?
    var amount: TypedAmount?
    /// Of a range, or of an amount that differs.
    var low: Money?
    var high: Money?
    var isAbout = false
  }

  let parts: [Part]

  /// Reads `loon 1900, zorgtoeslag 129`, `1900`, `uitkering tussen 900 en 1100 per maand`.
  init(_ text: String, in language: Language) throws(InputError) {
    var parts: [Part] = []
    do throws(InputError) {
      for piece in Self.pieces(of: text) { parts.append(try Self.part(piece, language)) }
    } catch { throw InputError(error.field ?? .incomeAmount, typed: text, error.reason) }
    guard !parts.isEmpty else { throw Typed(text, for: .incomeAmount).error(.notAnAmount) }
    self.parts = parts
  }

  /// Between what a range is typed.
  private static let range: Character = "–"

  private static func pieces(of text: String) -> [String] {
    let between =
      #/(tussen|between|van|from)\s+([€\d][\d.,]*)\s+(en|and|tot|to|tot en met)\s+([€\d][\d.,]*)/#
    let through = #/([€\d][\d.,]*)\s*(tot|to|-|–|à)\s*([€\d][\d.,]*)/#
    return text.lowercased()
      .replacing(between) { "\($0.2)\(range)\($0.4)" }
      .replacing(through) { "\($0.1)\(range)\($0.3)" }
      .replacing(#/,\s+|;|\n|\s(en|and|plus)\s/#, with: "\u{1F}")
      .split(separator: "\u{1F}").map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// “0”, “geen”, “loon 0”, “er komt niets binnen”: that nothing comes in, and no amount to mend.
  static func saysNothing(_ typed: String) -> Bool {
    let key = folded(typed)
    if nothing.contains(key) { return true }
    let words = typed.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard let last = words.last, words.count <= 3,
      let amount = try? Typed(last, for: nil).amountWithFrequency(), amount.money == .zero
    else { return false }
    return words.dropLast().allSatisfy { !$0.contains(where: \.isNumber) }
  }

  private static let nothing: Set = Set(
    [
      "geen", "niets", "niks", "nul", "none", "nothing", "zero", "no income", "geen inkomen",
      "geen inkomsten", "nee", "no", "er komt niets binnen", "er komt niks binnen",
      "nothing comes in", "ik heb geen inkomen", "i have no income",
    ].map { folded($0) })

  private static let filler: Set = [
    "ik", "verdien", "krijg", "ontvang", "heb", "mijn", "een", "aan", "van", "netto", "is", "i",
    "earn", "get", "have", "my", "of", "net", "from", "a",
  ]

  private static func part(_ piece: String, _ language: Language) throws(InputError) -> Part {
    let words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
    let start = words.firstIndex { $0.contains(where: \.isNumber) } ?? words.count
    let head = words[..<start].filter { !filler.contains($0) }
    let tail = Array(words[start...])
    let choice = Choice(Income.Kind.allCases, in: language, isNumbered: false)
    var part = Part()
    var rest = head + tail
    for count in stride(from: head.count, to: 0, by: -1) {
      let name = head[..<count].joined(separator: " ")
      if let kind = try? choice.read(Typed(name, for: .incomeKind)) {
        part.kind = kind
        rest = Array(head[count...]) + tail
        break
      }
    }
    if part.kind == nil, let (kind, amount) = behind(tail, choice) {
      part.kind = kind
      rest = head + amount
    }
    guard !rest.isEmpty else { return part }
    // Words that are none of ours: say which income is known.
    if part.kind == nil, start > 0, !head.isEmpty, Typed(piece, for: nil).withoutAbout == nil {
      _ = try choice.read(Typed(head.joined(separator: " "), for: .incomeKind))
    }
    try readAmount(rest.joined(separator: " "), into: &part)
    return part
  }

  /// `1900 loon`.
  private static func behind(
    _ tail: [String], _ choice: Choice<Income.Kind>
  ) -> (Income.Kind, [String])? {
    for count in stride(from: tail.count - 1, to: 0, by: -1) {
      let name = tail.suffix(count).joined(separator: " ")
      if let kind = try? choice.read(Typed(name, for: .incomeKind)) {
        return (kind, Array(tail.dropLast(count)))
      }
    }
    return nil
  }

  private static func readAmount(_ text: String, into part: inout Part) throws(InputError) {
    let typed = Typed(text, for: .incomeAmount)
    let plain = typed.withoutAbout
    part.isAbout = plain != nil
    let read = plain ?? typed
    guard let dash = read.raw.firstIndex(of: range) else {
      part.amount = try read.amountThatComesBack()
      return
    }
    let low = try Typed(String(read.raw[..<dash]), for: .incomeLow).amount(above: Money(cents: 1))
    let above = try Typed(String(read.raw[read.raw.index(after: dash)...]), for: .incomeHigh)
      .amountWithFrequency(above: low)
    let middle = (low + above.money).times(1, over: 2, rounding: .down)
    part.amount = TypedAmount(money: middle, every: above.every)
    (part.low, part.high, part.isAbout) = (low, above.money, true)
  }
}
