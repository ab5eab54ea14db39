CREATE TRIGGER letter_is_frozen BEFORE UPDATE ON letter
BEGIN SELECT RAISE(ABORT, 'a letter that was written does not change'); END;

CREATE TRIGGER letter_stays BEFORE DELETE ON letter
WHEN (SELECT state FROM history WHERE number = OLD.entry) IS NOT 'undone'
  AND NOT EXISTS (SELECT 1 FROM progress WHERE key = 'letters.setAside')
BEGIN SELECT RAISE(ABORT, 'a letter that was written stays'); END;

CREATE TABLE agenda_mark (
  item TEXT NOT NULL PRIMARY KEY CHECK (length(item) BETWEEN 1 AND 200),
  state TEXT NOT NULL CHECK (state IN ('done', 'later', 'notNeeded')),
  later_day TEXT CHECK (later_day IS date(later_day)),
  day TEXT NOT NULL CHECK (day IS date(day)),
  CHECK ((state = 'later') = (later_day IS NOT NULL))
) STRICT, WITHOUT ROWID;

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

CREATE TABLE "assurance" (
  place TEXT NOT NULL PRIMARY KEY CHECK (length(place) BETWEEN 3 AND 120),
  answer TEXT NOT NULL CHECK (answer IN ('none', 'included', 'elsewhere', 'right', 'anyway',
    'amount', 'unknown')),
  amount_cents INTEGER CHECK (amount_cents BETWEEN 0 AND 99999999999),
  every TEXT CHECK (every IN ('week', 'fourWeeks', 'month', 'twoMonths', 'quarter',
    'halfYear', 'year', 'once')),
  words TEXT,
  day TEXT NOT NULL CHECK (day IS date(day))
) STRICT, WITHOUT ROWID;

CREATE TABLE bill (
  debt TEXT NOT NULL REFERENCES debt (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  number TEXT,
  day TEXT CHECK (day IS date(day)),
  due_date TEXT CHECK (due_date IS date(due_date)),
  amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN 0 AND 99999999999),
  fourteen_day_letter TEXT CHECK (fourteen_day_letter IS date(fourteen_day_letter)),
  PRIMARY KEY (debt, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE "child" (
  position INTEGER NOT NULL CHECK (position > 0),
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40),
  name TEXT,
  birth_year INTEGER NOT NULL CHECK (birth_year BETWEEN 1 AND 9999),
  birth_date TEXT CHECK (birth_date IS date(birth_date)),
  home TEXT NOT NULL CHECK (home IN ('here', 'partly', 'elsewhere')),
  whose TEXT CHECK (whose IN ('me', 'partner', 'both', 'other'))
) STRICT;

CREATE TABLE cost (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 40 AND id NOT GLOB '*[^0-9A-Za-z_-]*'),
  name TEXT NOT NULL,
  category TEXT NOT NULL CHECK (category IN ('housing', 'energy', 'water', 'municipalTaxes',
    'healthInsurance', 'insurance', 'telecom', 'education', 'childcare', 'transport',
    'subscriptions', 'household', 'clothing', 'healthCare', 'leisure', 'maintenance',
    'reserve', 'other')),
  amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN 0 AND 99999999999),
  every TEXT NOT NULL CHECK (every IN ('week', 'fourWeeks', 'month', 'twoMonths', 'quarter',
  'halfYear', 'year', 'once')),
  due_day INTEGER CHECK (due_day BETWEEN 1 AND 31),
  month INTEGER CHECK (month BETWEEN 1 AND 12),
  first_day TEXT CHECK (first_day IS date(first_day)),
  last_day TEXT CHECK (last_day IS date(last_day)),
  CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE creditor (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 40 AND id NOT GLOB '*[^0-9A-Za-z_-]*'),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('company', 'government', 'collector', 'person')),
  street TEXT, postcode TEXT, city TEXT, email TEXT, iban TEXT, customer_number TEXT
, register_number TEXT) STRICT;

