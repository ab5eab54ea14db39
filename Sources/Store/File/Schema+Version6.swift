// Layout 6, frozen: every day that counts for limitation, not the last one alone.
extension Schema {
  static let debtEvent6 = """
    CREATE TABLE debt_event (
      debt TEXT NOT NULL REFERENCES debt (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL CHECK (kind IN ('demand', 'acknowledgement')),
      day TEXT NOT NULL CHECK (day IS date(day)),
      PRIMARY KEY (debt, kind, day)
    ) STRICT, WITHOUT ROWID;

    """

  static let history6 = """
    CREATE TABLE history_step_6 (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES history (number),
      row_of TEXT NOT NULL CHECK (row_of IN ('dossier', 'child', 'income', 'cost', 'creditor',
        'debt', 'bill', 'letter', 'law_override', 'letter_sent', 'reply', 'payment', 'log_entry',
        'promise', 'agenda_mark', 'debt_event')),
      before TEXT,
      after TEXT,
      CHECK (before IS NOT after)
    ) STRICT;
    INSERT INTO history_step_6 (id, entry, row_of, before, after)
      SELECT id, entry, row_of, before, after FROM history_step ORDER BY id;
    DROP TABLE history_step;
    ALTER TABLE history_step_6 RENAME TO history_step;
    CREATE INDEX history_step_entry ON history_step (entry);

    """
}
