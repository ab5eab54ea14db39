import Domain

extension Assurance {
  /// One of each kind, in the order of their places.
  package static let samples = [
    Assurance(
      .amountIsRight(line: "k1", Money(cents: 318_000), .year), words: nil, on: .day("2026-11-21")),
    Assurance(.cost(.energy, .included), words: "de huur", on: .day("2026-11-20")),
    Assurance(.cost(.telecom, .elsewhere), words: nil, on: .day("2026-11-21")),
    Assurance(.cost(.water, .none), words: nil, on: .day("2026-11-21")),
    Assurance(
      .aboutDay(line: "d1", .debtDueDate, RoughDay(.day("2019-01-01"), .year)), words: nil,
      on: .day("2026-11-21")),
    Assurance(
      .anyway(code: "aboveRoomByLaw", debt: nil), words: nil, on: .day("2026-11-22")),
    Assurance(
      .anyway(code: "crumb", debt: ID("d1")), words: "Zij vonden dit goed", on: .day("2026-11-22")),
    Assurance(.sold(ID("d1"), by: ID("c1")), words: "BOL-1", on: .day("2026-11-22")),
    Assurance(.sum(.exempt, Money(cents: 134_849)), words: "deurwaarder", on: .day("2026-11-01")),
    Assurance(.sum(.taxable, Money(cents: 2_850_000)), words: nil, on: .day("2025-12-31")),
    Assurance(.sum(.vtlb, Money(cents: 173_500)), words: "gemeente", on: .day("2026-11-01")),
    Assurance(.whose(ID("d1"), .together), words: "mijn partner", on: .day("2026-11-02")),
    Assurance(.whose(ID("d2"), .mine), words: nil, on: .day("2026-11-02")),
    Assurance(
      .whose(ID("d3"), .notMine), words: "Iemand gebruikte mijn naam", on: .day("2026-11-03")),
  ]
}