CREATE TABLE debt (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 40 AND id NOT GLOB '*[^0-9A-Za-z_-]*'),
  creditor TEXT NOT NULL REFERENCES creditor (id) DEFERRABLE INITIALLY DEFERRED,
  collector TEXT REFERENCES creditor (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('rent', 'mortgage', 'energy', 'water', 'healthInsurance',
    'fine', 'tax', 'allowanceRepayment', 'benefitRepayment', 'municipalTax', 'waterBoardTax',
    'studentLoan', 'childMaintenance', 'telecom', 'loan', 'overdraft', 'creditCard',
    'onlinePurchase', 'payLater', 'healthCare', 'insurance', 'subscription', 'education',
    'person', 'supplier', 'damage', 'other')),
  reference TEXT,
  principal_cents INTEGER NOT NULL CHECK (principal_cents BETWEEN 0 AND 99999999999),
  interest_cents INTEGER NOT NULL CHECK (interest_cents BETWEEN 0 AND 99999999999),
  collection_costs_cents INTEGER NOT NULL CHECK (collection_costs_cents BETWEEN 0 AND 99999999999),
  other_costs_cents INTEGER NOT NULL CHECK (other_costs_cents BETWEEN 0 AND 99999999999),
  due_date TEXT CHECK (due_date IS date(due_date)),
  stage TEXT NOT NULL CHECK (stage IN ('invoice', 'reminder', 'demand', 'fourteenDayLetter',
    'collector', 'bailiff', 'summons', 'judgment', 'writ', 'seizure')),
  rank TEXT NOT NULL CHECK (rank IN ('secured', 'preferent', 'concurrent')),
  is_trade INTEGER NOT NULL CHECK (is_trade IN (0, 1)),
  rate_kind TEXT NOT NULL CHECK (rate_kind IN ('none', 'statutory', 'contract')),
  rate_ppm INTEGER CHECK (rate_ppm >= 0),
  disputed_cents INTEGER NOT NULL CHECK (disputed_cents BETWEEN 0 AND 99999999999),
  dispute_reason TEXT,
  minimum_cents INTEGER CHECK (minimum_cents BETWEEN 0 AND 99999999999),
  maximum_months INTEGER CHECK (maximum_months >= 1),
  arrangement_cents INTEGER CHECK (arrangement_cents BETWEEN 0 AND 99999999999),
  arrangement_due_day INTEGER CHECK (arrangement_due_day BETWEEN 1 AND 31),
  arrangement_from TEXT CHECK (arrangement_from IS date(arrangement_from)),
  arrangement_kept INTEGER CHECK (arrangement_kept IN (0, 1)),
  last_demand TEXT CHECK (last_demand IS date(last_demand)),
  last_acknowledged TEXT CHECK (last_acknowledged IS date(last_acknowledged)),
  judgment TEXT CHECK (judgment IS date(judgment)), stated_on TEXT CHECK (stated_on IS date(stated_on)), agreed_on TEXT CHECK (agreed_on IS date(agreed_on)), agreed_with TEXT, agreed_proof TEXT
  CHECK (agreed_proof IN ('letter', 'email', 'portal', 'phone')), agreed_terms INTEGER CHECK (agreed_terms >= 1), agreed_last_cents INTEGER CHECK (agreed_last_cents BETWEEN 0 AND 99999999999), agreed_total_cents INTEGER CHECK (agreed_total_cents BETWEEN 0 AND 99999999999), interest_stops INTEGER CHECK (interest_stops IN (0, 1)), on_miss TEXT
  CHECK (on_miss IN ('allDue', 'ends', 'spread', 'reminder')), rate_unknown INTEGER CHECK (rate_unknown IN (0, 1)), compounding TEXT CHECK (compounding IN ('never', 'month', 'year')), settles TEXT CHECK (settles IN ('bills', 'claim', 'principalFirst', 'interestFirst')), costs_interest_from TEXT CHECK (costs_interest_from IS date(costs_interest_from)), freeze_from TEXT CHECK (freeze_from IS date(freeze_from)), freeze_to TEXT CHECK (freeze_to IS date(freeze_to)), agreed_changes TEXT CHECK (length(agreed_changes) BETWEEN 12 AND 800), original_cents INTEGER CHECK (original_cents BETWEEN 0 AND 99999999999), origin_on TEXT CHECK (origin_on IS date(origin_on)), cause TEXT CHECK (length(cause) BETWEEN 1 AND 40), cause_words TEXT,
  CHECK ((rate_kind = 'contract') = (rate_ppm IS NOT NULL)),
  CHECK ((arrangement_cents IS NULL) = (arrangement_kept IS NULL)),
  CHECK (arrangement_cents IS NOT NULL
    OR (arrangement_due_day IS NULL AND arrangement_from IS NULL))
) STRICT;

