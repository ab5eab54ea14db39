import Domain

/// The words of all letters: those built in, and in their place those of the user.
package struct LetterTemplates: Sendable {
  /// One for each slot; `init` sees to that.
  private var loaded: [Slot: LetterTemplate] = [:]

  /// A template that can be replaced.
  package struct Slot: Hashable, Sendable {
    /// Nil for the frame around every letter.
    package let kind: LetterKind?
    package let language: Language

    /// Every one there is.
    package static let all: [Slot] = Language.allCases.flatMap { language in
      [Slot(kind: nil, language: language)]
        + LetterKind.allCases.map { Slot(kind: $0, language: language) }
    }

    /// The file name in a folder of overrides: `payment-proposal.nl.mustache`.
    package var name: String { "\(kind?.rawValue ?? "letter").\(language.rawValue).mustache" }

    /// The tags it may and must use.
    package var fields: [LetterField] {
      switch kind {
      case .paymentProposal: PaymentProposal.fields + LetterHead.bodyFields
      case .pauseRequest: PauseRequest.fields + LetterHead.bodyFields
      case .specificationRequest: SpecificationRequest.fields + LetterHead.bodyFields
      case nil: LetterHead.fields
      }
    }

    /// The words built in.
    package var builtIn: String {
      switch kind {
      case .paymentProposal: BuiltInTemplates.paymentProposal(language)
      case .pauseRequest: BuiltInTemplates.pauseRequest(language)
      case .specificationRequest: BuiltInTemplates.specificationRequest(language)
      case nil: BuiltInTemplates.frame(language)
      }
    }
  }

  /// The built-in templates, replaced by `overrides` (file names and texts) where there are any;
  /// of two with the same name the later one counts.
  /// - Throws: the first problem: a name that no template has, or what is wrong in a text.
  package init(overrides: [(name: String, text: String)]) throws(TemplateError) {
    for slot in Slot.all { try load(slot.builtIn, as: slot) }
    for (name, text) in overrides {
      guard let slot = Slot.all.first(where: { $0.name == name }) else {
        throw TemplateError(
          template: name, line: nil,
          reason: .unknownTemplate(nearest: nearest(to: name, among: Slot.all.map(\.name))))
      }
      try load(text, as: slot)
    }
  }

  /// The words inside the frame.
  func body(of kind: LetterKind, in language: Language) -> LetterTemplate {
    template(in: Slot(kind: kind, language: language))
  }

  /// What stands around every letter: names, date, subject, salutation, closing.
  func frame(in language: Language) -> LetterTemplate {
    template(in: Slot(kind: nil, language: language))
  }

  private func template(in slot: Slot) -> LetterTemplate {
    guard let template = loaded[slot] else { preconditionFailure("\(slot.name) is not loaded") }
    return template
  }

  private mutating func load(_ text: String, as slot: Slot) throws(TemplateError) {
    loaded[slot] = try LetterTemplate(text: text, name: slot.name, fields: slot.fields)
  }
}
