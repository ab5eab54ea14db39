import Domain

extension CSVLayout {
  /// All that are known. The first that fits is taken.
  static let all: [CSVLayout] = [
    ing, ingSavings, ingBalances, rabobank, rabobankOld, asn, asnNamed, triodos, triodosNamed,
    bunq, knab, revolut, n26, paypal, abnAmro, abnAmroSheet,
  ]

  static let ing = CSVLayout(
    id: "ing.csv",
    columns: .named(
      [
        (.date, ["Datum", "Date"]), (.name, ["Naam / Omschrijving", "Name / Description"]),
        (.account, ["Rekening", "Account"]), (.iban, ["Tegenrekening", "Counterparty"]),
        (.code, ["Code"]), (.sign, ["Af Bij", "Debit/credit"]),
        (.amount, ["Bedrag (EUR)", "Amount (EUR)"]), (.text, ["Mededelingen", "Notifications"]),
        (.balance, ["Saldo na mutatie", "Resulting balance"]),
      ], needed: [.date, .name, .account, .sign, .amount, .text]),
    sign: .words(plus: ["Bij", "Credit"], minus: ["Af", "Debit"]),
    text: .labels,
    kinds: [
      "IC": .directDebit, "GT": .transfer, "BA": .card, "GM": .cash, "OV": .transfer,
      "VZ": .transfer, "ID": .ideal, "ST": .returned, "DV": .fee, "PO": .transfer,
    ], newestFirst: true)

  static let ingSavings = CSVLayout(
    id: "ing.savings.csv",
    columns: .named(
      [
        (.date, ["Datum", "Date"]), (.name, ["Omschrijving", "Description"]),
        (.account, ["Rekening", "Account"]),
        (.iban, ["Tegenrekening", "Counterparty"]), (.sign, ["Af Bij", "Debit/credit"]),
        (.amount, ["Bedrag", "Amount"]), (.currency, ["Valuta", "Currency"]),
        (.code, ["Mutatiesoort", "Transaction type"]), (.text, ["Mededelingen", "Notifications"]),
        (.balance, ["Saldo na mutatie", "Resulting balance"]),
      ], needed: [.date, .account, .sign, .amount, .currency, .balance]),
    sign: .words(plus: ["Bij", "Credit"], minus: ["Af", "Debit"]),
    kinds: [
      "Inleg": .transfer, "Opname": .transfer, "Rente": .interest, "Deposit": .transfer,
      "Withdrawal": .transfer, "Interest": .interest,
    ], newestFirst: true)

  static let ingBalances = CSVLayout(
    id: "ing.balances.csv",
    columns: .named(
      [
        (.date, ["Datum"]), (.account, ["Rekening"]), (.name, ["Rekening naam"]),
        (.currency, ["Valuta"]), (.balance, ["Boeksaldo"]),
      ], needed: [.date, .account, .name, .balance]),
    refusal: .balancesOnly)

  static let rabobank = CSVLayout(
    id: "rabobank.csv",
    columns: .named(
      [
        (.account, ["IBAN/BBAN"]), (.currency, ["Munt", "Ccy", "Currency"]),
        (.number, ["Volgnr", "Sequence No", "Sequence number"]), (.date, ["Datum", "Date"]),
        (.valueDate, ["Rentedatum", "Interest date", "Value date"]),
        (.amount, ["Bedrag", "Amount"]),
        (.balance, ["Saldo na trn", "Balance after trn", "Balance after txn"]),
        (
          .iban,
          [
            "Tegenrekening IBAN/BBAN", "Counterparty IBAN/BBAN", "Counteraccount IBAN/BBAN",
            "Other party IBAN/BBAN",
          ]
        ),
        (
          .name,
          ["Naam tegenpartij", "Counterparty name", "Name counterparty", "Name other party"]
        ),
        (.code, ["Code"]),
        (.endToEnd, ["Transactiereferentie", "Transaction reference"]),
        (.mandate, ["Machtigingskenmerk", "Mandate reference", "Direct debit mandate reference"]),
        (.creditorID, ["Incassant ID", "Collector ID", "Creditor ID"]),
        (.reference, ["Betalingskenmerk", "Payment reference"]),
        (.text, ["Omschrijving-1", "Description-1"]), (.text, ["Omschrijving-2", "Description-2"]),
        (.text, ["Omschrijving-3", "Description-3"]),
        (.returnReason, ["Reden retour", "Reason for return", "Return reason", "Reason code"]),
      ], needed: [.account, .number, .date, .amount]),
    decimal: .comma,
    kinds: [
      "ei": .directDebit, "db": .fee, "bc": .card, "ba": .card, "cb": .transfer, "id": .ideal,
      "sb": .transfer, "bg": .transfer, "tb": .transfer, "ga": .cash, "gb": .cash,
      "bv": .transfer, "st": .returned,
    ])

