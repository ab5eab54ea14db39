import Domain

extension YearView {
  /// How many months later the payments to creditors would have to start so that no month falls
  /// below zero; nil when no later start within the year prevents it, zero when none is needed.
  package var monthsToStartLater: Int? {
    (0...rows.count).first { wait in
      rows.enumerated().allSatisfy { index, row in
        let kept = rows.prefix(min(wait, index + 1)).map(\.toCreditors).sum()
        return row.balance + kept >= .zero
      }
    }
  }
}
