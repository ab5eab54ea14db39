import Domain

/// A form in which a letter can be had.
package enum LetterForm: String, CaseIterable, Hashable, Sendable {
  case text, html, pdf, eml

  /// What its files end in, without the dot.
  package var ending: String { self == .text ? "txt" : rawValue }
}

extension LetterForm: Named {
  package func name(in language: Language) -> String { rawValue }

  package var synonyms: [String] {
    switch self {
    case .text: ["txt", "tekst", "plain"]
    case .html: ["htm", "webpagina"]
    case .pdf: ["papier", "paper"]
    case .eml: ["mail", "e-mail", "email"]
    }
  }
}

extension Sending.Way: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.post, _): "post"
    case (.mail, _): "mail"
    case (.portal, .dutch): "portaal"
    case (.portal, .english): "portal"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .post: ["brief", "per post", "aangetekend", "letter", "registered"]
    case .mail: ["e-mail", "email", "per mail"]
    case .portal: ["website", "online"]
    }
  }

  /// In a sentence: "met de post".
  package func phrase(in language: Language) -> String {
    switch (self, language) {
    case (.post, .dutch): "met de post"
    case (.post, .english): "by post"
    case (.mail, .dutch): "per e-mail"
    case (.mail, .english): "by e-mail"
    case (.portal, .dutch): "via de website"
    case (.portal, .english): "through the website"
    }
  }
}

extension LetterKinds {
  /// The kinds, to be chosen by their own name or by their name in either language.
  package static func choice(in language: Language) -> Choice<LetterKind> {
    Choice(
      all.map { letter in
        Choice<LetterKind>.Option(
          value: letter.kind, name: letter.name(in: language),
          synonyms: Language.allCases.filter { $0 != language }.map { letter.name(in: $0) }
            + [letter.kind.rawValue],
          code: nil)
      }, isNumbered: false)
  }
}
