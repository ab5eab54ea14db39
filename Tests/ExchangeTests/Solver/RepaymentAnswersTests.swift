import Exchange
import Planning
import Testing

/// The answers as they are printed.
@Suite struct RepaymentAnswersTests {
  private func problem(
    _ debts: [RepaymentProblem.Debt], budget: Int, settlement: RepaymentProblem.Settlement?
  ) -> RepaymentProblem {
    RepaymentProblem(
      id: 7, startMonth: 1, horizon: 60, budget: .constant(budget), debts: debts,
      settlement: settlement)
  }

  private func debt(_ id: Int, _ balance: Int, minimum: Int) -> RepaymentProblem.Debt {
    RepaymentProblem.Debt(
      id: id, balance: balance, rate: 0, minimum: minimum, lastMonth: nil, priority: 1, weight: 1)
  }

  @Test func aPlanIsPrintedWithItsProof() {
    let one = problem([debt(4, 150, minimum: 50)], budget: 100, settlement: nil)
    #expect(
      RepaymentAnswers.text(of: [one], for: [.cheapest, .soonest]) == """
        {"answers":[
        {"id":7,"interest":{"status":"optimal","schedule":[[100,50]],"class_months":[2,0],\
        "months_proven":true,"interest_cents":0,"bound_cents":0,"gap_cents":0},\
        "time":{"status":"optimal","schedule":[[100,50]],"months":2,"months_proven":true}}
        ]}

        """)
  }

  @Test func aClashIsPrintedWithTheNumbersOfTheDebts() {
    let two = problem(
      [debt(4, 20_000, minimum: 9_167), debt(9, 20_000, minimum: 7_500)], budget: 16_000,
      settlement: nil)
    #expect(
      RepaymentAnswers.json(of: two, for: [.soonest]).text(.compact) == """
        {"id":7,"time":{"status":"infeasible","proven":true,\
        "clash":{"month":1,"debts":[4,9],"short_cents":667,"smallest":true}}}
        """)
  }

  @Test func sharesHaveFourDecimalsAtMost() {
    let settlement = RepaymentProblem.Settlement(
      term: 1, budget: .constant(100), floors: [0, 0, 0], deadlines: [1, 1, 1])
    let three = problem(
      [debt(1, 100, minimum: 0), debt(2, 200, minimum: 0), debt(3, 300, minimum: 0)], budget: 1,
      settlement: settlement)
    #expect(
      RepaymentAnswers.json(of: three, for: [.fairest]).text(.compact)
        == #"{"id":7,"fair":{"status":"optimal","cents":[16.6667,33.3333,50]}}"#)
  }
}
