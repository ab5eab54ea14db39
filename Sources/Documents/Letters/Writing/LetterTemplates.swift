import Domain
import Synchronization

/// The words of all letters: those built in, and in their place those of the user.
package struct LetterTemplates: Sendable {
  private var overridden: [Slot: LetterTemplate] = [:]
  /// The organisation that writes on behalf of who signs otherwise; nil where they write themselves.
  package let house: HouseStyle?
  private let builtIn = BuiltIn()

  /// Read when they are asked for: most commands write no letter, and a letter has three. A test reads
  /// and checks all.
  private final class BuiltIn: Sendable {
    private let read = Mutex<[Slot: LetterTemplate]>([:])

    func template(in slot: Slot) -> LetterTemplate {
      read.withLock { known in
        if let template = known[slot] { return template }
        let new = LetterTemplate(checked: slot.builtIn, name: slot.name, fields: slot.fields)
        known[slot] = new
        return new
      }
    }
  }

  /// A template that can be replaced.
  package struct Slot: Hashable, Sendable {
    /// Which part of a letter it makes.
    package enum Part: Hashable, Sendable {
      /// From whom, at the top of every letter.
      case letterhead
      /// The closing and the name, at the end of every letter.
      case closing
      case body(LetterKind)
    }

    /// What of a letter it makes.
    package let part: Part
    /// In which language.
    package let language: Language

    /// Every one there is.
    package static let all: [Slot] = Language.allCases.flatMap { language in
      [Slot(part: .letterhead, language: language), Slot(part: .closing, language: language)]
        + LetterKinds.all.map { Slot(part: .body($0.kind), language: language) }
    }

    /// The file name in a folder of overrides: `payment-proposal.nl.mustache`.
    package var name: String {
      let stem =
        switch part {
        case .letterhead: "letterhead"
        case .closing: "closing"
        case .body(let kind): kind.rawValue
        }
      return "\(stem).\(language.rawValue).mustache"
    }

    /// The tags it may and must use.
    package var fields: [LetterField] {
      switch part {
      case .letterhead: LetterHead.letterheadFields
      case .closing: LetterHead.closingFields
      case .body(let kind): (kind.letter?.fields ?? []) + LetterHead.bodyFields
      }
    }

    /// The words built in.
    package var builtIn: String {
      switch part {
      case .letterhead: LetterHead.letterhead
      case .closing: LetterHead.closing(language)
      case .body(let kind): kind.letter?.template(in: language) ?? ""
      }
    }
  }

  /// The built-in templates, replaced by `overrides` (file names and texts) where there are any;
  /// of two with the same name the later one counts.
  /// - Throws: the first problem: a name that no template has, or what is wrong in a text.
  package init(
    overrides: [(name: String, text: String)], house: HouseStyle? = nil
  ) throws(TemplateError) {
    self.house = house
    for (name, text) in overrides {
      guard let slot = Slot.all.first(where: { $0.name == name }) else {
        throw TemplateError(
          template: name, line: nil,
          reason: .unknownTemplate(nearest: nearest(to: name, among: Slot.all.map(\.name))))
      }
      overridden[slot] = try LetterTemplate(text: text, name: slot.name, fields: slot.fields)
    }
  }

  /// The words of one part of a letter.
  func words(of part: Slot.Part, in language: Language) -> LetterTemplate {
    let slot = Slot(part: part, language: language)
    return overridden[slot] ?? builtIn.template(in: slot)
  }
}
