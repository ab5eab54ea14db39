import Domain

extension Field {
  /// What a person reads about this field. One row per field: a field without words does not
  /// compile, nor do words in one language only.
  package func words(in language: Language) -> FieldWords {
    switch self {
    case .senderName: .senderName(language)
    case .senderStreet: .senderStreet(language)
    case .senderPostcode: .senderPostcode(language)
    case .senderCity: .senderCity(language)
    case .senderEmail: .senderEmail(language)
    case .senderPhone: .senderPhone(language)
    case .householdKind: .householdKind(language)
    case .birthYear: .birthYear(language)
    case .childBirthYears: .childBirthYears(language)
    case .reserve: .reserve(language)
    case .language: .language(language)
    case .countYearlyIncome: .countYearlyIncome(language)
    case .urgentMonths: .urgentMonths(language)
    case .strategy: .strategy(language)
    case .incomeName: .incomeName(language)
    case .incomeKind: .incomeKind(language)
    case .incomeAmount: .incomeAmount(language)
    case .incomeEvery: .incomeEvery(language)
    case .incomePayDay: .incomePayDay(language)
    case .incomeLow: .incomeLow(language)
    case .incomeHigh: .incomeHigh(language)
    case .incomeMonth: .incomeMonth(language)
    case .incomeFrom: .incomeFrom(language)
    case .incomeTo: .incomeTo(language)
    case .costName: .costName(language)
    case .costCategory: .costCategory(language)
    case .costAmount: .costAmount(language)
    case .costEvery: .costEvery(language)
    case .costDueDay: .costDueDay(language)
    case .costMonth: .costMonth(language)
    case .costFrom: .costFrom(language)
    case .costTo: .costTo(language)
    case .creditorName: .creditorName(language)
    case .creditorKind: .creditorKind(language)
    case .creditorStreet: .creditorStreet(language)
    case .creditorPostcode: .creditorPostcode(language)
    case .creditorCity: .creditorCity(language)
    case .creditorEmail: .creditorEmail(language)
    case .creditorIBAN: .creditorIBAN(language)
    case .customerNumber: .customerNumber(language)
    case .debtCreditor: .debtCreditor(language)
    case .debtCollector: .debtCollector(language)
    case .debtKind: .debtKind(language)
    case .debtReference: .debtReference(language)
    case .debtDueDate: .debtDueDate(language)
    case .debtStage: .debtStage(language)
    case .debtRank: .debtRank(language)
    case .debtTrade: .debtTrade(language)
    case .debtBills: .debtBills(language)
    case .debtPrincipal: .debtPrincipal(language)
    case .debtInterest: .debtInterest(language)
    case .debtCollectionCosts: .debtCollectionCosts(language)
    case .debtOtherCosts: .debtOtherCosts(language)
    case .debtRate: .debtRate(language)
    case .debtPercent: .debtPercent(language)
    case .debtDisputed: .debtDisputed(language)
    case .debtDisputeReason: .debtDisputeReason(language)
    case .debtMinimum: .debtMinimum(language)
    case .debtMaximumMonths: .debtMaximumMonths(language)
    case .arrangementMonthly: .arrangementMonthly(language)
    case .arrangementDueDay: .arrangementDueDay(language)
    case .arrangementFrom: .arrangementFrom(language)
    case .arrangementKept: .arrangementKept(language)
    case .debtLastDemand: .debtLastDemand(language)
    case .debtLastAcknowledged: .debtLastAcknowledged(language)
    case .debtJudgment: .debtJudgment(language)
    case .letterAmount: .letterAmount(language)
    case .letterCurrent: .letterCurrent(language)
    case .letterSum: .letterSum(language)
    case .letterMonths: .letterMonths(language)
    case .letterFrom: .letterFrom(language)
    case .letterUntil: .letterUntil(language)
    case .letterTheirs: .letterTheirs(language)
    case .letterTerm: .letterTerm(language)
    case .letterTalkedOn: .letterTalkedOn(language)
    case .letterTalkedWith: .letterTalkedWith(language)
    case .letterHelper: .letterHelper(language)
    case .letterReason: .letterReason(language)
    }
  }

  /// The label, for forms, tables and errors: "Hoofdsom".
  package func name(in language: Language) -> String { words(in: language).name }

  /// A full question; ends in a question mark, without an example.
  package func question(in language: Language) -> String { words(in: language).question }

  /// What is shown for `?`.
  package func help(in language: Language) -> FieldHelp { words(in: language).help }
}
