import Domain
import Foundation
import TestSupport

/// The worked cases of Tests/Cases/law.json: each with its id and where its outcome comes from.
struct LawCases: Decodable {
  struct Interest: Decodable {
    let id: String
    let principalCents: Int
    let from: String
    let to: String
    let kind: String
    let percent: Int?
    let interestCents: Int
    let origin: String
  }

  struct Costs: Decodable {
    let id: String
    let principalCents: Int
    let costsCents: Int
    let withVatCents: Int?
    let origin: String
  }

  struct Bundling: Decodable {
    let id: String
    let billsCents: [Int]
    let costsCents: Int
  }

  struct Distribution: Decodable {
    let id: String
    let budgetCents: Int
    let preferentCents: [Int]
    let concurrentCents: [Int]
    let preferent: [Int]
    let concurrent: [Int]
  }

  struct Exempt: Decodable {
    let id: String
    let household: String
    let taxableYearCents: Int
    let monthCents: Int
  }

  struct Fine: Decodable {
    let id: String
    let fineCents: Int
    let first: Int
    let second: Int
  }

  struct Limited: Decodable {
    let id: String
    let kind: String
    let due: String
    let lastDemand: String
    let on: String
    let possiblyBarredFrom: String
    let barred: Bool
  }

  let interest: [Interest]
  let collectionCosts: [Costs]
  let bundling: [Bundling]
  let distribution: [Distribution]
  let exempt: [Exempt]
  let fine: [Fine]
  let limitation: [Limited]
  let paymentReferenceValid: [String]
  let paymentReferenceInvalid: [String]
  let ibanValid: [String]
  let ibanInvalid: [String]

  private enum CodingKeys: String, CodingKey {
    case interest, collectionCosts, bundling, distribution, fine, limitation
    case exempt = "exemptAmount2026-01-01"
    case paymentReferenceValid, paymentReferenceInvalid, ibanValid, ibanInvalid
  }

  static func read() throws -> LawCases {
    try JSONDecoder().decode(LawCases.self, from: Data(Cases.bytes("law.json")))
  }
}

/// A day written in a test; a test with a day that does not exist must not go unnoticed.
func day(_ iso: String) -> LocalDate {
  guard let day = LocalDate(iso: iso) else { preconditionFailure("not a day: \(iso)") }
  return day
}

extension RandomNumberGenerator {
  /// An amount with many ties: half of them a small, round or bordering one.
  mutating func amount(upTo most: Int) -> Money {
    if Bool.random(using: &self) {
      let edges = [0, 1, 2, 99, 100, 5_000, 10_000, 26_666, 26_667, 250_000, 250_001, 20_000_000]
      return Money(cents: min(most, edges.randomElement(using: &self) ?? 0))
    }
    return Money(cents: .random(in: 0...most, using: &self))
  }
}
