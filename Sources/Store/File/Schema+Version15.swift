import SQLite

// Layout 15, frozen: papers that show what a dossier says. The history no longer lists the names of its
// tables: a table that is new needed a new list each time, and gave no safety that `Table.all` does not.
extension Schema {
  static let proof15 = """
    CREATE TABLE proof (
      paper TEXT NOT NULL PRIMARY KEY CHECK (length(paper) BETWEEN 3 AND 80),
      state TEXT NOT NULL CHECK (state IN ('have', 'asked', 'notNeeded')),
      place TEXT CHECK (length(place) BETWEEN 1 AND 300),
      day TEXT NOT NULL CHECK (day IS date(day)),
      copies TEXT CHECK (length(copies) BETWEEN 68 AND 8000)
    ) STRICT, WITHOUT ROWID;

    """

  static let history15 = """
    CREATE TABLE history_step_15 (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES history (number),
      row_of TEXT NOT NULL CHECK (length(row_of) BETWEEN 3 AND 40),
      before TEXT,
      after TEXT,
      CHECK (before IS NOT after)
    ) STRICT;
    INSERT INTO history_step_15 (id, entry, row_of, before, after)
      SELECT id, entry, row_of, before, after FROM history_step ORDER BY id;
    DROP TABLE history_step;
    ALTER TABLE history_step_15 RENAME TO history_step;
    CREATE INDEX history_step_entry ON history_step (entry);

    """
}