  static let rabobankOld = CSVLayout(
    id: "rabobank.txt",
    columns: .placed(
      [
        (.account, 0), (.currency, 1), (.valueDate, 2), (.sign, 3), (.amount, 4), (.iban, 5),
        (.name, 6), (.date, 7), (.code, 8), (.text, 10), (.text, 11), (.text, 12), (.text, 13),
        (.text, 14), (.text, 15), (.endToEnd, 16), (.creditorID, 17), (.mandate, 18),
      ], count: 16...19,
      shape: [
        (0, .iban), (1, .oneOf(["EUR"])), (2, .digits(8...8)), (3, .oneOf(["C", "D"])),
        (4, .amount), (7, .digits(8...8)),
      ]),
    separators: [.comma, .semicolon], decimal: .point,
    sign: .words(plus: ["C"], minus: ["D"]), kinds: rabobank.kinds)

  static let asn = CSVLayout(
    id: "asn.csv",
    columns: .placed(
      [
        (.date, 0), (.account, 1), (.iban, 2), (.name, 3), (.balanceBefore, 8), (.currency, 9),
        (.amount, 10), (.numberDay, 11), (.valueDate, 12), (.code, 14), (.number, 15),
        (.reference, 16), (.text, 17),
      ], count: 19...20,
      shape: [
        (0, .day), (1, .iban), (2, .ibanOrEmpty), (8, .amount), (10, .amount), (11, .day),
        (12, .day),
      ]),
    separators: [.comma, .semicolon], quote: UInt8(ascii: "'"), decimal: .either, text: .merchant,
    kinds: asnKinds)

  static let asnNamed = CSVLayout(
    id: "asn.header.csv",
    columns: .named(
      [
        (.date, ["Datum"]), (.account, ["Je rekening"]), (.iban, ["Van / naar"]),
        (.name, ["Naam"]), (.balanceBefore, ["Saldo voor boeking"]), (.currency, ["Valuta"]),
        (.amount, ["Bedrag bij / af"]), (.numberDay, ["Verwerkingsdatum"]),
        (.valueDate, ["Valutadatum"]), (.code, ["Type"]), (.number, ["Volgnummer"]),
        (.reference, ["Betalingskenmerk"]), (.text, ["Omschrijving"]),
      ], needed: [.date, .account, .iban, .amount]),
    separators: [.comma, .semicolon], quote: UInt8(ascii: "'"), decimal: .either, text: .merchant,
    kinds: asnKinds)

  private static let asnKinds: [String: Transaction.Kind] = [
    "INC": .directDebit, "EIC": .directDebit, "KST": .fee, "BEA": .card, "OVS": .transfer,
    "IDB": .ideal, "OVB": .transfer, "NGM": .transfer, "RNT": .interest, "GEA": .cash,
    "STO": .returned,
  ]

  static let triodos = CSVLayout(
    id: "triodos.csv",
    columns: .placed(
      [
        (.date, 0), (.account, 1), (.amount, 2), (.sign, 3), (.name, 4), (.iban, 5), (.code, 6),
        (.text, 7), (.balance, 8),
      ], count: 8...9,
      shape: [
        (0, .day), (1, .iban), (2, .amount), (3, .oneOf(["Debet", "Credit", "Debit"])),
      ]),
    sign: triodosSign, charset: .latin9, kinds: triodosKinds)

  static let triodosNamed = CSVLayout(
    id: "triodos.header.csv",
    columns: .named(
      [
        (.date, ["Boekdatum"]), (.account, ["Rekening"]), (.amount, ["Bedrag"]),
        (.sign, ["Debet/Credit"]), (.name, ["Naam tegenpartij"]), (.iban, ["Tegenrekening"]),
        (.code, ["Code"]), (.text, ["Omschrijving"]), (.balance, ["Saldo"]),
      ], needed: [.date, .account, .amount, .sign, .text]),
    sign: triodosSign, charset: .latin9, kinds: triodosKinds)

  private static let triodosSign = Sign.words(plus: ["Credit"], minus: ["Debet", "Debit"])
  private static let triodosKinds: [String: Transaction.Kind] = [
    "EI": .directDebit, "KN": .fee, "BA": .card, "ET": .transfer, "ID": .ideal, "IB": .transfer,
    "RN": .interest, "GA": .cash, "ETST": .returned, "EIST": .returned,
  ]
}

extension CSVLayout {
  static let bunq = CSVLayout(
    id: "bunq.csv",
    columns: .named(
      [
        (.date, ["Datum", "Date"]), (.valueDate, ["Rentedatum", "Interest Date"]),
        (.amount, ["Bedrag", "Amount"]), (.account, ["Rekening", "Account"]),
        (.iban, ["Tegenrekening", "Counterparty"]), (.name, ["Naam", "Name"]),
        (.text, ["Omschrijving", "Description"]),
      ], needed: [.date, .amount, .account, .iban, .name, .text]),
    decimal: .either, text: .repeatsName)

