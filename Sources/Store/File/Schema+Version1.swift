// Layout 1, frozen. Amounts are cents, days are ISO text, choices are the raw values of `Domain`.
//
// The tables refuse what cannot be: reading checks again, but a value that was never stored needs no
// repair. Order is explicit: `position` grows, and what is edited keeps its place. References are
// checked when the transaction ends, so that undo may put rows back in any order.
extension Schema {
  private static let amount = "BETWEEN 0 AND 99999999999"
  private static let every = """
    every TEXT NOT NULL CHECK (every IN ('week', 'fourWeeks', 'month', 'twoMonths', 'quarter',
      'halfYear', 'year', 'once'))
    """
  private static let id = """
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 40 AND id NOT GLOB '*[^0-9A-Za-z_-]*')
    """
  /// A day there is: `date` gives back exactly what it was given. Null is null.
  private static func day(_ name: String) -> String {
    "\(name) TEXT CHECK (\(name) IS date(\(name)))"
  }

  static let facts1 = """
    CREATE TABLE dossier (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
      name TEXT NOT NULL,
      street TEXT, postcode TEXT, city TEXT, email TEXT, phone TEXT,
      kind TEXT NOT NULL CHECK (kind IN ('single', 'singleParent', 'couple', 'coupleWithChildren')),
      birth_year INTEGER CHECK (birth_year BETWEEN 1 AND 9999),
      reserve_cents INTEGER NOT NULL CHECK (reserve_cents \(amount)),
      counts_yearly_income INTEGER NOT NULL CHECK (counts_yearly_income IN (0, 1)),
      urgent_months INTEGER NOT NULL CHECK (urgent_months BETWEEN 1 AND 60)
    ) STRICT;

    CREATE TABLE child (
      position INTEGER PRIMARY KEY,
      birth_year INTEGER NOT NULL CHECK (birth_year BETWEEN 1 AND 9999)
    ) STRICT;

    CREATE TABLE income (
      position INTEGER PRIMARY KEY,
      \(id),
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('wages', 'benefit', 'pension', 'businessProfit',
        'holidayPay', 'healthAllowance', 'rentAllowance', 'childBudget', 'childBenefit',
        'childcareAllowance', 'maintenance', 'other')),
      amount_cents INTEGER NOT NULL CHECK (amount_cents \(amount)),
      \(every),
      pay_day INTEGER CHECK (pay_day BETWEEN 1 AND 31),
      low_cents INTEGER CHECK (low_cents \(amount)),
      high_cents INTEGER CHECK (high_cents \(amount)),
      month INTEGER CHECK (month BETWEEN 1 AND 12),
      \(day("first_day")),
      \(day("last_day")),
      CHECK (last_day >= first_day)
    ) STRICT;

    CREATE TABLE cost (
      position INTEGER PRIMARY KEY,
      \(id),
      name TEXT NOT NULL,
      category TEXT NOT NULL CHECK (category IN ('housing', 'energy', 'water', 'municipalTaxes',
        'healthInsurance', 'insurance', 'telecom', 'education', 'childcare', 'transport',
        'subscriptions', 'household', 'clothing', 'healthCare', 'leisure', 'maintenance',
        'reserve', 'other')),
      amount_cents INTEGER NOT NULL CHECK (amount_cents \(amount)),
      \(every),
      due_day INTEGER CHECK (due_day BETWEEN 1 AND 31),
      month INTEGER CHECK (month BETWEEN 1 AND 12),
      \(day("first_day")),
      \(day("last_day")),
      CHECK (last_day >= first_day)
    ) STRICT;

    CREATE TABLE creditor (
      position INTEGER PRIMARY KEY,
      \(id),
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('company', 'government', 'collector', 'person')),
      street TEXT, postcode TEXT, city TEXT, email TEXT, iban TEXT, customer_number TEXT
    ) STRICT;

    CREATE TABLE debt (
      position INTEGER PRIMARY KEY,
      \(id),
      creditor TEXT NOT NULL REFERENCES creditor (id) DEFERRABLE INITIALLY DEFERRED,
      collector TEXT REFERENCES creditor (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL CHECK (kind IN ('rent', 'mortgage', 'energy', 'water', 'healthInsurance',
        'fine', 'tax', 'allowanceRepayment', 'benefitRepayment', 'municipalTax', 'waterBoardTax',
        'studentLoan', 'childMaintenance', 'telecom', 'loan', 'overdraft', 'creditCard',
        'onlinePurchase', 'payLater', 'healthCare', 'insurance', 'subscription', 'education',
        'person', 'supplier', 'damage', 'other')),
      reference TEXT,
      principal_cents INTEGER NOT NULL CHECK (principal_cents \(amount)),
      interest_cents INTEGER NOT NULL CHECK (interest_cents \(amount)),
      collection_costs_cents INTEGER NOT NULL CHECK (collection_costs_cents \(amount)),
      other_costs_cents INTEGER NOT NULL CHECK (other_costs_cents \(amount)),
      \(day("due_date")),
      stage TEXT NOT NULL CHECK (stage IN ('invoice', 'reminder', 'demand', 'fourteenDayLetter',
        'collector', 'bailiff', 'summons', 'judgment', 'writ', 'seizure')),
      rank TEXT NOT NULL CHECK (rank IN ('secured', 'preferent', 'concurrent')),
      is_trade INTEGER NOT NULL CHECK (is_trade IN (0, 1)),
      rate_kind TEXT NOT NULL CHECK (rate_kind IN ('none', 'statutory', 'contract')),
      rate_ppm INTEGER CHECK (rate_ppm >= 0),
      disputed_cents INTEGER NOT NULL CHECK (disputed_cents \(amount)),
      dispute_reason TEXT,
      minimum_cents INTEGER CHECK (minimum_cents \(amount)),
      maximum_months INTEGER CHECK (maximum_months >= 1),
      arrangement_cents INTEGER CHECK (arrangement_cents \(amount)),
      arrangement_due_day INTEGER CHECK (arrangement_due_day BETWEEN 1 AND 31),
      \(day("arrangement_from")),
      arrangement_kept INTEGER CHECK (arrangement_kept IN (0, 1)),
      \(day("last_demand")),
      \(day("last_acknowledged")),
      \(day("judgment")),
      CHECK ((rate_kind = 'contract') = (rate_ppm IS NOT NULL)),
      CHECK ((arrangement_cents IS NULL) = (arrangement_kept IS NULL)),
      CHECK (arrangement_cents IS NOT NULL
        OR (arrangement_due_day IS NULL AND arrangement_from IS NULL))
    ) STRICT;

    CREATE TABLE bill (
      debt TEXT NOT NULL REFERENCES debt (id) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      number TEXT,
      \(day("day")),
      \(day("due_date")),
      amount_cents INTEGER NOT NULL CHECK (amount_cents \(amount)),
      \(day("fourteen_day_letter")),
      PRIMARY KEY (debt, position)
    ) STRICT, WITHOUT ROWID;

    """

