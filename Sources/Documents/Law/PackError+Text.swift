import Domain
import Rules

extension PackError {
  /// Why the pack cannot be used, in one sentence that says where and what.
  package func text(in language: Language) -> String {
    switch self {
    case .notAPack:
      language.say(
        dutch: "de eerste regel is niet “\(LawPack.format)”",
        english: "the first line is not “\(LawPack.format)”")
    case .unknownFormat(let format):
      language.say(
        dutch: "deze versie van Aflos kent “\(format)” niet",
        english: "this version of Aflos does not know “\(format)”")
    case .notNewer(let number, let inForce):
      language.say(
        dutch: "pakket \(number) is niet nieuwer dan pakket \(inForce), dat nu geldt",
        english: "pack \(number) is not newer than pack \(inForce), which is in force")
    case .line(let number, let line):
      language.say(dutch: "regel \(number): ", english: "line \(number): ")
        + line.text(in: language)
    case .table(let name, let table):
      "\(name.rawValue): " + table.text(in: language)
    }
  }
}

extension PackError.Line {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .notAPair:
      language.say(
        dutch: "hier hoort “naam: waarde” te staan", english: "here “name: value” should stand")
    case .unknownName(let name):
      language.say(dutch: "“\(name)” is niet bekend", english: "“\(name)” is not known")
    case .notADay(let text):
      language.say(
        dutch: "“\(text)” is geen dag zoals 2027-01-01",
        english: "“\(text)” is no day like 2027-01-01")
    case .notANumber(let text):
      language.say(dutch: "“\(text)” is geen nummer", english: "“\(text)” is no number")
    case .notAValue(let text):
      language.say(
        dutch: "“\(text)” is geen cijfer zoals 4 %, 40.00 euro of 2 years",
        english: "“\(text)” is no figure like 4 %, 40.00 euro or 2 years")
    case .twice(let name):
      language.say(dutch: "“\(name)” staat er twee keer", english: "“\(name)” stands there twice")
    case .missing(let name):
      language.say(dutch: "“\(name)” ontbreekt", english: "“\(name)” is missing")
    case .figuresDoNotFit:
      language.say(
        dutch: "de cijfers van deze rij passen niet bij de tabel",
        english: "the figures of this row do not fit the table")
    }
  }
}

extension PackError.Table {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .twice:
      language.say(dutch: "deze tabel staat er twee keer", english: "this table stands there twice")
    case .empty: language.say(dutch: "er zijn geen rijen", english: "there are no rows")
    case .outOfOrder(let day):
      language.say(
        dutch: "\(day.iso) staat niet in de volgorde van de dagen",
        english: "\(day.iso) is not in the order of the days")
    case .unknownSubject(let subject):
      language.say(
        dutch: "“\(subject)” hoort niet in deze tabel, of staat er twee keer",
        english: "“\(subject)” does not belong in this table, or stands there twice")
    case .missingSubject(let subject):
      language.say(dutch: "“\(subject)” ontbreekt", english: "“\(subject)” is missing")
    }
  }
}