  static let knab = CSVLayout(
    id: "knab.csv",
    columns: .named(
      [
        (.account, ["Rekeningnummer"]), (.valueDate, ["Transactiedatum"]),
        (.date, ["Boekdatum"]), (.currency, ["Valutacode"]), (.sign, ["CreditDebet"]),
        (.amount, ["Bedrag"]), (.iban, ["Tegenrekeningnummer"]),
        (.name, ["Tegenrekeninghouder"]), (.code, ["Betaalwijze"]), (.text, ["Omschrijving"]),
        (.mandate, ["Machtigingsnummer"]), (.creditorID, ["Incassant ID"]),
        (.number, ["Referentie"]),
      ], needed: [.account, .date, .sign, .amount]),
    banner: "KNAB EXPORT",
    sign: .words(plus: ["C", "Bijschrijvingen"], minus: ["D", "Afschrijvingen"]),
    kinds: [
      "Periodieke incasso": .directDebit, "Incasso": .directDebit, "Overboeking": .transfer,
      "Betaalautomaat": .card, "Geldautomaat": .cash, "Ontvangen betaling": .transfer,
      "Kosten": .fee, "Rente": .interest, "iDEAL": .ideal, "Storno incasso": .returned,
      "Storno": .returned,
    ], newestFirst: true)

  static let revolut = CSVLayout(
    id: "revolut.csv",
    columns: .named(
      [
        (.code, ["Type"]), (.product, ["Product"]), (.date, ["Completed Date", "Datum voltooid"]),
        (.valueDate, ["Started Date", "Startdatum"]), (.name, ["Description", "Beschrijving"]),
        (.amount, ["Amount", "Bedrag"]), (.fee, ["Fee", "Kosten"]),
        (.currency, ["Currency", "Valuta"]), (.state, ["State", "Status"]),
        (.balance, ["Balance", "Saldo"]),
      ], needed: [.code, .product, .date, .amount, .fee, .state]),
    decimal: .point,
    kinds: [
      "TRANSFER": .transfer, "INTEREST": .interest, "FEE": .fee, "CARD_PAYMENT": .card,
      "ATM": .cash, "TOPUP": .transfer, "REFUND": .returned, "CARD_REFUND": .returned,
      "Overschrijving": .transfer, "Rente": .interest, "Kosten": .fee, "Kaartbetaling": .card,
      "Geldopname": .cash, "Opwaardering": .transfer, "Terugbetaling": .returned,
    ], states: ["COMPLETED", "VOLTOOID"], account: "Revolut",
    mainProducts: ["Current", "Betaalrekening"])

  static let n26 = CSVLayout(
    id: "n26.csv",
    columns: .named(
      [
        (.date, ["Booking Date"]), (.valueDate, ["Value Date"]), (.name, ["Partner Name"]),
        (.iban, ["Partner Iban"]), (.code, ["Type"]), (.text, ["Payment Reference"]),
        (.amount, ["Amount (EUR)"]),
      ], needed: [.date, .name, .amount]),
    decimal: .point,
    kinds: [
      "Direct Debit": .directDebit, "Debit Transfer": .transfer, "Credit Transfer": .transfer,
      "Presentment": .card, "Fee": .fee, "Direct Debit Reversal": .returned,
    ], account: "N26")

  static let paypal = CSVLayout(
    id: "paypal.csv",
    columns: .named(
      [
        (.date, ["Datum"]), (.code, ["Omschrijving"]), (.currency, ["Valuta"]),
        (.amount, ["Net"]), (.balance, ["Saldo"]), (.number, ["Transactiereferentie"]),
        (.name, ["Naam"]),
      ], needed: [.date, .amount, .balance, .number, .name]),
    kinds: [
      "Bankstorting op PP-rekening": .topUp,
      "Vooraf goedgekeurde betaling aan rekening": .transfer,
    ], account: "PayPal")

  static let abnAmro = CSVLayout(
    id: "abnamro.tab",
    columns: .placed(
      [
        (.account, 0), (.currency, 1), (.date, 2), (.balanceBefore, 3), (.balance, 4),
        (.valueDate, 5), (.amount, 6), (.text, 7),
      ], count: 8...8,
      shape: [
        (0, .digits(9...10)), (1, .oneOf(["EUR"])), (2, .digits(8...8)), (3, .amount),
        (4, .amount), (5, .digits(8...8)), (6, .amount),
      ]),
    separators: [.tab], quote: nil, text: .blocks, bankCode: "ABNA")

  static let abnAmroSheet = CSVLayout(
    id: "abnamro.xls",
    columns: .named(
      [
        (.account, ["Rekeningnummer", "accountNumber"]),
        (.currency, ["Muntsoort", "mutationcode"]),
        (.date, ["Transactiedatum", "transactiondate"]),
        (.valueDate, ["Rentedatum", "valuedate"]), (.balanceBefore, ["Beginsaldo", "startsaldo"]),
        (.balance, ["Eindsaldo", "endsaldo"]), (.amount, ["Transactiebedrag", "amount"]),
        (.text, ["Omschrijving", "description"]),
      ], needed: [.account, .date, .amount, .text, .balanceBefore]),
    text: .blocks, bankCode: "ABNA")
}
