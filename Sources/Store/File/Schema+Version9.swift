// Layout 9, frozen: what a person said besides amounts and facts, and a way of dividing that nobody
// chose.
extension Schema {
  static let assurance9 = """
    CREATE TABLE assurance (
      place TEXT NOT NULL PRIMARY KEY CHECK (length(place) BETWEEN 3 AND 120),
      answer TEXT NOT NULL CHECK (answer IN ('none', 'included', 'elsewhere', 'right', 'anyway',
        'amount')),
      amount_cents INTEGER CHECK (amount_cents BETWEEN 0 AND 99999999999),
      every TEXT CHECK (every IN ('week', 'fourWeeks', 'month', 'twoMonths', 'quarter',
        'halfYear', 'year', 'once')),
      words TEXT,
      day TEXT NOT NULL CHECK (day IS date(day))
    ) STRICT, WITHOUT ROWID;

    """

  /// The same table in which the way of dividing may be open. Who had one keeps it.
  static let dossier9 = """
    CREATE TABLE dossier_9 (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
      name TEXT NOT NULL,
      street TEXT, postcode TEXT, city TEXT, email TEXT, phone TEXT,
      kind TEXT NOT NULL CHECK (kind IN ('single', 'singleParent', 'couple', 'coupleWithChildren')),
      birth_year INTEGER CHECK (birth_year BETWEEN 1 AND 9999),
      reserve_cents INTEGER NOT NULL CHECK (reserve_cents BETWEEN 0 AND 99999999999),
      counts_yearly_income INTEGER NOT NULL CHECK (counts_yearly_income IN (0, 1)),
      urgent_months INTEGER NOT NULL CHECK (urgent_months BETWEEN 1 AND 60),
      strategy TEXT CHECK (strategy IN ('proportional', 'contractual', 'urgentFirst',
        'smallestFirst', 'dearestFirst', 'equal', 'creditorRulesFirst'))
    ) STRICT;
    INSERT INTO dossier_9 (id, language, name, street, postcode, city, email, phone, kind,
        birth_year, reserve_cents, counts_yearly_income, urgent_months, strategy)
      SELECT id, language, name, street, postcode, city, email, phone, kind,
        birth_year, reserve_cents, counts_yearly_income, urgent_months, strategy FROM dossier;
    DROP TABLE dossier;
    ALTER TABLE dossier_9 RENAME TO dossier;

    """

  static let history9 = """
    CREATE TABLE history_step_9 (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES history (number),
      row_of TEXT NOT NULL CHECK (row_of IN ('dossier', 'child', 'income', 'cost', 'creditor',
        'debt', 'bill', 'letter', 'law_override', 'letter_sent', 'reply', 'payment', 'log_entry',
        'promise', 'agenda_mark', 'debt_event', 'assurance')),
      before TEXT,
      after TEXT,
      CHECK (before IS NOT after)
    ) STRICT;
    INSERT INTO history_step_9 (id, entry, row_of, before, after)
      SELECT id, entry, row_of, before, after FROM history_step ORDER BY id;
    DROP TABLE history_step;
    ALTER TABLE history_step_9 RENAME TO history_step;
    CREATE INDEX history_step_entry ON history_step (entry);

    """
}
