import Domain

extension HouseStyle {
  /// The text of a file that says this: a word of this language, a colon and a value on each line.
  package func fileText(in language: Language) -> String {
    let head = language.say(
      dutch: "# Huisstijl van brieven. Bekijk het resultaat met: aflos letter head",
      english: "# House style of letters. Look at the result with: aflos letter head")
    let said = lines.map { "\($0.key.word(in: language)): \($0.text)" }
    return ([head] + said).joined(separator: "\n") + "\n"
  }
}

extension HouseStyle.Key {
  /// As it is written in a file.
  package func word(in language: Language) -> String { name(in: language).lowercased() }
}
