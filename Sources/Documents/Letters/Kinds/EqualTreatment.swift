import Domain
import Planning

/// What a reply says about the other creditors.
enum EqualTreatment {
  static let field = LetterField.group("others", [.required("creditors"), .flag("sameShare")])

  /// Nil where there are none. That all get the same share is only said
  /// where it is so and the terms are the share of this one by the plan.
  static func value(
    _ fairness: Fairness, isShare: Bool, in language: Language
  ) -> LetterValue? {
    guard fairness.creditors > 1 else { return nil }
    return .group([
      "creditors": .text(Counted.creditor.text(fairness.creditors, in: language)),
      "sameShare": .flag(
        fairness.strategy == .proportional && !fairness.urgentFirst && !fairness.keepsAgreements
          && isShare),
    ])
  }

  static let dutch = #"""
    {{#others}}
    Ik heb {{creditors}}. Betaal ik de een meer, dan krijgt de ander minder.
    {{#sameShare}}Ik behandel iedereen gelijk: naar verhouding van de vordering.{{/sameShare}}
    {{/others}}
    """#

  static let english = #"""
    {{#others}}
    I have {{creditors}}. If I pay one more, another gets less.
    {{#sameShare}}I treat everyone equally: in proportion to the claim.{{/sameShare}}
    {{/others}}
    """#
}
