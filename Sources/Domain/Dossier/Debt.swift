/// One claim of one creditor.
package struct Debt: Hashable, Sendable {
  package let id: ID<Debt>
  package var creditor: ID<Creditor>
  /// Who collects for the creditor: a collection agency or a bailiff.
  package var collector: ID<Creditor>?
  package var kind: Kind
  /// The creditor's own number for this claim, exactly as on their letter.
  package var reference: String?
  package var parts: Parts
  /// The day on which the creditor stated these amounts; payments and interest count from it. Nil
  /// only where somebody took that day back: then no interest is counted.
  package var statedOn: LocalDate?
  /// Day the bill had to be paid.
  package var dueDate: LocalDate?
  package var stage: Stage
  package var rank: Rank
  /// Made in the course of a business or profession; consumer protection does not apply.
  package var isTrade: Bool
  package var interest: InterestTerms
  /// What is otherwise in its account than the law has it.
  package var terms: AccountTerms
  /// The part of the claim the debtor does not agree with; it stays out of every offer.
  package var disputed: Money
  package var disputeReason: String?
  /// The least a month this creditor is known to accept.
  package var minimum: Money?
  /// The longest arrangement this creditor is known to accept, in months.
  package var maximumMonths: Int?
  package var arrangement: Arrangement?
  /// Day of the last written demand that reached the debtor.
  package var lastDemand: LocalDate?
  /// Day of the debtor's last payment, promise or other acknowledgement.
  package var lastAcknowledged: LocalDate?
  /// Other days of written demands, oldest first. Each one in time makes a claim younger, so the last
  /// one alone does not tell its age (BW 3:317, 3:319).
  package var earlierDemands: [LocalDate]
  /// Other days of payments, promises and other acknowledgements, oldest first (BW 3:318).
  package var earlierAcknowledgements: [LocalDate]
  /// Day of the judgment, where there is one.
  package var judgment: LocalDate?
  package var bills: [Bill]
  /// What it was once, before payments, interest and costs; nil where that is not known.
  package var original: Money?
  /// The day on which it came about.
  package var originOn: LocalDate?
  /// How it came about; nil where nobody said.
  package var cause: Cause?
  /// The same in one's own words.
  package var causeWords: String?
  /// Others who have a file of it; see `Link`.
  package var links: [Link]
  /// How its interest stands; set where the debt is taken as it is on a day, never typed and never
  /// kept.
  package var interestClock: InterestClock?

  /// Numbers of months that can be the longest arrangement.
  package static let maximumMonthsAllowed = 1...600

  package init(
    id: ID<Debt>, creditor: ID<Creditor>, collector: ID<Creditor>?, kind: Kind,
    reference: String?, parts: Parts, statedOn: LocalDate?, dueDate: LocalDate?, stage: Stage,
    rank: Rank, isTrade: Bool, interest: InterestTerms, terms: AccountTerms, disputed: Money,
    disputeReason: String?, minimum: Money?, maximumMonths: Int?, arrangement: Arrangement?,
    lastDemand: LocalDate?,
    lastAcknowledged: LocalDate?, earlierDemands: [LocalDate],
    earlierAcknowledgements: [LocalDate], judgment: LocalDate?, bills: [Bill], original: Money?,
    originOn: LocalDate?, cause: Cause?, causeWords: String?, links: [Link]
  ) {
    self.id = id
    self.creditor = creditor
    self.collector = collector
    self.kind = kind
    self.reference = reference
    self.parts = parts
    self.statedOn = statedOn
    self.dueDate = dueDate
    self.stage = stage
    self.rank = rank
    self.isTrade = isTrade
    self.interest = interest
    self.terms = terms
    self.disputed = disputed
    self.disputeReason = disputeReason
    self.minimum = minimum
    self.maximumMonths = maximumMonths
    self.arrangement = arrangement
    self.lastDemand = lastDemand
    self.lastAcknowledged = lastAcknowledged
    self.earlierDemands = earlierDemands
    self.earlierAcknowledgements = earlierAcknowledgements
    self.judgment = judgment
    self.bills = bills
    self.original = original
    self.originOn = originOn
    self.cause = cause
    self.causeWords = causeWords
    self.links = links
  }

  /// What is claimed in all.
  package var claimed: Money { parts.total }
  /// What is claimed and not disputed.
  package var undisputed: Money { (parts.total - disputed).orZero }
  /// The arrangement, when it runs and is kept.
  package var runningArrangement: Arrangement? {
    guard let arrangement, arrangement.isKept else { return nil }
    return arrangement
  }
}

