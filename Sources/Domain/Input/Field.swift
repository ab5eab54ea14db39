/// One fact that can be asked for, typed, stored and shown.
///
/// The raw value is `thing.key`; the key is the name of the command-line option (with dashes) and,
/// where there is one, of the key in `aflos.dossier/1`. Names and explanations in words live in
/// `Documents`.
package enum Field: String, CaseIterable, Hashable, Sendable {
  case senderName = "household.name"
  case senderStreet = "household.street"
  case senderPostcode = "household.postcode"
  case senderCity = "household.city"
  case senderEmail = "household.email"
  case senderPhone = "household.phone"
  case senderBirthDate = "household.birthDate"
  case householdKind = "household.kind"
  case birthYear = "household.birthYear"
  case childBirthYears = "household.childBirthYears"
  case reserve = "household.reserve"
  case language = "household.language"
  case countYearlyIncome = "household.countYearlyIncome"
  case urgentMonths = "household.urgentMonths"
  case strategy = "household.strategy"
  case lettersBirthDate = "household.lettersBirthDate"
  case lettersPhone = "household.lettersPhone"
  case lettersEmail = "household.lettersEmail"
  case initials = "household.initials"
  case civilStatus = "household.civilStatus"
  case civilSince = "household.civilSince"
  case addressSince = "household.addressSince"
  case tenure = "household.tenure"
  case work = "household.work"
  case workEnds = "household.workEnds"
  case spoken = "household.spoken"
  case citizenNumber = "household.bsn"
  case partnerName = "household.partnerName"
  case partnerInitials = "household.partnerInitials"
  case partnerBirthDate = "household.partnerBirthDate"
  case partnerWork = "household.partnerWork"
  case partnerWorkEnds = "household.partnerWorkEnds"
  case partnerCitizenNumber = "household.partnerBsn"
  case representative = "household.representative"
  case representativeName = "household.representativeName"
  case representativeAddress = "household.representativeAddress"
  case representativePhone = "household.representativePhone"
  case representativeSince = "household.representativeSince"
  case story = "household.story"

  case childName = "child.name"
  case childBirthDate = "child.birthDate"
  case childHome = "child.home"
  case childWhose = "child.whose"

  case assetKind = "asset.kind"
  case assetName = "asset.name"
  case assetValue = "asset.value"
  case assetOwed = "asset.owed"
  case assetWith = "asset.with"
  case assetReference = "asset.reference"
  case assetUntil = "asset.until"
  case assetWhose = "asset.whose"

  case matterKind = "matter.kind"
  case matterWith = "matter.with"
  case matterDebt = "matter.debt"
  case matterOn = "matter.on"
  case matterUntil = "matter.until"
  case matterAmount = "matter.amount"
  case matterExempt = "matter.exempt"
  case matterReference = "matter.reference"
  case matterNote = "matter.note"

  case incomeName = "income.name"
  case incomeKind = "income.kind"
  case incomeAmount = "income.amount"
  case incomeEvery = "income.every"
  case incomePayDay = "income.payDay"
  case incomeLow = "income.low"
  case incomeHigh = "income.high"
  case incomeMonth = "income.month"
  case incomeFrom = "income.from"
  case incomeTo = "income.to"

  case costName = "cost.name"
  case costCategory = "cost.category"
  case costAmount = "cost.amount"
  case costEvery = "cost.every"
  case costDueDay = "cost.dueDay"
  case costMonth = "cost.month"
  case costFrom = "cost.from"
  case costTo = "cost.to"

  case creditorName = "creditor.name"
  case creditorKind = "creditor.kind"
  case creditorStreet = "creditor.street"
  case creditorPostcode = "creditor.postcode"
  case creditorCity = "creditor.city"
  case creditorEmail = "creditor.email"
  case creditorIBAN = "creditor.iban"
  case customerNumber = "creditor.customerNumber"
  case registerNumber = "creditor.registerNumber"

  case debtCreditor = "debt.creditor"
  case debtCollector = "debt.collector"
  case debtKind = "debt.kind"
  case debtReference = "debt.reference"
  case debtPrincipal = "debt.principal"
  case debtInterest = "debt.interest"
  case debtCollectionCosts = "debt.collectionCosts"
  case debtOtherCosts = "debt.otherCosts"
  case debtDueDate = "debt.dueDate"
  case debtStage = "debt.stage"
  case debtRank = "debt.rank"
  case debtTrade = "debt.trade"
  case debtRate = "debt.rate"
  case debtPercent = "debt.percent"
  case debtDisputed = "debt.disputed"
  case debtDisputeReason = "debt.disputeReason"
  case debtMinimum = "debt.minimum"
  case debtMaximumMonths = "debt.maximumMonths"
  case arrangementMonthly = "debt.arrangement"
  case arrangementDueDay = "debt.arrangementDueDay"
  case arrangementFrom = "debt.arrangementFrom"
  case arrangementKept = "debt.arrangementKept"
  case debtLastDemand = "debt.lastDemand"
  case debtLastAcknowledged = "debt.lastAcknowledged"
  case debtJudgment = "debt.judgment"
  case debtBills = "debt.bills"
  case debtStatedOn = "debt.statedOn"
  case debtEarlierDemands = "debt.earlierDemands"
  case debtEarlierAcknowledged = "debt.earlierAcknowledged"
  case debtCompounding = "debt.compounding"
  case debtSettles = "debt.settles"
  case debtCostsInterestFrom = "debt.costsInterestFrom"
  case debtFreezeFrom = "debt.freezeFrom"
  case debtFreezeTo = "debt.freezeTo"
  case debtOriginal = "debt.original"
  case debtOriginOn = "debt.originOn"
  case debtCause = "debt.cause"
  case debtCauseWords = "debt.causeWords"
  case debtChain = "debt.chain"

  case paymentDebt = "payment.debt"
  case paymentAmount = "payment.amount"
  case paymentOn = "payment.on"
  case paymentKind = "payment.kind"
  case paymentNote = "payment.note"
  case paymentBill = "payment.bill"

  case replyDebt = "reply.debt"
  case replyAnswer = "reply.answer"
  case replyOn = "reply.on"
  case replyReason = "reply.reason"
  case replyMonthly = "reply.monthly"
  case replyTerms = "reply.terms"
  case replyOnce = "reply.once"
  case replyTotal = "reply.total"
  case replyFrom = "reply.from"
  case replyDefaultRate = "reply.defaultRate"
  case replyOnMiss = "reply.onMiss"
  case replyWaives = "reply.waivesRights"
  case replyAnswerBy = "reply.answerBy"
  case replyPassedTo = "reply.passedTo"
  case replyWords = "reply.words"
  case replyPrincipal = "reply.principal"
  case replyInterest = "reply.interest"
  case replyCollectionCosts = "reply.collectionCosts"
  case replyOtherCosts = "reply.otherCosts"
  case replyAsOf = "reply.asOf"
  case replyBy = "reply.by"
  case replyReference = "reply.reference"
  case replyIBAN = "reply.iban"
  case replyTakeOver = "reply.takeOver"

  case agreeDebt = "agree.debt"
  case agreeOn = "agree.on"
  case agreeWith = "agree.with"
  case agreeMonthly = "agree.monthly"
  case agreeTerms = "agree.terms"
  case agreeLast = "agree.last"
  case agreeTotal = "agree.total"
  case agreeFrom = "agree.from"
  case agreeLater = "agree.later"
  case agreeInterestStops = "agree.interestStops"
  case agreeOnMiss = "agree.onMiss"
  case agreeProof = "agree.proof"

  case logDebt = "log.debt"
  case logBy = "log.by"
  case logOn = "log.on"
  case logWith = "log.with"
  case logSaid = "log.said"
  case logPromises = "log.promises"
  case promiseBy = "log.promiseBy"
  case promiseWhat = "log.promise"
  case promiseUntil = "log.promiseUntil"
  case logStage = "log.stage"
  case logAnswerBy = "log.answerBy"
  case logAmount = "log.amount"

  case letterAmount = "letter.amount"
  case letterCurrent = "letter.current"
  case letterSum = "letter.sum"
  case letterMonths = "letter.months"
  case letterFrom = "letter.from"
  case letterUntil = "letter.until"
  case letterTheirs = "letter.theirLetter"
  case letterTerm = "letter.term"
  case letterTalkedOn = "letter.talkedOn"
  case letterTalkedWith = "letter.talkedWith"
  case letterHelper = "letter.helper"
  case letterReason = "letter.reason"

  /// The part after the dot: `principal`.
  package var key: String { String(rawValue.drop { $0 != "." }.dropFirst()) }

  /// The option on the command line, without the two dashes: `collection-costs`.
  package var optionName: String {
    key.reduce(into: "") { name, letter in
      if letter.isUppercase { name += "-" }
      name += letter.lowercased()
    }
  }
}

