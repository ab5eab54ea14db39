import Documents
import Domain
import Exchange
import Planning
import Terminal

/// Puts reports, sentences and JSON on the screen: data to the output, messages to the error
/// output.
struct Display {
  private(set) var capabilities: Capabilities
  let console: Console
  /// The language of the dialogue in which this shows something; nil outside one. A question
  /// follows there: what is shown must not run away over the screen.
  private let dialogue: Language?
  /// The language of what is shown.
  var language = Language.english
  /// Shows what is longer than the screen, a screen at a time; nil where nobody reads along.
  var pager: (([String]) -> Void)?
  private let paint: Paint

  init(world: World, options: GlobalOptions, dialogue: Language?) {
    var capabilities = Capabilities.detect(
      environment: world.environment, plain: options.plain, noColour: options.noColor)
    if let isInteractive = world.isInteractive { capabilities.interactive = isInteractive }
    self.capabilities = capabilities
    self.dialogue = dialogue
    console = Console(output: world.output, error: world.error, failures: world.failures)
    paint = Paint(colour: capabilities.colour)
  }

  /// One or more lines of data, wrapped to the screen.
  func say(_ text: String) {
    let lines = spoken(text).split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapped(String($0), width: capabilities.width)
    }
    console.write(lines.joined(separator: "\n") + "\n")
  }

  /// A line of a list: what does not fit goes on in the next line, this far from the left.
  func say(_ text: String, hanging: Int) {
    let lines = wrapped(spoken(text), width: capabilities.width, hanging: hanging)
    console.write(lines.joined(separator: "\n") + "\n")
  }

  /// The name of what follows.
  func heading(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapped(String($0), width: capabilities.width)
    }
    console.write(lines.map { paint($0, .title) }.joined(separator: "\n") + "\n")
  }

  /// Data exactly as it is, such as a letter.
  func print(_ text: String) {
    console.write(text.hasSuffix("\n") ? text : text + "\n")
  }

  /// A whole file, byte for byte.
  func print(bytes: [UInt8]) { _ = console.write(bytes: bytes) }

  func print(_ json: JSONValue) { print(json.text(.pretty)) }

  /// A message that is not data: what was done, or what is wrong.
  func note(_ text: String, _ emphasis: Emphasis = .strong) {
    let lines = spoken(text).split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapped(String($0), width: capabilities.width)
    }
    console.writeError(paint(lines.joined(separator: "\n"), emphasis) + "\n")
  }

  var isDialogue: Bool { dialogue != nil }

  /// In the dialogue commands are said in the words that are typed there.
  func spoken(_ text: String) -> String {
    let told = isDialogue ? text.inDialogue(language) : text
    return capabilities.plain ? Documents.spoken(told, in: language) : told
  }

  /// A whole report; in a dialogue a very long one is cut down, and says so.
  func show(_ report: Report) {
    let report =
      dialogue.map { language in
        report.shortened(.reading) { MenuSay.moreOnPaper($0).text(in: language) }
      } ?? report
    let lines = lines(of: report, .everywhere)
    if let pager { return pager(lines) }
    console.write(lines.joined(separator: "\n") + "\n")
  }

  /// How much room is left between the blocks of a report.
  enum Spacing {
    case everywhere
    /// Not between what is wrong and what to do about it.
    case grouped
    case nowhere
  }

  /// A whole report in the lines of this screen.
  func lines(of report: Report, _ spacing: Spacing) -> [String] {
    let told = isDialogue ? report.inDialogue(language) : report
    let report = capabilities.plain ? told.spoken(in: language) : told
    var lines = wrapped(report.title, width: capabilities.width).map { paint($0, .title) }
    var isAfterNote = false
    for block in report.blocks {
      let isOne = isAfterNote && block.isNoteOrParagraph
      if spacing == .everywhere || spacing == .grouped && !isOne { lines.append("") }
      isAfterNote = block.isNoteOrParagraph
      lines += self.lines(of: block)
    }
    return lines
  }

  /// The same for the size that the window has now.
  func refreshed() -> Display {
    var display = self
    display.capabilities = capabilities.refreshed()
    return display
  }

  private func lines(of block: Report.Block) -> [String] {
    let width = capabilities.width
    switch block {
    case .heading(let text): return wrapped(text, width: width).map { paint($0, .strong) }
    case .paragraph(let text): return wrapped(text, width: width)
    case .bullets(let items):
      return items.flatMap { wrapped("- \($0)", width: width, hanging: 2) }
    case .pairs(let pairs): return self.lines(of: pairs)
    case .table(let table):
      return Table(table).lines(width: width, plain: capabilities.plain)
    case .chart(let chart): return Chart(chart).lines(width: width, plain: capabilities.plain)
    case .note(let severity, let text):
      return wrapped(text, width: width).map { paint($0, severity.emphasis) }
    case .command(let command, let explanation):
      return wrapped(explanation, width: width) + ["  " + paint(command, .strong)]
    }
  }

  /// Labels in a column when they fit, otherwise label and value behind each other.
  private func lines(of pairs: [Report.Pair]) -> [String] {
    let column = (pairs.map { displayWidth(of: $0.label) }.max() ?? 0) + 2
    guard !capabilities.plain, column * 2 < capabilities.width else {
      return pairs.flatMap { wrapped("\($0.label): \($0.value)", width: capabilities.width) }
    }
    return pairs.flatMap { pair in
      wrapped(
        padded("\(pair.label):", width: column) + pair.value, width: capabilities.width,
        hanging: column)
    }
  }
}

extension Report.Block {
  fileprivate var isNoteOrParagraph: Bool {
    switch self {
    case .note, .paragraph: true
    default: false
    }
  }
}

extension FindingSeverity {
  /// The words say it too: colour is never the only sign.
  fileprivate var emphasis: Emphasis {
    switch self {
    case .stop: .stop
    case .warn, .ask: .caution
    case .info: .faint
    }
  }
}