  /// What was written to creditors. A letter stays as it was written, and outlives its debt: it
  /// names the debt and the creditor by their text. Only undoing the change that wrote it, which
  /// marks that change first, takes it away.
  static let letters1 = """
    CREATE TABLE letter (
      position INTEGER PRIMARY KEY,
      \(id),
      entry INTEGER NOT NULL REFERENCES history (number) DEFERRABLE INITIALLY DEFERRED,
      debt TEXT NOT NULL,
      creditor_name TEXT NOT NULL,
      kind TEXT NOT NULL,
      language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
      written TEXT NOT NULL CHECK (written IS date(written)),
      file_name TEXT NOT NULL,
      text TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      monthly_cents INTEGER CHECK (monthly_cents \(amount)),
      terms INTEGER CHECK (terms >= 0),
      last_cents INTEGER CHECK (last_cents \(amount)),
      total_cents INTEGER CHECK (total_cents \(amount))
    ) STRICT;

    CREATE TRIGGER letter_is_frozen BEFORE UPDATE ON letter
    BEGIN SELECT RAISE(ABORT, 'a letter that was written does not change'); END;

    CREATE TRIGGER letter_stays BEFORE DELETE ON letter
    WHEN (SELECT state FROM history WHERE number = OLD.entry) IS NOT 'undone'
    BEGIN SELECT RAISE(ABORT, 'a letter that was written stays'); END;

    """

  /// What was meant, change by change, and the rows as they were before and after it, as JSON
  /// objects of their columns. Null before is a row that was added, null after one that was removed.
  static let history1 = """
    CREATE TABLE history (
      number INTEGER PRIMARY KEY,
      day TEXT NOT NULL CHECK (day IS date(day)),
      code TEXT NOT NULL,
      argument TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded')),
      state_day TEXT NOT NULL CHECK (state_day IS date(state_day))
    ) STRICT;

    CREATE TABLE history_step (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES history (number),
      row_of TEXT NOT NULL CHECK (row_of IN ('dossier', 'child', 'income', 'cost', 'creditor',
        'debt', 'bill', 'letter')),
      before TEXT,
      after TEXT,
      CHECK (before IS NOT after)
    ) STRICT;
    CREATE INDEX history_step_entry ON history_step (entry);

    """

  /// Where the person is: answers of a form that is not finished, and how far the journey came.
  static let journey1 = """
    CREATE TABLE draft (
      form TEXT NOT NULL,
      position INTEGER NOT NULL,
      field TEXT NOT NULL,
      typed TEXT NOT NULL,
      PRIMARY KEY (form, position),
      UNIQUE (form, field)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE progress (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    """
}
