import Domain

/// The claims whose rank (*rang*) the law settles (BW 3:277 to 3:288).
package enum RankedClaim: String, CaseIterable, Hashable, Sendable {
  /// Secured by mortgage or pledge.
  case mortgageOrPledge
  /// Taxes of the state.
  case stateTax
  /// The premium the CAK charges after six unpaid months (*bestuursrechtelijke premie*).
  case cakPremium
  /// *Bijstand*, unemployment and other benefits to be paid back.
  case benefitRepayment
  case employeesWages
  /// Contributions to an owners' association, this year and last, on the apartment.
  case ownersAssociation
  /// Water-board tax of an owner, on the property only.
  case waterBoardPropertyTax
  case municipalTax, waterBoardTax
  /// Allowances (*toeslagen*) to be paid back.
  case allowanceRepayment
  case studentLoan, fine
  /// The health insurer's own premium.
  case healthPremium
  /// Rent, energy, water, telephone, shops, banks without pledge, people.
  case ordinary
}

extension RankedClaim: RuleSubject {
  package var text: String { rawValue }
  package var subject: Subject { .rank(self) }

  /// The claim as which a debt of this kind counts; a pledge or an owner's tax must be said.
  package static func of(_ kind: Debt.Kind) -> RankedClaim {
    switch kind {
    case .mortgage: .mortgageOrPledge
    case .tax: .stateTax
    case .benefitRepayment: .benefitRepayment
    case .municipalTax: .municipalTax
    case .waterBoardTax: .waterBoardTax
    case .allowanceRepayment: .allowanceRepayment
    case .studentLoan: .studentLoan
    case .fine: .fine
    case .healthInsurance: .healthPremium
    case .rent, .energy, .water, .childMaintenance, .telecom, .loan, .overdraft, .creditCard,
      .onlinePurchase, .payLater, .healthCare, .insurance, .subscription, .education, .person,
      .supplier, .damage, .other:
      .ordinary
    }
  }
}

/// The rank of a claim by law, as a row of a table.
package struct LegalRank: RuleValue {
  package var rank: Debt.Rank

  package static let figures = [Figure<LegalRank>(.init(.rank), \.rank)]
}

/// A row for every claim. One without a privilege in the law is concurrent (BW 3:277 lid 1); the
/// source says where nobody checked that.
package let legalRank = KeyedTable<RankedClaim, LegalRank>(
  name: .legalRank, checkedOn: LocalDate(table: "2026-11-21")
) { claim in
  switch claim {
  case .mortgageOrPledge: (LegalRank(rank: .secured), Source("BW 3:278, 3:279"))
  case .stateTax: (LegalRank(rank: .preferent), Source("Invorderingswet 1990 art. 21"))
  case .cakPremium: (LegalRank(rank: .preferent), Source("Zvw 18f lid 8"))
  case .benefitRepayment:
    (
      LegalRank(rank: .preferent),
      Source("Participatiewet 60 lid 7; WW 36d and the same in other benefit laws")
    )
  case .employeesWages: (LegalRank(rank: .preferent), Source("BW 3:288 under e"))
  case .ownersAssociation: (LegalRank(rank: .preferent), Source("BW 3:286 lid 1"))
  case .waterBoardPropertyTax: (LegalRank(rank: .preferent), Source("Waterschapswet 138 lid 3"))
  case .municipalTax:
    (LegalRank(rank: .concurrent), Source("Gemeentewet 249: Invorderingswet 21 does not apply"))
  case .waterBoardTax:
    (
      LegalRank(rank: .concurrent),
      Source("Waterschapswet 138 lid 1: Invorderingswet 21 does not apply")
    )
  case .allowanceRepayment:
    (LegalRank(rank: .concurrent), Source("no privilege in the Awir (text of 2017)", .unchecked))
  case .studentLoan:
    (LegalRank(rank: .concurrent), Source("no privilege in the WSF 2000 (text of 2017)"))
  case .fine: (LegalRank(rank: .concurrent), Source("no privilege in the WAHV"))
  case .healthPremium, .ordinary:
    (LegalRank(rank: .concurrent), Source("no privilege named in BW 3:278 and after", .unchecked))
  }
}
