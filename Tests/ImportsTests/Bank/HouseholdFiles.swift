import Domain
import TestSupport

/// The bookings of an invented household as three banks write them.
enum HouseholdFiles: String, CaseIterable {
  case ing, rabobank, camt

  static let account = "NL07INGB0142233322"

  func text(_ all: [Transaction]) -> String {
    switch self {
    case .ing: Self.ing(all)
    case .rabobank: Self.rabobank(all)
    case .camt: Self.camt(all)
    }
  }

  private static func amount(_ one: Transaction, _ mark: String) -> String {
    let cents = abs(one.amount.cents)
    return "\(cents / 100)\(mark)\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
  }

  /// Newest first, with labels in the text.
  private static func ing(_ all: [Transaction]) -> String {
    let codes: [Transaction.Kind: String] = [
      .directDebit: "IC", .card: "BA", .cash: "GM", .returned: "ST", .fee: "DV", .interest: "DV",
      .ideal: "ID",
    ]
    let head =
      "\"Datum\";\"Naam / Omschrijving\";\"Rekening\";\"Tegenrekening\";\"Code\";\"Af Bij\";\"Bedrag (EUR)\";\"Mutatiesoort\";\"Mededelingen\""
    let rows = all.reversed().map { one in
      let date = one.date.iso.replacing("-", with: "")
      let iban = one.iban.map { " IBAN: \($0)" } ?? ""
      let mandate = one.mandate.map { " Machtiging ID: \($0)" } ?? ""
      let isCard = one.kind == .card || one.kind == .cash
      let isBank = one.kind == .fee || one.kind == .interest
      let text =
        isCard
        ? "Pasvolgnr: 001 10-01-2026 12:00 Transactie: A1B2C3 Term: 4455"
        : isBank
          ? "ING BANK N.V."
          : "Naam: \(one.counterparty) Omschrijving: \(one.description)\(iban)\(mandate)"
      let name = isBank ? one.description : one.counterparty
      let cells = [
        date, name, account, one.iban ?? "", codes[one.kind] ?? "OV",
        one.amount < .zero ? "Af" : "Bij", amount(one, ","), "",
        "\(text) Valutadatum: \(date.suffix(2))-\(date.dropFirst(4).prefix(2))-\(date.prefix(4))",
      ]
      return cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
    }
    return ([head] + rows).joined(separator: "\n") + "\n"
  }

  /// Oldest first, a column for each thing.
  private static func rabobank(_ all: [Transaction]) -> String {
    let codes: [Transaction.Kind: String] = [
      .directDebit: "ei", .card: "bc", .cash: "ga", .fee: "db", .interest: "db", .ideal: "id",
    ]
    let head =
      "\"IBAN/BBAN\",\"Munt\",\"BIC\",\"Volgnr\",\"Datum\",\"Rentedatum\",\"Bedrag\",\"Saldo na trn\",\"Tegenrekening IBAN/BBAN\",\"Naam tegenpartij\",\"Naam uiteindelijke partij\",\"Naam initiërende partij\",\"BIC tegenpartij\",\"Code\",\"Batch ID\",\"Transactiereferentie\",\"Machtigingskenmerk\",\"Incassant ID\",\"Betalingskenmerk\",\"Omschrijving-1\",\"Omschrijving-2\",\"Omschrijving-3\",\"Reden retour\",\"Oorspr bedrag\",\"Oorspr munt\",\"Koers\""
    var balance = 0
    let rows = all.enumerated().map { index, one in
      balance += one.amount.cents
      let sign = one.amount < .zero ? "-" : "+"
      let left = Transaction(account: "", date: one.date, amount: Money(cents: balance))
      let cells = [
        account, "EUR", "RABONL2U", String(100_000_000_000_000_000 + index), one.date.iso,
        one.date.iso, sign + amount(one, ","), (balance < 0 ? "-" : "+") + amount(left, ","),
        one.iban ?? "", one.counterparty, "", "", "", codes[one.kind] ?? "cb", "", "",
        one.mandate ?? "", "", "", one.description, " ", "",
        one.kind == .returned ? "AM04" : "", "", "", "",
      ]
      return cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }
    return ([head] + rows).joined(separator: "\r\n") + "\r\n"
  }

  private static func camt(_ all: [Transaction]) -> String {
    let codes: [Transaction.Kind: (String, String)] = [
      .directDebit: ("RDDT", "ESDD"), .card: ("CCRD", "POSD"), .cash: ("CCRD", "CWDL"),
      .returned: ("RDDT", "UPDD"), .fee: ("MDOP", "CHRG"), .interest: ("MDOP", "INTR"),
    ]
    func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("'", with: "&#39;")
    }
    let entries = all.map { one in
      let out = one.amount < .zero || one.kind == .returned
      let (side, code) = (out ? "Cdtr" : "Dbtr", codes[one.kind] ?? ("RCDT", "ESCT"))
      let iban = one.iban.map { "<\(side)Acct><Id><IBAN>\($0)</IBAN></Id></\(side)Acct>" } ?? ""
      let name =
        one.counterparty.isEmpty
        ? "" : "<\(side)><Pty><Nm>\(escaped(one.counterparty))</Nm></Pty></\(side)>"
      let mandate = one.mandate.map { "<MndtId>\($0)</MndtId>" } ?? ""
      return """
        <Ntry><Amt Ccy="EUR">\(amount(one, "."))</Amt><CdtDbtInd>\(one.amount < .zero ? "DBIT" : "CRDT")</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>\(one.date.iso)</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>\(code.0)</Cd><SubFmlyCd>\(code.1)</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs>\(mandate)</Refs><RltdPties>\(name)\(iban)</RltdPties><RmtInf><Ustrd>\(escaped(one.description))</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>1</Id><Acct><Id><IBAN>\(account)</IBAN></Id></Acct>\(entries.joined())</Stmt></BkToCstmrStmt></Document>
      """
  }
}
