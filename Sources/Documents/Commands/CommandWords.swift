import Domain

/// The commands there are, by what is typed, and what `--help` says of each.
package enum CommandWords: String, CaseIterable, Hashable, Sendable {
  case aflos
  case start
  case demo
  case household
  case householdShow = "household show"
  case householdEdit = "household edit"
  case income
  case incomeAdd = "income add"
  case incomeList = "income list"
  case incomeShow = "income show"
  case incomeEdit = "income edit"
  case incomeRemove = "income remove"
  case cost
  case costAdd = "cost add"
  case costList = "cost list"
  case costShow = "cost show"
  case costEdit = "cost edit"
  case costRemove = "cost remove"
  case creditor
  case creditorAdd = "creditor add"
  case creditorList = "creditor list"
  case creditorShow = "creditor show"
  case creditorEdit = "creditor edit"
  case creditorRemove = "creditor remove"
  case debt
  case debtAdd = "debt add"
  case debtList = "debt list"
  case debtShow = "debt show"
  case debtEdit = "debt edit"
  case debtRemove = "debt remove"
  case debtLadder = "debt ladder"
  case read
  case proofs
  case proofsList = "proofs list"
  case proofsHave = "proofs have"
  case proofsAsked = "proofs asked"
  case proofsNotNeeded = "proofs not-needed"
  case proofsWhere = "proofs where"
  case proofsRemove = "proofs remove"
  case proofsCheck = "proofs check"
  case budget
  case check
  case plan
  case planShow = "plan show"
  case planExplain = "plan explain"
  case planCompare = "plan compare"
  case planStrategy = "plan strategy"
  case planSettle = "plan settle"
  case planSchedule = "plan schedule"
  case planStress = "plan stress"
  case planWhatIf = "plan what-if"
  case planCalendar = "plan calendar"
  case planSolve = "plan solve"
  case planChanges = "plan changes"
  case tell
  case tellList = "tell list"
  case tellCost = "tell cost"
  case tellRight = "tell right"
  case tellAnyway = "tell anyway"
  case tellSum = "tell sum"
  case tellNoIncome = "tell no-income"
  case tellWhose = "tell whose"
  case tellRemove = "tell remove"
  case letter
  case letterList = "letter list"
  case letterShow = "letter show"
  case letterWrite = "letter write"
  case letterKinds = "letter kinds"
  case letterCheck = "letter check"
  case letterSent = "letter sent"
  case letterTemplate = "letter template"
  case letterTemplateList = "letter template list"
  case letterTemplateShow = "letter template show"
  case letterTemplateEdit = "letter template edit"
  case letterTemplateCheck = "letter template check"
  case letterHead = "letter head"
  case letterHeadShow = "letter head show"
  case letterHeadSet = "letter head set"
  case pay
  case payAdd = "pay add"
  case payList = "pay list"
  case payEdit = "pay edit"
  case payRemove = "pay remove"
  case payYear = "pay year"
  case reply
  case replyAdd = "reply add"
  case replyList = "reply list"
  case replyShow = "reply show"
  case replyCheck = "reply check"
  case replyBalances = "reply balances"
  case replyEdit = "reply edit"
  case replyRemove = "reply remove"
  case agree
  case agreeAdd = "agree add"
  case agreeList = "agree list"
  case agreeShow = "agree show"
  case agreeEdit = "agree edit"
  case agreeEnd = "agree end"
  case log
  case logAdd = "log add"
  case logList = "log list"
  case logShow = "log show"
  case logEdit = "log edit"
  case logRemove = "log remove"
  case logLetter = "log letter"
  case logConfirm = "log confirm"
  case call
  case agenda
  case agendaShow = "agenda show"
  case agendaDone = "agenda done"
  case agendaLater = "agenda later"
  case agendaSkip = "agenda skip"
  case agendaReset = "agenda reset"
  case progress
  case support
  case handover
  case handoverPrepare = "handover prepare"
  case handoverShow = "handover show"
  case handoverAdd = "handover add"
  case handoverEdit = "handover edit"
  case handoverRemove = "handover remove"
  case explain
  case law
  case lawInterest = "law interest"
  case lawOwed = "law owed"
  case lawCosts = "law costs"
  case lawLimitation = "law limitation"
  case lawExempt = "law exempt"
  case lawIBAN = "law iban"
  case lawReference = "law reference"
  case lawFine = "law fine"
  case lawTables = "law tables"
  case lawSet = "law set"
  case lawUpdate = "law update"
  case lawExport = "law export"
  case importing = "import"
  case importDossier = "import dossier"
  case importDebts = "import debts"
  case importBank = "import bank"
  case exporting = "export"
  case exportDossier = "export dossier"
  case exportOverview = "export overview"
  case exportClaims = "export claims"
  case exportBudget = "export budget"
  case exportPlan = "export plan"
  case exportLetters = "export letters"
  case exportProgress = "export progress"
  case exportHandover = "export handover"
  case exportCopy = "export copy"
  case backup
  case restore
  case doctor
  case lock
  case seal
  case open
  case key
  case office
  case officeList = "office list"
  case officeAgenda = "office agenda"
  case officeCreditors = "office creditors"
  case officeDo = "office do"
  case officeClient = "office client"
  case officeClientKeep = "office client keep"
  case officeClientNew = "office client new"
  case officeAsk = "office ask"
  case officeNumbers = "office numbers"
  case officeIndex = "office index"
  case officeMerge = "office merge"
  case officeHouse = "office house"
  case officeTerms = "office terms"
  case officeTermsList = "office terms list"
  case officeTermsSet = "office terms set"
  case officeTermsRemove = "office terms remove"
  case officeUsual = "office usual"
  case officeUsualList = "office usual list"
  case officeUsualSet = "office usual set"
  case officeUndo = "office undo"
  case officeRedo = "office redo"
  case undo
  case redo
  case history
  case historyShow = "history show"
  case historyPurge = "history purge"
  case todo
  case completions
  case manual

  /// The same for the dialogue, where nobody asks for exit codes.
  package func purpose(in language: Language) -> String {
    let text = abstract(in: language)
    let code = ["Code 1:", "Exit code 1:"].lazy.compactMap { text.firstRange(of: " " + $0) }.first
    return code.map { String(text[..<$0.lowerBound]) } ?? text
  }

  /// One line: what it does.
  package func abstract(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  /// An example that can be typed as it stands; nil for a group of commands.
  package var example: String? {
    switch self {
    case .aflos: "aflos"
    case .demo: "aflos demo /tmp/aflos-demo"
    case .householdEdit: "aflos household edit --kind single --reserve 50"
    case .incomeAdd: "aflos income add --kind wages --name Loon --amount 1912,34 --pay-day 25"
    case .incomeEdit: "aflos income edit i1 --amount 1950"
    case .costAdd: "aflos cost add --category energy --name Energie --amount 168"
    case .costEdit: "aflos cost edit k1 --amount 3000/jaar"
    case .creditorEdit: "aflos creditor edit Vattenfall --customer-number 8812345"
    case .debtAdd:
      "aflos debt add Vattenfall F-2026-1 612,30 14-03 energie aanmaning"
    case .debtEdit: "aflos debt edit d1 --disputed 40 --dispute-reason \"Kosten te hoog\""
    case .debtRemove: "aflos debt remove d1"
    case .debtLadder: "aflos debt ladder d1"
    case .read: "aflos read brief.pdf"
    case .proofs, .proofsList: "aflos proofs"
    case .proofsHave: "aflos proofs have bankStatements --where \"map bank\" --copy afschrift.pdf"
    case .proofsAsked: "aflos proofs asked creditRegistration"
    case .proofsNotNeeded: "aflos proofs not-needed meterReadings"
    case .proofsWhere: "aflos proofs where identity \"in mijn portemonnee\""
    case .proofsRemove: "aflos proofs remove identity"
    case .proofsCheck: "aflos proofs check"
    case .budget: "aflos budget"
    case .check: "aflos check"
    case .plan, .planShow: "aflos plan"
    case .planExplain: "aflos plan explain capacity"
    case .planCompare: "aflos plan compare"
    case .planStrategy: "aflos plan strategy smallest"
    case .planSettle: "aflos plan settle --sum 1500"
    case .planSchedule: "aflos plan schedule"
    case .planStress: "aflos plan stress --unexpected 300 --balance 500"
    case .planWhatIf: "aflos plan what-if --debt Vattenfall --monthly 75"
    case .planCalendar: "aflos plan calendar --balance 250"
    case .planSolve: "aflos plan solve problems.json --goal cheapest"
    case .planChanges: "aflos plan changes --income -300 --months 3"
    case .handover, .handoverShow: "aflos handover"
    case .handoverPrepare: "aflos handover prepare"
    case .handoverAdd: "aflos handover add car --name \"Opel Corsa 2011\" --value 1500"
    case .handoverEdit: "aflos handover edit a1 --value 1200"
    case .handoverRemove: "aflos handover remove a1"
    case .tell, .tellList: "aflos tell"
    case .tellCost: "aflos tell cost energy included --words \"the rent\""
    case .tellRight: "aflos tell right k4"
    case .tellAnyway: "aflos tell anyway creditorTerms --debt d1 --reason \"They agreed by phone\""
    case .tellSum: "aflos tell sum vtlb 1735 --by \"gemeente Utrecht\" --on 1-11-2026"
    case .tellNoIncome: "aflos tell no-income"
    case .tellWhose: "aflos tell whose d3 together --words \"my partner\""
    case .tellRemove: "aflos tell remove cost.energy"
    case .letterWrite: "aflos letter write --all --to brieven"
    case .letterShow: "aflos letter show d1 --format html"
    case .letterKinds: "aflos letter kinds d1"
    case .letterCheck: "aflos letter check"
    case .letterSent: "aflos letter sent b1 --by post --on 21-11-2026"
    case .letterTemplateList: "aflos letter template list"
    case .letterTemplateShow: "aflos letter template show letterhead.nl"
    case .letterTemplateEdit: "aflos letter template edit letterhead.nl"
    case .letterTemplateCheck: "aflos letter template check"
    case .letterHeadShow: "aflos letter head"
    case .letterHeadSet:
      "aflos letter head set --name \"Stichting Voorbeeld\" --logo logo.png --colour \"#1F4E79\""
    case .pay, .payAdd: "aflos pay d3 50 --on 25-11"
    case .payList: "aflos pay list d3"
    case .payEdit: "aflos pay edit p1 --amount 45"
    case .payRemove: "aflos pay remove p1"
    case .payYear: "aflos pay year 2026"
    case .reply, .replyAdd: "aflos reply d3 counter-offer --monthly 75 --terms 12"
    case .replyList: "aflos reply list"
    case .replyShow: "aflos reply show r1"
    case .replyCheck: "aflos reply check d3 --monthly 75 --total 912,40"
    case .replyBalances: "aflos reply balances"
    case .replyEdit: "aflos reply edit r1 --on 25-11-2026"
    case .replyRemove: "aflos reply remove r1"
    case .agree, .agreeAdd: "aflos agree d3 --monthly 50 --from 1-12-2026 --proof letter"
    case .agreeList: "aflos agree list"
    case .agreeShow: "aflos agree show d3"
    case .agreeEdit: "aflos agree edit d3 --monthly 45"
    case .agreeEnd: "aflos agree end d3 --reason broken"
    case .log, .logList: "aflos log d3"
    case .logAdd:
      "aflos log add d3 --by phone --with \"Ms Jansen\" --we \"pay 50\" --we-until 1-12-2026"
    case .logShow: "aflos log show n1"
    case .logEdit: "aflos log edit n1 --said \"they will call back on Friday\""
    case .logRemove: "aflos log remove n1"
    case .logConfirm: "aflos log confirm n1 --to bevestiging.eml"
    case .call: "aflos call d3"
    case .logLetter: "aflos log letter d3 --stage demand --on 20-11-2026 --by 5-12-2026"
    case .agenda, .agendaShow: "aflos agenda --month"
    case .agendaDone: "aflos agenda done promise.n1.1"
    case .agendaLater: "aflos agenda later promise.n1.1 --until 1-12-2026"
    case .agendaSkip: "aflos agenda skip budget.2027-11"
    case .agendaReset: "aflos agenda reset budget.2027-11"
    case .progress: "aflos progress"
    case .support: "aflos support"
    case .explain: "aflos explain mayBeTimeBarred"
    case .law, .lawTables: "aflos law tables statutoryInterest"
    case .lawInterest: "aflos law interest --principal 1000 --from 2016-09-01 --to 2018-01-01"
    case .lawOwed: "aflos law owed claims.json"
    case .lawCosts: "aflos law costs --bills 100,100,100 --charged 187,50"
    case .lawLimitation: "aflos law limitation --kind energie --due 1-3-2024 --demand 1-4-2024"
    case .lawExempt: "aflos law exempt --household alleenstaand --taxable-year 30000"
    case .lawIBAN: "aflos law iban NL91ABNA0417164300"
    case .lawReference: "aflos law reference 5000056789012345"
    case .lawFine: "aflos law fine --amount 149"
    case .lawUpdate: "aflos law update wet-2.law"
    case .lawExport: "aflos law export --to wet.law"
    case .lawSet:
      "aflos law set statutoryInterest rate 5 --from 1-1-2027 --source \"Stb. 2026, 999\""
    case .importDossier: "aflos import dossier dossier.json"
    case .importDebts: "aflos import debts schulden.csv"
    case .importBank: "aflos import bank afschrift.csv"
    case .exportDossier: "aflos export dossier > dossier.json"
    case .exportOverview: "aflos export overview --to overzicht.pdf"
    case .exportClaims: "aflos export claims --names amsterdam --to vorderingen.csv"
    case .exportBudget: "aflos export budget --to budget.html"
    case .exportPlan: "aflos export plan --format csv --to plan.csv"
    case .exportLetters: "aflos export letters --to brieven.pdf"
    case .exportProgress: "aflos export progress --to voortgang.html"
    case .exportHandover: "aflos export handover --to overdracht.pdf"
    case .exportCopy: "aflos export copy /media/stick/dossier.aflos"
    case .backup: "aflos backup /media/stick"
    case .restore: "aflos restore backups/dossier-2026-11-29-01.aflos"
    case .doctor: "aflos doctor"
    case .lock: "aflos lock"
    case .seal: "aflos seal --to sleutel.txt"
    case .open: "aflos open dossier.aflos.age"
    case .key: "aflos key"
    case .office, .officeList: "aflos office clients --due week"
    case .officeAgenda: "aflos office agenda clients --ics office.ics"
    case .officeCreditors: "aflos office creditors clients --creditor Vattenfall"
    case .officeDo: "aflos office do letters clients --to letters"
    case .officeClientNew: "aflos office client new clients --list new.xlsx --owner Kim"
    case .officeAsk: "aflos office ask Vattenfall clients --to letters"
    case .officeClient, .officeClientKeep:
      "aflos office client j-smit clients --owner Kim --number 2026-014"
    case .officeNumbers: "aflos office numbers clients"
    case .officeIndex: "aflos office index clients --shard 1/4 --to part-1.index"
    case .officeHouse: "aflos office house clients"
    case .officeTerms, .officeTermsList: "aflos office terms clients"
    case .officeTermsSet: "aflos office terms set Vattenfall clients --minimum 25 --source phone"
    case .officeTermsRemove: "aflos office terms remove Vattenfall clients"
    case .officeUsual, .officeUsualList: "aflos office usual clients"
    case .officeUsualSet: "aflos office usual set household 275 clients --source Nibud"
    case .officeMerge: "aflos office merge part-1.index part-2.index --to office.index"
    case .officeUndo: "aflos office undo clients"
    case .officeRedo: "aflos office redo clients"
    case .undo: "aflos undo"
    case .redo: "aflos redo"
    case .history, .historyShow: "aflos history"
    case .historyPurge: "aflos history purge"
    case .todo: "aflos todo"
    case .completions: "aflos completions bash > ~/.local/share/bash-completion/completions/aflos"
    case .manual: "aflos manual --man > aflos.1"
    case .start, .household, .householdShow, .income, .incomeList, .incomeShow, .incomeRemove,
      .cost, .costList, .costShow, .costRemove, .creditor, .creditorAdd, .creditorList,
      .creditorShow, .creditorRemove, .debt, .debtList, .debtShow, .letter, .letterList,
      .letterTemplate, .letterHead,
      .importing, .exporting:
      nil
    }
  }

  /// What stands above `example` in the help of a command, colon included.
  package static func exampleLabel(in language: Language) -> String {
    switch language {
    case .dutch: "Voorbeeld:"
    case .english: "Example:"
    }
  }
}
