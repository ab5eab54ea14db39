import ArgumentParser
import Documents
import Domain
import Exchange

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
  let table: TableText
  let json: JSONValue
}

/// What an overview can go out as.
enum ExportFormat: String, CaseIterable {
  case text, csv, html, pdf, json

  /// How the names of its files end.
  var ending: String { self == .text ? "txt" : rawValue }
}

extension Context {
  /// The dossier as it goes out.
  mutating func exported(_ options: ExportOptions) throws(Failure) -> Dossier {
    let (_, dossier) = try dossier()
    return options.redacted ? dossier.redacted(in: language) : dossier
  }

  /// Prints it, or puts it in the file that is named. A page or a PDF always goes to a file: where
  /// none is named, to one with a fitting name in the folder where one is.
  func export(_ exported: Exported, _ options: ExportOptions) throws(Failure) {
    let format = try exportFormat(options)
    let path: String? =
      switch (options.to, format) {
      case ("-", _): nil
      case (let path?, _): path
      case (nil, .html), (nil, .pdf): "\(exported.name).\(format.ending)"
      case (nil, .text), (nil, .csv), (nil, .json): nil
      }
    let bytes = try bytes(of: exported, as: format, font: options.font)
    guard let path else { return display.console.write(bytes) }
    try TextFile.write(bytes, to: path)
    if self.options.json { return display.print(["schema": "aflos.file/1", "file": .string(path)]) }
    display.say(Say.fileWritten(path).text(in: language))
  }

  private func bytes(
    of exported: Exported, as format: ExportFormat, font: String?
  ) throws(Failure) -> [UInt8] {
    switch format {
    case .text: Array(display.text(of: exported.report.onPaper).utf8)
    case .csv: Array(exported.table.text(in: language).utf8)
    case .json: Array((exported.json.text(.pretty) + "\n").utf8)
    case .html: Array(Annex(exported.report).html(in: language).utf8)
    case .pdf: try pdf(of: Annex(exported.report), font: font)
    }
  }

  /// The format that is named, else the one the name of the file ends in, else text.
  private func exportFormat(_ options: ExportOptions) throws(Failure) -> ExportFormat {
    if let typed = options.format {
      let typed = Typed(typed, for: nil)
      guard let format = ExportFormat.allCases.first(where: { $0.rawValue == typed.raw.lowercased() })
      else {
        throw .option(
          .exportFormat, typed.error(.unknownChoice(nearest: [], allowed: ExportFormat.allCases.map(\.rawValue))))
      }
      return format
    }
    if self.options.json { return .json }
    let ending = options.to.flatMap { $0.split(separator: ".").last }.map { $0.lowercased() }
    return ExportFormat.allCases.first { $0.ending == ending } ?? .text
  }
}
