/// The places in a CAMT.053 that matter, of versions 02 and 08 alike.
enum CAMTPlace: UInt8 {
  case document, body, group, statement, account, accountID, accountIBAN, accountOther
  case accountNumber, accountCurrency, owner, ownerName
  case balance, balanceType, balanceChoice, balanceCode, balanceAmount, balanceSign, balanceDay
  case balanceDate
  case entry, amount, sign, reversal, status, statusCode, bookingDay, bookingDate, valueDay
  case valueDate, serverReference, transactionCode, domain, family, familyCode, subfamily
  case proprietary, proprietaryCode, entryText
  case details, batch, batchCount, part, references, endToEnd, mandate, partReference
  case partAmount, partSign, partAmounts, transactionAmount, transactionSum, instructedAmount
  case instructedSum
  case parties, creditor, debtor, party, partyName, partyID, privateID, privateOther
  case creditorScheme, agent, agentInstitution, agentName
  case creditorAccount, debtorAccount, partyAccountID, partyIBAN, partyOther, partyNumber
  case remittance, unstructured, structured, creditorReference, referenceText
  case returned, returnReason, returnCode, partText
  /// Everything else.
  case ignored
}

/// From a place and the name of an element to the place inside it.
struct CAMTPaths {
  private struct Slot {
    var key: UInt64 = 0
    var from = CAMTPlace.ignored
    var to = CAMTPlace.ignored
  }

  private var slots = [Slot](repeating: Slot(), count: 512)

  static let all = CAMTPaths { _ in true }
  /// Only what tells days and sums.
  static let sums = CAMTPaths(where: Self.isForSums)

  private init(where isWanted: (CAMTPlace) -> Bool) {
    for (from, names) in Self.tree {
      for (name, to) in names where isWanted(to) { insert(XMLName(name).key, from, to) }
    }
  }

  private static func isForSums(_ place: CAMTPlace) -> Bool {
    switch place {
    case .document, .body, .group, .statement, .account, .accountID, .accountIBAN, .accountOther,
      .accountNumber, .accountCurrency, .balance, .balanceType, .balanceChoice, .balanceCode,
      .balanceAmount, .balanceSign, .balanceDay, .balanceDate, .entry, .amount, .sign, .status,
      .statusCode, .bookingDay, .bookingDate, .valueDay, .valueDate, .details, .part, .partAmount,
      .partSign, .partAmounts, .transactionAmount, .transactionSum, .instructedAmount,
      .instructedSum:
      true
    case .owner, .ownerName, .reversal, .serverReference, .transactionCode, .domain, .family,
      .familyCode, .subfamily, .proprietary, .proprietaryCode, .entryText, .batch, .batchCount,
      .references, .endToEnd, .mandate, .partReference, .parties, .creditor, .debtor, .party,
      .partyName, .partyID, .privateID, .privateOther, .creditorScheme, .agent, .agentInstitution,
      .agentName, .creditorAccount, .debtorAccount, .partyAccountID, .partyIBAN, .partyOther,
      .partyNumber, .remittance, .unstructured, .structured, .creditorReference, .referenceText,
      .returned, .returnReason, .returnCode, .partText, .ignored:
      false
    }
  }

  @inline(__always)
  func place(of name: XMLName, in place: CAMTPlace) -> CAMTPlace {
    var index = Self.index(name.key, place)
    while slots[index].from != .ignored {
      if slots[index].key == name.key, slots[index].from == place { return slots[index].to }
      index = (index + 1) & 511
    }
    return .ignored
  }

  private mutating func insert(_ key: UInt64, _ from: CAMTPlace, _ to: CAMTPlace) {
    var index = Self.index(key, from)
    while slots[index].from != .ignored { index = (index + 1) & 511 }
    slots[index] = Slot(key: key, from: from, to: to)
  }

