import Domain

/// What the banks' own codes for a booking mean, in MT940 and CAMT alike.
enum BookingCode {
  /// A code that is not here says nothing.
  static let kinds: [String: Transaction.Kind] = {
    var kinds: [String: Transaction.Kind] = [
      // SWIFT and ING.
      "DDT": .directDebit, "MSC": .other, "CHG": .fee, "INT": .interest, "RTI": .returned,
      "TRF": .transfer,
      // ASN, SNS, RegioBank.
      "INC": .directDebit, "EIC": .directDebit, "KST": .fee, "BEA": .card, "OVS": .transfer,
      "IDB": .ideal, "OVB": .transfer, "NGM": .transfer, "RNT": .interest, "GEA": .cash,
      "STO": .returned, "9714": .directDebit, "9814": .transfer, "8809": .transfer, "7241": .fee,
      "7903": .card, "7902": .cash, "6607": .interest, "9717": .returned, "9715": .returned,
      "9856": .ideal, "2754": .transfer,
      // Rabobank.
      "064": .directDebit, "030": .card, "093": .fee, "102": .ideal,
      // ABN AMRO.
      "247": .directDebit, "426": .card, "998": .fee, "944": .ideal, "658": .transfer,
      "654": .transfer, "651": .returned,
      // ING in CAMT.
      "IC": .directDebit, "BA": .card, "GM": .cash, "ST": .returned, "OV": .transfer,
      "GT": .transfer, "VZ": .transfer, "DV": .fee,
      // Triodos.
      "EI": .directDebit, "KN": .fee, "ET": .transfer, "ID": .ideal, "IB": .transfer,
      "RN": .interest, "GA": .cash, "ETST": .returned, "EIST": .returned,
    ]
    // The German business transaction codes (GVC) of `:86:`.
    for code in ["104", "105", "171"] { kinds["?\(code)"] = .directDebit }
    for code in ["106", "107"] { kinds["?\(code)"] = .card }
    for code in ["108", "109", "159", "181", "184"] { kinds["?\(code)"] = .returned }
    for code in ["116", "117", "152", "153", "154", "166", "177"] { kinds["?\(code)"] = .transfer }
    for code in ["805", "814"] { kinds["?\(code)"] = .interest }
    for code in ["808", "809"] { kinds["?\(code)"] = .fee }
    return kinds
  }()

  /// The family and subfamily of ISO 20022 (`BkTxCd/Domn/Fmly`).
  static func kind(family: String, subfamily: String) -> Transaction.Kind? {
    switch subfamily {
    case "POSD", "POSC", "SMRT": return .card
    case "CWDL", "CDPT": return .cash
    case "INTR": return .interest
    case "CHRG", "COMM", "FEES": return .fee
    case "RRTN", "UPDD", "UPCT", "PRDD", "RPCR", "ARET": return .returned
    default: break
    }
    switch family {
    case "RDDT", "IDDT": return .directDebit
    case "ICDT", "RCDT", "IRCT", "RRCT": return .transfer
    case "CCRD", "MCRD": return .card
    default: return nil
    }
  }
}
