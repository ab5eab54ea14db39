/// A paper that a household may need to show what its dossier says; of an income, a debt or the household
/// as a whole.
package struct ProofPaper: Hashable, Sendable {
  /// Which paper it is.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    // Who.
    case identity, partnerIdentity, children
    // What comes in.
    case payslips, workContract, annualStatement, benefitDecision, pensionDecision, businessAccounts
    case allowanceDecision, childBenefit, maintenanceReceived, otherIncome, anyIncome
    case taxReturn, bankStatements
    // Where people live, and what it costs.
    case rentContract, rentStatement, mortgageStatement, homeValue, anyHousing
    case energyContract, meterReadings, waterBill, municipalTaxes
    case healthPolicy, insurancePolicies, telecomContract, childcareContract, transport, education
    case maintenancePaid, healthCosts
    // What is owed.
    case creditRegistration, exemptAmount, freeAmount
    case letter, judgment, seizure, writ, summons, agreement, creditContract, dispute, payments
  }

  /// Which paper it is.
  package let kind: Kind
  /// The id of the income or the debt it is about; nil for one of the household.
  package let about: String?

  package init(_ kind: Kind, about: String? = nil) {
    self.kind = kind
    self.about = about
  }

  /// As it is kept and typed: `payslips.i1`.
  package var text: String { about.map { "\(kind.rawValue).\($0)" } ?? kind.rawValue }

  /// Nil where the text names no paper.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let kind = parts.first.flatMap({ Kind(rawValue: String($0)) }) else { return nil }
    guard parts.count == 1 || !parts[1].isEmpty, text.utf8.count <= 80 else { return nil }
    self.init(kind, about: parts.count == 2 ? String(parts[1]) : nil)
  }
}
