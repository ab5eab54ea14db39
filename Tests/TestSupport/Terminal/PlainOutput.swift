/// What a program wrote as text, read on as it comes: orders to the terminal are left out, lines end
/// in "\n" only. The same text as `TerminalOutput.plainText`, without beginning anew each time.
struct PlainOutput {
  /// UTF-8.
  private(set) var text: [UInt8] = []
  private var read = 0
  private var state = State.text

  private enum State {
    case text, escape, order, title, letters
  }

  /// Reads what is new in `bytes`: all that was written so far.
  mutating func read(_ bytes: [UInt8]) {
    for byte in bytes[read...] { take(byte) }
    read = bytes.count
  }

  private mutating func take(_ byte: UInt8) {
    switch (state, byte) {
    case (.text, 0x1B): state = .escape
    case (.text, 0x20...0x7E), (.text, 0x80...), (.text, 0x0A), (.text, 0x09): text.append(byte)
    case (.text, _): break
    case (.escape, UInt8(ascii: "[")): state = .order
    case (.escape, UInt8(ascii: "]")): state = .title
    // Which set of letters comes, as fish says before and after each word.
    case (.escape, UInt8(ascii: "(")): state = .letters
    case (.letters, _): state = .text
    case (.escape, _): state = .text
    case (.order, 0x20...0x3F): break
    case (.order, _): state = .text
    case (.title, 0x07), (.title, 0x9C): state = .text
    case (.title, _): break
    }
  }
}
