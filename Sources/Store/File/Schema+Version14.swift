// Layout 14, frozen: how a debt came about, who else has a file of it, numbers in a register, and two answers
// more: what is owed by the creditor's own books, and that it asks for it no more.
extension Schema {
  private static let amount = "BETWEEN 0 AND 99999999999"

  static let claim14 =
    adding("original_cents", "INTEGER CHECK (original_cents \(amount))", to: "debt")
    + adding("origin_on", "TEXT CHECK (origin_on IS date(origin_on))", to: "debt")
    + adding("cause", "TEXT CHECK (length(cause) BETWEEN 1 AND 40)", to: "debt")
    + adding("cause_words", "TEXT", to: "debt")
    + adding("register_number", "TEXT", to: "creditor")

  static let links14 = """
    CREATE TABLE debt_link (
      debt TEXT NOT NULL REFERENCES debt (id) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      party TEXT NOT NULL REFERENCES creditor (id) DEFERRABLE INITIALLY DEFERRED,
      role TEXT NOT NULL CHECK (role IN ('creditor', 'collector', 'bailiff')),
      reference TEXT,
      since TEXT CHECK (since IS date(since)),
      PRIMARY KEY (debt, position)
    ) STRICT, WITHOUT ROWID;

    """

  /// The columns of an answer that are new.
  private static let balance14 = [
    "principal_cents", "interest_cents", "collection_costs_cents", "other_costs_cents", "as_of",
    "stated_by",
  ]

  private static let columns14 =
    [
      "position", "id", "debt", "day", "answer", "refusal", "passed_to", "words", "monthly_cents",
      "terms", "once_cents", "first_day", "total_cents", "default_ppm", "on_miss",
      "waives_rights", "answer_by",
    ].joined(separator: ", ")

  /// The same table in which more can be answered.
  static let reply14 =
    """
    CREATE TABLE reply_14 (
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 40
        AND id NOT GLOB '*[^0-9A-Za-z_-]*'),
      debt TEXT NOT NULL REFERENCES debt (id) DEFERRABLE INITIALLY DEFERRED,
      day TEXT NOT NULL CHECK (day IS date(day)),
      answer TEXT NOT NULL CHECK (answer IN ('accepted', 'counterOffer', 'refused',
        'asksInformation', 'saysPaid', 'passedOn', 'balance', 'withdrawn')),
      refusal TEXT CHECK (refusal IN ('unknownClient', 'earlierDischarge', 'earlierAttempt',
        'willNotCooperate', 'tooLow', 'atBailiff', 'other')),
      passed_to TEXT,
      words TEXT,
      monthly_cents INTEGER CHECK (monthly_cents \(amount)),
      terms INTEGER CHECK (terms >= 1),
      once_cents INTEGER CHECK (once_cents \(amount)),
      first_day TEXT CHECK (first_day IS date(first_day)),
      total_cents INTEGER CHECK (total_cents \(amount)),
      default_ppm INTEGER CHECK (default_ppm >= 0),
      on_miss TEXT CHECK (on_miss IN ('allDue', 'ends', 'spread', 'reminder')),
      waives_rights INTEGER CHECK (waives_rights IN (0, 1)),
      answer_by TEXT CHECK (answer_by IS date(answer_by)),
      principal_cents INTEGER CHECK (principal_cents \(amount)),
      interest_cents INTEGER CHECK (interest_cents \(amount)),
      collection_costs_cents INTEGER CHECK (collection_costs_cents \(amount)),
      other_costs_cents INTEGER CHECK (other_costs_cents \(amount)),
      as_of TEXT CHECK (as_of IS date(as_of)),
      stated_by TEXT,
      CHECK ((answer = 'refused') = (refusal IS NOT NULL)),
      CHECK ((answer = 'counterOffer') = (waives_rights IS NOT NULL)),
      CHECK ((answer = 'balance') = (principal_cents IS NOT NULL)),
      CHECK ((answer = 'balance') = (as_of IS NOT NULL))
    ) STRICT;
    INSERT INTO reply_14 (\(columns14)) SELECT \(columns14) FROM reply;
    DROP TABLE reply;
    ALTER TABLE reply_14 RENAME TO reply;

    """
    + ["before", "after"].map { side in
      """
      UPDATE history_step SET \(side) = json_set(\(side),
        \(balance14.map { "'$.\($0)', NULL" }.joined(separator: ", ")))
        WHERE row_of = 'reply' AND \(side) IS NOT NULL;

      """
    }.joined()

  /// Steps may be about any table from here on: the program names only those it knows.
  static let history14 = """
    CREATE TABLE history_step_14 (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES history (number),
      row_of TEXT NOT NULL CHECK (length(row_of) BETWEEN 1 AND 40
        AND row_of NOT GLOB '*[^a-z_]*'),
      before TEXT,
      after TEXT,
      CHECK (before IS NOT after)
    ) STRICT;
    INSERT INTO history_step_14 (id, entry, row_of, before, after)
      SELECT id, entry, row_of, before, after FROM history_step ORDER BY id;
    DROP TABLE history_step;
    ALTER TABLE history_step_14 RENAME TO history_step;
    CREATE INDEX history_step_entry ON history_step (entry);

    """
}