  @inline(__always)
  private static func index(_ key: UInt64, _ place: CAMTPlace) -> Int {
    Int(((key ^ UInt64(place.rawValue) << 40) &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }

  private static let party: [(StaticString, CAMTPlace)] = [
    ("Nm", .partyName), ("Id", .partyID), ("Pty", .party), ("Agt", .agent),
  ]

  private static let tree: [(CAMTPlace, [(StaticString, CAMTPlace)])] = [
    (.document, [("BkToCstmrStmt", .body)]),
    (.body, [("Stmt", .statement)]),
    (.statement, [("Acct", .account), ("Bal", .balance), ("Ntry", .entry)]),
    (.account, [("Id", .accountID), ("Ccy", .accountCurrency), ("Ownr", .owner)]),
    (.accountID, [("IBAN", .accountIBAN), ("Othr", .accountOther)]),
    (.accountOther, [("Id", .accountNumber)]),
    (.owner, [("Nm", .ownerName)]),
    (
      .balance,
      [
        ("Tp", .balanceType), ("Amt", .balanceAmount), ("CdtDbtInd", .balanceSign),
        ("Dt", .balanceDay),
      ]
    ),
    (.balanceType, [("CdOrPrtry", .balanceChoice)]),
    (.balanceChoice, [("Cd", .balanceCode)]),
    (.balanceDay, [("Dt", .balanceDate), ("DtTm", .balanceDate)]),
    (
      .entry,
      [
        ("Amt", .amount), ("CdtDbtInd", .sign), ("RvslInd", .reversal), ("Sts", .status),
        ("BookgDt", .bookingDay), ("ValDt", .valueDay), ("AcctSvcrRef", .serverReference),
        ("BkTxCd", .transactionCode), ("AddtlNtryInf", .entryText), ("NtryDtls", .details),
      ]
    ),
    (.status, [("Cd", .statusCode)]),
    (.bookingDay, [("Dt", .bookingDate), ("DtTm", .bookingDate)]),
    (.valueDay, [("Dt", .valueDate), ("DtTm", .valueDate)]),
    (.transactionCode, [("Domn", .domain), ("Prtry", .proprietary)]),
    (.domain, [("Fmly", .family)]),
    (.family, [("Cd", .familyCode), ("SubFmlyCd", .subfamily)]),
    (.proprietary, [("Cd", .proprietaryCode)]),
    (.details, [("Btch", .batch), ("TxDtls", .part)]),
    (.batch, [("NbOfTxs", .batchCount)]),
    (
      .part,
      [
        ("Refs", .references), ("Amt", .partAmount), ("CdtDbtInd", .partSign),
        ("AmtDtls", .partAmounts), ("RltdPties", .parties), ("RmtInf", .remittance),
        ("RtrInf", .returned), ("AddtlTxInf", .partText),
      ]
    ),
    (
      .references,
      [("EndToEndId", .endToEnd), ("MndtId", .mandate), ("AcctSvcrRef", .partReference)]
    ),
    (.partAmounts, [("TxAmt", .transactionAmount), ("InstdAmt", .instructedAmount)]),
    (.transactionAmount, [("Amt", .transactionSum)]),
    (.instructedAmount, [("Amt", .instructedSum)]),
    (
      .parties,
      [
        ("Cdtr", .creditor), ("Dbtr", .debtor), ("CdtrAcct", .creditorAccount),
        ("DbtrAcct", .debtorAccount),
      ]
    ),
    (.creditor, party), (.debtor, party), (.party, party),
    (.agent, [("FinInstnId", .agentInstitution)]),
    (.agentInstitution, [("Nm", .partyName)]),
    (.partyID, [("PrvtId", .privateID), ("OrgId", .privateID)]),
    (.privateID, [("Othr", .privateOther)]),
    (.privateOther, [("Id", .creditorScheme)]),
    (.creditorAccount, [("Id", .partyAccountID)]), (.debtorAccount, [("Id", .partyAccountID)]),
    (.partyAccountID, [("IBAN", .partyIBAN), ("Othr", .partyOther)]),
    (.partyOther, [("Id", .partyNumber)]),
    (.remittance, [("Ustrd", .unstructured), ("Strd", .structured)]),
    (.structured, [("CdtrRefInf", .creditorReference)]),
    (.creditorReference, [("Ref", .referenceText)]),
    (.returned, [("Rsn", .returnReason)]),
    (.returnReason, [("Cd", .returnCode)]),
  ]
}