extension Field {
  /// What kind of answer a field takes.
  package enum Answer: String, CaseIterable, Hashable, Sendable {
    case text, amount, day, days, dayOfMonth, month, year, years, number, percentage, yesOrNo
    case choice, creditor, debt, bills, promises, parties
  }

  /// What is typed for it.
  package var answer: Answer {
    switch self {
    case .senderName, .senderStreet, .senderPostcode, .senderCity, .senderEmail, .senderPhone,
      .incomeName, .costName, .creditorName, .creditorStreet, .creditorPostcode, .creditorCity,
      .creditorEmail, .creditorIBAN, .customerNumber, .registerNumber, .debtReference,
      .debtCauseWords, .replyBy, .replyReference, .replyIBAN, .debtDisputeReason,
      .paymentNote, .paymentBill, .replyPassedTo, .replyWords, .agreeWith, .agreeLater, .logWith,
      .logSaid,
      .promiseWhat,
      .letterTalkedWith, .letterHelper, .letterReason,
      .initials, .spoken, .citizenNumber, .partnerName, .partnerInitials, .partnerCitizenNumber,
      .representativeName, .representativeAddress, .representativePhone, .story, .childName,
      .assetName, .assetWith, .assetReference, .matterWith, .matterReference, .matterNote:
      .text
    case .reserve, .incomeAmount, .incomeLow, .incomeHigh, .costAmount, .debtPrincipal,
      .debtInterest, .debtCollectionCosts, .debtOtherCosts, .debtDisputed, .debtMinimum,
      .arrangementMonthly, .paymentAmount, .replyMonthly, .replyOnce, .replyTotal, .agreeMonthly,
      .agreeLast, .agreeTotal, .logAmount, .debtOriginal, .replyPrincipal, .replyInterest,
      .replyCollectionCosts, .replyOtherCosts, .letterAmount, .letterCurrent, .letterSum,
      .assetValue, .assetOwed, .matterAmount, .matterExempt:
      .amount
    case .senderBirthDate,
      .incomeFrom, .incomeTo, .costFrom, .costTo, .debtDueDate, .arrangementFrom,
      .debtLastDemand, .debtLastAcknowledged, .debtJudgment, .debtStatedOn, .debtCostsInterestFrom,
      .debtFreezeFrom, .debtFreezeTo, .debtOriginOn, .replyAsOf, .paymentOn, .replyOn,
      .replyFrom, .replyAnswerBy, .agreeOn, .agreeFrom, .logOn, .logAnswerBy, .promiseUntil,
      .letterFrom, .letterUntil, .letterTheirs, .letterTerm, .letterTalkedOn,
      .civilSince, .addressSince, .workEnds, .partnerBirthDate, .partnerWorkEnds,
      .representativeSince, .childBirthDate, .assetUntil, .matterOn, .matterUntil:
      .day
    case .debtEarlierDemands, .debtEarlierAcknowledged: .days
    case .incomePayDay, .costDueDay, .arrangementDueDay: .dayOfMonth
    case .incomeMonth, .costMonth: .month
    case .birthYear: .year
    case .childBirthYears: .years
    case .urgentMonths, .debtMaximumMonths, .replyTerms, .agreeTerms, .letterMonths: .number
    case .debtPercent, .replyDefaultRate: .percentage
    case .countYearlyIncome, .lettersBirthDate, .lettersPhone, .lettersEmail, .debtTrade,
      .arrangementKept, .replyWaives, .replyTakeOver, .agreeInterestStops:
      .yesOrNo
    case .householdKind, .language, .strategy, .incomeKind, .incomeEvery, .costCategory,
      .costEvery, .creditorKind, .debtKind, .debtStage, .debtRank, .debtRate, .debtCompounding,
      .debtSettles, .debtCause, .paymentKind,
      .replyAnswer, .replyReason, .replyOnMiss, .agreeOnMiss, .agreeProof, .logBy, .logStage,
      .promiseBy,
      .civilStatus, .tenure, .work, .partnerWork, .representative, .childHome, .childWhose,
      .assetKind, .assetWhose, .matterKind:
      .choice
    case .debtCreditor, .debtCollector: .creditor
    case .paymentDebt, .replyDebt, .agreeDebt, .logDebt, .matterDebt: .debt
    case .debtBills: .bills
    case .logPromises: .promises
    case .debtChain: .parties
    }
  }
}

