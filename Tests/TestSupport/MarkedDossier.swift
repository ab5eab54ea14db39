import Domain

/// A dossier in which every text there is holds a word that stands nowhere else, and nothing is left
/// empty: what is found of it outside has leaked.
package enum Marked {
  /// In small letters and without a break, so that it can be an id and stays whole in a narrow column.
  package static let word = "zqxj"

  /// Whether a text holds the mark, however it was broken or written.
  package static func isIn(_ text: String) -> Bool {
    text.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "=" }.contains(word)
  }

  private static let day = LocalDate(dayNumber: 20_700)
  private static let later = LocalDate(dayNumber: 20_790)

  /// - Parameter isImportable: Whether a file of it can be read back: the parts of a correction of the
  ///   law and a postcode are then right, and hold no mark.
  package static func dossier(isImportable: Bool) -> Dossier {
    Dossier(
      language: .dutch,
      sender: Sender(
        name: "\(word)1", street: "\(word)2 5", postcode: isImportable ? "1234 ZQ" : "\(word)3",
        city: "\(word)4", email: "\(word)5@example.nl", phone: "\(word)6",
        birthDate: LocalDate(year: 1971, month: 8, day: 3)),
      household: Household(
        kind: .singleParent, birthYear: 1971,
        children: [
          Child(
            id: id("g"), name: "\(word)50", birthDate: LocalDate(year: 2012, month: 3, day: 4),
            birthYear: 2012, home: .partly, whose: .both)
        ]),
      persons: persons,
      reserve: Money(cents: 5_000),
      settings: Settings(
        countsYearlyIncome: true, urgentMonths: 11, strategy: .equal,
        lettersShow: LettersShow([.birthDate, .phone, .email])),
      incomes: [
        Income(
          id: id("i"), name: "\(word)7", kind: .wages, amount: Money(cents: 210_000),
          every: .month, payDay: 24, low: Money(cents: 200_000), high: Money(cents: 220_000),
          month: nil, period: .always)
      ],
      costs: [
        Cost(
          id: id("k"), name: "\(word)8", category: .housing, amount: Money(cents: 80_000),
          every: .month, dueDay: 1, month: nil, period: .always)
      ],
      creditors: [
        creditor(id("c"), .company, isImportable), creditor(id("c", 2), .collector, isImportable),
      ],
      debts: [debt],
      assets: [
        Asset(
          id: id("a"), kind: .insurance, name: "\(word)51", value: Money(cents: 120_000),
          owed: Money(cents: 100), with: "\(word)52", reference: "\(word)53", until: later,
          whose: .both)
      ],
      matters: [
        LegalMatter(
          id: id("m"), kind: .seizureOfWages, with: "\(word)54", debt: id("d"), on: day,
          until: later, amount: Money(cents: 21_000), exempt: Money(cents: 165_000),
          reference: "\(word)55", note: "\(word)56")
      ],
      lawCorrections: [correction(isNonsense: !isImportable)],
      assurances: [
        Assurance(.cost(.energy, .included), words: "\(word)40", on: day),
        Assurance(
          .amountIsRight(line: (id("k") as ID<Cost>).text, Money(cents: 80_000), .month),
          words: "\(word)41",
          on: day),
        Assurance(
          .anyway(code: isImportable ? "crumb" : "\(word)43", debt: id("d")), words: "\(word)42",
          on: day),
        Assurance(.whose(id("d"), .together), words: "\(word)44", on: day),
        Assurance(.asked(.topic(.lease), .unknown), words: "\(word)45", on: day),
      ],
      record: record,
      proofs: [
        KeptProof(
          paper: "payslips.\((id("i") as ID<Income>).text)", state: .have, place: "\(word)50",
          on: day,
          copies: [
            KeptProof.Copy(
              name: "\(word)51.pdf", sha256: String(repeating: "a", count: 64), bytes: 3)
          ])
      ])
  }

  /// A letter that was sent, about the debt of the dossier.
  package static var letter: KeptLetter {
    KeptLetter(
      id: id("b"), debt: id("d"), creditorName: "\(word)30", kind: "\(word)31",
      language: .dutch, written: day, fileName: "\(word)32.txt", text: "\(word)33",
      sha256: "\(word)34", monthly: Money(cents: 1_000), terms: 3, last: Money(cents: 10),
      total: Money(cents: 2_010), sheet: "\(word)35", planSHA256: "\(word)36",
      sent: Sending(on: later, by: .post))
  }

  private static func creditor(
    _ id: ID<Creditor>, _ kind: Creditor.Kind, _ isImportable: Bool
  ) -> Creditor {
    Creditor(
      id: id, name: "\(word)9 \(kind.rawValue)", kind: kind, street: "\(word)10",
      postcode: isImportable ? "1234 AB" : "\(word)37",
      city: "\(word)11", email: "\(word)12@example.nl", iban: "NL91 ABNA 0417 1643 00",
      customerNumber: "\(word)13", registerNumber: "\(word)45")
  }

  private static var debt: Debt {
    Debt(
      id: id("d"), creditor: id("c"), collector: id("c", 2), kind: .energy,
      reference: "\(word)14",
      parts: Debt.Parts(
        principal: Money(cents: 60_000), interest: Money(cents: 100),
        collectionCosts: Money(cents: 9_000), otherCosts: Money(cents: 300)),
      statedOn: day, dueDate: day, stage: .collector, rank: .concurrent, isTrade: false,
      interest: .statutory,
      terms: Debt.AccountTerms(
        compounding: nil, settles: .claim, costsInterestFrom: day, freezeFrom: later,
        freezeTo: later.adding(days: 9)),
      disputed: Money(cents: 1_000), disputeReason: "\(word)15",
      minimum: Money(cents: 500), maximumMonths: 24,
      arrangement: Debt.Arrangement(
        monthly: Money(cents: 2_000), dueDay: 28, from: later, isKept: true,
        agreed: Debt.Arrangement.Agreed(
          on: day, with: "\(word)16", proof: .letter, terms: 30, last: Money(cents: 100),
          total: Money(cents: 60_100), interestStops: true, onMiss: .ends)),
      lastDemand: day, lastAcknowledged: day, earlierDemands: [day.adding(days: -9)],
      earlierAcknowledgements: [day.adding(days: -8)], judgment: day,
      bills: [
        Debt.Bill(
          number: "\(word)17", date: day, dueDate: day, amount: Money(cents: 60_000),
          fourteenDayLetter: day)
      ], original: Money(cents: 70_000), originOn: day, cause: .illness,
      causeWords: "\(word)46",
      links: [
        Debt.Link(party: id("c"), role: .creditor, reference: "\(word)47", since: day)
      ])
  }

  private static func correction(isNonsense: Bool) -> LawCorrection {
    LawCorrection(
      id: id("w"), tableName: isNonsense ? "\(word)18" : "statutoryInterest",
      subject: isNonsense ? "\(word)19" : nil, fact: isNonsense ? "\(word)20" : "rate",
      from: LocalDate(dayNumber: 20_900), unit: .percent, value: isNonsense ? "\(word)21" : "5.5",
      source: "told by my brother \(word)22", entered: day)
  }

  /// Every text of a person; the two numbers have digits to check.
  private static var persons: Persons {
    Persons(
      you: Persons.Person(
        initials: "\(word)57", citizenNumber: citizenNumbers[0], work: .temporary, workEnds: later),
      partner: Persons.Person(
        initials: "\(word)58", citizenNumber: citizenNumbers[1], work: .atHome, workEnds: later),
      partnerName: "\(word)59", partnerBirthDate: LocalDate(year: 1973, month: 9, day: 21),
      civilStatus: .divorced, civilSince: LocalDate(year: 2011, month: 10, day: 19),
      addressSince: LocalDate(year: 2013, month: 7, day: 17), tenure: .rent, spoken: "\(word)60",
      representative: Persons.Representative(
        kind: .administrator, name: "\(word)61", address: "\(word)62", phone: "\(word)63",
        since: LocalDate(year: 2014, month: 6, day: 18)),
      story: "\(word)64")
  }

  /// Citizen service numbers that pass the eleven-test.
  package static let citizenNumbers = ["111222333", "123456782"]

  private static var record: CaseRecord {
    CaseRecord(
      replies: [
        Reply(
          id: id("r"), debt: id("d"), on: day, answer: .passedOn("\(word)23"),
          words: "\(word)24")
      ],
      payments: [
        Payment(
          id: id("p"), debt: id("d"), on: later, amount: Money(cents: 2_000), kind: .paid,
          note: "\(word)25", bill: "\(word)38")
      ],
      log: [
        LogEntry(
          id: id("n"), debt: id("d"), on: later, channel: .letterIn, person: "\(word)26",
          said: "\(word)27", stage: .collector, answerBy: later.adding(days: 9),
          promises: [
            LogEntry.Promise(by: .them, what: "\(word)28", until: later.adding(days: 30))
          ])
      ],
      marks: [
        AgendaMark(item: "\(word)29", state: .done, on: later),
        AgendaMark(
          item: "pay.\(debt.id.text).2026-12-28", state: .notNeeded, on: later),
      ])
  }

  /// An id with the mark in it, as an imported file may have it.
  private static func id<Thing>(_ prefix: String, _ number: Int = 1) -> ID<Thing> {
    ID("\(prefix)-\(word)-\(number)")
  }
}
