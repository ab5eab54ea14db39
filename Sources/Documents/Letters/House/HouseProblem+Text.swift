import Domain
import Paper

extension HouseProblem {
  /// What is wrong in the file of this name, then how to mend it.
  package func text(in language: Language) -> String {
    let place = line.map {
      language.say(dutch: "Regel \($0): ", english: "Line \($0): ")
    }
    return (place ?? "") + reason.text(in: language)
  }
}

extension HouseProblem.Reason {
  fileprivate func text(in language: Language) -> String {
    language == .dutch ? dutch : english
  }

  private var dutch: String {
    switch self {
    case .notKeyAndValue:
      "typ een woord, een dubbele punt en wat u wilt, zoals naam: Stichting Voorbeeld."
    case .unknownKey(let word):
      "“\(shown(word, limit: 40))” ken ik niet. "
        + (Self.meant(word, in: .dutch).map { "Bedoelt u \($0)?" }
          ?? "Kies uit: \(Self.words(in: .dutch).listed(in: .dutch)).")
    case .tooMany(let key, let limit):
      "\(key.name(in: .dutch)) kan hooguit \(limit == 1 ? "één regel" : "\(limit) regels") zijn."
    case .tooLong(let limit): "dit is te lang voor een briefhoofd: hooguit \(limit) tekens."
    case .controlCharacter: "er staat een teken in dat geen letter is. Typ de regel opnieuw."
    case .notAnEmail(let typed):
      "“\(shown(typed, limit: 60))” is geen e-mailadres. Typ het zoals post@voorbeeld.nl."
    case .notAColour(let typed):
      "“\(shown(typed, limit: 20))” is geen kleur. Typ # en zes tekens, zoals #1F4E79."
    case .tooPale(let colour, let better):
      "de kleur \(colour.hex) is op wit papier slecht te lezen (\(Self.contrast(colour, ",")) op 1; nodig is 4,5 op 1). Neem \(better.hex) of donkerder."
    case .noName: "de naam van de organisatie ontbreekt. Zet erin: naam: Stichting Voorbeeld."
    case .notText: "dit is geen tekst in UTF-8. Bewaar het als gewone tekst."
    }
  }

  private var english: String {
    switch self {
    case .notKeyAndValue: "type a word, a colon and what you want, like name: Example Foundation."
    case .unknownKey(let word):
      "I do not know “\(shown(word, limit: 40))”. "
        + (Self.meant(word, in: .english).map { "Did you mean \($0)?" }
          ?? "Choose from: \(Self.words(in: .english).listed(in: .english)).")
    case .tooMany(let key, let limit):
      "\(key.name(in: .english)) can be \(limit == 1 ? "one line" : "\(limit) lines") at most."
    case .tooLong(let limit): "this is too long for a letterhead: \(limit) characters at most."
    case .controlCharacter: "it holds a character that is no letter. Type the line again."
    case .notAnEmail(let typed):
      "“\(shown(typed, limit: 60))” is no e-mail address. Type it like mail@example.org."
    case .notAColour(let typed):
      "“\(shown(typed, limit: 20))” is no colour. Type # and six characters, like #1F4E79."
    case .tooPale(let colour, let better):
      "the colour \(colour.hex) is hard to read on white paper (\(Self.contrast(colour, ".")) to 1; 4.5 to 1 is needed). Take \(better.hex) or darker."
    case .noName: "the name of the organisation is missing. Put in: name: Example Foundation."
    case .notText: "this is no text in UTF-8. Save it as plain text."
    }
  }

  private static func words(in language: Language) -> [String] {
    HouseStyle.Key.allCases.map { $0.name(in: language).lowercased() }
  }

  private static func meant(_ word: String, in language: Language) -> String? {
    nearest(to: word, among: words(in: language))
  }

  /// Tenths, rounded down.
  private static func contrast(_ colour: HouseColour, _ mark: String) -> String {
    let tenths = colour.contrastWithWhite / 100
    return "\(tenths / 10)\(mark)\(tenths % 10)"
  }
}

extension HouseStyle.Key {
  /// What it is called, at the beginning of a sentence or as a label.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.name, .dutch): "Naam"
    case (.name, .english): "Name"
    case (.address, .dutch): "Adres"
    case (.address, .english): "Address"
    case (.phone, .dutch): "Telefoon"
    case (.phone, .english): "Phone"
    case (.email, .dutch): "E-mail"
    case (.email, .english): "E-mail"
    case (.contact, .dutch): "Contact"
    case (.contact, .english): "Contact"
    case (.place, .dutch): "Plaats"
    case (.place, .english): "Place"
    case (.signature, .dutch): "Handtekening"
    case (.signature, .english): "Signature"
    case (.logo, .dutch): "Logo"
    case (.logo, .english): "Logo"
    case (.colour, .dutch): "Kleur"
    case (.colour, .english): "Colour"
    }
  }
}

extension PictureError {
  /// Why a file cannot be a mark above letters, and what would do, as the end of a sentence.
  package func text(in language: Language) -> String {
    language == .dutch ? dutch : english
  }

  private var dutch: String {
    switch self {
    case .unknownFormat: "dit is geen PNG of SVG. Sla het logo op als PNG."
    case .tooManyBytes(let limit):
      "dit bestand is te groot: hooguit \(limit >> 20) MB. Sla het kleiner op."
    case .tooManyPixels(let limit):
      "dit beeld is te groot: hooguit \(limit) beeldpunten breed en hoog. Sla het kleiner op."
    case .damaged: "het bestand is beschadigd. Sla het opnieuw op."
    case .interlaced: "deze PNG is “interlaced”. Sla hem op zonder interlacing."
    case .sixteenBits: "deze PNG heeft 16 bits per kleur. Sla hem op met 8 bits."
    case .noSize: "deze SVG zegt niet hoe groot hij is. Sla hem op met een viewBox."
    case .notAPath(let name):
      "in deze SVG staat “\(shown(name, limit: 40))”. Alleen gevulde paden kunnen: zet alles om naar paden, of sla het op als PNG."
    case .fill(let value):
      "de vulling “\(shown(value, limit: 40))” in deze SVG kan niet. Neem een effen kleur, zoals #1F4E79."
    case .path(let place):
      "een pad in deze SVG is niet te lezen, bij teken \(place + 1). Sla het opnieuw op, of als PNG."
    case .nothingDrawn: "in deze SVG staat niets dat te zien is."
    }
  }

  private var english: String {
    switch self {
    case .unknownFormat: "this is no PNG or SVG. Save the logo as PNG."
    case .tooManyBytes(let limit):
      "this file is too large: \(limit >> 20) MB at most. Save it smaller."
    case .tooManyPixels(let limit):
      "this picture is too large: \(limit) pixels wide and high at most. Save it smaller."
    case .damaged: "the file is damaged. Save it again."
    case .interlaced: "this PNG is interlaced. Save it without interlacing."
    case .sixteenBits: "this PNG has 16 bits for each colour. Save it with 8 bits."
    case .noSize: "this SVG does not say how large it is. Save it with a viewBox."
    case .notAPath(let name):
      "this SVG holds “\(shown(name, limit: 40))”. Only filled paths are possible: turn everything into paths, or save it as PNG."
    case .fill(let value):
      "the fill “\(shown(value, limit: 40))” in this SVG is not possible. Take a plain colour, like #1F4E79."
    case .path(let place):
      "a path in this SVG cannot be read, at character \(place + 1). Save it again, or as PNG."
    case .nothingDrawn: "there is nothing to be seen in this SVG."
    }
  }
}
