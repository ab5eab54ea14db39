import Domain

/// What the official minimum to live on (one poverty line of CBS, SCP and Nibud) leaves for the rest
/// when home, energy and health insurance are paid: for one adult, and the shares of it that others
/// in the household add.
package struct OfficialMinimum: RuleValue {
  /// A month, for one adult.
  package var single: Money
  /// The second adult adds this share of it.
  package var secondAdult: Rate
  /// Each child up to twelve years.
  package var youngChild: Rate
  /// Each child from thirteen to seventeen years.
  package var olderChild: Rate

  package static let figures: [Figure<OfficialMinimum>] = [
    Figure(.init(.single), \.single),
    Figure(.init(.secondAdult), \.secondAdult),
    Figure(.init(.youngChild), \.youngChild),
    Figure(.init(.olderChild), \.olderChild),
  ]
}

/// The figures of 2023. They are not indexed: whoever shows one names its year, and what is needed
/// now is more.
package let officialMinimum = DatedTable(
  name: .officialMinimum,
  rows: [
    DatedTable.Row(
      from: LocalDate(table: "2023-01-01"),
      value: OfficialMinimum(
        single: Money(cents: 775_00), secondAdult: Rate(percent: 36),
        youngChild: Rate(percent: 16), olderChild: Rate(percent: 28)),
      source: Source(
        "CBS, SCP and Nibud, minimum of 2023: single 1,510 less rent 590 and energy 145; "
          + "shares from SCP 2016 and the families of 2023", .derived))
  ],
  checkedOn: LocalDate(table: "2026-11-21"))
