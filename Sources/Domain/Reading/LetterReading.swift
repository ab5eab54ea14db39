/// What was read of a letter that came in: a proposal, field by field, with why each may be believed.
///
/// Nothing of it is a fact of the dossier before a person took it over.
package struct LetterReading: Hashable, Sendable {
  /// From what it was read.
  package enum Origin: String, CaseIterable, Hashable, Sendable {
    /// Text that was typed or pasted, or a file of text.
    case text
    /// The text that a PDF file holds.
    case document
    /// A picture: letters were recognised by their shape, and may be mistaken.
    case picture
  }

  /// From what it was read.
  package let origin: Origin
  /// In the order of their names; a name may be there more than once where it is open which is meant.
  package var fields: [ReadField]
  /// What is wrong with the reading as a whole.
  package var problems: [ReadProblem]
  /// What looks like an amount and cannot be read, as it stands there.
  package let unreadable: [String]
  /// All lines, as they were read.
  package let lines: [String]

  package init(
    origin: Origin, fields: [ReadField], problems: [ReadProblem], unreadable: [String],
    lines: [String]
  ) {
    self.origin = origin
    self.fields = fields
    self.problems = problems
    self.unreadable = unreadable
    self.lines = lines
  }

  /// The field, where there is only one candidate for it.
  package func only(_ name: ReadField.Name) -> ReadField? {
    let found = fields.filter { $0.name == name }
    return found.count == 1 ? found[0] : nil
  }

  /// The field, where there is one candidate and it is proven.
  package func proven(_ name: ReadField.Name) -> ReadField? {
    only(name).flatMap { $0.why.isProof ? $0 : nil }
  }
}

/// One thing that was read.
package struct ReadField: Hashable, Sendable {
  /// What it is.
  package enum Name: String, CaseIterable, Hashable, Sendable, Comparable {
    case sender, onBehalfOf, stage, letterDay, payBy
    case principal, interest, collectionCosts, otherCosts, paid, total
    case account, reference, paymentReference

    package static func < (a: Name, b: Name) -> Bool { a.order < b.order }
    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether it is an amount of the claim.
    package var isAmount: Bool {
      switch self {
      case .principal, .interest, .collectionCosts, .otherCosts, .paid, .total: true
      case .sender, .onBehalfOf, .stage, .letterDay, .payBy, .account, .reference,
        .paymentReference:
        false
      }
    }
  }

  /// What was read, by its kind.
  package enum Value: Hashable, Sendable {
    case text(String)
    case amount(Money)
    case day(LocalDate)
    case stage(Debt.Stage)
  }

  /// Why it may be believed, or why not.
  package enum Why: Hashable, Coded {
    /// The amounts right before the total add up to it.
    case sumIsRight
    /// The payment code in the picture says so.
    case code
    /// Its check digits are right.
    case checkDigits
    /// Its check digit is right, and it was read twice.
    case checkedTwice
    /// The words beside it say so, and the day is possible.
    case words
    /// The heading of the letter says so.
    case heading
    /// The dossier knows it.
    case known
    /// Read, and nothing proves it.
    case notProven
    /// Its check digit is right; of seven misreadings one passes that.
    case checkedOnce
    /// It would be right, but a picture was read only once.
    case readOnce
    /// Two readings, or the letter and its code, differ.
    case differs
    /// Only due if nothing is paid in time.
    case ifLate
    /// What is left of the first amount after that what was paid was taken off: costs first, then
    /// interest, then the principal (BW 6:44).
    case afterPaid(of: Money, paid: Money)

    /// Whether Enter may take it over.
    package var isProof: Bool {
      switch self {
      case .sumIsRight, .code, .checkDigits, .checkedTwice, .words, .heading, .known: true
      case .notProven, .checkedOnce, .readOnce, .differs, .ifLate, .afterPaid: false
      }
    }
  }

  /// What it is.
  package let name: Name
  /// What was read.
  package let value: Value
  /// Why it may be believed, or why not.
  package var why: Why
  /// The words of the letter from which it was read.
  package let words: String

  package init(_ name: Name, _ value: Value, _ why: Why, words: String) {
    self.name = name
    self.value = value
    self.why = why
    self.words = words
  }

  /// The amount; nil where it is something else.
  package var amount: Money? { if case .amount(let amount) = value { amount } else { nil } }
  /// The day; nil where it is something else.
  package var day: LocalDate? { if case .day(let day) = value { day } else { nil } }
  /// The words; nil where it is something else.
  package var text: String? { if case .text(let text) = value { text } else { nil } }
  /// The step; nil where it is something else.
  package var stage: Debt.Stage? { if case .stage(let stage) = value { stage } else { nil } }
}

/// What is wrong with a reading as a whole.
package enum ReadProblem: Hashable, Coded {
  /// So few words that part of the letter is not read.
  case fewWords(Int)
  case noAmount
  case noTotal
  /// The total, and what the amounts before it add up to.
  case sumFails(total: Money, sum: Money)
  /// A picture was read only once: nothing to compare it with.
  case onlyOnce
  /// There were more pages than were read.
  case morePages(read: Int)
  /// A program that would read more is not on this computer.
  case missing(LetterHelper)
  /// A program stopped, or took too long.
  case failed(LetterHelper)
  /// There is a code to pay with that holds nothing which can be read, like one of iDEAL.
  case codeWithoutData

  /// Whether another photo would help.
  package var asksAnotherPhoto: Bool {
    switch self {
    case .fewWords, .noAmount, .noTotal: true
    case .sumFails, .onlyOnce, .morePages, .missing, .failed, .codeWithoutData: false
    }
  }
}

/// What a payment code in a picture says (EPC069-12, "BCD").
package struct PaymentCode: Hashable, Sendable {
  package let name: String
  package let account: String?
  package let amount: Money?
  /// A structured reference, or the words for the payment.
  package let reference: String?

  package init(name: String, account: String?, amount: Money?, reference: String?) {
    self.name = name
    self.account = account
    self.amount = amount
    self.reference = reference
  }
}

/// A program of others that reads part of a letter, where it is on the computer.
package enum LetterHelper: String, CaseIterable, Hashable, Sendable {
  /// The text that a PDF file holds.
  case pdftotext
  /// Draws a page of a PDF file.
  case pdftoppm
  /// Recognises letters in a picture.
  case tesseract
  /// The same with the words of Dutch.
  case dutch = "nld"
  /// Reads a payment code.
  case zbarimg

  /// The package of Debian and Ubuntu that brings it.
  package var package: String {
    switch self {
    case .pdftotext, .pdftoppm: "poppler-utils"
    case .tesseract: "tesseract-ocr"
    case .dutch: "tesseract-ocr-nld"
    case .zbarimg: "zbar-tools"
    }
  }
}
