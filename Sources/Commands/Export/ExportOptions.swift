import ArgumentParser
import Documents
import Domain
import Exchange
import Paper
import Planning
import Terminal

/// What an overview goes out as, and where.
struct ExportOptions: ParsableArguments {
  @Option(help: CommandHelp.option(.exportFormat)) var format: String?
  @Option(help: CommandHelp.option(.toFile)) var to: String?
  @Option(help: CommandHelp.option(.font)) var font: String?
  @Flag(help: CommandHelp.option(.redacted)) var redacted = false
}

/// Something that can go out in every form.
struct Exported {
  /// What its file is called, without the ending.
  let name: String
  let report: Report
  /// What comes after the report, each on pages of its own.
  var more: [Report] = []
  /// Drawn above the words, on pages and paper.
  var picture: LevelPicture?
  let table: TableText
  let json: JSONValue
}

extension Context {
  /// The dossier as it goes out.
  mutating func exported(_ options: ExportOptions) throws(Failure) -> Standing {
    let (_, standing) = try standing()
    let language = language
    guard options.redacted else { return standing }
    return try lawful { () throws(LawError) in try standing.redacted(in: language) }
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
      case (nil, .text), (nil, .csv), (nil, .json): nil
      }
    let bytes = try bytes(of: exported, as: format, font: options.font)
    guard let path else {
      _ = display.console.write(bytes: bytes)
      return
    }
    try TextFile.write(bytes, to: path)
    guard !self.options.json else {
      return display.print(["schema": "aflos.file/1", "file": .string(path)])
    }
    display.say(Say.fileWritten(path).text(in: language))
  }

  private func bytes(
    of exported: Exported, as format: ExportFormat, font: String?
  ) throws(Failure) -> [UInt8] {
    var annex = Annex(exported.report)
    annex.picture = exported.picture
    let booklet = Booklet(
      title: annex.title, parts: [annex] + exported.more.map { Annex($0) })
    switch format {
    case .text: return Array(booklet.text.utf8)
    case .csv: return Array(exported.table.text(in: language).utf8)
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
