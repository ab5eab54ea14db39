import Domain
import Exchange

/// What an office gives to all its clients, and in which files it stands.
package struct OfficeHouse: Hashable, Sendable {
  /// One thing that is there.
  package struct Part: Hashable, Sendable {
    package let path: String
    /// How many there are of it; of the law the number of its pack.
    package let count: Int?
    /// Its name, or where it comes from.
    package let says: String?
    package let day: LocalDate?
    /// How many of them were told so long ago that they have to be asked again.
    package let old: Int

    package init(
      path: String, count: Int? = nil, says: String? = nil, day: LocalDate? = nil, old: Int = 0
    ) {
      self.path = path
      self.count = count
      self.says = says
      self.day = day
      self.old = old
    }
  }

  /// Each nil where there is none.
  package let letterhead: Part?
  package let templates: Part?
  package let terms: Part?
  package let costs: Part?
  package let law: Part?

  package init(letterhead: Part?, templates: Part?, terms: Part?, costs: Part?, law: Part?) {
    self.letterhead = letterhead
    self.templates = templates
    self.terms = terms
    self.costs = costs
    self.law = law
  }

  /// Whether anything is there.
  package var isEmpty: Bool {
    [letterhead, templates, terms, costs, law].allSatisfy { $0 == nil }
  }

  /// Everything that is there, each with what it is called.
  package func facts(in language: Language) -> [(name: String, text: String, path: String)] {
    func say(_ dutch: String, _ english: String) -> String {
      language.say(dutch: dutch, english: english)
    }
    var facts: [(String, String, String)] = []
    if let letterhead {
      facts.append((say("Briefhoofd", "Letterhead"), letterhead.says ?? "", letterhead.path))
    }
    if let templates {
      facts.append(
        (say("Eigen teksten", "Own texts"), String(templates.count ?? 0), templates.path))
    }
    if let terms {
      let old =
        terms.old == 0
        ? "" : say(", \(terms.old) te oud: vraag het na", ", \(terms.old) too old: ask again")
      facts.append((say("Schuldeisers", "Creditors"), "\(terms.count ?? 0)\(old)", terms.path))
    }
    if let costs {
      let day = costs.day.map { ", \($0.text(in: language))" } ?? ""
      facts.append(
        (
          say("Gewone kosten", "Usual costs"), "\(costs.count ?? 0), \(costs.says ?? "")\(day)",
          costs.path
        ))
    }
    if let law {
      facts.append(
        (say("Cijfers van de wet", "Figures of the law"), "\(law.count ?? 0)", law.path))
    }
    return facts.map { (name: $0.0, text: $0.1, path: $0.2) }
  }

  /// What is used, in one sentence; nil where there is nothing.
  package func sentence(in language: Language) -> String? {
    guard !isEmpty else { return nil }
    let all = facts(in: language).map { "\($0.name.lowercased()) (\($0.text))" }
    return language.say(
      dutch: "Van het kantoor geldt voor iedereen: \(all.listed(in: .dutch)).",
      english: "The office gives to everybody: \(all.listed(in: .english)).")
  }
}

/// What the office keeps once for all its clients.
/// - Parameters:
///   - folder: Where the office keeps its own.
///   - office: The folder of the office as it was named.
package func officeHouseReport(
  _ house: OfficeHouse, folder: String, office: String? = nil, in language: Language
) -> Report {
  let (terms, usual) = (OfficeSay.command("terms", office), OfficeSay.command("usual", office))
  let title = language.say(
    dutch: "Wat het kantoor één keer bewaart", english: "What the office keeps once")
  let hint = Report.Block.bullets([
    language.say(
      dutch: "Briefhoofd: aflos letter head set --to \(folder)/house-style.txt",
      english: "Letterhead: aflos letter head set --to \(folder)/house-style.txt"),
    language.say(
      dutch: "Afspraken van schuldeisers: \(terms)", english: "Terms of creditors: \(terms)"),
    language.say(dutch: "Gewone kosten: \(usual)", english: "Usual costs: \(usual)"),
    language.say(
      dutch: "Eigen teksten: in de map \(folder)/templates",
      english: "Own texts: in the folder \(folder)/templates"),
    language.say(
      dutch: "Cijfers van de wet: in de map \(folder)/law",
      english: "Figures of the law: in the folder \(folder)/law"),
  ])
  let facts = house.facts(in: language)
  let known: [Report.Block] =
    facts.isEmpty
    ? [.paragraph(language.say(dutch: "Er is nog niets.", english: "There is nothing yet."))]
    : [
      .table(
        ReportTable(
          columns: [
            .short(language.say(dutch: "Wat", english: "What")),
            .words(language.say(dutch: "Inhoud", english: "Contents")),
            .words(language.say(dutch: "Bestand", english: "File")),
          ], rows: facts.map { [$0.name, $0.text, $0.path] }, totals: []))
    ]
  return Report(
    title: title,
    blocks: known + [
      .paragraph(
        language.say(
          dutch: "Zo zet u er iets in:", english: "This is how to put something in:")), hint,
      .command(
        terms,
        explanation: language.say(
          dutch: "Zie wat schuldeisers het kantoor vertelden.",
          english: "See what creditors told the office.")),
    ])
}

extension OfficeHouse {
  /// `aflos.office-house/1`: the same for other programs.
  package var json: JSONValue {
    func part(_ part: Part?) -> JSONValue {
      part.map {
        [
          "file": .string($0.path), "count": .count($0.count), "says": .text($0.says),
          "day": .day($0.day), "old": .count($0.old),
        ]
      } ?? .null
    }
    return [
      "schema": "aflos.office-house/1", "letterhead": part(letterhead),
      "templates": part(templates), "terms": part(terms), "costs": part(costs), "law": part(law),
    ]
  }
}
