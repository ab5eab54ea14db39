import Domain

/// One thing in a file that keeps it from being a dossier: facts, no sentences.
package struct DossierFinding: Hashable, Coded {
  /// What is wrong, with what was found and what could stand there.
  package enum Reason: Hashable, Coded {
    // The file as a whole.
    case tooLarge(limitInBytes: Int)
    case notUTF8
    case notJSON(JSONError.Reason)
    /// `schema` is absent, or is not the one that can be read.
    case wrongSchema(found: String?, expected: String)

    // Keys and kinds of value.
    case missingKey
    case unknownKey(allowed: [String])
    case duplicateKey
    case wrongType(expected: JSONKind, found: JSONKind)
    case unknownValue(found: String, allowed: [String])

    // Texts.
    case emptyText
    case controlCharacter
    case tooLong(limit: Int)
    case notAPostcode
    case notAnEmail
    case notAnIBAN
    case notACitizenNumber

    // Numbers and days.
    case notADay(found: String)
    case notWholeCents(found: String)
    case notAWholeNumber(found: String)
    /// Not a number of percents from 0 to 1,000 with at most four decimals.
    case notAPercentage(found: String)
    case negative(found: String)
    case aboveLimit(Money)
    case outOfRange(ClosedRange<Int>)
    /// A list with more or fewer elements than it should have.
    case wrongCount(found: Int, expected: ClosedRange<Int>)

    // What belongs together.
    /// Letters, digits, `-` and `_`, one to forty of them.
    case notAnID(found: String)
    case duplicateID(String)
    case unknownCreditor(String)
    case unknownDebt(String)
    /// A day for an item of the agenda that does not come back, or none for one that does.
    case dayDoesNotFit
    /// What belongs to another answer than the one that is given.
    case doesNotBelong(String)
    case lastDayBeforeFirst
    /// A year of birth that is not the one of the day of birth.
    case otherYearThanBirthDate
    /// Years of birth that are not those of the children who live here, which are these.
    case otherYearsThanChildren([Int])
    case disputedAboveClaimed(claimed: Money)
    case percentMissing
    case percentSuperfluous
    /// A calendar month with an amount that does not fall in months: weekly or once.
    case monthWithoutMonthsApart(Frequency)
    /// A correction of the law about a table, a figure or a day that is not there.
    case correctionDoesNotFit
    /// The words of a letter are not those of its fingerprint.
    case letterChanged
  }

  /// Where, as a path: `debts[3].principalCents`. Empty for the file as a whole.
  package let path: String
  /// Where the value starts; for a missing key, the object it is missing from.
  package let place: JSONPlace
  package let reason: Reason

  package init(path: String, place: JSONPlace, reason: Reason) {
    self.path = path
    self.place = place
    self.reason = reason
  }

  package var code: String { reason.code }
}

/// All that keeps a file from being a dossier, in the order of the file.
package struct DossierFindings: Error, Hashable, Sendable {
  /// At least one; at most `DossierFindings.most`.
  package let all: [DossierFinding]
  /// How many more there are.
  package let omitted: Int

  /// More than this helps nobody, and a hostile file could have millions.
  package static let most = 10_000
}
