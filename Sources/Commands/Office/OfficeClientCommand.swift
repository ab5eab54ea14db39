import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// `aflos office client`: what the office knows of a client, and new clients.
struct OfficeClientCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .officeClient, subcommands: [OfficeClientKeep.self, OfficeClientNew.self],
      defaultSubcommand: OfficeClientKeep.self)
  }
}

/// Keeps what the office knows of a client: nothing of it goes in the file of the household.
struct OfficeClientKeep: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeClientKeep) }
  @Argument(
    help: CommandHelp.argument(.officeClient), completion: CommandHelp.completion(.officeClient))
  var client: String
  @Argument(
    help: CommandHelp.argument(.officeFolder), completion: CommandHelp.completion(.officeFolder))
  var folder: String?
  @Option(help: CommandHelp.option(.officeNumber)) var number: String?
  @Option(help: CommandHelp.option(.officeSetOwner)) var owner: String?
  @Option(help: CommandHelp.option(.officeNote)) var note: String?
  @Option(help: CommandHelp.option(.officeConsent)) var consent: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let desk = try OfficeDesk(context.officeFolder(folder), context)
    let path = try desk.find(client)
    let before = desk.notes[path] ?? OfficeNote()
    var now = before
    guard number != nil || owner != nil || note != nil || consent != nil else {
      return try tell(path, now, before: nil, context)
    }
    if let number { now.number = Self.text(number) }
    if let owner { now.owner = Self.text(owner) }
    if let note { now.note = Self.text(note) }
    if let consent {
      now.consent =
        Self.text(consent) == nil
        ? nil
        : try context.read(consent, .officeConsent) { typed throws(InputError) in
          let day = try typed.day(today: context.today, leaning: .past)
          if day > context.today { throw typed.error(.dayAfter(context.today)) }
          return day
        }
    }
    if now != before {
      try context.change(
        OfficeDeed(.client, path),
        [.note(path: path, before: before.kept, after: now.kept)], in: desk.folder.path)
    }
    try tell(path, now, before: before, context)
  }

  /// Nil where nothing but space was typed.
  private static func text(_ typed: String) -> String? {
    let text = trimmed(typed)
    return text.isEmpty ? nil : text
  }

  private func tell(
    _ path: String, _ now: OfficeNote, before: OfficeNote?, _ context: Context
  ) throws(Failure) {
    guard !context.options.json else {
      return context.display.print([
        "schema": "aflos.office-client/1", "file": .string(path), "number": .text(now.number),
        "owner": .text(now.owner), "note": .text(now.note), "consentOn": .day(now.consent),
      ])
    }
    let language = context.language
    let facts = [
      now.number, now.owner, now.note,
      now.consent.map { OfficeSay.consent($0).text(in: language) },
    ].compactMap(\.self)
    context.display.say(OfficeSay.kept(client: path, facts).text(in: language))
    guard let before, before != now else { return }
    context.display.say(OfficeSay.takeBack(folder: folder).text(in: language))
  }
}