extension Debt {
  /// What the claim is for.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case rent, mortgage, energy, water, healthInsurance, fine, tax, allowanceRepayment
    case benefitRepayment, municipalTax, waterBoardTax, studentLoan, childMaintenance, telecom
    case loan, overdraft, creditCard, onlinePurchase, payLater, healthCare, insurance
    case subscription, education, person, supplier, damage, other
  }

  /// How far the creditor has gone.
  package enum Stage: String, CaseIterable, Hashable, Sendable, Comparable {
    case invoice, reminder, demand, fourteenDayLetter, collector, bailiff, summons, judgment
    case writ, seizure

    package static func < (a: Stage, b: Stage) -> Bool { a.order < b.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Rank by law (BW 3:277 and following): *separatist*, *preferent*, *concurrent*.
  package enum Rank: String, CaseIterable, Hashable, Sendable {
    case secured, preferent, concurrent
  }

  /// What the claim is made of, as the creditor states it. BW 6:44 pays costs first, then
  /// interest, then principal.
  package struct Parts: Hashable, Sendable {
    package var principal: Money
    package var interest: Money
    package var collectionCosts: Money
    package var otherCosts: Money

    package init(principal: Money, interest: Money, collectionCosts: Money, otherCosts: Money) {
      self.principal = principal
      self.interest = interest
      self.collectionCosts = collectionCosts
      self.otherCosts = otherCosts
    }

    /// Collection and other costs: what a payment settles first (BW 6:44 lid 1).
    package var costs: Money { collectionCosts + otherCosts }
    /// Everything the creditor claims, what is disputed included.
    package var total: Money { principal + interest + collectionCosts + otherCosts }
  }

  /// Which interest runs on the claim.
  package enum InterestTerms: Hashable, Sendable {
    case none
    /// The interest that the law sets: *wettelijke rente* (BW 6:119), *handelsrente* (BW 6:119a) where
    /// the debt is of a trade, *invorderingsrente* (Invorderingswet 28) for what the tax office collects.
    case statutory
    /// A rate agreed by contract, per year.
    case contract(Rate)
    /// A rate was agreed, and nobody said which.
    case unknown
  }

  /// From which day years of interest are counted, and which part of the interest bears interest.
  package struct InterestClock: Hashable, Sendable {
    package var from: LocalDate
    /// At most the interest of the debt.
    package var joined: Money
    /// Interest that was counted since the creditor stated the amounts.
    package var added: Money

    package init(from: LocalDate, joined: Money, added: Money) {
      self.from = from
      self.joined = joined
      self.added = added
    }
  }

  /// Instalments that were agreed and run already.
  package struct Arrangement: Hashable, Sendable {
    package var monthly: Money
    /// Day of the month a term is due, 1 to 31.
    package var dueDay: Int?
    package var from: LocalDate?
    /// Whether every term so far was paid.
    package var isKept: Bool

    /// What was agreed besides, as far as it is known.
    package var agreed: Agreed
    /// Where the amount changes on the way; `monthly` is what it begins with.
    package var changes = TermChanges.none

    package init(
      monthly: Money, dueDay: Int?, from: LocalDate?, isKept: Bool, agreed: Agreed
    ) {
      self.monthly = monthly
      self.dueDay = dueDay
      self.from = from
      self.isKept = isKept
      self.agreed = agreed
    }

    /// An arrangement of which only the amount and the days are known.
    package init(monthly: Money, dueDay: Int?, from: LocalDate?, isKept: Bool) {
      self.init(
        monthly: monthly, dueDay: dueDay, from: from, isKept: isKept, agreed: .unknown)
    }

    /// What follows when a term is not paid in time.
    package enum MissRule: String, CaseIterable, Hashable, Sendable {
      /// Everything is due at once.
      case allDue
      /// The arrangement ends.
      case ends
      /// What was missed is spread over the other terms.
      case spread
      /// First comes a reminder with a new day.
      case reminder
    }

    /// How it is known that it was agreed.
    package enum Proof: String, CaseIterable, Hashable, Sendable {
      case letter, email, portal, phone
    }

    /// The rest of what was agreed; nil where it is not known.
    package struct Agreed: Hashable, Sendable {
      package var on: LocalDate?
      package var with: String?
      package var proof: Proof?
      /// How many terms, the last one included.
      package var terms: Int?
      package var last: Money?
      /// Everything that is paid under it.
      package var total: Money?
      /// Whether interest and costs stop while it is kept.
      package var interestStops: Bool?
      package var onMiss: MissRule?

      package init(
        on: LocalDate?, with: String?, proof: Proof?, terms: Int?, last: Money?, total: Money?,
        interestStops: Bool?, onMiss: MissRule?
      ) {
        self.on = on
        self.with = with
        self.proof = proof
        self.terms = terms
        self.last = last
        self.total = total
        self.interestStops = interestStops
        self.onMiss = onMiss
      }

      /// Nothing more is known.
      package static let unknown = Agreed(
        on: nil, with: nil, proof: nil, terms: nil, last: nil, total: nil, interestStops: nil,
        onMiss: nil)
    }
  }

  /// One bill of which the claim is made up.
  package struct Bill: Hashable, Sendable {
    package var number: String?
    package var date: LocalDate?
    package var dueDate: LocalDate?
    package var amount: Money
    /// Day of the letter that gave fourteen days to pay without costs (BW 6:96 lid 6).
    package var fourteenDayLetter: LocalDate?

    package init(
      number: String?, date: LocalDate?, dueDate: LocalDate?, amount: Money,
      fourteenDayLetter: LocalDate?
    ) {
      self.number = number
      self.date = date
      self.dueDate = dueDate
      self.amount = amount
      self.fourteenDayLetter = fourteenDayLetter
    }
  }
}
