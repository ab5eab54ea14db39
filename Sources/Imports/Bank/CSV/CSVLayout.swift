import Domain

/// What a table of one bank looks like. A new bank is one value of this type: no code of its own.
struct CSVLayout: Sendable {
  /// What a column is for.
  enum Role: Hashable, Sendable {
    case account, date, valueDate, amount, fee, sign, currency, balance, balanceBefore, name
    /// The account of the other side, with or without a BIC in front.
    case iban
    /// The bank's own code for the sort of booking.
    case code
    /// Columns of text follow each other.
    case text
    case mandate, creditorID, reference, endToEnd
    /// A number that is this row's alone; with `numberDay` where it starts again each day.
    case number, numberDay
    /// Whether the booking is final.
    case state
    case returnReason, product
  }

  /// How its columns are known.
  enum Columns: Sendable {
    /// By the names above them: any one of `names`, compared by their letters and digits.
    case named([(role: Role, names: [String])], needed: Set<Role>)
    /// By their places, counted from 0; `shape` says what must stand in the first row.
    case placed([(role: Role, place: Int)], count: ClosedRange<Int>, shape: [(Int, Shape)])
  }

  /// What a cell of the first row must look like.
  enum Shape: Sendable {
    case iban, day, amount, empty, digits(ClosedRange<Int>), oneOf([String]), ibanOrEmpty
  }

  /// How the sign of an amount is said.
  enum Sign: Sendable {
    /// With the amount itself.
    case written
    /// In a column of its own; any other word refuses the file.
    case words(plus: [String], minus: [String])
  }

  /// What the bank does with the text of a row.
  enum Text: Sendable {
    case plain
    /// `Naam: … Omschrijving: … IBAN: …`
    case labels
    /// Pieces of 32 characters.
    case blocks
    /// A card payment has its merchant before `>`.
    case merchant
    /// A card payment has its merchant in front of the text.
    case repeatsName
  }

  /// Like `ing.csv`.
  var id: String
  var columns: Columns
  var separators: [DelimitedText.Separator] = [.semicolon, .comma, .tab]
  /// What stands around a cell.
  var quote: UInt8? = UInt8(ascii: "\"")
  /// What the file may have before its header.
  var banner: String?
  var decimal = DecimalMark.comma
  var sign = Sign.written
  var text = Text.plain
  var charset = Charset.windows1252
  var kinds: [String: Transaction.Kind] = [:]
  /// Words of `state` that make a row a transaction; other rows are skipped.
  var states: [String] = []
  /// The code of the bank in an IBAN, where accounts are given as bare numbers.
  var bankCode: String?
  /// Where no column names the account.
  var account: String?
  /// Words of `product` that mean the account itself, and no other one beside it.
  var mainProducts: [String] = []
  var newestFirst = false
  /// Why a file like this is not read, where it is known and is none.
  var refusal: BankProblem.Reason?
}