CREATE TABLE debt_event (
  debt TEXT NOT NULL REFERENCES debt (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('demand', 'acknowledgement')),
  day TEXT NOT NULL CHECK (day IS date(day)),
  PRIMARY KEY (debt, kind, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE debt_link (
  debt TEXT NOT NULL REFERENCES debt (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position >= 1),
  party TEXT NOT NULL REFERENCES creditor (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL CHECK (role IN ('creditor', 'collector', 'bailiff')),
  reference TEXT,
  since TEXT CHECK (since IS date(since)),
  PRIMARY KEY (debt, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE "dossier" (
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
, birth_date TEXT CHECK (birth_date IS date(birth_date)), letters_show TEXT CHECK (length(letters_show) <= 200), initials TEXT, spoken TEXT, partner_name TEXT, partner_initials TEXT, representative_name TEXT, representative_address TEXT, representative_phone TEXT, story TEXT, civil_since TEXT CHECK (civil_since IS date(civil_since)), address_since TEXT CHECK (address_since IS date(address_since)), work_ends TEXT CHECK (work_ends IS date(work_ends)), partner_birth_date TEXT CHECK (partner_birth_date IS date(partner_birth_date)), partner_work_ends TEXT CHECK (partner_work_ends IS date(partner_work_ends)), representative_since TEXT CHECK (representative_since IS date(representative_since)), bsn TEXT CHECK (length(bsn) = 9), partner_bsn TEXT CHECK (length(partner_bsn) = 9), civil_status TEXT CHECK (civil_status IN ('unmarried', 'livingTogether', 'married', 'registered', 'separated', 'divorced', 'widowed')), tenure TEXT CHECK (tenure IN ('rent', 'own', 'livingIn', 'noHome')), work TEXT CHECK (work IN ('permanent', 'temporary', 'onCall', 'selfEmployed', 'unemployed', 'unableToWork', 'retired',
  'student', 'atHome')), partner_work TEXT CHECK (partner_work IN ('permanent', 'temporary', 'onCall', 'selfEmployed', 'unemployed', 'unableToWork', 'retired',
  'student', 'atHome')), representative TEXT CHECK (representative IN ('administrator', 'guardian', 'mentor', 'authorised', 'helper'))) STRICT;

CREATE TABLE draft (
  form TEXT NOT NULL,
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  typed TEXT NOT NULL,
  PRIMARY KEY (form, position),
  UNIQUE (form, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
  number INTEGER PRIMARY KEY,
  day TEXT NOT NULL CHECK (day IS date(day)),
  code TEXT NOT NULL,
  argument TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded')),
  state_day TEXT NOT NULL CHECK (state_day IS date(state_day))
) STRICT;

CREATE TABLE "history_step" (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES history (number),
  row_of TEXT NOT NULL CHECK (length(row_of) BETWEEN 1 AND 40
    AND row_of NOT GLOB '*[^a-z_]*'),
  before TEXT,
  after TEXT,
  CHECK (before IS NOT after)
) STRICT;

CREATE TABLE income (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 40 AND id NOT GLOB '*[^0-9A-Za-z_-]*'),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('wages', 'benefit', 'pension', 'businessProfit',
    'holidayPay', 'healthAllowance', 'rentAllowance', 'childBudget', 'childBenefit',
    'childcareAllowance', 'maintenance', 'other')),
  amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN 0 AND 99999999999),
  every TEXT NOT NULL CHECK (every IN ('week', 'fourWeeks', 'month', 'twoMonths', 'quarter',
  'halfYear', 'year', 'once')),
  pay_day INTEGER CHECK (pay_day BETWEEN 1 AND 31),
  low_cents INTEGER CHECK (low_cents BETWEEN 0 AND 99999999999),
  high_cents INTEGER CHECK (high_cents BETWEEN 0 AND 99999999999),
  month INTEGER CHECK (month BETWEEN 1 AND 12),
  first_day TEXT CHECK (first_day IS date(first_day)),
  last_day TEXT CHECK (last_day IS date(last_day)),
  CHECK (last_day >= first_day)
) STRICT;

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

CREATE TABLE letter (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 40 AND id NOT GLOB '*[^0-9A-Za-z_-]*'),
  entry INTEGER NOT NULL REFERENCES history (number) DEFERRABLE INITIALLY DEFERRED,
  debt TEXT NOT NULL,
  creditor_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  written TEXT NOT NULL CHECK (written IS date(written)),
  file_name TEXT NOT NULL,
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  monthly_cents INTEGER CHECK (monthly_cents BETWEEN 0 AND 99999999999),
  terms INTEGER CHECK (terms >= 0),
  last_cents INTEGER CHECK (last_cents BETWEEN 0 AND 99999999999),
  total_cents INTEGER CHECK (total_cents BETWEEN 0 AND 99999999999)
, sheet TEXT, plan_sha256 TEXT
  CHECK (length(plan_sha256) = 64 AND plan_sha256 NOT GLOB '*[^0-9a-f]*'), changes TEXT CHECK (length(changes) BETWEEN 12 AND 800)) STRICT;

CREATE TABLE letter_sent (
  letter TEXT NOT NULL PRIMARY KEY REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day IS date(day)),
  way TEXT NOT NULL CHECK (way IN ('post', 'mail', 'portal'))
) STRICT, WITHOUT ROWID;

CREATE TABLE log_entry (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 40 AND id NOT GLOB '*[^0-9A-Za-z_-]*'),
  debt TEXT REFERENCES debt (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day IS date(day)),
  channel TEXT NOT NULL CHECK (channel IN ('phone', 'letterIn', 'letterOut', 'email',
    'visit')),
  person TEXT,
  said TEXT,
  stage TEXT CHECK (stage IN ('invoice', 'reminder', 'demand', 'fourteenDayLetter', 'collector', 'bailiff', 'summons',
    'judgment', 'writ', 'seizure')),
  answer_by TEXT CHECK (answer_by IS date(answer_by))
) STRICT;

