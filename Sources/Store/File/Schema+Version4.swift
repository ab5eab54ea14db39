// Layout 4, frozen: letters keep their parts and their plan, and whether they were sent.
//
// The letter itself stays as it was written, so sending is a row of its own. The new columns are added
// to the rows that the history keeps as well, so that undo can put them back; the list of tables in
// `history_step` is longer, for which SQLite needs the table made anew.
extension Schema {
  static let letters4 = """
    ALTER TABLE letter ADD COLUMN sheet TEXT;
    ALTER TABLE letter ADD COLUMN plan_sha256 TEXT
      CHECK (length(plan_sha256) = 64 AND plan_sha256 NOT GLOB '*[^0-9a-f]*');

    UPDATE history_step SET before = json_set(before, '$.sheet', NULL, '$.plan_sha256', NULL)
      WHERE row_of = 'letter' AND before IS NOT NULL;
    UPDATE history_step SET after = json_set(after, '$.sheet', NULL, '$.plan_sha256', NULL)
      WHERE row_of = 'letter' AND after IS NOT NULL;

    CREATE TABLE letter_sent (
      letter TEXT NOT NULL PRIMARY KEY REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
      day TEXT NOT NULL CHECK (day IS date(day)),
      way TEXT NOT NULL CHECK (way IN ('post', 'mail', 'portal'))
    ) STRICT, WITHOUT ROWID;

    """

  static let history4 = """
    CREATE TABLE history_step_4 (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES history (number),
      row_of TEXT NOT NULL CHECK (row_of IN ('dossier', 'child', 'income', 'cost', 'creditor',
        'debt', 'bill', 'letter', 'law_override', 'letter_sent')),
      before TEXT,
      after TEXT,
      CHECK (before IS NOT after)
    ) STRICT;
    INSERT INTO history_step_4 (id, entry, row_of, before, after)
      SELECT id, entry, row_of, before, after FROM history_step ORDER BY id;
    DROP TABLE history_step;
    ALTER TABLE history_step_4 RENAME TO history_step;
    CREATE INDEX history_step_entry ON history_step (entry);

    """
}
