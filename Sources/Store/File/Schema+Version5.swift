// Layout 5, frozen: what happens after the letters.
//
// The columns are added to the rows that the history keeps as well, so that undo can put them back.
extension Schema {
  private static let id = """
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 40 AND id NOT GLOB '*[^0-9A-Za-z_-]*')
    """
  private static let amount = "BETWEEN 0 AND 99999999999"
  private static let debt = "debt TEXT NOT NULL REFERENCES debt (id) DEFERRABLE INITIALLY DEFERRED"
  private static let stage = """
    ('invoice', 'reminder', 'demand', 'fourteenDayLetter', 'collector', 'bailiff', 'summons',
        'judgment', 'writ', 'seizure')
    """
  private static func day(_ name: String) -> String {
    "\(name) TEXT CHECK (\(name) IS date(\(name)))"
  }

  static let agreed5 =
    """
    ALTER TABLE debt ADD COLUMN \(day("stated_on"));
    ALTER TABLE debt ADD COLUMN \(day("agreed_on"));
    ALTER TABLE debt ADD COLUMN agreed_with TEXT;
    ALTER TABLE debt ADD COLUMN agreed_proof TEXT
      CHECK (agreed_proof IN ('letter', 'email', 'portal', 'phone'));
    ALTER TABLE debt ADD COLUMN agreed_terms INTEGER CHECK (agreed_terms >= 1);
    ALTER TABLE debt ADD COLUMN agreed_last_cents INTEGER CHECK (agreed_last_cents \(amount));
    ALTER TABLE debt ADD COLUMN agreed_total_cents INTEGER CHECK (agreed_total_cents \(amount));
    ALTER TABLE debt ADD COLUMN interest_stops INTEGER CHECK (interest_stops IN (0, 1));
    ALTER TABLE debt ADD COLUMN on_miss TEXT
      CHECK (on_miss IN ('allDue', 'ends', 'spread', 'reminder'));

    """ + addedToHistory("before") + addedToHistory("after")

  private static func addedToHistory(_ side: String) -> String {
    """
    UPDATE history_step SET \(side) = json_set(\(side), '$.stated_on', NULL, '$.agreed_on', NULL,
        '$.agreed_with', NULL, '$.agreed_proof', NULL, '$.agreed_terms', NULL,
        '$.agreed_last_cents', NULL, '$.agreed_total_cents', NULL, '$.interest_stops', NULL,
        '$.on_miss', NULL)
      WHERE row_of = 'debt' AND \(side) IS NOT NULL;

    """
  }

  static let record5 = """
    CREATE TABLE reply (
      position INTEGER PRIMARY KEY,
      \(id),
      \(debt),
      day TEXT NOT NULL CHECK (day IS date(day)),
      answer TEXT NOT NULL CHECK (answer IN ('accepted', 'counterOffer', 'refused',
        'asksInformation', 'saysPaid', 'passedOn')),
      refusal TEXT CHECK (refusal IN ('unknownClient', 'earlierDischarge', 'earlierAttempt',
        'willNotCooperate', 'tooLow', 'atBailiff', 'other')),
      passed_to TEXT,
      words TEXT,
      monthly_cents INTEGER CHECK (monthly_cents \(amount)),
      terms INTEGER CHECK (terms >= 1),
      once_cents INTEGER CHECK (once_cents \(amount)),
      \(day("first_day")),
      total_cents INTEGER CHECK (total_cents \(amount)),
      default_ppm INTEGER CHECK (default_ppm >= 0),
      on_miss TEXT CHECK (on_miss IN ('allDue', 'ends', 'spread', 'reminder')),
      waives_rights INTEGER CHECK (waives_rights IN (0, 1)),
      \(day("answer_by")),
      CHECK ((answer = 'refused') = (refusal IS NOT NULL)),
      CHECK ((answer = 'counterOffer') = (waives_rights IS NOT NULL))
    ) STRICT;

    CREATE TABLE payment (
      position INTEGER PRIMARY KEY,
      \(id),
      \(debt),
      day TEXT NOT NULL CHECK (day IS date(day)),
      amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN 1 AND 99999999999),
      kind TEXT NOT NULL CHECK (kind IN ('paid', 'returned')),
      note TEXT
    ) STRICT;

    CREATE TABLE log_entry (
      position INTEGER PRIMARY KEY,
      \(id),
      debt TEXT REFERENCES debt (id) DEFERRABLE INITIALLY DEFERRED,
      day TEXT NOT NULL CHECK (day IS date(day)),
      channel TEXT NOT NULL CHECK (channel IN ('phone', 'letterIn', 'letterOut', 'email',
        'visit')),
      person TEXT,
      said TEXT,
      stage TEXT CHECK (stage IN \(stage)),
      \(day("answer_by"))
    ) STRICT;

    CREATE TABLE promise (
      entry TEXT NOT NULL REFERENCES log_entry (id) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('us', 'them')),
      what TEXT NOT NULL,
      \(day("until_day")),
      PRIMARY KEY (entry, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE agenda_mark (
      item TEXT NOT NULL PRIMARY KEY CHECK (length(item) BETWEEN 1 AND 200),
      state TEXT NOT NULL CHECK (state IN ('done', 'later', 'notNeeded')),
      \(day("later_day")),
      day TEXT NOT NULL CHECK (day IS date(day)),
      CHECK ((state = 'later') = (later_day IS NOT NULL))
    ) STRICT, WITHOUT ROWID;

    """

  static let history5 = """
    CREATE TABLE history_step_5 (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES history (number),
      row_of TEXT NOT NULL CHECK (row_of IN ('dossier', 'child', 'income', 'cost', 'creditor',
        'debt', 'bill', 'letter', 'law_override', 'letter_sent', 'reply', 'payment', 'log_entry',
        'promise', 'agenda_mark')),
      before TEXT,
      after TEXT,
      CHECK (before IS NOT after)
    ) STRICT;
    INSERT INTO history_step_5 (id, entry, row_of, before, after)
      SELECT id, entry, row_of, before, after FROM history_step ORDER BY id;
    DROP TABLE history_step;
    ALTER TABLE history_step_5 RENAME TO history_step;
    CREATE INDEX history_step_entry ON history_step (entry);

    """
}