CREATE TABLE payment (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 40 AND id NOT GLOB '*[^0-9A-Za-z_-]*'),
  debt TEXT NOT NULL REFERENCES debt (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day IS date(day)),
  amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN 1 AND 99999999999),
  kind TEXT NOT NULL CHECK (kind IN ('paid', 'returned')),
  note TEXT
, bill TEXT) STRICT;

CREATE TABLE progress (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE promise (
  entry TEXT NOT NULL REFERENCES log_entry (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('us', 'them')),
  what TEXT NOT NULL,
  until_day TEXT CHECK (until_day IS date(until_day)),
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE "reply" (
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
  monthly_cents INTEGER CHECK (monthly_cents BETWEEN 0 AND 99999999999),
  terms INTEGER CHECK (terms >= 1),
  once_cents INTEGER CHECK (once_cents BETWEEN 0 AND 99999999999),
  first_day TEXT CHECK (first_day IS date(first_day)),
  total_cents INTEGER CHECK (total_cents BETWEEN 0 AND 99999999999),
  default_ppm INTEGER CHECK (default_ppm >= 0),
  on_miss TEXT CHECK (on_miss IN ('allDue', 'ends', 'spread', 'reminder')),
  waives_rights INTEGER CHECK (waives_rights IN (0, 1)),
  answer_by TEXT CHECK (answer_by IS date(answer_by)),
  principal_cents INTEGER CHECK (principal_cents BETWEEN 0 AND 99999999999),
  interest_cents INTEGER CHECK (interest_cents BETWEEN 0 AND 99999999999),
  collection_costs_cents INTEGER CHECK (collection_costs_cents BETWEEN 0 AND 99999999999),
  other_costs_cents INTEGER CHECK (other_costs_cents BETWEEN 0 AND 99999999999),
  as_of TEXT CHECK (as_of IS date(as_of)),
  stated_by TEXT,
  CHECK ((answer = 'refused') = (refusal IS NOT NULL)),
  CHECK ((answer = 'counterOffer') = (waives_rights IS NOT NULL)),
  CHECK ((answer = 'balance') = (principal_cents IS NOT NULL)),
  CHECK ((answer = 'balance') = (as_of IS NOT NULL))
) STRICT;

CREATE INDEX history_step_entry ON history_step (entry);