extension Field {
  /// The fields of a debt: a list of its own, so that who describes or asks them must name each.
  package enum OfDebt: String, CaseIterable, Sendable {
    case creditor, collector, kind, reference, principal, interest, collectionCosts, otherCosts
    case dueDate, stage, rank, trade, rate, percent, disputed, disputeReason, minimum
    case maximumMonths, arrangement, arrangementDueDay, arrangementFrom, arrangementKept
    case lastDemand, lastAcknowledged, judgment, bills, statedOn, earlierDemands
    case earlierAcknowledged, compounding, settles, costsInterestFrom, freezeFrom, freezeTo
    case original, originOn, cause, causeWords, chain

    /// The same among the fields of everything.
    package var field: Field {
      switch self {
      case .creditor: .debtCreditor
      case .collector: .debtCollector
      case .kind: .debtKind
      case .reference: .debtReference
      case .principal: .debtPrincipal
      case .interest: .debtInterest
      case .collectionCosts: .debtCollectionCosts
      case .otherCosts: .debtOtherCosts
      case .dueDate: .debtDueDate
      case .stage: .debtStage
      case .rank: .debtRank
      case .trade: .debtTrade
      case .rate: .debtRate
      case .percent: .debtPercent
      case .disputed: .debtDisputed
      case .disputeReason: .debtDisputeReason
      case .minimum: .debtMinimum
      case .maximumMonths: .debtMaximumMonths
      case .arrangement: .arrangementMonthly
      case .arrangementDueDay: .arrangementDueDay
      case .arrangementFrom: .arrangementFrom
      case .arrangementKept: .arrangementKept
      case .lastDemand: .debtLastDemand
      case .lastAcknowledged: .debtLastAcknowledged
      case .judgment: .debtJudgment
      case .bills: .debtBills
      case .statedOn: .debtStatedOn
      case .earlierDemands: .debtEarlierDemands
      case .earlierAcknowledged: .debtEarlierAcknowledged
      case .compounding: .debtCompounding
      case .settles: .debtSettles
      case .costsInterestFrom: .debtCostsInterestFrom
      case .freezeFrom: .debtFreezeFrom
      case .freezeTo: .debtFreezeTo
      case .original: .debtOriginal
      case .originOn: .debtOriginOn
      case .cause: .debtCause
      case .causeWords: .debtCauseWords
      case .chain: .debtChain
      }
    }
  }
}
