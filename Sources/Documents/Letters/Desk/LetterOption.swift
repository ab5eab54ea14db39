import Domain

/// The options of the letter commands, besides the facts of a letter; the raw value is what is typed
/// behind the two dashes.
package enum LetterOption: String, CaseIterable, Hashable, Sendable {
  case kind, format, by, on, appendix, font, duplex
  case oneFile = "one-file"
  case windowLeft = "window-left"
  case windowTop = "window-top"

  /// As it is typed: `--one-file`.
  package var typed: String { "--\(rawValue)" }

  /// What `--help` says of it.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.kind, .dutch): "Welke brief, zoals betalingsvoorstel. letter kinds noemt ze alle."
    case (.kind, .english): "Which letter, like payment-proposal. letter kinds names them all."
    case (.format, .dutch): "In welke vorm: text, html, pdf of eml (e-mail). Meer dan één mag."
    case (.format, .english):
      "In which form: text, html, pdf or eml (e-mail). More than one may be."
    case (.by, .dutch): "Hoe u de brief stuurde: post, mail of portaal."
    case (.by, .english): "How you sent it: post, mail or portal."
    case (.on, .dutch): "Op welke dag u de brief stuurde. Anders vandaag."
    case (.on, .english): "On which day you sent it. Otherwise today."
    case (.appendix, .dutch):
      "Een bijlage: budget, budget-totals, overview of overview-anonymous. Meer dan één mag."
    case (.appendix, .english):
      "An appendix: budget, budget-totals, overview or overview-anonymous. More than one may be."
    case (.font, .dutch): "Een lettertype voor pdf: een bestand dat op .ttf eindigt."
    case (.font, .english): "A typeface for PDF: a file that ends in .ttf."
    case (.duplex, .dutch): "Voor dubbelzijdig afdrukken: elke brief begint op een nieuw blad."
    case (.duplex, .english): "For printing on both sides: each letter begins on a new sheet."
    case (.oneFile, .dutch): "Ook alle brieven achter elkaar in één pdf, om af te drukken."
    case (.oneFile, .english): "Also all letters one after another in one PDF, for printing."
    case (.windowLeft, .dutch): "Waar het adres begint: millimeters van de linkerkant. Anders 25."
    case (.windowLeft, .english):
      "Where the address begins: millimetres from the left. Otherwise 25."
    case (.windowTop, .dutch): "Waar het adres begint: millimeters van de bovenkant. Anders 45."
    case (.windowTop, .english): "Where the address begins: millimetres from the top. Otherwise 45."
    }
  }
}

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
