import Domain
import Rules
import TestSupport
import Testing

@testable import Planning

/// What debt help asks, and how far it is known.
@Suite struct IntakeTests {
  private var single: Dossier { .empty(in: .dutch) }

  private func asked(_ dossier: Dossier) -> [Inquiry] { Intake(of: dossier).items.map(\.inquiry) }

  /// Nothing is asked of somebody for whom it makes no sense.
  @Test func whoLivesAloneIsNotAskedAfterAPartner() {
    #expect(!asked(single).contains(.field(.partnerName)))
    var couple = single
    couple.household.kind = .couple
    #expect(asked(couple).contains(.field(.partnerName)))
    #expect(!asked(couple).contains(.field(.partnerWorkEnds)))
    couple.persons.partner.work = .temporary
    #expect(asked(couple).contains(.field(.partnerWorkEnds)))
  }

  @Test func oneAnswerMakesAnotherQuestionNeedless() {
    #expect(asked(single).contains(.topic(.home)))
    var tenant = single
    tenant.persons.tenure = .rent
    #expect(!asked(tenant).contains(.topic(.home)))
    tenant.persons.civilStatus = .unmarried
    #expect(!asked(tenant).contains(.field(.civilSince)))
    tenant.persons.civilStatus = .divorced
    #expect(asked(tenant).contains(.field(.civilSince)))
    tenant.persons.you.work = .retired
    #expect(!asked(tenant).contains(.field(.workEnds)))
  }

  /// “I do not know” is never “there is none”, and a fact is above both.
  @Test func whatIsNotKnownIsNotNothing() {
    func status(_ dossier: Dossier) -> Intake.Status? {
      Intake(of: dossier).items.first { $0.inquiry == .topic(.car) }?.status
    }
    func said(_ answer: Inquiry.Answer) -> Dossier {
      var dossier = single
      dossier.assurances = [
        Assurance(.asked(.topic(.car), answer), words: nil, on: .day("2026-11-21"))
      ]
      return dossier
    }
    #expect(status(single) == .open)
    #expect(status(said(.unknown)) == .unknown)
    #expect(status(said(.none)) == Intake.Status.none)
    var owner = said(.none)
    owner.assets = [.blank(ID("a1"), .vehicle)]
    #expect(status(owner) == .known)
  }

  /// A child of whom only the year is known is asked after once more.
  @Test func childrenAreKnownByTheirDays() {
    func status(_ children: [Child]) -> Intake.Status? {
      var dossier = single
      dossier.household.children = children
      return Intake(of: dossier).items.first { $0.inquiry == .topic(.children) }?.status
    }
    let year = Child.born(in: 2014, ID("g1"))
    let day = Child(
      id: ID("g2"), name: nil, birthDate: .day("2014-02-28"), birthYear: 2014, home: .here,
      whose: nil)
    #expect(status([]) == .open && status([year]) == .open && status([day, year]) == .open)
    #expect(status([day]) == .known)
  }

  @Test func everythingThatIsAskedCanBeKnown() {
    var dossier = single
    dossier.household.kind = .coupleWithChildren
    var persons = Persons.unknown
    persons.civilStatus = .married
    persons.you.work = .temporary
    persons.partner.work = .onCall
    dossier.persons = persons
    let asked = Set(asked(dossier))
    for part in Intake.Part.allCases {
      for inquiry in part.all { #expect(asked.contains(inquiry), "\(inquiry)") }
    }
  }
}

/// The story in dates.
@Suite struct StoryTests {
  @Test func itIsInTheOrderOfDaysAndEndsToday() throws {
    for seed in UInt64(0)..<60 {
      var random = SeededGenerator(seed: seed)
      var dossier = Dossier.recorded(using: &random)
      dossier.persons.civilStatus = .divorced
      dossier.persons.civilSince = .day("2025-02-28")
      dossier.persons.you.workEnds = .day("2027-12-31")
      dossier.matters = [.blank(ID("m1"), .seizureOfWages), .blank(ID("m2"), .hearing)]
      dossier.matters[0].on = .day("2026-10-01")
      let day = LocalDate.day("2026-12-15")
      let standing = try Standing.of(dossier, on: day, law: .shipped)
      let events = Story(of: standing).events
      #expect(events.map(\.on) == events.map(\.on).sorted(), "seed \(seed)")
      #expect(events.allSatisfy { $0.on <= day }, "seed \(seed)")
      #expect(events.contains(.init(on: .day("2025-02-28"), what: .civil(.divorced))))
      #expect(
        events.contains(
          .init(on: .day("2026-10-01"), what: .matter(ID("m1"), .seizureOfWages))))
      #expect(!events.contains { $0.what == .workEnded(isPartner: false) })
      #expect(events.count { $0.what == .begun } == 1)
      let paid = events.compactMap { if case .paid(let sum, _) = $0.what { sum } else { nil } }
      let payments = dossier.record.payments.filter { $0.kind == .paid && $0.on <= day }
      let later = dossier.record.payments.filter { $0.kind == .paid && $0.on > day }
      // A month whose last payment lies ahead is told when it is over.
      if later.allSatisfy({ $0.on.inMonth != day.inMonth }) {
        #expect(paid.sum() == payments.map(\.amount).sum(), "seed \(seed)")
      }
    }
  }
}

