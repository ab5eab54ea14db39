import Domain
import Planning

extension Realism {
  /// The verdict in one sentence or two, and what to do next; nil where there is none.
  package func sentence(in language: Language) -> String? {
    let amount = most.text(in: language)
    if plan.isInSteps, verdict == .offer || verdict == .offerCapped {
      return language.say(
        dutch: "Dit voorstel is haalbaar, in stappen: eerst \(amount) per maand voor al uw "
          + "schuldeisers samen. \(writeNow(.dutch))",
        english: "This offer can be kept, in steps: first \(amount) a month for all your creditors "
          + "together. \(writeNow(.english))")
    }
    return switch verdict {
    case nil: nil
    case .offer:
      language.say(
        dutch: "Dit voorstel is haalbaar: \(amount) per maand voor al uw schuldeisers samen. "
          + writeNow(.dutch),
        english: "This offer can be kept: \(amount) a month for all your creditors together. "
          + writeNow(.english))
    case .offerCapped:
      switch plan.budget.keptFor {
      case .law:
        language.say(
          dutch: "Volgens de wet is \(amount) per maand genoeg voor al uw schuldeisers samen. "
            + writeNow(.dutch),
          english: "By law \(amount) a month is enough for all your creditors together. "
            + writeNow(.english))
      case .later:
        language.say(
          dutch: "Bied \(amount) per maand voor al uw schuldeisers samen: dat past tot het einde. "
            + writeNow(.dutch),
          english: "Offer \(amount) a month for all your creditors together: that fits until the "
            + "end. \(writeNow(.english))")
      case .shortMonth:
        language.say(
          dutch: "Bied \(amount) per maand voor al uw schuldeisers samen: dat past in elke maand. "
            + writeNow(.dutch),
          english: "Offer \(amount) a month for all your creditors together: that fits in every "
            + "month. \(writeNow(.english))")
      }
    case .answersNeeded:
      language.say(
        dutch: "Doe nog geen voorstel. Er is eerst iets na te kijken of te kiezen.",
        english: "Make no offer yet. First there is something to check or to choose.")
    case .noOffer:
      language.say(
        dutch: "Een voorstel houdt u nu niet vol. Dat komt vaak voor. "
          + "Vraag hulp bij uw gemeente: dat is gratis.",
        english: "You could not keep an offer now. That happens often. "
          + "Ask your municipality for help: it is free.")
    }
  }

  /// To write the letters; where costs are too high, to look at those before.
  private func writeNow(_ language: Language) -> String {
    let dossier = plan.standing.now.dossier
    let costs = plan.costsInDoubt.compactMap(\.debt).map { dossier.label(of: $0) }
    guard !costs.isEmpty else {
      return language.say(dutch: "Schrijf nu de brieven.", english: "Write the letters now.")
    }
    let names = costs.namedFirst(in: language)
    return language.say(
      dutch: "Kijk eerst naar de kosten bij \(names).",
      english: "First look at the costs of \(names).")
  }
}

/// What a judgement says already of what the plan says of itself, looked up once for all of it.
struct SaidByVerdict {
  private let isTooLong: Bool
  private let isShort: Bool
  private let belowInterest: Set<ID<Debt>?>
  private let belowTerms: Set<ID<Debt>?>

  init(_ realism: Realism?) {
    let findings = realism?.findings ?? []
    isShort = findings.contains { $0.code == .shortMonth }
    isTooLong = findings.contains { $0.code == .tooLong }
    belowInterest = Set(findings.filter { $0.code == .belowInterest }.map(\.debt))
    belowTerms = Set(findings.filter { $0.code == .creditorTerms }.map(\.debt))
  }

  /// Whether it is said.
  func contains(_ finding: Finding) -> Bool {
    switch finding.code {
    case .longerThanThreeYears, .takesTooLong: isTooLong
    case .monthBelowZero: isShort
    case .neverEnds: belowInterest.contains(finding.debt)
    case .belowRule: belowTerms.contains(finding.debt)
    default: false
    }
  }
}

/// What a judgement found, as blocks of a report.
struct VerdictText {
  let realism: Realism
  let language: Language

  private var dossier: Dossier { realism.plan.standing.now.dossier }

  /// The verdict, each finding, and below the last of its kind what to do. Amounts that are too small
  /// are named together; a verdict that there is none about says nothing.
  var blocks: [Report.Block] {
    guard let sentence = realism.sentence(in: language) else { return [] }
    var blocks: [Report.Block] = [.heading(sentence)]
    let told = told
    let last = Dictionary(told.map { ($0.code, $0) }) { _, later in later }
    var said: Set<FindingCode> = []
    for finding in told where !isSmall(finding) || !said.contains(.crumb) {
      blocks.append(
        .note(
          finding.severity,
          isSmall(finding) ? ofSmall(finding) : finding.named(of: dossier, in: language)))
      if isSmall(finding) { said.insert(.crumb) }
      if isSmall(finding) || last[finding.code] == finding,
        let advice = finding.advice(in: language)
      {
        blocks.append(.paragraph(advice))
      }
    }
    return blocks + lifted
  }

  /// What is worth saying now: where no offer is made only why, and where something is asked only that.
  private var told: [Finding] {
    switch realism.verdict {
    case .noOffer: realism.findings.filter { $0.severity == .stop }
    case .answersNeeded:
      realism.findings.filter { $0.severity == .stop || $0.severity == .ask }
    case .offer, .offerCapped, nil: realism.findings
    }
  }

  /// An amount that is no offer; one that is only little is named for itself.
  private func isSmall(_ finding: Finding) -> Bool {
    finding.code == .crumb && finding.severity == .stop
  }

  private func ofSmall(_ finding: Finding) -> String {
    let alike = realism.findings.filter(isSmall)
    guard alike.count > 1 else {
      return finding.named(of: dossier, in: language)
    }
    let names = alike.compactMap(\.debt).map { dossier.label(of: $0) }.namedFirst(in: language)
    return language.say(
      dutch: "Voor \(names) is het bedrag per maand te klein voor een voorstel.",
      english: "For \(names) the amount a month is too small for an offer.")
  }

  /// What does not stop a letter any more, because the person said so.
  private var lifted: [Report.Block] {
    guard !realism.lifted.isEmpty else { return [] }
    return [
      .paragraph(
        language.say(
          dutch: "Dit houdt uw brieven niet meer tegen, omdat u dat zei:",
          english: "This does not stop your letters any more, because you said so:")),
      .bullets(realism.lifted.map { line(of: $0) }),
    ]
  }

  private func line(of lifted: Realism.Lifted) -> String {
    let text = lifted.finding.named(of: dossier, in: language)
    let day = lifted.said.on.text(in: language)
    let said = lifted.said.words.map { "\($0) (\(day))" } ?? day
    return "\(text) \(said)"
  }
}
