import Domain

extension HouseTerms {
  /// Where it comes from: who told it to the office, and on which day.
  package var ruleSource: Source {
    Source(source, .entered, address: nil, checkedOn: day)
  }
}
