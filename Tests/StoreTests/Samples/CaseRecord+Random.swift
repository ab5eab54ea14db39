import Domain

extension CaseRecord {
  /// What happened with some of these debts; there must be one.
  static func random(
    about debts: [ID<Debt>], using random: inout some RandomNumberGenerator
  ) -> CaseRecord {
    func debt(_ random: inout some RandomNumberGenerator) -> ID<Debt> {
      debts.randomElement(using: &random) ?? ID("d1")
    }
    func ids<Thing>(_ prefix: String, _ random: inout some RandomNumberGenerator) -> [ID<Thing>] {
      (0..<Int.random(in: 0...4, using: &random)).map { ID("\(prefix)\($0)") }
        .shuffled(using: &random)
    }
    return CaseRecord(
      replies: ids("r", &random).map { id in
        Reply(
          id: id, debt: debt(&random), on: .random(using: &random),
          answer: .random(using: &random),
          words: maybe(&random) { SampleText.random(using: &$0) })
      },
      payments: ids("p", &random).map { id in
        Payment(
          id: id, debt: debt(&random), on: .random(using: &random),
          amount: max(.random(using: &random), Money(cents: 1)), kind: .any(&random),
          note: maybe(&random) { SampleText.random(using: &$0) },
          bill: maybe(&random) { SampleText.random(using: &$0) })
      },
      log: ids("n", &random).map { id in
        LogEntry(
          id: id, debt: maybe(&random) { debt(&$0) }, on: .random(using: &random),
          channel: .any(&random), person: maybe(&random) { SampleText.random(using: &$0) },
          said: maybe(&random) { SampleText.random(using: &$0) },
          stage: maybe(&random) { .any(&$0) },
          answerBy: maybe(&random) { .random(using: &$0) },
          promises: (0..<Int.random(in: 0...2, using: &random)).map { _ in
            LogEntry.Promise(
              by: .any(&random), what: SampleText.random(using: &random),
              until: maybe(&random) { .random(using: &$0) })
          })
      },
      marks: (0..<Int.random(in: 0...3, using: &random)).map { number in
        let states: [AgendaMark.State] = [.done, .notNeeded, .later(.random(using: &random))]
        return AgendaMark(
          item: "pay.d1.\(number)", state: states.randomElement(using: &random) ?? .done,
          on: .random(using: &random))
      })
  }
}

extension Reply.Answer {
  static func random(using random: inout some RandomNumberGenerator) -> Reply.Answer {
    let offer = Reply.CounterOffer(
      monthly: maybe(&random) { .random(using: &$0) },
      terms: maybe(&random) { .random(in: 1...600, using: &$0) },
      once: maybe(&random) { .random(using: &$0) }, from: maybe(&random) { .random(using: &$0) },
      total: maybe(&random) { .random(using: &$0) },
      defaultRate: maybe(&random) { Rate(partsPerMillion: .random(in: 0...10_000, using: &$0)) },
      onMiss: maybe(&random) { .any(&$0) }, waivesRights: .random(using: &random),
      answerBy: maybe(&random) { .random(using: &$0) })
    let balance = Reply.Balance(
      parts: Debt.Parts(
        principal: .random(using: &random), interest: .random(using: &random),
        collectionCosts: .random(using: &random), otherCosts: .random(using: &random)),
      asOf: .random(using: &random), by: maybe(&random) { SampleText.random(using: &$0) })
    let all: [Reply.Answer] = [
      .balance(balance), .withdrawn,
      .accepted, .counterOffer(offer), .refused(.any(&random)), .asksInformation, .saysPaid,
      .passedOn(maybe(&random) { SampleText.random(using: &$0) }),
    ]
    return all.randomElement(using: &random) ?? .accepted
  }
}
