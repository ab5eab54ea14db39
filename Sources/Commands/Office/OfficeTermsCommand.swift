import ArgumentParser
import Documents
import Domain
import Exchange
import Imports
import Store

/// `aflos office terms`: what creditors told the office, once for all its clients.
struct OfficeTermsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .officeTerms, subcommands: [List.self, Set.self, Remove.self], defaultSubcommand: List.self)
  }

  struct List: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.officeTermsList) }
    @Argument(
      help: CommandHelp.argument(.officeFolder),
      completion: CommandHelp.completion(.officeFolder))
    var folder: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (office, _) = try context.office(folder)
      let book = try office.houseTerms()
      var old: Swift.Set<String> = []
      for terms in book.all where try office.isOld(terms) { old.insert(terms.creditor) }
      guard !context.options.json else {
        return context.display.print([
          "schema": "aflos.office-terms/1", "file": .text(office.officeFile(.terms)),
          "terms": .list(book.all) { $0.json(isOld: old.contains($0.creditor)) },
        ])
      }
      context.display.show(officeTermsReport(book, old: old, in: context.language))
    }
  }

  struct Set: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.officeTermsSet) }
    @Argument(
      help: CommandHelp.argument(.officeCreditor),
      completion: CommandHelp.completion(.officeCreditor))
    var creditor: String
    @Argument(
      help: CommandHelp.argument(.officeFolder),
      completion: CommandHelp.completion(.officeFolder))
    var folder: String?
    @Option(help: CommandHelp.option(.termsMinimum)) var minimum: String?
    @Option(help: CommandHelp.option(.termsMonths)) var months: String?
    @Option(help: CommandHelp.option(.termsIBAN)) var iban: String?
    @Option(help: CommandHelp.option(.termsStreet)) var street: String?
    @Option(help: CommandHelp.option(.termsPostcode)) var postcode: String?
    @Option(help: CommandHelp.option(.termsCity)) var city: String?
    @Option(help: CommandHelp.option(.termsEmail)) var email: String?
    @Option(help: CommandHelp.option(.termsAccepts)) var accepts: String?
    @Option(help: CommandHelp.option(.termsSource)) var source: String?
    @Option(help: CommandHelp.option(.termsDay)) var on: String?
    @OptionGroup var global: GlobalOptions

    private var said: [(key: HouseTerms.Key, text: String, option: OptionWords)] {
      let all: [(HouseTerms.Key, String?, OptionWords)] = [
        (.minimum, minimum, .termsMinimum), (.months, months, .termsMonths),
        (.account, iban, .termsIBAN), (.street, street, .termsStreet),
        (.postcode, postcode, .termsPostcode), (.city, city, .termsCity),
        (.email, email, .termsEmail), (.accepts, accepts, .termsAccepts),
        (.source, source, .termsSource), (.day, on, .termsDay),
      ]
      return all.compactMap { key, text, option in text.map { (key, $0, option) } }
    }

    func run(_ context: inout Context) throws(Failure) {
      let (office, place) = try context.office(folder)
      let book = try office.houseTerms()
      let named = try context.read(creditor, .termsCreditor) { typed throws(InputError) in
        try typed.line()
      }
      let before = book.of(named)
      guard !said.isEmpty else { throw Failure(OfficeProblem.nothingSaid) }
      var terms = before ?? HouseTerms(creditor: named, day: context.today)
      // What is told now was told today, where nobody says another day.
      if on == nil { terms.day = context.today }
      for (key, text, option) in said {
        if text == "-" {
          terms.leaveOut(key)
        } else {
          terms = try context.read(text, option) { _ throws(InputError) in
            var changed = terms
            try changed.take(text, as: key, today: context.today)
            return changed
          }
        }
      }
      guard !terms.source.isEmpty else { throw Failure(OfficeProblem.needsSource) }
      guard terms.saysSomething else { throw Failure(OfficeProblem.nothingSaid) }
      let all =
        before.map { old in book.all.map { $0 == old ? terms : $0 } } ?? book.all + [terms]
      try context.keepTerms(HouseTermsBook(all), in: place)
      try context.tell(terms, isOld: try office.isOld(terms))
      guard !context.options.json else { return }
      context.display.say(
        OfficeSay.before(context.words(for: before, named: named, folder)).text(
          in: context.language))
    }
  }

  struct Remove: AflosCommand {
    static var configuration: CommandConfiguration {
      CommandHelp.configuration(.officeTermsRemove)
    }
    @Argument(
      help: CommandHelp.argument(.officeCreditor),
      completion: CommandHelp.completion(.officeCreditor))
    var creditor: String
    @Argument(
      help: CommandHelp.argument(.officeFolder),
      completion: CommandHelp.completion(.officeFolder))
    var folder: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (office, place) = try context.office(folder)
      let book = try office.houseTerms()
      guard let old = book.of(creditor) else {
        let nearest = book.all.map(\.creditor).filter { PartyName.isLike($0, creditor) }
        throw Failure(
          OfficeProblem.unknownCreditor(
            typed: creditor, nearest: nearest.isEmpty ? book.all.map(\.creditor) : nearest))
      }
      try context.keepTerms(HouseTermsBook(book.all.filter { $0 != old }), in: place)
      guard !context.options.json else {
        return context.display.print([
          "schema": "aflos.office-terms/1", "removed": .string(old.creditor),
        ])
      }
      context.display.say(OfficeSay.termsRemoved(old.creditor).text(in: context.language))
      context.display.say(
        OfficeSay.before(context.words(for: old, named: old.creditor, folder)).text(
          in: context.language))
    }
  }
}

