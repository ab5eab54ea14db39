import Domain
import TestSupport

extension LawCorrection {
  /// One of each kind of figure, all of which fit the tables.
  static let samples = [
    sample("w1", "statutoryInterest", nil, "rate", .percent, "5.25"),
    sample("w2", "collectionCosts", nil, "minimum", .cents, "4500"),
    sample("w3", "limitation", "consumerEnergy", "period", .years, "3"),
    sample("w4", "legalRank", "studentLoan", "rank", .rank, "preferent"),
    sample("w5", "creditorTerms", "vehicleTax", "instalmentsPossible", .yesOrNo, "true"),
    sample("w6", "urgentDebts", "energy", "order", .count, "1"),
  ]

  static func sample(
    _ id: String, _ table: String, _ subject: String?, _ fact: String, _ unit: Unit, _ value: String
  ) -> LawCorrection {
    LawCorrection(
      id: ID(id), tableName: table, subject: subject, fact: fact, from: .day("2027-01-01"),
      unit: unit,
      value: value, source: "Stb. 2026, 999", entered: .day("2026-12-20"))
  }
}
