import Documents
import Domain
import Store

/// Asks once when the person who signs was born, where a letter goes to somebody who looks people up by
/// it: a public body, a collector or a bailiff. It can be skipped, and is not asked again then.
struct BirthDateTalk {
  let file: DossierFile
  let entering: Entering
  let context: Context

  /// The key under which the file keeps that it was asked.
  private static let asked = "letters.birthDate"

  func run(_ envelopes: [LetterEnvelope]) throws(Leaving) {
    let before = try entering.dossier()
    let names = Self.whoLooksUp(in: envelopes, of: before)
    guard before.sender.birthDate == nil, !names.isEmpty else { return }
    guard try kept({ () throws(StoreError) in try file.progress(Self.asked) }) == nil else {
      return
    }
    let today = context.today
    let day = try context.conversation.ask(
      Question(
        text: "\n" + EnvelopeSay.birthDate(names).text(in: context.language),
        help: EnvelopeSay.birthDateHelp.text(in: context.language), canSkip: true)
    ) { answer throws(InputError) in
      try Typed(answer, for: .senderBirthDate).birthDate(today: today)
    }
    try kept { () throws(StoreError) in try file.setProgress(Self.asked, "yes") }
    guard let day else { return }
    var after = before
    after.setBirthDate(day)
    after.settings.lettersShow.birthDate = true
    try kept { () throws(StoreError) in
      try file.keepHousehold(of: after, since: before, on: today)
    }
  }

  /// The names of those among the addressees, each once.
  private static func whoLooksUp(
    in envelopes: [LetterEnvelope], of dossier: Dossier
  ) -> [String] {
    var names: [String] = []
    for envelope in envelopes {
      guard let to = dossier.debt(envelope.debt).flatMap({ dossier.addressee(of: $0) }),
        to.kind == .government || to.kind == .collector, !names.contains(to.name)
      else { continue }
      names.append(to.name)
    }
    return names
  }
}