extension HouseTerms {
  /// Nothing is said of this any more.
  fileprivate mutating func leaveOut(_ key: Key) {
    switch key {
    case .creditor, .day: break
    case .minimum: minimum = nil
    case .months: months = nil
    case .account: iban = nil
    case .street: street = nil
    case .postcode: postcode = nil
    case .city: city = nil
    case .email: email = nil
    case .accepts: accepts = nil
    case .source: source = ""
    }
  }
}

extension Context {
  fileprivate func keepTerms(_ book: HouseTermsBook, in folder: String) throws(Failure) {
    try keepOffice(.terms, book.fileText(in: language), in: folder)
  }

  /// Writes a text of the office beside the clients in `folder`, in the place of what was there.
  func keepOffice(_ file: OfficeFile, _ text: String, in folder: String) throws(Failure) {
    let own = "\(folder)/\(OfficeFolder.own)"
    try TextFile.makeFolder(own)
    try TextFile.write(text, to: "\(own)/\(file.rawValue)", replacing: true)
  }

  fileprivate func tell(_ terms: HouseTerms, isOld: Bool) throws(Failure) {
    guard !options.json else {
      return display.print([
        "schema": "aflos.office-terms/1", "kept": terms.json(isOld: isOld),
      ])
    }
    let facts = terms.lines(in: language).dropFirst().map {
      "\($0.key.word(in: language)) \($0.text)"
    }
    display.say(OfficeSay.kept(client: terms.creditor, Array(facts)).text(in: language))
  }

  /// The command that brings back what was kept before.
  fileprivate func words(for before: HouseTerms?, named: String, _ folder: String?) -> String {
    let place = officeFolder(folder).quoted
    guard let before else { return "aflos office terms remove \(named.quoted) \(place)" }
    let options: [(HouseTerms.Key, String)] = [
      (.minimum, "minimum"), (.months, "months"), (.account, "iban"), (.street, "street"),
      (.postcode, "postcode"), (.city, "city"), (.email, "email"), (.accepts, "accepts"),
      (.source, "source"), (.day, "on"),
    ]
    let said = options.map { key, option in
      "--\(option) \((before.text(of: key, in: language) ?? "-").quoted)"
    }
    return (["aflos office terms set", before.creditor.quoted, place] + said)
      .joined(separator: " ")
  }
}
