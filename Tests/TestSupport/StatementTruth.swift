import Domain
import Foundation

/// `Tests/Cases/statements/truth.json`: what the statements of one invented household must give.
package struct StatementTruth: Decodable {
  /// One transaction, through both accounts.
  package struct Transaction: Decodable {
    package var n: Int
    package var account: String
    package var date: String
    package var valueDate: String?
    package var amountCents: Int
    package var kind: String
    package var counterparty: String
    package var iban: String
    package var description: String
    package var series: String?
    package var batch: String?
  }

  /// What comes back.
  package struct Series: Decodable {
    package var id: String
    package var kind: String
    package var period: String
    package var direction: String
    package var counterparty: String
    package var iban: String
    package var amountCents: Int
    package var dates: [String]
    package var tx: [Int]
    package var nextExpected: String?
    package var ended: Bool
    package var optional: Bool
    package var debt: String?

    /// A series that a test makes up.
    package init(
      id: String, kind: String, period: String, comesIn: Bool, counterparty: String,
      amountCents: Int, dates: [String]
    ) {
      self.id = id
      self.kind = kind
      self.period = period
      self.counterparty = counterparty
      self.amountCents = amountCents
      self.dates = dates
      direction = comesIn ? "in" : "out"
      (iban, tx, nextExpected, ended, debt) = ("", [], nil, false, nil)
      optional = dates.count < 3
    }
  }

  /// What a file can carry of it.
  package struct Carries: Decodable {
    package var date: String
    package var iban: Bool
    package var text: Bool
    package var batches: String
    package var nameMax: Int?
    package var cardNameMax: Int?
    package var textMax: Int?
    /// Whether the file has the names; nil where they run into the text.
    package var name: Bool?

    private enum CodingKeys: String, CodingKey {
      case date, iban, text, batches, nameMax, cardNameMax, textMax, name
    }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      date = try values.decode(String.self, forKey: .date)
      iban = try values.decode(Bool.self, forKey: .iban)
      text = try values.decode(Bool.self, forKey: .text)
      batches = try values.decode(String.self, forKey: .batches)
      nameMax = try values.decodeIfPresent(Int.self, forKey: .nameMax)
      cardNameMax = try values.decodeIfPresent(Int.self, forKey: .cardNameMax)
      textMax = try values.decodeIfPresent(Int.self, forKey: .textMax)
      name = try? values.decode(Bool.self, forKey: .name)
    }
  }

  /// One file of the corpus.
  package struct File: Decodable {
    package struct Account: Decodable {
      package var id: String
      package var iban: String
      package var number: String?
    }

    package var path: String
    package var format: String
    package var mustRefuse: Bool?
    package var carries: Carries?
    package var accounts: [Account]?
    package var ibans: [String: String]?
    package var from: String
    package var to: String
    package var own: [[Value]]?
  }

  /// A text or a number.
  package enum Value: Decodable, Hashable {
    case text(String), number(Int)

    package init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try value.decode(String.self))
      }
    }
  }

  /// Files of one account after each other.
  package struct Import: Decodable {
    package var files: [String]
    package var equals: String?
    package var note: String
  }

  /// What was paid on one debt.
  package struct Debt: Decodable {
    package var id: String
    package var creditor: String
    package var reference: String
    package var payments: [Int]
    package var refunds: [Int]
    package var paidCents: Int
  }

  package var holder: String
  package var transactions: [Transaction]
  package var series: [Series]
  package var files: [File]
  package var imports: [Import]
  package var debts: [Debt]
  package var returns: [[Int?]]
  package var ownTransfers: [[Int]]
  package var doubles: [[Int]]
  package var opening: [String: Int]
  package var closing: [String: Int]

  /// Reads it.
  package static func read() throws -> StatementTruth {
    try JSONDecoder().decode(
      StatementTruth.self, from: Data(contentsOf: Cases.url("statements/truth.json")))
  }
}
