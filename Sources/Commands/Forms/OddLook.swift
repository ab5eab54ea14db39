import Documents
import Domain
import Planning

/// What is unusual about the value of a form, beside what the dossier holds already.
struct OddLook<Value: Sendable>: Sendable {
  /// Every unusual amount of it, said to be right or not.
  let found: @Sendable (Value) -> [OddAmount]
  /// The dossier with it, for its name.
  let dossier: @Sendable (Value) -> Dossier

  /// Those that nobody said are right.
  func open(in filling: Filling<Value>) -> [OddAmount] {
    found(filling.value).filter { !filling.sure.contains($0) }
  }
}

/// An amount that is unusual, where nobody can be asked.
struct OddEntry: FailureCause {
  let odd: [OddAmount]
  /// With the amounts in it.
  let dossier: Dossier

  var code: String { FindingCode.amountOdd.rawValue }
  var about: String? { odd.first?.field(in: dossier).rawValue }
  /// What may have been meant by the first.
  var guesses: [OddAmount.Guess] { odd.first?.guesses ?? [] }

  /// More than these are not read by anybody.
  private static let mostShown = 20

  func text(in language: Language) -> String {
    facts(in: language) + "\n" + OddSay.giveSure.text(in: language)
  }

  /// What is unusual, a line for each.
  func facts(in language: Language) -> String {
    (odd.prefix(Self.mostShown).map { $0.text(of: dossier, in: language) }
      + (odd.count > Self.mostShown
        ? [Say.andMore(odd.count - Self.mostShown).text(in: language)] : []))
      .joined(separator: "\n")
  }
}

extension FormDialogue {
  /// Asks about every unusual amount until it is another one or was said to be right. `<` asks the
  /// amount again.
  func settle(_ filling: inout Filling<Value>) throws(Leaving) {
    guard let look = odd else { return }
    while let odd = look.open(in: filling).first {
      let dossier = look.dossier(filling.value)
      guard let row = form.row(odd.field(in: dossier)) else { return }
      do throws(Leaving) {
        guard let other = try other(than: odd, row, filling, dossier) else {
          filling.sure.append(odd)
          continue
        }
        filling = other
        let context = context.speaking(conversation.language)
        if let understood = row.understood(filling.value, context) {
          conversation.display.say("  \(understood)")
        }
      } catch {
        guard case .back = error else { throw error }
        try ask(row, &filling, isKnown: true)
      }
    }
  }

  /// With the amount that was chosen or typed instead; nil where this one is right.
  private func other(
    than odd: OddAmount, _ row: FormRow<Value>, _ filling: Filling<Value>, _ dossier: Dossier
  ) throws(Leaving) -> Filling<Value>? {
    let guesses = odd.guesses(for: row.field, in: dossier)
    let answer = try conversation.ask(
      question(odd, guesses, dossier)
    ) { typed throws(InputError) -> (filling: Filling<Value>, isOther: Bool) in
      let context = context.speaking(conversation.language)
      let right = Language.allCases.flatMap {
        [$0.yesOrNo(true), String($0.yesOrNo(true).prefix(1)), OddSay.isRight.text(in: $0)]
      }
      let place = Int(typed)
      if place == guesses.count + 1 || right.contains(where: { folded($0) == folded(typed) }) {
        return (filling, false)
      }
      var changed = filling
      let chosen = place.flatMap { guesses.indices.contains($0 - 1) ? guesses[$0 - 1] : nil }
      try form.answer(
        row, chosen.map { $0.typable(in: context.language) } ?? typed, in: &changed, context)
      return (changed, true)
    }
    return answer.flatMap { $0.isOther ? $0.filling : nil }
  }

  private func question(
    _ odd: OddAmount, _ guesses: [OddAmount.Guess], _ dossier: Dossier
  ) -> Question {
    let language = conversation.language
    return Question(
      text: odd.fact(of: dossier, in: language) + " " + OddSay.whichIsRight.text(in: language),
      help: OddSay.help.text(in: language),
      options: guesses.map { $0.text(in: language) } + [OddSay.isRight.text(in: language)])
  }
}

extension OddAmount {
  /// The field in which it was typed.
  func field(in dossier: Dossier) -> Field {
    switch line {
    case .cost, .costs: .costAmount
    case .income(let id):
      dossier.incomes.first { $0.id == id }?.low == nil ? .incomeAmount : .incomeLow
    case .debt: .debtPrincipal
    }
  }

  /// What can be put in that field: of several lines together nobody knows which is meant, and a low
  /// amount comes as often as the usual one.
  fileprivate func guesses(for field: Field, in dossier: Dossier) -> [Guess] {
    if case .costs = line { return [] }
    return field == .incomeLow ? guesses.filter { $0.every == every } : guesses
  }
}

extension OddAmount.Guess {
  /// As it can be typed.
  fileprivate func typable(in language: Language) -> String {
    every == .once ? amount.typable(in: language) : amount.typable(in: language, every)
  }
}