/// Days of procedures on the agenda.
@Suite struct MatterAgendaTests {
  private func agenda(_ matter: LegalMatter, on day: String) throws -> [AgendaItem] {
    var dossier = Dossier.empty(in: .dutch)
    dossier.matters = [matter]
    let standing = try Standing.of(dossier, on: .day(day), law: .shipped)
    return try Agenda(of: standing).open.filter { $0.kind == "matter" }
  }

  /// From the day it is told through the day itself; two weeks before it is time to act.
  @Test func aDayThatLiesAheadIsOnIt() throws {
    var eviction = LegalMatter.blank(ID("m3"), .eviction)
    #expect(try agenda(eviction, on: "2026-11-30").isEmpty)
    eviction.on = .day("2026-12-15")
    let item = try #require(try agenda(eviction, on: "2026-11-30").first)
    #expect(item.key == "matter.m3" && item.due == .day("2026-12-15"))
    #expect(item.act == .day("2026-12-01"))
    #expect(try agenda(eviction, on: "2026-12-15").count == 1)
    #expect(try agenda(eviction, on: "2026-12-16").isEmpty)
    #expect(try agenda(eviction, on: "2025-12-14").count == 1)
    #expect(try agenda(eviction, on: "2025-12-13").isEmpty)
  }

  @Test func whatBeganOnADayIsNoAppointment() throws {
    var seizure = LegalMatter.blank(ID("m1"), .seizureOfWages)
    seizure.on = .day("2026-12-15")
    #expect(try agenda(seizure, on: "2026-11-30").isEmpty)
  }

  /// The same hearing told twice, by a summons in the log and as a matter, is one item.
  @Test func aHearingThatASummonsNamesIsThereOnce() throws {
    var dossier = Dossier.empty(in: .dutch)
    var hearing = LegalMatter.blank(ID("m1"), .hearing)
    hearing.on = .day("2026-12-15")
    dossier.matters = [hearing]
    dossier.record.log = [
      LogEntry(
        id: ID("n1"), debt: nil, on: .day("2026-11-20"), channel: .letterIn, person: nil,
        said: nil, stage: .summons, answerBy: .day("2026-12-15"), promises: [])
    ]
    let standing = try Standing.of(dossier, on: .day("2026-11-30"), law: .shipped)
    let items = try Agenda(of: standing).open.filter { ["matter", "letter"].contains($0.kind) }
    #expect(items.map(\.key) == ["letter.n1"])
    dossier.record.log[0].answerBy = .day("2026-12-16")
    let other = try Standing.of(dossier, on: .day("2026-11-30"), law: .shipped)
    let both = try Agenda(of: other).open.filter { ["matter", "letter"].contains($0.kind) }
    #expect(both.map(\.key).sorted() == ["letter.n1", "matter.m1"])
  }

  /// An eviction, an auction and a cut-off are what the municipality must talk about in three days.
  @Test(arguments: LegalMatter.Kind.allCases)
  func whatIsUrgentIsAReasonForHelp(kind: LegalMatter.Kind) throws {
    var dossier = Dossier.empty(in: .dutch)
    dossier.matters = [.blank(ID("m1"), kind)]
    dossier.matters[0].on = .day("2026-12-15")
    let standing = try Standing.of(dossier, on: .day("2026-11-30"), law: .shipped)
    let advice = try HelpAdvice(of: Plan(of: standing), ClaimCheck(of: standing))
    #expect(
      advice.reasons.contains { $0.trigger.code == "dayAhead" } == (kind.family == .procedure))
    #expect(advice.isUrgent == [.eviction, .auction, .disconnection].contains(kind))
  }
}
