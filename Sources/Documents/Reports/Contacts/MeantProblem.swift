import Domain
import Planning

/// What is odd about a fact, and may be meant so all the same.
package protocol MeantProblem {
  /// What is odd, then what to do.
  func text(in language: Language) -> String
  /// What is asked on a terminal before it is kept all the same.
  func question(in language: Language) -> String
  /// What `?` answers to that question.
  func help(in language: Language) -> String
}

extension PaymentProblem: MeantProblem {}
extension AgreementProblem: MeantProblem {}
extension LogProblem: MeantProblem {}
