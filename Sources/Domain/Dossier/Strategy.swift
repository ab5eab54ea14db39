/// In which order, and by which weight, the capacity is handed out. What each does is in `Planning`;
/// running arrangements stay as they are in all of them.
package enum Strategy: String, CaseIterable, Hashable, Sendable {
  /// Urgent arrears, then everyone in proportion to what is owed (BW 3:277 lid 1).
  case proportional
  /// Urgent arrears, then everyone in proportion to the monthly amount by contract or agreement.
  case contractual
  /// Urgent arrears as fast as possible, then everyone in proportion to what is owed.
  case urgentFirst
  /// Urgent arrears, then the smallest debt, then the next.
  case smallestFirst
  /// Urgent arrears, then the debt with the highest rate, then the next.
  case dearestFirst
  /// Urgent arrears, then the same amount for everyone.
  case equal
  /// Urgent arrears, then what each creditor can accept, then in proportion to what is owed.
  case creditorRulesFirst
}
