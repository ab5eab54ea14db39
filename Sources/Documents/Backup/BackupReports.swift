import Domain
import Planning

/// The copies there are, the newest first.
package func backupList(
  _ copies: [(path: String, day: LocalDate)], in language: Language
) -> Report {
  let title = language == .dutch ? "Kopieën van het dossier" : "Copies of the dossier"
  guard let newest = copies.first else {
    return Report(
      title: title,
      blocks: [
        .paragraph(BackupSay.reminder(nil).text(in: language)),
        .command(
          "aflos backup",
          explanation: language == .dutch ? "Maak een kopie:" : "Make a copy:"),
      ])
  }
  let table = ReportTable(
    columns: [
      .short(language == .dutch ? "van" : "of"),
      .words(language == .dutch ? "bestand" : "file"),
    ],
    rows: copies.map { [$0.day.text(in: language), $0.path] }, totals: [])
  return Report(
    title: title,
    blocks: [
      .table(table),
      .command(
        "aflos restore \(newest.path)",
        explanation: language == .dutch
          ? "Kijk wat er anders is, en zet een kopie terug:"
          : "See what is different, and put a copy back:"),
    ])
}

/// What was found about the file of a dossier.
package struct FileHealth: Sendable {
  package let path: String
  package let bytes: Int
  /// What is wrong inside, in the words of the database; nothing when all is well.
  package let problems: [String]
  package let isPrivate: Bool
  package let isReadOnly: Bool
  /// Whether it opens with a passphrase only.
  package let isLocked: Bool
  /// The newest copy that is whole, and its day.
  package let copy: (path: String, day: LocalDate)?
  /// How many copies there are, and how many of them are locked.
  package let copies: Int
  package let lockedCopies: Int

  package init(
    path: String, bytes: Int, problems: [String], isPrivate: Bool, isReadOnly: Bool, isLocked: Bool,
    copy: (path: String, day: LocalDate)?, copies: Int, lockedCopies: Int
  ) {
    self.path = path
    self.bytes = bytes
    self.problems = problems
    self.isPrivate = isPrivate
    self.isReadOnly = isReadOnly
    self.isLocked = isLocked
    self.copy = copy
    self.copies = copies
    self.lockedCopies = lockedCopies
  }

  /// Why there is no copy that is known to be good.
  fileprivate func noCopy(_ language: Language) -> String {
    switch language {
    case .dutch: lockedCopies == 0 ? "geen" : "niet bekend; \(lockedCopies) op slot"
    case .english: lockedCopies == 0 ? "none" : "not known; \(lockedCopies) locked"
    }
  }

  /// Whether nothing needs to be done.
  package var isSound: Bool { problems.isEmpty }
}

/// How the file is, and what to do.
package func doctorReport(
  _ health: FileHealth, _ surroundings: Surroundings, in language: Language
) -> Report {
  func say(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
  var blocks: [Report.Block] = [
    .pairs([
      Report.Pair(say("Bestand", "File"), health.path),
      Report.Pair(say("Grootte", "Size"), "\((health.bytes + 1023) / 1024) kB"),
      Report.Pair(
        say("Slot", "Lock"),
        health.isLocked ? say("ja, met een wachtzin", "yes, with a passphrase") : say("nee", "no")),
      Report.Pair(
        say("Nieuwste goede kopie", "Newest good copy"),
        health.copy.map { "\($0.day.text(in: language)), \($0.path)" } ?? health.noCopy(language)),
    ])
  ]
  if health.isSound {
    blocks.append(
      .paragraph(
        say(
          "Elke bladzijde, elke lijst en elke verwijzing is nagekeken. Alles is heel.",
          "Every page, every index and every reference was looked at. All is whole.")))
  } else {
    blocks.append(
      .note(
        .stop,
        say(
          "Het bestand is beschadigd. Verander er niets meer in, en zet een kopie terug.",
          "The file is damaged. Change nothing more in it, and put a copy back.")))
    blocks.append(.bullets(Array(health.problems.prefix(10))))
  }
  if !health.isPrivate {
    blocks.append(
      .note(
        .warn,
        say(
          "Anderen op deze computer kunnen dit bestand lezen.",
          "Others on this computer can read this file.")))
  }
  if health.isReadOnly { blocks.append(.note(.info, Waiting.readOnly.text(in: language))) }
  if !health.isSound, let copy = health.copy {
    blocks.append(
      .command(
        "aflos restore \(copy.path)",
        explanation: say("Zet de nieuwste goede kopie terug:", "Put the newest good copy back:")))
  } else {
    blocks.append(
      .command(
        "aflos backup",
        explanation: say("Maak een kopie op een andere plek:", "Make a copy in another place:")))
  }
  return Report(
    title: say("Het bestand van uw dossier", "The file of your dossier"),
    blocks: blocks + surroundings.blocks(in: language))
}

/// What there is around a dossier that was not begun.
package func surroundingsReport(_ surroundings: Surroundings, in language: Language) -> Report {
  Report(
    title: language.say(dutch: "Aflos op deze computer", english: "Aflos on this computer"),
    blocks: surroundings.blocks(in: language))
}
