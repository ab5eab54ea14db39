import Domain
import Planning

/// The claims that `aflos law owed` reads: `{"cases": [...]}`, or one case. The format is that of
/// `Tests/Cases/ledger.json`, where `about` describes it.
package enum OwedDocument {
  /// Reads every claim, or says everything that keeps the file from being one.
  package static func read(_ bytes: [UInt8]) -> Result<[OwedQuestion], DossierFindings> {
    DossierReader.read(bytes, ignoringUnknownKeys: false) { reader, node in
      let questions = reader.owedQuestions(node)
      return reader.found.isEmpty ? questions : nil
    }
  }
}

extension OwedDocument {
  /// How much a file may hold: within these nothing that is computed can overflow.
  enum Limits {
    static let parts = 0...500
    static let costs = 0...500
    static let events = 0...5_000
    static let days = 0...5_000
    static let dayOfMonth = 1...31
  }

  /// The keys of each object.
  enum Keys {
    static let file = ["about", "cases"]
    static let question = [
      "id", "what", "source", "rate", "parts", "costs", "freezes", "order", "waive", "events",
      "ask", "schedule", "expect",
    ]
    static let rate = ["kind", "percent", "plus", "compound", "days"]
    static let part = ["id", "cents", "from", "rate", "stated"]
    static let stated = ["on", "interestCents", "capitalisedCents"]
    static let cost = ["cents", "on", "bill", "from", "rate"]
    static let freeze = ["from", "to"]
    static let waive = ["cents"]
    static let event = ["id", "on", "cents", "bill", "returns"]
    static let schedule = ["monthlyCents", "since", "first", "day", "shift"]
  }

  /// The words of `rate.kind`, `rate.days` and `order`.
  enum Kind: String, CaseIterable { case statutory, commercial, fixed, tax, none }
  enum Days: String, CaseIterable { case always365, actual }
  enum Order: String, CaseIterable { case bills, claim }
}
