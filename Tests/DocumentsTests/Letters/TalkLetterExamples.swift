import Documents
import Domain
import Planning
import TestSupport

// Letters that confirm a talk, from what the log holds of it.
extension LetterExample {
  static let talks: [LetterExample] = [
    LetterExample(
      "talk-plain", of: CallConfirmation.kind,
      change: {
        talked(&$0, [])
        $0.record.log[0].said = "u stuurt een specificatie"
      }),
    LetterExample(
      "talk-full", of: CallConfirmation.kind,
      change: {
        byCollector(&$0)
        talked(
          &$0,
          [
            LogEntry.Promise(by: .us, what: "€ 50 betalen", until: .day("2026-12-01")),
            LogEntry.Promise(by: .us, what: "loonstroken sturen", until: nil),
            LogEntry.Promise(by: .them, what: "vrijdag terugbellen", until: .day("2026-11-27")),
          ])
        $0.record.log[0].person = "mevrouw Jansen"
        $0.record.log[0].said = "u zoekt uit wat er nog openstaat"
      }),
    LetterExample(
      "talk-neutral", of: NeutralCallConfirmation.kind,
      gate: .mayBeBarred(from: .day("2026-01-01")),
      change: {
        byCollector(&$0)
        talked(&$0, [LogEntry.Promise(by: .us, what: "€ 50 betalen", until: nil)])
        $0.record.log[0].said = "ik zou betalen"
      }),
  ]

  private static func byCollector(_ dossier: inout Dossier) {
    dossier.creditors.append(collector)
    dossier.debts[0].collector = collector.id
  }

  private static func talked(_ dossier: inout Dossier, _ promises: [LogEntry.Promise]) {
    dossier.record.log = [
      LogEntry(
        id: ID("n1"), debt: ID("d1"), on: .day("2026-11-20"), channel: .phone, person: nil,
        said: nil, stage: nil, answerBy: nil, promises: promises)
    ]
  }
}
