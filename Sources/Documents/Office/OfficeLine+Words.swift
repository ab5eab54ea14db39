import Domain
import Planning

/// A plan of a household with all that is judged by it.
package struct OfficeJudgement {
  package let plan: Plan
  package let realism: Realism
  package let check: ClaimCheck

  /// Judges a plan.
  package init(plan: Plan) {
    self.plan = plan
    realism = Realism(of: plan)
    check = ClaimCheck(of: plan.standing)
  }
}

extension OfficeLine {
  /// The line of a household: from the picture of its screens, the things on its home screen and, where
  /// it was made, its plan.
  /// - Parameters:
  ///   - facts: What its home screen shows beside the plan.
  ///   - agenda: Its whole agenda.
  package init(
    of standing: Standing, judged: OfficeJudgement?, facts: HomeFacts, agenda: Agenda,
    lastChanged: LocalDate?
  ) throws(LawError) {
    let pressing = judged == nil ? try standing.pressingFindings() : []
    let things = Language.allCases.map { language in
      let found =
        judged.map { judged in
          HomeThings(
            dossier: standing.stated, plan: judged.plan, facts: facts, language: language)
        }
        ?? HomeThings(
          dossier: standing.stated, claimed: pressing, on: standing.on, facts: facts,
          language: language)
      return found.all.first
    }
    let unsent = facts.waiting.filter { $0.sent == nil }
    let sender = standing.stated.sender
    self.init(
      name: sender.name, phone: sender.phone, email: sender.email, on: standing.on,
      since: standing.since, lastChanged: lastChanged, debts: standing.stated.debts.count,
      owed: standing.now.dossier.debts.map(\.claimed).sum(),
      lettersReady: unsent.count { !facts.outdated.contains($0.id) },
      lettersOutdated: unsent.count { facts.outdated.contains($0.id) },
      answersOverdue: agenda.overdue.count { $0.kind == "answer" },
      promisesDue: (agenda.overdue + agenda.items(from: 0, through: 7)).count {
        $0.kind == "promise"
      },
      judged: judged.map { judged in
        Judged(
          room: judged.plan.capacity, shortfall: judged.plan.budget.shortfall,
          verdict: judged.realism.verdict)
      },
      urgent: Self.urgent(things.compactMap(\.self)),
      agenda: (agenda.overdue + agenda.items(from: 0, through: Self.daysAhead)).map { item in
        OfficeItem(item, of: standing.stated, isOverdue: item.isPast(on: agenda.on))
      },
      findings: Self.findings(judged, pressing), claims: standing.officeClaims,
      course: try standing.officeCourse())
  }

  /// How far the agenda of a line looks ahead, in days.
  package static let daysAhead = 31

  /// The same thing in every language.
  private static func urgent(_ things: [HomeThing]) -> OfficeThing? {
    guard let first = things.first, things.count == Language.allCases.count else { return nil }
    let text = BothLanguages.text { language in
      let place = Language.allCases.firstIndex(of: language) ?? 0
      return things[place].short
    }
    return OfficeThing(urgency: first.urgency, due: first.due, text: text)
  }

  /// Each code once for each debt, most severe first.
  private static func findings(
    _ judged: OfficeJudgement?, _ pressing: [Finding]
  ) -> [OfficeFinding] {
    let all =
      judged.map { $0.plan.findings + $0.realism.findings + $0.check.findings } ?? pressing
    var seen: Set<OfficeFinding> = []
    let once = all.map { OfficeFinding(code: $0.code, severity: $0.severity, debt: $0.debt) }
      .filter { seen.insert($0).inserted }
    return FindingSeverity.allCases.flatMap { severity in
      once.filter { $0.severity == severity }
    }
  }
}

extension OfficeItem {
  fileprivate init(_ item: AgendaItem, of dossier: Dossier, isOverdue: Bool) {
    self.init(
      key: item.key, calendarName: item.calendarName, kind: item.kind, due: item.due,
      act: item.act, isOverdue: isOverdue,
      title: BothLanguages.text { item.title(of: dossier, in: $0) },
      plainTitle: BothLanguages.text { item.plainTitle(in: $0) })
  }
}

extension Realism.Verdict {
  /// In one or two words, for a list.
  package func short(in language: Language) -> String {
    switch (self, language) {
    case (.offer, .dutch): "aanbod"
    case (.offer, .english): "offer"
    case (.offerCapped, .dutch): "deel"
    case (.offerCapped, .english): "part"
    case (.answersNeeded, .dutch): "vragen"
    case (.answersNeeded, .english): "questions"
    case (.noOffer, .dutch): "hulp"
    case (.noOffer, .english): "help"
    }
  }
}
