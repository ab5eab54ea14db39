import Domain

/// An option of a command that is no field of a thing, or what stands behind a command without one:
/// how it is typed, and what `--help` says of it. Fields have their own words, `FieldWords`.
package struct OptionWords: Hashable, Sendable {
  /// What is typed behind the two dashes; capitals where it is typed without any.
  package let name: String
  private let dutch: String
  private let english: String

  init(_ name: String, dutch: String, english: String) {
    self.name = name
    self.dutch = dutch
    self.english = english
  }

  /// As it is typed: `--one-file`; an argument has no dashes.
  package var typed: String { name.first?.isUppercase == true ? name : "--\(name)" }

  /// What `--help` says of it.
  package func text(in language: Language) -> String {
    language.say(dutch: dutch, english: english)
  }
}
