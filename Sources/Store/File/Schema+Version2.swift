// Layout 2, frozen: figures of the law that the user corrected.
//
// The rows of a correction can be undone like any other, so the list of tables in `history_step`
// is longer; SQLite changes a CHECK only by making the table anew. No step is changed.
extension Schema {
  static let lawOverride2 = """
    CREATE TABLE law_override (
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE
        CHECK (length(id) BETWEEN 1 AND 40 AND id NOT GLOB '*[^0-9A-Za-z_-]*'),
      law_table TEXT NOT NULL,
      subject TEXT,
      fact TEXT NOT NULL,
      first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
      unit TEXT NOT NULL CHECK (unit IN ('cents', 'percent', 'days', 'workingDays', 'weeks',
        'months', 'years', 'count', 'yesOrNo', 'rank')),
      value TEXT NOT NULL,
      source TEXT NOT NULL,
      entered TEXT NOT NULL CHECK (entered IS date(entered))
    ) STRICT;

    """

  static let history2 = """
    CREATE TABLE history_step_2 (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES history (number),
      row_of TEXT NOT NULL CHECK (row_of IN ('dossier', 'child', 'income', 'cost', 'creditor',
        'debt', 'bill', 'letter', 'law_override')),
      before TEXT,
      after TEXT,
      CHECK (before IS NOT after)
    ) STRICT;
    INSERT INTO history_step_2 (id, entry, row_of, before, after)
      SELECT id, entry, row_of, before, after FROM history_step ORDER BY id;
    DROP TABLE history_step;
    ALTER TABLE history_step_2 RENAME TO history_step;
    CREATE INDEX history_step_entry ON history_step (entry);

    """
}
