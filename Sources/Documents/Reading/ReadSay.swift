import Domain

/// What is said and asked while a letter that was read is gone through.
package enum ReadSay: Hashable, Sendable {
  case whichFile, whichFileHelp
  /// Above the lines that are pasted.
  case pasteHere
  /// Whether the letter is about this debt.
  case isAbout(debt: String)
  case isAboutHelp
  /// Which of several debts; the last answer is a new one.
  case whichDebt, whichDebtHelp, newDebt
  /// Whether a new debt is made.
  case makesNew, makesNewHelp
  /// What was read for a field, above its question.
  case proposal(ReadField)
  /// The total of the letter, what the parts add up to, and what the letter says was paid already.
  case totalDiffers(read: Money, typed: Money, paid: Money?)
  case keepAnyway, keepAnywayHelp
  /// Whether the account is kept with who is paid.
  case keepAccount(String, of: String), keepAccountHelp
  /// What stands in the log: the file, the start of its hash, and the day on which it was gone through.
  case readFrom(file: String, mark: String, on: LocalDate)
  case nothingKept
  case dryRun
  /// The letter was read before.
  case again, againHelp
  /// While pictures are read.
  case reading(String)
  case fillIn
  /// The name of text that was pasted.
  case pasted

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .whichFile: "Welk bestand is de brief? Typ “plakken” om tekst te plakken."
    case .whichFileHelp:
      "Sleep het bestand hierheen: een pdf, een foto (jpg of png) of tekst. Het blijft op deze computer."
    case .pasteHere: "Plak de tekst van de brief. Een lege regel of . is het einde."
    case .isAbout(let debt): "Gaat deze brief over \(debt)?"
    case .isAboutHelp: "Ja schrijft de brief op bij deze schuld. Nee maakt een nieuwe schuld."
    case .whichDebt: "Bij welke schuld hoort deze brief?"
    case .whichDebtHelp: "Typ het nummer van de schuld, of “nieuw” voor een nieuwe schuld."
    case .newDebt: "nieuw"
    case .makesNew: "Wilt u hiervan een nieuwe schuld maken?"
    case .makesNewHelp:
      "Ja vraagt alles na, vraag voor vraag. Enter neemt alleen over wat bewezen is. Nee bewaart niets."
    case .proposal(let field): Self.proposal(field, in: .dutch)
    case .totalDiffers(let read, let typed, let paid):
      "In de brief staat in totaal \(read.text(in: .dutch)). Uw bedragen zijn samen \(typed.text(in: .dutch))."
        + (paid.map { " De brief trekt er \($0.text(in: .dutch)) af die al betaald is." } ?? "")
    case .keepAnyway: "Wilt u het toch zo bewaren?"
    case .keepAnywayHelp: "Ja bewaart uw bedragen. Nee bewaart niets; wat u typte blijft wachten."
    case .keepAccount(let account, let name):
      "Wilt u rekening \(account) bewaren bij \(name)? Het controlegetal klopt."
    case .keepAccountHelp:
      "Kijk of hij zo in de brief staat. Twijfelt u of de brief echt is? Zeg dan nee, en bel een nummer dat u zelf opzoekt."
    case .readFrom(let file, let mark, let day):
      "Gelezen uit \(shown(file, limit: 60)) (SHA-256 \(mark)), nagekeken door u op \(day.text(in: .dutch))"
    case .nothingKept: "Er is niets bewaard."
    case .dryRun: "Dit was alleen om te zien: er is niets bewaard."
    case .again: "Wilt u hem nog een keer bewaren?"
    case .againHelp: "Dezelfde brief twee keer bewaren geeft een dubbele regel in uw logboek."
    case .reading(let file): "\(shown(file, limit: 50)) wordt gelezen"
    case .fillIn: "Kijk bij elke vraag in de brief."
    case .pasted: "geplakte tekst"
    }
  }

  private var english: String {
    switch self {
    case .whichFile: "Which file is the letter? Type “paste” to paste text."
    case .whichFileHelp:
      "Drag the file here: a PDF, a photo (jpg or png) or text. It stays on this computer."
    case .pasteHere: "Paste the text of the letter. An empty line or . ends it."
    case .isAbout(let debt): "Is this letter about \(debt)?"
    case .isAboutHelp: "Yes writes the letter down with this debt. No makes a new debt."
    case .whichDebt: "To which debt does this letter belong?"
    case .whichDebtHelp: "Type the number of the debt, or “new” for a new debt."
    case .newDebt: "new"
    case .makesNew: "Do you want to make a new debt of this?"
    case .makesNewHelp:
      "Yes goes through everything, question by question. Enter takes only what is proven. No keeps nothing."
    case .proposal(let field): Self.proposal(field, in: .english)
    case .totalDiffers(let read, let typed, let paid):
      "The letter has \(read.text(in: .english)) in all. Your amounts are \(typed.text(in: .english)) together."
        + (paid.map { " The letter takes off \($0.text(in: .english)) that was paid." } ?? "")
    case .keepAnyway: "Do you want to keep it all the same?"
    case .keepAnywayHelp: "Yes keeps your amounts. No keeps nothing; what you typed waits."
    case .keepAccount(let account, let name):
      "Do you want to keep account \(account) with \(name)? Its check digits are right."
    case .keepAccountHelp:
      "See whether the letter has it so. Do you doubt that the letter is real? Then say no, and call a number that you look up yourself."
    case .readFrom(let file, let mark, let day):
      "Read from \(shown(file, limit: 60)) (SHA-256 \(mark)), gone through by you on \(day.text(in: .english))"
    case .nothingKept: "Nothing was kept."
    case .dryRun: "This was only to see: nothing was kept."
    case .again: "Do you want to keep it once more?"
    case .againHelp: "Keeping the same letter twice gives a double line in your log."
    case .reading(let file): "Reading \(shown(file, limit: 50))"
    case .fillIn: "Look in the letter at each question."
    case .pasted: "pasted text"
    }
  }

  private static func proposal(_ field: ReadField, in language: Language) -> String {
    let (value, why) = (field.shown(in: language), field.why.text(in: language))
    guard !field.why.isProof else {
      return language.say(
        dutch: "In de brief: \(value) (\(why)).", english: "In the letter: \(value) (\(why)).")
    }
    return language.say(
      dutch: "In de brief: \(value) (\(why)). Typ het zelf, of typ = als het klopt.",
      english: "In the letter: \(value) (\(why)). Type it yourself, or type = if it is right.")
  }
}
