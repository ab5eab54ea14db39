/// Draws the prompt and the line being typed on a terminal, on one row.
struct Screen {
  private let console: Console
  private let fallback: Capabilities
  private let request: LineRequest
  private var view = LineView()
  private var size: (width: Int, height: Int)
  private var layout: PromptLayout
  /// The column in which the cursor was left, and the columns of the whole row.
  private var cursorColumn = 0
  private var rowWidth = 0

  init(_ request: LineRequest, console: Console, fallback: Capabilities) {
    self.request = request
    self.console = console
    self.fallback = fallback
    size = Self.measure(console, fallback)
    layout = PromptLayout(request.prompt, width: size.width)
  }

  private static func measure(
    _ console: Console, _ fallback: Capabilities
  ) -> (width: Int, height: Int) {
    guard let size = screenSize(of: console.output.number) else {
      return (fallback.width, fallback.height)
    }
    return (max(size.width, 8), max(size.height, 2))
  }

  /// Draws the whole prompt and the line where the cursor stands now.
  mutating func begin(_ buffer: LineBuffer) {
    console.write(layout.above.map { $0 + "\n" }.joined() + row(buffer))
  }

  /// Draws the row again.
  mutating func draw(_ buffer: LineBuffer) { console.write(row(buffer)) }

  /// Draws for the size that the terminal has now.
  mutating func resize(_ buffer: LineBuffer) {
    size = Self.measure(console, fallback)
    layout = PromptLayout(request.prompt, width: size.width)
    // A terminal that became narrower has broken the row in pieces: start at the first.
    let rows = cursorColumn / size.width
    let up = rows > 0 ? "\u{1B}[\(rows)A" : ""
    console.write("\r" + up + "\u{1B}[J" + row(buffer))
  }

  /// Clears the screen and draws prompt and line at its top.
  mutating func clear(_ buffer: LineBuffer) {
    console.write("\u{1B}[H\u{1B}[2J")
    begin(buffer)
  }

  /// Shows `candidates` under the line and draws the row again below them.
  mutating func list(_ candidates: [String], under buffer: LineBuffer) {
    let lines = candidateLines(candidates, width: size.width - 1, height: size.height - 2)
    console.write("\n" + lines.map { $0 + "\n" }.joined() + row(buffer))
  }

  /// How many rows of the screen a line may keep once it was typed.
  static let mostRows = 5

  /// Leaves the whole line on the screen, unless it is longer than anybody reads, and goes to the
  /// next.
  func end(_ buffer: LineBuffer, _ event: LineEvent) {
    switch event {
    case .line(let text):
      let line = clipped(layout.last + shown(text), width: Self.mostRows * size.width)
      console.write("\r" + line + "\u{1B}[K\n")
    case .interrupted: console.write("\r\u{1B}[\(max(1, rowWidth))C^C\n")
    case .endOfInput: console.write("\n")
    }
  }

  /// Writes prompt and `line` as if it had been typed.
  func echo(_ line: String) {
    let line = clipped(shown(line), width: Self.mostRows * size.width)
    console.write(request.prompt + line + "\n")
  }

  private func shown(_ text: String) -> String {
    request.secret
      ? String(repeating: "*", count: text.count)
      : withoutControls(text)
  }

  private mutating func row(_ buffer: LineBuffer) -> String {
    let promptWidth = displayWidth(of: layout.last)
    let characters =
      request.secret
      ? [Character](repeating: "*", count: buffer.characters.count) : buffer.characters
    let picture = view.draw(
      characters, cursor: buffer.cursor, columns: size.width - promptWidth)
    cursorColumn = promptWidth + picture.cursor
    rowWidth = promptWidth + displayWidth(of: picture.text)
    let right = cursorColumn > 0 ? "\u{1B}[\(cursorColumn)C" : ""
    return "\r" + layout.last + picture.text + "\u{1B}[K\r" + right
  }
}

/// A prompt taken apart: lines that are written once, and what stands before the line typed.
struct PromptLayout: Equatable {
  let above: [String]
  let last: String

  /// A prompt that leaves too little room for typing goes on lines of its own.
  init(_ prompt: String, width: Int) {
    var lines = prompt.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    let last = lines.removeLast()
    if displayWidth(of: last) <= width - max(10, width / 3) {
      self.above = lines
      self.last = last
    } else {
      self.above = lines + wrapped(last, width: width)
      self.last = "> "
    }
  }
}
