import Domain
import Exchange

extension DossierFinding {
  /// Where it is and what is wrong: `regel 12, kolom 3 (debts[0].stage): …`.
  package func text(in language: Language) -> String {
    let at = path.isEmpty ? "" : " (\(path))"
    return switch language {
    case .dutch: "regel \(place.line), kolom \(place.column)\(at): \(reason.dutch)"
    case .english: "line \(place.line), column \(place.column)\(at): \(reason.english)"
    }
  }
}

extension DossierFinding.Reason {
  fileprivate var dutch: String {
    switch self {
    case .tooLarge(let limit): "het bestand is groter dan \(limit) bytes"
    case .notUTF8: "het bestand is geen UTF-8"
    case .notJSON(let reason): "dit is geen JSON: \(reason.dutch)"
    case .wrongSchema(let found, let expected):
      "schema moet “\(expected)” zijn" + (found.map { ", hier staat “\($0)”" } ?? "")
    case .missingKey: "dit ontbreekt"
    case .unknownKey(let allowed): "deze sleutel ken ik niet; wel: \(allowed.listed(in: .dutch))"
    case .duplicateKey: "deze sleutel staat er twee keer"
    case .wrongType(let expected, let found):
      "hier hoort \(expected.dutch), er staat \(found.dutch)"
    case .unknownValue(let found, let allowed):
      "“\(found)” ken ik niet; wel: \(allowed.alternatives(in: .dutch))"
    case .emptyText: "de tekst is leeg"
    case .controlCharacter: "de tekst heeft een stuurteken"
    case .tooLong(let limit): "de tekst is langer dan \(limit) tekens"
    case .notAPostcode: "dit is geen postcode"
    case .notAnEmail: "dit is geen e-mailadres"
    case .notACitizenNumber: "dit burgerservicenummer klopt niet"
    case .notAnIBAN: "dit rekeningnummer klopt niet"
    case .notADay(let found): "“\(found)” is geen dag; schrijf JJJJ-MM-DD"
    case .notWholeCents(let found): "\(found) is geen heel aantal centen"
    case .notAWholeNumber(let found): "\(found) is geen heel getal"
    case .notAPercentage(let found): "\(found) is geen percentage"
    case .negative(let found): "\(found) is minder dan nul"
    case .aboveLimit(let limit): "dit is meer dan \(limit.text(in: .dutch))"
    case .outOfRange(let range):
      "dit moet van \(range.lowerBound) tot en met \(range.upperBound) zijn"
    case .wrongCount(let found, let expected):
      "hier horen \(expected.dutch) waarden, het zijn er \(found)"
    case .notAnID(let found): "“\(found)” kan geen id zijn: alleen letters, cijfers, - en _"
    case .duplicateID(let id): "“\(id)” is al gebruikt"
    case .unknownCreditor(let id): "schuldeiser “\(id)” staat niet in dit bestand"
    case .unknownDebt(let id): "schuld “\(id)” staat niet in dit bestand"
    case .dayDoesNotFit: "alleen bij “later” hoort een dag, en daar altijd"
    case .doesNotBelong(let key): "“\(key)” hoort niet bij dit antwoord"
    case .lastDayBeforeFirst: "de laatste dag ligt voor de eerste"
    case .otherYearThanBirthDate: "dit is een ander jaar dan dat van de geboortedatum"
    case .otherYearsThanChildren(let years):
      "de kinderen die hier wonen zijn geboren in \(years.map(String.init).joined(separator: ", "))"
    case .disputedAboveClaimed(let claimed):
      "er wordt meer betwist dan de schuld van \(claimed.text(in: .dutch))"
    case .percentMissing: "bij een contractrente hoort een percentage"
    case .percentSuperfluous: "alleen bij een contractrente hoort een percentage"
    case .monthWithoutMonthsApart(let every):
      "een maand past niet bij iets dat \(every.name(in: .dutch)) komt"
    case .letterChanged: "deze brief is veranderd nadat hij was geschreven"
    case .correctionDoesNotFit: "dit cijfer van de wet past niet bij de tabellen van Aflos"
    }
  }

