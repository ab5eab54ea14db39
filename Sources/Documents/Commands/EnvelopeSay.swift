import Domain

/// What is said and asked before letters go.
package enum EnvelopeSay: Hashable, Sendable {
  /// So many addressees without an address.
  case addressesMissing(Int)
  case addressesHelp
  /// Whose address is asked now.
  case addressOf(String)
  /// An address that was read somewhere: whose, the address, and where it was read.
  case suggested(String, address: String, source: String, readOn: LocalDate?)
  case suggestedQuestion
  case suggestedHelp
  /// When the person was born, with the names of those who look people up by it.
  case birthDate([String])
  case birthDateHelp
  /// Those whose letter cannot go by post.
  case withoutAddress([String])
  case sendingDay
  case sendingDayHelp
  /// Below each letter but the last.
  case next
  case last
  case nextHelp
  /// So many letters that acknowledge, out of all.
  case admits(Int, of: Int)
  case admitsHelp
  /// What is typed for it.
  case admitWord
  case nothingLeft
  case beside
  case besideHelp
  case howToGo
  case howToGoHelp
  case toPrint, toFiles, notNow
  case sentToday(Int)
  case sentTodayHelp

  /// The sentence that is shown.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .addressesMissing(let count):
      (count == 1
        ? "Van één schuldeiser ontbreekt het adres."
        : "Van \(count) schuldeisers ontbreekt het adres.")
        + " Zonder adres kan een brief niet met de post. Wilt u het nu invullen?"
    case .addressesHelp:
      "Het adres staat op hun laatste brief. Weet u er een niet? Druk dan op Enter. Met . stopt u met invullen."
    case .addressOf(let name): "\(name): het adres staat op hun laatste brief. Enter: nu niet."
    case .birthDate(let names):
      "Wat is uw geboortedatum? \(names.count == 1 ? "Daarmee vindt" : "Daarmee vinden") \(Self.few(names, in: .dutch)) u sneller. De datum komt dan in uw brieven, niet in die aan een privépersoon. Enter: niet noemen."
    case .birthDateHelp:
      "Zo typt u het: 3-4-1988. Later aanpassen kan met: household edit. Wilt u het niet in brieven? Druk dan op Enter."
    case .suggested(let name, let address, let source, let day):
      "\(name): misschien is dit het adres: \(address). Het stond bij \(source)"
        + (day.map { ", op \($0.text(in: .dutch))" } ?? "") + "."
    case .suggestedQuestion: "Staat precies dit adres op hun brief?"
    case .suggestedHelp:
      "Met een ander adres raakt uw brief zoek. Kijk op hun laatste brief. Met n of Enter vult u het zelf in."
    case .withoutAddress(let names):
      "Nog niet met de post, want het adres ontbreekt: \(names.namedFirst(in: .dutch))."
    case .sendingDay: "Op welke dag gaan de brieven weg?"
    case .sendingDayHelp:
      "Vanaf die dag tellen de dagen die zij krijgen om te antwoorden. Typ vandaag, morgen of een datum."
    case .next: "Enter: volgende brief. <: vorige. .: genoeg gekeken."
    case .last: "Dit was de laatste. Enter: verder. <: vorige."
    case .nextHelp:
      "U kijkt of alles klopt. Er wordt nog niets gemaakt of verstuurd."
    case .admits(1, of: 1):
      "Met deze brief erkent u de schuld. Typ erken als dat goed is. Met Enter maak ik hem niet."
    case .admits(let count, of: let all):
      (count == 1
        ? "Met 1 van deze brieven erkent u de schuld."
        : "Met \(count) van de \(all) brieven erkent u de schuld.")
        + " Typ erken als dat goed is. "
        + (count == all ? "Met Enter maak ik er geen." : "Met Enter maak ik alleen de andere.")
    case .admitsHelp:
      "Wie om tijd vraagt of een bedrag biedt, zegt daarmee dat hij de schuld heeft. Klopt de schuld, dan is dat goed. Twijfelt u? Druk op Enter en vraag eerst uitleg."
    case .admitWord: "erken"
    case .nothingLeft: "Dan maak ik nu geen brieven."
    case .beside: "De brieven zijn in het Nederlands. Wilt u ze voor uzelf ook in uw eigen taal?"
    case .besideHelp: "Dan komt er bij elke brief een vertaling, die u zelf houdt."
    case .howToGo: "Hoe wilt u de brieven?"
    case .howToGoHelp:
      "Afdrukken: alle brieven achter elkaar in één pdf. Losse bestanden: elke brief als tekst."
    case .toPrint: "afdrukken"
    case .toFiles: "losse bestanden"
    case .notNow: "nu niet"
    case .sentToday(let count):
      count == 1
        ? "Gaat de brief vandaag op de post?" : "Gaan de \(count) brieven vandaag op de post?"
    case .sentTodayHelp:
      "Zeg ja als u ze vandaag post. Dan telt Aflos de dagen tot het antwoord. Nog niet? Typ later: letter sent --all --by post."
    }
  }

  private var english: String {
    switch self {
    case .addressesMissing(let count):
      (count == 1
        ? "The address of one creditor is missing."
        : "The addresses of \(count) creditors are missing.")
        + " Without an address a letter cannot go by post. Do you want to fill it in now?"
    case .addressesHelp:
      "The address is on their last letter. If you do not know one, press Enter. Type . to stop filling in."
    case .addressOf(let name): "\(name): the address is on their last letter. Enter: not now."
    case .birthDate(let names):
      "What is your date of birth? By it \(Self.few(names, in: .english)) \(names.count == 1 ? "finds" : "find") you sooner. It is then in your letters, not in one to a private person. Enter: do not tell."
    case .birthDateHelp:
      "Type it like this: 3-4-1988. You can change it later with: household edit. Do you not want it in letters? Then press Enter."
    case .suggested(let name, let address, let source, let day):
      "\(name): this may be the address: \(address). It was read at \(source)"
        + (day.map { ", on \($0.text(in: .english))" } ?? "") + "."
    case .suggestedQuestion: "Is exactly this address on their letter?"
    case .suggestedHelp:
      "With another address your letter gets lost. Look at their last letter. With n or Enter you fill it in yourself."
    case .withoutAddress(let names):
      "Not by post yet, because the address is missing: \(names.namedFirst(in: .english))."
    case .sendingDay: "On which day do the letters go?"
    case .sendingDayHelp:
      "From that day on they have time to answer. Type today, tomorrow or a date."
    case .next: "Enter: next letter. <: the one before. .: seen enough."
    case .last: "This was the last one. Enter: go on. <: the one before."
    case .nextHelp: "You look whether all is right. Nothing is made or sent yet."
    case .admits(1, of: 1):
      "This letter acknowledges the debt. Type admit if that is right. With Enter I do not make it."
    case .admits(let count, of: let all):
      (count == 1
        ? "1 of these letters acknowledges the debt."
        : "\(count) of the \(all) letters acknowledge the debt.")
        + " Type admit if that is right. "
        + (count == all ? "With Enter I make none." : "With Enter I make only the others.")
    case .admitsHelp:
      "Asking for time or offering an amount says that you have the debt. If the debt is right, that is fine. In doubt? Press Enter and ask for details first."
    case .admitWord: "admit"
    case .nothingLeft: "Then I make no letters now."
    case .beside: "The letters are in Dutch. Do you want them in English too, for yourself?"
    case .besideHelp: "Then each letter comes with a translation, which you keep."
    case .howToGo: "How do you want the letters?"
    case .howToGoHelp:
      "Print: all letters one after another in one PDF. Separate files: each letter as text."
    case .toPrint: "print"
    case .toFiles: "separate files"
    case .notNow: "not now"
    case .sentToday(let count):
      count == 1
        ? "Does the letter go by post today?" : "Do the \(count) letters go by post today?"
    case .sentTodayHelp:
      "Say yes if you post them today. Then Aflos counts the days until the answer. Not yet? Type later: letter sent --all --by post."
    }
  }

  /// Two names at most, and how many more there are.
  private static func few(_ names: [String], in language: Language) -> String {
    guard names.count > 2 else { return names.listed(in: language) }
    let more = names.count - 1
    return [names[0], language.say(dutch: "nog \(more)", english: "\(more) more")]
      .listed(in: language)
  }
}
