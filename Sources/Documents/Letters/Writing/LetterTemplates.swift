import Domain
import Synchronization

/// The words of all letters: those built in, and in their place those of the user.
package struct LetterTemplates: Sendable {
  /// The user's own, read by `init`.
  private var own: [Slot: LetterTemplate] = [:]
  /// Those built in, each read when it is asked for first: a letter needs three of them.
  private let shelf = Shelf()

  private final class Shelf: Sendable {
    let read = Mutex<[Slot: LetterTemplate]>([:])
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
  package init(overrides: [(name: String, text: String)]) throws(TemplateError) {
    for (name, text) in overrides {
      guard let slot = Slot.all.first(where: { $0.name == name }) else {
        throw TemplateError(
          template: name, line: nil,
          reason: .unknownTemplate(nearest: nearest(to: name, among: Slot.all.map(\.name))))
      }
      own[slot] = try Self.read(text, as: slot)
    }
  }

  /// The words of one part of a letter.
  func words(of part: Slot.Part, in language: Language) -> LetterTemplate {
    template(in: Slot(part: part, language: language))
  }

  private func template(in slot: Slot) -> LetterTemplate {
    if let own = own[slot] { return own }
    return shelf.read.withLock { read in
      if let template = read[slot] { return template }
      // A test reads every one of them.
      guard let template = try? Self.read(slot.builtIn, as: slot) else {
        preconditionFailure("\(slot.name) cannot be read")
      }
      read[slot] = template
      return template
    }
  }

  private static func read(_ text: String, as slot: Slot) throws(TemplateError) -> LetterTemplate {
    try LetterTemplate(text: text, name: slot.name, fields: slot.fields)
  }
}
