import Domain

extension KeptLetter {
  /// The day by which an answer may be expected; nil while it was not sent.
  package var answerBy: LocalDate? { sent?.on.answerBy }
}
