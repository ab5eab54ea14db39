/// What a program writes to a terminal, cut into characters and orders.
enum TerminalOutput: Equatable {
  case character(Character)
  /// A byte below 32: carriage return, newline, backspace, tab, bell.
  case control(UInt8)
  /// `ESC [ parameters letter`, as "2K" → (["2"], "K").
  case order(parameters: [Int], letter: Character)

  /// Skips what is no text and no order (window titles, character sets); an unfinished order or
  /// character at the end is left for when the rest has come.
  static func parts(of bytes: [UInt8]) -> [TerminalOutput] {
    var parts: [TerminalOutput] = []
    var rest = bytes[...]
    while let first = rest.first {
      switch first {
      case 0x1B:
        guard let (part, after) = escape(in: rest) else { return parts }
        if let part { parts.append(part) }
        rest = after
      case ..<0x20, 0x7F:
        parts.append(.control(first))
        rest = rest.dropFirst()
      default:
        let text = rest.prefix { $0 >= 0x20 && $0 != 0x7F }
        let whole = text.endIndex == bytes.endIndex ? text.withoutHalfCharacter : text
        parts += String(decoding: whole, as: UTF8.self).map { .character($0) }
        if whole.count < text.count { return parts }
        rest = rest[text.endIndex...]
      }
    }
    return parts
  }

  /// The order at the start of `rest`, when it is one, and what follows. Nil when unfinished.
  private static func escape(in rest: ArraySlice<UInt8>) -> (TerminalOutput?, ArraySlice<UInt8>)? {
    let body = rest.dropFirst()
    switch body.first {
    case nil: return nil
    case UInt8(ascii: "["):
      let parameters = body.dropFirst().prefix { (0x20...0x3F).contains($0) }
      guard parameters.endIndex < rest.endIndex else { return nil }
      let after = rest[(parameters.endIndex + 1)...]
      let text = String(decoding: parameters, as: UTF8.self)
      if text.hasPrefix("?") { return (nil, after) }
      let letter = Character(Unicode.Scalar(rest[parameters.endIndex]))
      let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map {
        Int($0) ?? 0
      }
      return (.order(parameters: text.isEmpty ? [] : numbers, letter: letter), after)
    case UInt8(ascii: "]"):
      guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == 0x9C }) else { return nil }
      return (nil, rest[(end + 1)...])
    default: return (nil, body.dropFirst())
    }
  }

  /// All text in the order in which it was written, without orders; lines end in "\n" only.
  static func plainText(of bytes: [UInt8]) -> String {
    parts(of: bytes).reduce(into: "") { text, part in
      switch part {
      case .character(let character): text.append(character)
      case .control(0x0A): text.append("\n")
      case .control(0x09): text.append("\t")
      case .control, .order: break
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without the first bytes of a UTF-8 character whose last bytes are still to come.
  fileprivate var withoutHalfCharacter: ArraySlice<UInt8> {
    guard let start = lastIndex(where: { $0 & 0xC0 != 0x80 }), endIndex - start < 4 else {
      return self
    }
    let length = self[start] < 0xC0 ? 1 : self[start] < 0xE0 ? 2 : self[start] < 0xF0 ? 3 : 4
    return endIndex - start < length ? self[..<start] : self
  }
}
