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
      context.display.show(officeTermsReport(book, old: old, folder: folder, in: context.language))
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
      try context.keepTerms(terms, before: before, in: place, office)
      try context.tell(terms, isOld: try office.isOld(terms))
      guard !context.options.json, before != terms else { return }
      context.display.say(
        OfficeSay.takeBack(folder: folder).text(in: context.language))
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
      let text = try office.termsText()
      try context.keepOffice(
        .terms,
        try edited { () throws(HouseTextProblem) in
          try HouseTermsBook.text(text, without: old.creditor)
        }, OfficeDeed(.termsRemoved, old.creditor), in: place)
      guard !context.options.json else {
        return context.display.print([
          "schema": "aflos.office-terms/1", "removed": .string(old.creditor),
        ])
      }
      context.display.say(OfficeSay.termsRemoved(old.creditor).text(in: context.language))
      context.display.say(OfficeSay.takeBack(folder: folder).text(in: context.language))
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
  /// The text with the terms of creditors as a person wrote it; a new one where there is none.
  fileprivate func termsText() throws(Failure) -> String {
    try officeFile(.terms).map { path throws(Failure) in try houseText(at: path) }
      ?? HouseTermsBook.none.fileText(in: language)
  }

  /// Changes what is different now in the text of the office, in the words that it has.
  fileprivate func keepTerms(
    _ terms: HouseTerms, before: HouseTerms?, in folder: String, _ office: Context
  ) throws(Failure) {
    let text = try office.termsText()
    let words: Language =
      text.contains("schuldeiser:") ? .dutch : text.contains("creditor:") ? .english : language
    let changes = HouseTerms.Key.allCases.compactMap { key -> HouseTermsChange? in
      let (old, new) = (before?.text(of: key, in: words), terms.text(of: key, in: words))
      guard old != new else { return nil }
      return HouseTermsChange(key: key, word: key.word(in: words), value: new)
    }
    let creditor = terms.creditor
    try keepOffice(
      .terms,
      try edited { () throws(HouseTextProblem) in
        try HouseTermsBook.text(text, changing: creditor, changes)
      }, OfficeDeed(.terms, creditor), in: folder)
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
}

/// Changes a text of the office that was read already.
func edited(_ body: () throws(HouseTextProblem) -> String) throws(Failure) -> String {
  do throws(HouseTextProblem) { return try body() } catch {
    throw Failure(OfficeProblem.houseFile(path: OfficeFolder.own, error))
  }
}
