import SQLite

// Layout 13, frozen: what debt help asks. Facts of persons beside those of the household; children by an id
// of their own; possessions; seizures, procedures, surety and registrations; and “I do not know”, kept.
extension Schema {
  static var persons13: String {
    texts13.map { adding($0, "TEXT", to: "dossier") }.joined()
      + days13.map { adding($0, "TEXT CHECK (\($0) IS date(\($0)))", to: "dossier") }.joined()
      + numbers13.map { adding($0, "TEXT CHECK (length(\($0)) = 9)", to: "dossier") }.joined()
      + words13.map { adding($0.0, "TEXT CHECK (\($0.0) IN \($0.1))", to: "dossier") }.joined()
  }

  private static let texts13 = [
    "initials", "spoken", "partner_name", "partner_initials", "representative_name",
    "representative_address", "representative_phone", "story",
  ]
  private static let days13 = [
    "civil_since", "address_since", "work_ends", "partner_birth_date", "partner_work_ends",
    "representative_since",
  ]
  private static let numbers13 = ["bsn", "partner_bsn"]
  private static let work13 = """
    ('permanent', 'temporary', 'onCall', 'selfEmployed', 'unemployed', 'unableToWork', 'retired',
      'student', 'atHome')
    """
  private static let words13 = [
    (
      "civil_status",
      """
      ('unmarried', 'livingTogether', 'married', 'registered', 'separated', 'divorced', 'widowed')
      """
    ),
    ("tenure", "('rent', 'own', 'livingIn', 'noHome')"),
    ("work", work13), ("partner_work", work13),
    ("representative", "('administrator', 'guardian', 'mentor', 'authorised', 'helper')"),
  ]

  /// The children of before live here and are known by their year, in the order of the list.
  static var children13: String {
    let sides = ["before", "after"].map { side in
      """
      UPDATE history_step SET \(side) = json_object(
          'position', json_extract(\(side), '$.position'),
          'id', 'g' || json_extract(\(side), '$.position'), 'name', NULL,
          'birth_year', json_extract(\(side), '$.birth_year'), 'birth_date', NULL,
          'home', 'here', 'whose', NULL)
        WHERE row_of = 'child' AND \(side) IS NOT NULL;

      """
    }
    return """
      CREATE TABLE child_13 (
        position INTEGER NOT NULL CHECK (position > 0),
        id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40),
        name TEXT,
        birth_year INTEGER NOT NULL CHECK (birth_year BETWEEN 1 AND 9999),
        birth_date TEXT CHECK (birth_date IS date(birth_date)),
        home TEXT NOT NULL CHECK (home IN ('here', 'partly', 'elsewhere')),
        whose TEXT CHECK (whose IN ('me', 'partner', 'both', 'other'))
      ) STRICT;
      INSERT INTO child_13 (position, id, birth_year, home)
        SELECT position, 'g' || position, birth_year, 'here' FROM child;
      DROP TABLE child;
      ALTER TABLE child_13 RENAME TO child;

      """ + sides.joined()
  }

  static let things13 = """
    CREATE TABLE asset (
      position INTEGER NOT NULL CHECK (position > 0),
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40),
      kind TEXT NOT NULL CHECK (kind IN ('home', 'car', 'vehicle', 'savings', 'investments',
        'insurance', 'valuables', 'lease', 'other')),
      name TEXT,
      value_cents INTEGER CHECK (value_cents BETWEEN 0 AND 99999999999),
      owed_cents INTEGER CHECK (owed_cents BETWEEN 0 AND 99999999999),
      held_with TEXT, reference TEXT,
      until_day TEXT CHECK (until_day IS date(until_day)),
      whose TEXT CHECK (whose IN ('me', 'partner', 'both', 'other'))
    ) STRICT;
    CREATE TABLE legal_matter (
      position INTEGER NOT NULL CHECK (position > 0),
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40),
      kind TEXT NOT NULL CHECK (kind IN ('seizureOfWages', 'seizureOfBenefit',
        'seizureOfAllowances', 'seizureOfAccount', 'seizureOfGoods', 'seizureOfHome', 'hearing',
        'eviction', 'auction', 'disconnection', 'bankruptcy', 'procedure', 'guarantee',
        'registration')),
      with_whom TEXT,
      debt TEXT,
      day TEXT CHECK (day IS date(day)),
      until_day TEXT CHECK (until_day IS date(until_day)),
      amount_cents INTEGER CHECK (amount_cents BETWEEN 0 AND 99999999999),
      exempt_cents INTEGER CHECK (exempt_cents BETWEEN 0 AND 99999999999),
      reference TEXT, note TEXT
    ) STRICT;

    """

  /// The same table with one more answer.
  static let assurance13 = """
    CREATE TABLE assurance_13 (
      place TEXT NOT NULL PRIMARY KEY CHECK (length(place) BETWEEN 3 AND 120),
      answer TEXT NOT NULL CHECK (answer IN ('none', 'included', 'elsewhere', 'right', 'anyway',
        'amount', 'unknown')),
      amount_cents INTEGER CHECK (amount_cents BETWEEN 0 AND 99999999999),
      every TEXT CHECK (every IN ('week', 'fourWeeks', 'month', 'twoMonths', 'quarter',
        'halfYear', 'year', 'once')),
      words TEXT,
      day TEXT NOT NULL CHECK (day IS date(day))
    ) STRICT, WITHOUT ROWID;
    INSERT INTO assurance_13 (place, answer, amount_cents, every, words, day)
      SELECT place, answer, amount_cents, every, words, day FROM assurance;
    DROP TABLE assurance;
    ALTER TABLE assurance_13 RENAME TO assurance;

    """

  static let history13 = """
    CREATE TABLE history_step_13 (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES history (number),
      row_of TEXT NOT NULL CHECK (row_of IN ('dossier', 'child', 'income', 'cost', 'creditor',
        'debt', 'bill', 'letter', 'law_override', 'letter_sent', 'reply', 'payment', 'log_entry',
        'promise', 'agenda_mark', 'debt_event', 'assurance', 'asset', 'legal_matter')),
      before TEXT,
      after TEXT,
      CHECK (before IS NOT after)
    ) STRICT;
    INSERT INTO history_step_13 (id, entry, row_of, before, after)
      SELECT id, entry, row_of, before, after FROM history_step ORDER BY id;
    DROP TABLE history_step;
    ALTER TABLE history_step_13 RENAME TO history_step;
    CREATE INDEX history_step_entry ON history_step (entry);

    """
}