  fileprivate var english: String {
    switch self {
    case .tooLarge(let limit): "the file is larger than \(limit) bytes"
    case .notUTF8: "the file is not UTF-8"
    case .notJSON(let reason): "this is not JSON: \(reason.english)"
    case .wrongSchema(let found, let expected):
      "schema must be “\(expected)”" + (found.map { ", here it is “\($0)”" } ?? "")
    case .missingKey: "this is missing"
    case .unknownKey(let allowed):
      "I do not know this key; I know: \(allowed.listed(in: .english))"
    case .duplicateKey: "this key is there twice"
    case .wrongType(let expected, let found):
      "this should be \(expected.english), but it is \(found.english)"
    case .unknownValue(let found, let allowed):
      "I do not know “\(found)”; I know: \(allowed.alternatives(in: .english))"
    case .emptyText: "the text is empty"
    case .controlCharacter: "the text has a control character"
    case .tooLong(let limit): "the text is longer than \(limit) characters"
    case .notAPostcode: "this is not a postcode"
    case .notAnEmail: "this is not an e-mail address"
    case .notACitizenNumber: "this citizen service number is not right"
    case .notAnIBAN: "this account number is not right"
    case .notADay(let found): "“\(found)” is not a day; write YYYY-MM-DD"
    case .notWholeCents(let found): "\(found) is not a whole number of cents"
    case .notAWholeNumber(let found): "\(found) is not a whole number"
    case .notAPercentage(let found): "\(found) is not a percentage"
    case .negative(let found): "\(found) is below zero"
    case .aboveLimit(let limit): "this is more than \(limit.text(in: .english))"
    case .outOfRange(let range):
      "this must be from \(range.lowerBound) through \(range.upperBound)"
    case .wrongCount(let found, let expected):
      "there should be \(expected.english) values, there are \(found)"
    case .notAnID(let found): "“\(found)” cannot be an id: only letters, digits, - and _"
    case .duplicateID(let id): "“\(id)” is in use already"
    case .unknownCreditor(let id): "creditor “\(id)” is not in this file"
    case .unknownDebt(let id): "debt “\(id)” is not in this file"
    case .dayDoesNotFit: "only “later” has a day, and always one"
    case .doesNotBelong(let key): "“\(key)” does not belong to this answer"
    case .lastDayBeforeFirst: "the last day is before the first"
    case .otherYearThanBirthDate: "this is another year than that of the date of birth"
    case .otherYearsThanChildren(let years):
      "the children who live here were born in \(years.map(String.init).joined(separator: ", "))"
    case .disputedAboveClaimed(let claimed):
      "more is disputed than the debt of \(claimed.text(in: .english))"
    case .percentMissing: "a contract rate needs a percentage"
    case .percentSuperfluous: "only a contract rate has a percentage"
    case .monthWithoutMonthsApart(let every):
      "a month does not fit something that comes \(every.name(in: .english))"
    case .letterChanged: "this letter was changed after it was written"
    case .correctionDoesNotFit: "this figure of the law does not fit the tables of Aflos"
    }
  }
}

extension ClosedRange<Int> {
  fileprivate var dutch: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) tot en met \(upperBound)"
  }

  fileprivate var english: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) through \(upperBound)"
  }
}

extension JSONError.Reason {
  fileprivate var dutch: String {
    switch self {
    case .tooLarge(let limit): "groter dan \(limit) bytes"
    case .tooDeep(let limit): "meer dan \(limit) lagen diep"
    case .notUTF8: "geen UTF-8"
    case .unexpectedEnd: "het houdt te vroeg op"
    case .unexpectedCharacter: "hier staat een teken dat er niet hoort"
    case .trailingCharacters: "er staat nog iets achter het einde"
    case .controlCharacterInString: "een regeleinde of stuurteken midden in een tekst"
    case .unknownEscape: "een onbekend teken achter \\"
    case .halfSurrogatePair: "een half teken achter \\u"
    case .notANumber: "dit is geen getal"
    }
  }

  fileprivate var english: String {
    switch self {
    case .tooLarge(let limit): "larger than \(limit) bytes"
    case .tooDeep(let limit): "more than \(limit) levels deep"
    case .notUTF8: "not UTF-8"
    case .unexpectedEnd: "it ends too soon"
    case .unexpectedCharacter: "a character that does not belong here"
    case .trailingCharacters: "there is more after the end"
    case .controlCharacterInString: "a line end or control character inside a text"
    case .unknownEscape: "an unknown character after \\"
    case .halfSurrogatePair: "half a character after \\u"
    case .notANumber: "this is not a number"
    }
  }
}

extension JSONKind {
  fileprivate var dutch: String {
    switch self {
    case .object: "een object"
    case .array: "een lijst"
    case .string: "een tekst"
    case .number: "een getal"
    case .bool: "true of false"
    case .null: "null"
    }
  }

  fileprivate var english: String {
    switch self {
    case .object: "an object"
    case .array: "a list"
    case .string: "a text"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    }
  }
}
