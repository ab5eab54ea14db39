import Domain

/// What stops or delays a creditor.
package enum Protection: String, CaseIterable, Hashable, Sendable {
  /// Only a judge can end the lease of a home.
  case judgeEndsLease
  /// The judge may still give time to pay (*terme de grâce*).
  case termOfGrace
  /// The court stops eviction, disconnection or loss of health insurance (*moratorium*).
  case moratorium
  /// A pause from all creditors, asked by the municipality (*breed moratorium*).
  case broadMoratorium
  /// The court orders a refusing creditor to agree (*dwangakkoord*).
  case compulsorySettlement
  /// First talk with the debt help of the municipality; sooner under threat.
  case debtTalk, urgentTalk
  /// No disconnection of energy while an arrangement is kept, or debt help was requested.
  case arrangementKept, debtHelpRequested
  /// No disconnection when a doctor, not the treating one, certifies a serious health risk.
  case medicalCertificate
  /// No disconnection of energy in winter when debt help was requested.
  case winter
  /// The health insurer must offer an arrangement; a dispute or stabilisation stops the report.
  case insurersOffer, healthDispute, healthStabilisation
  /// The CJIB stops for a while, without increases, to seek debt help (*noodstop*).
  case emergencyStop
  /// While deferral runs a government body does not collect.
  case deferral
  /// No enforcement by the tax collector after a stabilisation agreement.
  case taxPause
  /// Objection (*bezwaar*) against a decision.
  case objection
  /// Income a bailiff must leave (*beslagvrije voet*).
  case exemptAmount
  /// Opposition (*verzet*) against a writ; against that of a traffic fine.
  case opposition, fineOpposition
  /// Remission (*kwijtschelding*) of a tax at a low income.
  case remission
  /// Restraint in cutting off water where children live.
  case childrenAtHome
}

extension Protection: RuleSubject {
  package var text: String { rawValue }
  package var subject: Subject { .protection(self) }
}

/// How long a protection lasts, or how soon it must come; nil is "not fixed".
package struct ProtectionTerms: RuleValue {
  package var longest: TimeSpan?
  package var within: TimeSpan?
  package var fromDay: DayRule?
  package var untilDay: DayRule?

  package static let figures: [Figure<ProtectionTerms>] = [
    Figure(.init(.longest), optional: \.longest),
    Figure(.init(.within), optional: \.within),
    Figure(.init(.fromDay), optional: \.fromDay),
    Figure(.init(.untilDay), optional: \.untilDay),
  ]

  fileprivate static let notFixed = ProtectionTerms(
    longest: nil, within: nil, fromDay: nil, untilDay: nil)

  fileprivate static func longest(_ span: TimeSpan) -> ProtectionTerms {
    ProtectionTerms(longest: span, within: nil, fromDay: nil, untilDay: nil)
  }

  fileprivate static func within(_ span: TimeSpan) -> ProtectionTerms {
    ProtectionTerms(longest: nil, within: span, fromDay: nil, untilDay: nil)
  }
}

/// A row for every protection, with the article or policy it rests on, and the year of an old text.
package let protections = KeyedTable<Protection, ProtectionTerms>(
  name: .protections, checkedOn: LocalDate(table: "2026-11-21")
) { protection in
  switch protection {
  case .judgeEndsLease: (.notFixed, Source("BW 7:231 lid 1"))
  case .termOfGrace: (.longest(.months(1)), Source("BW 7:280"))
  case .moratorium: (.longest(.months(6)), Source("Fw 287b lid 2 and 5"))
  case .broadMoratorium: (.longest(.months(6)), Source("Wgs art. 5; Stb. 2017, 83"))
  case .compulsorySettlement: (.notFixed, Source("Fw 287a lid 5"))
  case .debtTalk: (.within(.weeks(4)), Source("Wgs art. 4 lid 1"))
  case .urgentTalk: (.within(.workingDays(3)), Source("Wgs art. 4 lid 2"))
  case .arrangementKept, .debtHelpRequested:
    (.notFixed, Source("Stcrt. 2023, 10020; rijksoverheid.nl, afsluiten van energie"))
  case .medicalCertificate:
    (
      .notFixed,
      Source("Regeling afsluitbeleid kleinverbruikers arts 5-6; drinking water arts 2-7")
    )
  case .winter:
    (
      ProtectionTerms(
        longest: nil, within: nil, fromDay: .fixed(month: 10, day: 1),
        untilDay: .fixed(month: 4, day: 1)),
      Source("Regeling afsluitbeleid kleinverbruikers arts 7-9 (text of 2011)")
    )
  case .insurersOffer: (.within(.workingDays(10)), Source("Zvw 18a (text of 2017)"))
  case .healthDispute: (.within(.weeks(4)), Source("Zvw 18b (text of 2017)"))
  case .healthStabilisation: (.notFixed, Source("Zvw 18c lid 2 (text of 2017)"))
  case .emergencyStop:
    (.longest(.months(4)), Source("CJIB noodstop since 2020; bouwmanadvocaten.nl, nieuws.nl"))
  case .deferral: (.notFixed, Source("Awb 4:94 lid 2; Invorderingswet 1990 art. 25 lid 1"))
  case .taxPause: (.longest(.days(120)), Source("Leidraad Invordering 73.5 (text of 2017)"))
  case .objection: (.within(.weeks(6)), Source("Awb 6:7, 6:8", .unchecked))
  case .exemptAmount: (.notFixed, Source("Rv 475c-475fa"))
  case .opposition: (.notFixed, Source("Invorderingswet 1990 art. 17; Rv 438"))
  case .fineOpposition: (.within(.weeks(2)), Source("WAHV 26 lid 3"))
  case .remission:
    (
      .notFixed,
      Source("Awb 4:94a; Leidraad Invordering art. 26; Gemeentewet 255; Waterschapswet 144")
    )
  case .childrenAtHome: (.notFixed, Source("GHDHA:2024:363 (2024-03-19)"))
  }
}
