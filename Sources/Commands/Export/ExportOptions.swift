import ArgumentParser
import Documents
import Domain
import Exchange
import Paper
import Planning
import Rules
import Terminal

/// What an overview goes out as, and where.
struct ExportOptions: ParsableArguments {
  @Option(help: CommandHelp.option(.exportFormat), completion: CommandHelp.typed(.exportFormat))
  var format: String?
  @Option(help: CommandHelp.option(.toFile), completion: CommandHelp.typed(.toFile)) var to: String?
  @Option(help: CommandHelp.option(.font), completion: CommandHelp.typed(.font)) var font: String?
  @Flag(help: CommandHelp.option(.redacted)) var redacted = false
  @Flag(help: CommandHelp.option(.force)) var force = false
}

/// Something that can go out in every form.
struct Exported {
  /// What its file is called, without the ending.
  let name: String
  /// What it says, each part on pages of its own.
  let parts: [Annex]
  let table: TableText
  let json: JSONValue
}

extension Context {
  /// The dossier as it goes out.
  mutating func exported(_ options: ExportOptions) throws(Failure) -> Standing {
    let (_, standing) = try standing()
    return options.redacted ? try redacted(standing) : standing
  }

  /// The same picture without what tells who it is. Its law is made anew as well: figures that the
  /// user entered say where they were found.
  func redacted(_ standing: Standing) throws(Failure) -> Standing {
    let redaction = Redaction(of: standing.stated, letters: standing.letters, in: language)
    let shown = redaction.dossier(standing.stated)
    let terms = redaction.terms(standing.law.houseTerms, of: standing.stated)
    let law = try law(for: shown).knowing(terms)
    let letters = standing.letters.map(redaction.letter)
    return try lawful { () throws(LawError) in
      try Standing(
        stated: shown, letters: letters, since: standing.since, on: standing.on, law: law)
    }
  }

  /// Prints it, or puts it in the file that is named. A page or a PDF always goes to a file: where
  /// none is named, to one with a fitting name in the folder where one is.
  func export(_ exported: Exported, _ options: ExportOptions) throws(Failure) {
    let format = try exportFormat(options, usual: .text)
    let path: String? =
      switch (options.to, format) {
      case ("-", _): nil
      case (let path?, _): path
      case (nil, .html), (nil, .pdf): "\(exported.name).\(format.ending)"
      case (nil, .text), (nil, .csv), (nil, .csvPlain), (nil, .json): nil
      }
    let bytes = try bytes(of: exported, as: format, font: options.font)
    guard let path else {
      return display.print(bytes: bytes)
    }
    try put(bytes, at: path, isForced: options.force)
    guard !self.options.json else {
      return display.print(["schema": "aflos.file/1", "file": .string(path)])
    }
    display.say(Say.fileWritten(path).text(in: language))
  }

  private func bytes(
    of exported: Exported, as format: ExportFormat, font: String?
  ) throws(Failure) -> [UInt8] {
    let booklet = Booklet(title: exported.parts.first?.title ?? "", parts: exported.parts)
    switch format {
    case .text: return Array(booklet.text.utf8)
    case .csv: return Array(exported.table.text(.spreadsheet(language)).utf8)
    case .csvPlain: return Array(exported.table.text(.plain).utf8)
    case .json: return Array((exported.json.text(.pretty) + "\n").utf8)
    case .html: return Array(booklet.html(in: language).utf8)
    case .pdf:
      let file = booklet.pdf(on: today, in: language, with: try fonts(font))
      if !file.unshown.isEmpty {
        display.note(Say.lettersNotShown(file.unshown).text(in: language), .caution)
      }
      return file.bytes
    }
  }

  /// The format that is named, else the one that the name of the file ends in, else the usual one;
  /// JSON with `--json` and no file.
  func exportFormat(
    _ options: ExportOptions, usual: ExportFormat
  ) throws(Failure) -> ExportFormat {
    if let typed = options.format {
      do throws(InputError) {
        return try Choice(ExportFormat.allCases, in: language, isNumbered: false)
          .read(Typed(typed, for: nil))
      } catch { throw .option(.exportFormat, error) }
    }
    guard let path = options.to, path != "-" else { return self.options.json ? .json : usual }
    let ending = path.split(separator: ".").last.map { $0.lowercased() }
    return ExportFormat.allCases.first { $0.ending == ending } ?? usual
  }
}
