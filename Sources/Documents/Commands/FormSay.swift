import Domain

/// What is said about answers that were typed and are not a whole thing yet.
package enum FormSay: Hashable, Sendable {
  /// What was typed the last time: the fields, and what was typed for each.
  case lastTime([Field], typed: [String])
  case goOn
  case goOnHelp
  /// Somebody leaves; what was typed waits.
  case isKept
  /// Somebody leaves, and these are still needed.
  case isKeptWithout([Field])

  /// A day that is not exact was understood; it is counted with as one day.
  case countedWith(RoughDay)

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.countedWith(let rough), .dutch):
      "\(rough.text(in: .dutch)); Aflos rekent met \(rough.day.text(in: .dutch))"
    case (.countedWith(let rough), .english):
      "\(rough.text(in: .english)); Aflos counts with \(rough.day.text(in: .english))"
    case (.lastTime(let fields, let typed), .dutch):
      "Hier was u de vorige keer mee bezig: \(Self.listed(fields, typed, .dutch))."
    case (.lastTime(let fields, let typed), .english):
      "You were in the middle of this the last time: \(Self.listed(fields, typed, .english))."
    case (.goOn, .dutch): "Gaat u hiermee verder?"
    case (.goOn, .english): "Do you go on with this?"
    case (.goOnHelp, .dutch):
      "Met ja vraagt Aflos alleen wat er nog ontbreekt. Met nee begint u opnieuw, en gaat weg wat u "
        + "toen typte."
    case (.goOnHelp, .english):
      "With yes Aflos asks only what is still missing. With no you begin anew, and what you typed "
        + "then is gone."
    case (.isKept, .dutch): "Wat u typte is bewaard. Doe dit nog eens, dan gaat u verder."
    case (.isKept, .english): "What you typed is kept. Do this again, and you go on."
    case (.isKeptWithout(let fields), .dutch):
      "Dit is nog nodig: \(Self.names(fields, .dutch)). Wat u typte is bewaard. Doe dit nog eens, "
        + "dan gaat u verder."
    case (.isKeptWithout(let fields), .english):
      "This is still needed: \(Self.names(fields, .english)). What you typed is kept. Do this "
        + "again, and you go on."
    }
  }

  private static func listed(
    _ fields: [Field], _ typed: [String], _ language: Language
  ) -> String {
    zip(fields, typed).map { field, typed in
      "\(field.name(in: language)) \(shown(typed, limit: 60))"
    }.joined(separator: "; ")
  }

  private static func names(_ fields: [Field], _ language: Language) -> String {
    fields.map { $0.name(in: language) }.listed(in: language)
  }
}
