import Domain
import Planning

/// What Aflos finds around itself: the screen, the letters it can draw, which version it is.
package struct Surroundings: Hashable, Sendable {
  /// So many characters fit.
  package struct Screen: Hashable, Sendable {
    package let columns: Int
    package let rows: Int

    package init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// The number of the program.
  package let version: String
  /// The day of the figures of the law that hold, with what was entered beside them.
  package let lawDay: LocalDate
  /// Nil where there is no terminal.
  package let screen: Screen?
  /// Whether screens are drawn for a screen reader.
  package let isPlain: Bool
  /// The variable that says how text is written, with its value; nil where none says it.
  package let locale: String?
  /// The font of PDF files; nil where none was found, so that only letters of Western Europe can be drawn.
  package let font: String?
  /// With which texts of letters are changed; nil where no variable names one.
  package let editor: String?
  /// The programs of others that read letters and are there.
  package let helpers: [LetterHelper]
  /// What the office that the dossier belongs to gives to it; nil without an office.
  package var office: OfficeHouse?
  /// Why that cannot be used; nil where it can.
  package var officeProblem: String?

  package init(
    version: String, lawDay: LocalDate, screen: Screen?, isPlain: Bool,
    locale: String?, font: String?, editor: String?, helpers: [LetterHelper]
  ) {
    self.version = version
    self.lawDay = lawDay
    self.screen = screen
    self.isPlain = isPlain
    self.locale = locale
    self.font = font
    self.editor = editor
    self.helpers = helpers
  }

  /// Whether text is written as Aflos writes it. Where nothing says it, nearly always.
  package var isUTF8: Bool {
    guard let locale else { return true }
    let value = locale.lowercased()
    return value.contains("utf-8") || value.contains("utf8")
  }
}

extension Surroundings {
  /// A table of them, and what to mend, each with how.
  package func blocks(in language: Language) -> [Report.Block] {
    func say(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
    let size = screen.map { screen in
      say(
        "\(screen.columns) bij \(screen.rows)", "\(screen.columns) by \(screen.rows)")
    }
    let plain = isPlain ? say(", zonder lijnen en kleur", ", without lines and colour") : ""
    var blocks: [Report.Block] = [
      .heading(say("Waarmee Aflos hier werkt", "What Aflos works with here")),
      .pairs([
        Report.Pair(say("Versie", "Version"), version),
        Report.Pair(say("Cijfers van de wet", "Figures of the law"), lawDay.text(in: language)),
        Report.Pair(say("Scherm", "Screen"), (size ?? say("geen", "none")) + plain),
        Report.Pair(say("Tekens", "Characters"), locale ?? say("niet gezegd", "not said")),
        Report.Pair(say("Letter in pdf", "Font of PDF"), font ?? say("ingebouwd", "built in")),
        Report.Pair(
          say("Teksten veranderen met", "Texts are changed with"),
          editor ?? say("niet gekozen", "not chosen")),
        Report.Pair(
          say("Brieven lezen met", "Letters are read with"),
          helpers.isEmpty
            ? say("niets: alleen tekst", "nothing: only text")
            : helpers.map(\.rawValue).joined(separator: ", ")),
      ]),
    ]
    let missing = LetterHelper.allCases.filter { !helpers.contains($0) }
    if !missing.isEmpty {
      let what = missing.map { $0.purpose(in: language) }.listed(in: language)
      let packages = Set(missing.map(\.package)).sorted().joined(separator: " ")
      blocks.append(
        .note(
          .info,
          say(
            "Van brieven wordt nog niet gelezen: \(what). Dat kan met sudo apt install \(packages).",
            "Of letters is not read yet: \(what). That works with sudo apt install \(packages).")))
    }
    if !isUTF8 {
      blocks.append(
        .note(
          .warn,
          say(
            "Uw scherm leest misschien geen UTF-8. Staan er vreemde tekens? Kies een taal die eindigt op UTF-8, zoals nl_NL.UTF-8.",
            "Your screen may not read UTF-8. Do you see odd characters? Choose a language that ends in UTF-8, such as en_GB.UTF-8."
          )))
    }
    if font == nil {
      blocks.append(
        .note(
          .info,
          say(
            "Er is geen lettertype gevonden. Namen met letters van buiten West-Europa komen dan niet goed in een pdf. Installeer fonts-liberation of fonts-dejavu-core, of geef --font.",
            "No font was found. Names with letters from outside Western Europe then come out wrong in a PDF. Install fonts-liberation or fonts-dejavu-core, or give --font."
          )))
    }
    return blocks + officeBlocks(in: language)
  }

  /// What the office gives, and what of it cannot be used.
  private func officeBlocks(in language: Language) -> [Report.Block] {
    if let officeProblem { return [.note(.warn, officeProblem)] }
    guard let office, !office.isEmpty else { return [] }
    return [
      .heading(language.say(dutch: "Van het kantoor", english: "From the office")),
      .pairs(office.facts(in: language).map { Report.Pair($0.name, "\($0.text): \($0.path)") }),
    ]
  }
}
