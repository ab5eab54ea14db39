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
  case letter
  case letterList = "letter list"
  case letterShow = "letter show"
  case letterWrite = "letter write"
  case letterKinds = "letter kinds"
  case letterSent = "letter sent"
  case letterTemplate = "letter template"
  case letterTemplateList = "letter template list"
  case letterTemplateShow = "letter template show"
  case letterTemplateEdit = "letter template edit"
  case letterTemplateCheck = "letter template check"
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
  case law
  case lawInterest = "law interest"
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
  case exporting = "export"
  case exportDossier = "export dossier"
  case exportOverview = "export overview"
  case exportBudget = "export budget"
  case exportPlan = "export plan"
  case exportLetters = "export letters"
  case exportHandover = "export handover"
  case undo
  case redo
  case history
  case todo
  case completions
  case manual

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
    case .letterWrite: "aflos letter write --all --to brieven"
    case .letterShow: "aflos letter show d1 --format html"
    case .letterKinds: "aflos letter kinds d1"
    case .letterSent: "aflos letter sent b1 --by post --on 21-11-2026"
    case .letterTemplateList: "aflos letter template list"
    case .letterTemplateShow: "aflos letter template show letterhead.nl"
    case .letterTemplateEdit: "aflos letter template edit letterhead.nl"
    case .letterTemplateCheck: "aflos letter template check"
    case .pay, .payAdd: "aflos pay d3 50 --on 25-11"
    case .payList: "aflos pay list d3"
    case .payEdit: "aflos pay edit p1 --amount 45"
    case .payRemove: "aflos pay remove p1"
    case .payYear: "aflos pay year 2026"
    case .reply, .replyAdd: "aflos reply d3 counter-offer --monthly 75 --terms 12"
    case .replyList: "aflos reply list"
    case .replyShow: "aflos reply show r1"
    case .replyCheck: "aflos reply check d3 --monthly 75 --total 912,40"
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
    case .law, .lawTables: "aflos law tables statutoryInterest"
    case .lawInterest: "aflos law interest --principal 1000 --from 2016-09-01 --to 2018-01-01"
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
    case .exportDossier: "aflos export dossier > dossier.json"
    case .exportOverview: "aflos export overview --to overzicht.pdf"
    case .exportBudget: "aflos export budget --to budget.html"
    case .exportPlan: "aflos export plan --format csv --to plan.csv"
    case .exportLetters: "aflos export letters --to brieven.pdf"
    case .exportHandover: "aflos export handover --to overdracht.pdf"
    case .undo: "aflos undo"
    case .redo: "aflos redo"
    case .history: "aflos history"
    case .todo: "aflos todo"
    case .completions: "aflos completions bash > ~/.local/share/bash-completion/completions/aflos"
    case .manual: "aflos manual --man > aflos.1"
    case .start, .household, .householdShow, .income, .incomeList, .incomeShow, .incomeRemove,
      .cost, .costList, .costShow, .costRemove, .creditor, .creditorAdd, .creditorList,
      .creditorShow, .creditorRemove, .debt, .debtList, .debtShow, .letter, .letterList,
      .letterTemplate,
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

