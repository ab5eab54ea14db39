import Domain

extension InputError {
  /// What is wrong with which answer, and how to mend it. No blame, no jargon.
  ///
  /// Names the field where there is one and repeats what was typed, where anything was.
  package func text(in language: Language) -> String {
    let sentences =
      switch language {
      case .dutch: dutchSentences
      case .english: englishSentences
      }
    guard let field else { return capitalised(sentences) }
    return "\(field.name(in: language)): \(sentences)"
  }

  /// What was typed, in quotation marks, fit for a screen.
  var quoted: String { "“\(shown(typed, limit: 60))”" }

  /// Whether a name is typed for which a new one is as good as one that is known.
  var namesACreditor: Bool { field == .debtCreditor || field == .debtCollector }

  /// `start` with how the field may be typed: " Typ bijvoorbeeld 450,00." Empty without a field.
  func example(_ start: String, in language: Language) -> String {
    guard let field else { return "" }
    return "\(start) \(field.help(in: language).example)."
  }

  /// More names than these are too much to read in one sentence.
  static var namesInOneSentence: Int { 5 }
}

/// `text` as it can be shown on one line: control characters and characters that change the
/// direction of other text are made visible, and what is longer than `limit` ends in "…".
func shown(_ text: String, limit: Int) -> String {
  var result = ""
  // Counted in scalars: one character can be made of thousands of them.
  let scalars = text.unicodeScalars
  for scalar in scalars.prefix(scalars.count > limit ? limit - 1 : limit) {
    result.unicodeScalars.append(contentsOf: visible(scalar))
  }
  return scalars.count > limit ? result + "…" : result
}

private func visible(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
  switch scalar.value {
  case 0..<0x20: return picture(0x2400 + scalar.value)
  case 0x7F: return picture(0x2421)
  default: break
  }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
    return "<U+\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars
  default: return String(scalar).unicodeScalars
  }
}

/// The character of the Unicode block "Control Pictures" with this number.
private func picture(_ value: UInt32) -> String.UnicodeScalarView {
  (Unicode.Scalar(value).map { String($0) } ?? "").unicodeScalars
}
