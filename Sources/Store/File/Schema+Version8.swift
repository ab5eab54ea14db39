// Layout 8, frozen: every debt has the day for which its amounts hold, and can say that its rate is not
// known. No rate on a credit meant until now that nobody had said one.
//
// Where nobody said one it is the day the debt was entered, or that of the first payment on it: every
// payment that counted still counts. It is a change in the history like any other, which can be undone.
extension Schema {
  static var statedOn8: String {
    adding("rate_unknown", "INTEGER CHECK (rate_unknown IN (0, 1))", to: "debt") + days8
  }

  private static let days8 = """
    CREATE TABLE stated_8 (debt TEXT PRIMARY KEY, day TEXT NOT NULL, before TEXT NOT NULL) STRICT;
    INSERT INTO stated_8 (debt, day, before)
      SELECT id,
        min(
          coalesce(
            (SELECT history.day FROM history_step JOIN history ON history.number = history_step.entry
              WHERE history_step.row_of = 'debt' AND history_step.before IS NULL
                AND json_extract(history_step.after, '$.id') = debt.id
              ORDER BY history.number DESC LIMIT 1),
            (SELECT min(day) FROM history), date('now')),
          coalesce((SELECT min(day) FROM payment WHERE payment.debt = debt.id), '9999-12-31')),
        json_object(\(debtColumns8.map { "'\($0)', \($0)" }.joined(separator: ", ")))
      FROM debt WHERE stated_on IS NULL OR \(isUnknown8);
    UPDATE debt SET
      stated_on = coalesce(stated_on, (SELECT day FROM stated_8 WHERE stated_8.debt = debt.id)),
      rate_unknown = CASE WHEN \(isUnknown8) THEN 1 END
      WHERE id IN (SELECT debt FROM stated_8);

    \(undone8)
    INSERT INTO history (number, day, code, argument, state, state_day)
      SELECT coalesce((SELECT max(number) FROM history WHERE state <> 'undone'), 0) + 1, last,
        'debtsStated',
        (SELECT CAST(count(*) AS TEXT) FROM stated_8), 'done', last
      FROM (SELECT coalesce((SELECT max(state_day) FROM history), date('now')) AS last)
      WHERE EXISTS (SELECT 1 FROM stated_8);
    INSERT INTO history_step (entry, row_of, before, after)
      SELECT (SELECT max(number) FROM history WHERE state <> 'undone'), 'debt', before,
        json_object(\(debtColumns8.map { "'\($0)', debt.\($0)" }.joined(separator: ", ")))
      FROM stated_8 JOIN debt ON debt.id = stated_8.debt;
    DROP TABLE stated_8;

    """

  /// What was undone comes after the new entry, and starts from debts that have their day.
  private static let undone8 = """
    UPDATE history_step SET entry = -entry - 1 WHERE EXISTS (SELECT 1 FROM stated_8)
      AND entry IN (SELECT number FROM history WHERE state = 'undone');
    UPDATE history SET number = -number - 1
      WHERE EXISTS (SELECT 1 FROM stated_8) AND state = 'undone';
    UPDATE history_step SET entry = -entry WHERE entry < 0;
    UPDATE history SET number = -number WHERE number < 0;
    \(["before", "after"].map(stated8).joined(separator: "\n"))
    """

  private static func stated8(_ side: String) -> String {
    """
    UPDATE history_step SET \(side) = json_set(\(side),
      '$.stated_on', coalesce(json_extract(\(side), '$.stated_on'),
        (SELECT day FROM stated_8 WHERE debt = json_extract(\(side), '$.id'))),
      '$.rate_unknown', CASE WHEN json_extract(\(side), '$.rate_kind') = 'none'
        AND json_extract(\(side), '$.kind') IN \(credit8) THEN 1 END)
      WHERE row_of = 'debt' AND entry IN (SELECT number FROM history WHERE state = 'undone')
        AND json_extract(\(side), '$.id') IN (SELECT debt FROM stated_8);
    """
  }

  private static let credit8 = "('loan', 'overdraft', 'creditCard', 'studentLoan')"

  private static let debtColumns8 = [
    "position", "id", "creditor", "collector", "kind", "reference", "principal_cents",
    "interest_cents", "collection_costs_cents", "other_costs_cents", "due_date", "stage", "rank",
    "is_trade", "rate_kind", "rate_ppm", "disputed_cents", "dispute_reason", "minimum_cents",
    "maximum_months", "arrangement_cents", "arrangement_due_day", "arrangement_from",
    "arrangement_kept", "last_demand", "last_acknowledged", "judgment", "stated_on", "agreed_on",
    "agreed_with", "agreed_proof", "agreed_terms", "agreed_last_cents", "agreed_total_cents",
    "interest_stops", "on_miss", "rate_unknown",
  ]

  private static let isUnknown8 = "(rate_kind = 'none' AND kind IN \(credit8))"
}
