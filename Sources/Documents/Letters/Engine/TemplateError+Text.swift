import Domain

extension TemplateError {
  /// Where it is, what is wrong, and how to mend it.
  package func text(in language: Language) -> String {
    let place =
      switch (line, language) {
      case (let line?, .dutch): "\(template), regel \(line)"
      case (let line?, .english): "\(template), line \(line)"
      case (nil, _): template
      }
    return switch language {
    case .dutch: "\(place): \(reason.dutch)"
    case .english: "\(place): \(reason.english)"
    }
  }
}

extension TemplateError.Reason {
  fileprivate var dutch: String {
    switch self {
    case .unknownTag(let tag, let nearest?):
      "{{\(tag)}} bestaat niet. Bedoelt u {{\(nearest)}}?"
    case .unknownTag(let tag, nil): "{{\(tag)}} bestaat niet."
    case .missingTag(let tag):
      "{{\(tag)}} ontbreekt, of staat niet in elk geval in de brief. Zonder kan de brief niet."
    case .outsideItsSection(let tag, let section):
      "{{\(tag)}} mag alleen tussen {{#\(section)}} en {{/\(section)}} staan."
    case .notASection(let tag):
      "{{\(tag)}} is er altijd. Schrijf {{\(tag)}} zonder # of ^."
    case .notAText(let tag): "{{\(tag)}} is geen tekst. Schrijf {{#\(tag)}} en {{/\(tag)}}."
    case .neverClosed(let tag): "{{#\(tag)}} wordt niet gesloten. Schrijf ook {{/\(tag)}}."
    case .nothingToClose(let tag): "{{/\(tag)}} sluit niets. Haal deze weg."
    case .closesAnother(let tag, let open):
      "{{/\(tag)}} staat te vroeg. Sluit eerst {{/\(open)}}."
    case .unfinishedTag: "{{ heeft geen }} op dezelfde regel."
    case .strayBrace: "Hier staat een losse accolade. Schrijf {{naam}}."
    case .unsupportedTag(let tag):
      "\(tag) kan niet in een brief. Alleen teksten, # ^ / en ! kunnen."
    case .unknownTemplate(let nearest?):
      "Er is geen brief met deze naam. Bedoelt u \(nearest)?"
    case .unknownTemplate(nil): "Er is geen brief met deze naam."
    }
  }

  fileprivate var english: String {
    switch self {
    case .unknownTag(let tag, let nearest?):
      "{{\(tag)}} does not exist. Do you mean {{\(nearest)}}?"
    case .unknownTag(let tag, nil): "{{\(tag)}} does not exist."
    case .missingTag(let tag):
      "{{\(tag)}} is missing, or is not always in the letter. The letter needs it."
    case .outsideItsSection(let tag, let section):
      "{{\(tag)}} may only stand between {{#\(section)}} and {{/\(section)}}."
    case .notASection(let tag):
      "{{\(tag)}} is always there. Write {{\(tag)}} without # or ^."
    case .notAText(let tag): "{{\(tag)}} is not a text. Write {{#\(tag)}} and {{/\(tag)}}."
    case .neverClosed(let tag): "{{#\(tag)}} is never closed. Write {{/\(tag)}} as well."
    case .nothingToClose(let tag): "{{/\(tag)}} closes nothing. Take it out."
    case .closesAnother(let tag, let open):
      "{{/\(tag)}} comes too early. Close {{/\(open)}} first."
    case .unfinishedTag: "{{ has no }} on the same line."
    case .strayBrace: "There is a loose brace here. Write {{name}}."
    case .unsupportedTag(let tag):
      "\(tag) cannot be used in a letter. Only texts, # ^ / and ! can."
    case .unknownTemplate(let nearest?):
      "No letter has this name. Do you mean \(nearest)?"
    case .unknownTemplate(nil): "No letter has this name."
    }
  }
}
