/// Turns the bytes of a terminal into keys, however they are cut up by reading.
struct KeyDecoder: Sendable {
  private enum State: Equatable {
    case ground
    /// Inside a character of several bytes; so many still to come.
    case character(missing: Int)
    case escape
    /// After `ESC [`.
    case sequence
    /// After `ESC O`: one more byte, as some terminals send Home and the arrows.
    case applicationKey
    /// After `ESC [ [`: one more byte, a function key of the Linux console.
    case consoleKey
    case paste
  }

  /// What to wait for before giving up on the rest of a key.
  enum Pending { case nothing, sequence, paste }

  private var state = State.ground
  private var collected: [UInt8] = []
  private var keys: [Key] = []

  /// Whether a key has begun that is not complete.
  var pending: Pending {
    switch state {
    case .ground: .nothing
    case .paste: .paste
    default: .sequence
    }
  }

  /// The keys that `bytes` complete. Characters typed directly after each other are one key.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    keys = []
    for byte in bytes { take(byte) }
    defer { keys = [] }
    return keys
  }

  /// Ends what has begun, because nothing more came.
  mutating func flush() -> [Key] {
    defer {
      (state, collected, keys) = (.ground, [], [])
    }
    switch state {
    case .ground: return []
    case .character: return [.text("\u{FFFD}")]
    case .escape: return [.escape]
    case .paste: return [.paste(String(decoding: collected, as: UTF8.self))]
    case .sequence, .applicationKey, .consoleKey: return [.unknown]
    }
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeInGround(byte)
    case .character(let missing): takeInCharacter(byte, missing: missing)
    case .escape: takeAfterEscape(byte)
    case .sequence: takeInSequence(byte)
    case .applicationKey: finish(Self.arrow(byte) ?? .unknown)
    case .consoleKey: finish(.unknown)
    case .paste: takeInPaste(byte)
    }
  }

  private mutating func finish(_ key: Key) {
    if case .text(let new) = key, case .text(let old) = keys.last {
      keys[keys.count - 1] = .text(old + new)
    } else {
      keys.append(key)
    }
    state = .ground
    collected = []
  }
}

// MARK: Characters

extension KeyDecoder {
  private mutating func takeInGround(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x09: finish(.tab)
    case 0x0A, 0x0D: finish(.enter)
    case 0x08, 0x7F: finish(.backspace)
    case 0x01...0x1A: finish(.control(letter(byte + 0x60)))
    case 0x00, 0x1C...0x1F: finish(.unknown)
    case 0x20..<0x7F: finish(.text(String(letter(byte))))
    case 0xC2...0xDF: begin(byte, missing: 1)
    case 0xE0...0xEF: begin(byte, missing: 2)
    case 0xF0...0xF4: begin(byte, missing: 3)
    default: finish(.text("\u{FFFD}"))
    }
  }

  private mutating func begin(_ byte: UInt8, missing: Int) {
    collected = [byte]
    state = .character(missing: missing)
  }

  private mutating func takeInCharacter(_ byte: UInt8, missing: Int) {
    guard byte & 0xC0 == 0x80 else {
      finish(.text("\u{FFFD}"))
      take(byte)
      return
    }
    collected.append(byte)
    guard missing == 1 else {
      state = .character(missing: missing - 1)
      return
    }
    let text = String(decoding: collected, as: UTF8.self)
    // U+0080 to U+009F are control characters too, and not to be typed.
    let isControl = text.unicodeScalars.first?.properties.generalCategory == .control
    finish(isControl ? .unknown : .text(text))
  }

  private func letter(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
}

// MARK: Escape sequences

extension KeyDecoder {
  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case 0x1B: break
    case UInt8(ascii: "["): state = .sequence
    case UInt8(ascii: "O"): state = .applicationKey
    case 0x08, 0x7F: finish(.deleteWordLeft)
    case 0x20..<0x7F: finish(.alt(Character(letter(byte).lowercased())))
    default:
      // A key of its own after a lone Escape.
      finish(.escape)
      take(byte)
    }
  }

  private mutating func takeInSequence(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "[") where collected.isEmpty: state = .consoleKey
    case 0x20...0x3F where collected.count < 32: collected.append(byte)
    case 0x40...0x7E: endSequence(byte)
    case 0x1B:
      finish(.unknown)
      state = .escape
    default: finish(.unknown)
    }
  }

  private mutating func endSequence(_ final: UInt8) {
    let numbers = String(decoding: collected, as: UTF8.self).split(separator: ";")
      .map { Int($0) ?? 0 }
    if final == UInt8(ascii: "~"), numbers.first == 200 {
      collected = []
      state = .paste
      return
    }
    let modified = (numbers.count > 1 && numbers[1] > 1) || (final != 0x7E && numbers.first == 5)
    let key = final == UInt8(ascii: "~") ? Self.numbered(numbers.first ?? 0) : Self.arrow(final)
    finish(modified ? Self.byWord(key ?? .unknown) : key ?? .unknown)
  }

  /// The key that ends in this letter, after `ESC [` or `ESC O`.
  private static func arrow(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    // rxvt sends small letters for arrows with Ctrl.
    case UInt8(ascii: "c"): .wordRight
    case UInt8(ascii: "d"): .wordLeft
    case UInt8(ascii: "M"): .enter
    default: nil
    }
  }

  /// The key with this number before "~".
  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 4, 8: .end
    case 3: .delete
    default: nil
    }
  }

  /// What a key does with Ctrl or Alt held.
  private static func byWord(_ key: Key) -> Key {
    switch key {
    case .left: .wordLeft
    case .right: .wordRight
    case .delete: .deleteWordRight
    default: key
    }
  }
}

// MARK: Pasting

extension KeyDecoder {
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private mutating func takeInPaste(_ byte: UInt8) {
    collected.append(byte)
    guard byte == Self.pasteEnd.last, collected.suffix(Self.pasteEnd.count) == Self.pasteEnd[...]
    else { return }
    collected.removeLast(Self.pasteEnd.count)
    finish(.paste(String(decoding: collected, as: UTF8.self)))
  }
}