extension CommandWords {
  /// The options that several commands share.
  package enum Option: String, CaseIterable, Hashable, Sendable {
    case exportFormat = "format"
    case font, redacted
    case file, today, lang, json, noInput, plain, noColor, all, to, ignoreUnknownKeys
    case replace, letterLanguage, templates, limit, toFile, again, strategy, sum, goal
    case man, yes, columns, skipDuplicates, keepDuplicates, everyKind, everyStage
    case returned, meant, thisDay, thisWeek, thisMonth, everything, until, ics, details
    case endReason = "reason"
    case we, weUntil, they, theyUntil, confirm, mailFile

    package func text(in language: Language) -> String {
      switch (self, language) {
      case (.man, .dutch): "Als manpagina (roff) in plaats van Markdown."
      case (.man, .english): "As a man page (roff) instead of Markdown."
      case (.yes, .dutch): "Bewaar zonder te vragen."
      case (.yes, .english): "Store without asking."
      case (.columns, .dutch):
        "Wat de kolommen zijn: op naam, zoals Saldo=bedrag,Memo=-, of op volgorde."
      case (.columns, .english):
        "What the columns are: by name, like Balance=amount,Memo=-, or in order."
      case (.skipDuplicates, .dutch): "Sla schulden over die er al staan."
      case (.skipDuplicates, .english): "Skip debts that are there already."
      case (.keepDuplicates, .dutch): "Neem ook op wat er al lijkt te staan."
      case (.keepDuplicates, .english): "Also take in what seems to be there already."
      case (.everyKind, .dutch): "De soort van elke schuld waar die niet bij staat."
      case (.everyKind, .english): "The kind of each debt that does not say it."
      case (.everyStage, .dutch): "Hoe ver het is, bij elke schuld waar dat niet staat."
      case (.everyStage, .english): "How far it has gone, for each debt that does not say it."
      case (.returned, .dutch): "Het geld kwam terug."
      case (.returned, .english): "The money came back."
      case (.meant, .dutch): "Bewaar het ook na een waarschuwing."
      case (.meant, .english): "Keep it also after a warning."
      case (.thisDay, .dutch): "Alleen wat vandaag moet of te laat is."
      case (.thisDay, .english): "Only what is for today or overdue."
      case (.thisWeek, .dutch): "De komende zeven dagen."
      case (.thisWeek, .english): "The next seven days."
      case (.thisMonth, .dutch): "De komende maand."
      case (.thisMonth, .english): "The next month."
      case (.everything, .dutch): "Het hele jaar dat komt."
      case (.everything, .english): "The whole year to come."
      case (.until, .dutch): "De dag waarop het terugkomt. Anders over een week."
      case (.until, .english): "The day on which it comes back. Otherwise in a week."
      case (.ics, .dutch):
        "Schrijf de agenda in dit bestand, voor een agenda op telefoon of computer."
      case (.ics, .english): "Write the agenda to this file, for a calendar on a phone or computer."
      case (.details, .dutch): "Zet er namen en bedragen bij. Anderen kunnen die dan lezen."
      case (.details, .english): "Add names and amounts. Others may then read them."
      case (.endReason, .dutch):
        "Waarom: broken (gestopt of gemist), finished (klaar) of replaced (iets anders afgesproken)."
      case (.endReason, .english):
        "Why: broken (ended or missed), finished (done) or replaced (something else was agreed)."
      case (.confirm, .dutch): "Maak meteen de brief of e-mail die het gesprek bevestigt."
      case (.confirm, .english): "Make the letter or email that confirms the talk at once."
      case (.mailFile, .dutch): "Het bestand voor de e-mail (.eml), die u met uw mail opent."
      case (.mailFile, .english): "The file for the email (.eml), which your mail program opens."
      case (.we, .dutch): "Wat u beloofde. Mag vaker."
      case (.we, .english): "What you promised. May be given more than once."
      case (.weUntil, .dutch): "Voor welke dag u dat beloofde, in dezelfde volgorde."
      case (.weUntil, .english): "By which day you promised it, in the same order."
      case (.they, .dutch): "Wat zij beloofden. Mag vaker."
      case (.they, .english): "What they promised. May be given more than once."
      case (.theyUntil, .dutch): "Voor welke dag zij dat beloofden, in dezelfde volgorde."
      case (.theyUntil, .english): "By which day they promised it, in the same order."
      case (.goal, .dutch):
        "Het doel: cheapest (minste rente), soonest (eerst klaar) of fairest (eerlijk)."
      case (.goal, .english):
        "The goal: cheapest (least interest), soonest (done first) or fairest."
      case (.file, .dutch): "Het bestand met uw gegevens."
      case (.file, .english): "The file with your details."
      case (.today, .dutch): "Reken alsof het deze dag is, zoals 2026-12-31."
      case (.today, .english): "Compute as if it were this day, like 2026-12-31."
      case (.lang, .dutch): "De taal: nl of en."
      case (.lang, .english): "The language: nl or en."
      case (.json, .dutch): "Geef de uitkomst als JSON, voor andere programma’s."
      case (.json, .english): "Give the result as JSON, for other programs."
      case (.noInput, .dutch): "Stel geen vragen. Wat ontbreekt is dan een fout."
      case (.noInput, .english): "Ask nothing. What is missing is then an error."
      case (.plain, .dutch): "Zonder lijnen en kleur, voor schermlezers."
      case (.plain, .english): "Without lines and colour, for screen readers."
      case (.noColor, .dutch): "Zonder kleur."
      case (.noColor, .english): "Without colour."
      case (.all, .dutch): "Voor alle schulden."
      case (.all, .english): "For all debts."
      case (.to, .dutch): "De map waarin het komt."
      case (.to, .english): "The folder to put it in."
      case (.limit, .dutch): "Hoeveel regels, de nieuwste eerst."
      case (.limit, .english): "How many lines, the newest first."
      case (.ignoreUnknownKeys, .dutch):
        "Sla over wat deze versie niet kent. Dat raakt dan verloren."
      case (.ignoreUnknownKeys, .english):
        "Skip what this version does not know. That is then lost."
      case (.replace, .dutch): "Vervang de gegevens die er al zijn. Met undo draait u dat terug."
      case (.replace, .english): "Replace the details that are there. Undo takes that back."
      case (.letterLanguage, .dutch): "De taal van de brief: nl of en."
      case (.letterLanguage, .english): "The language of the letter: nl or en."
      case (.strategy, .dutch): "Reken met deze manier van verdelen, zonder die te bewaren."
      case (.strategy, .english): "Compute with this way of dividing, without keeping it."
      case (.sum, .dutch): "Een bedrag dat er nu is, om in één keer te betalen."
      case (.sum, .english): "An amount that is there now, to pay at once."
      case (.again, .dutch): "Schrijf een nieuwe brief, ook als er al een is."
      case (.again, .english): "Write a new letter, even when there is one already."
      case (.exportFormat, .dutch): "In welke vorm: text, csv, html, pdf of json."
      case (.exportFormat, .english): "In which form: text, csv, html, pdf or json."
      case (.font, .dutch): "Een lettertype voor pdf: een bestand dat op .ttf eindigt."
      case (.font, .english): "A typeface for PDF: a file that ends in .ttf."
      case (.redacted, .dutch): "Zonder namen, adressen en nummers."
      case (.redacted, .english): "Without names, addresses and numbers."
      case (.toFile, .dutch): "Het bestand waarin het komt."
      case (.toFile, .english): "The file to put it in."
      case (.templates, .dutch): "Een map met uw eigen teksten voor brieven."
      case (.templates, .english): "A folder with your own texts for letters."
      }
    }
  }
}
