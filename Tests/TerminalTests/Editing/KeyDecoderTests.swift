import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  /// What terminals send, and what it means.
  static let keys: [(String, Key)] = [
    ("a", .text("a")), ("é€日👍", .text("é€日👍")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
    ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1}", .control("a")),
    ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{0}", .unknown),
    ("\u{1F}", .unknown), ("\u{1B}b", .alt("b")), ("\u{1B}F", .alt("f")),
    ("\u{1B}\u{7F}", .deleteWordLeft), ("\u{1B}\u{8}", .deleteWordLeft),
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
    ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
    ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .deleteWordRight), ("\u{1B}[1;5D", .wordLeft),
    ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft), ("\u{1B}[1;3C", .wordRight),
    ("\u{1B}[5D", .wordLeft), ("\u{1B}Od", .wordLeft), ("\u{1B}Oc", .wordRight),
    ("\u{1B}\u{1B}[D", .left), ("\u{1B}[1;1D", .left), ("\u{1B}OM", .enter),
    ("\u{1B}[5~", .unknown), ("\u{1B}[15~", .unknown), ("\u{1B}[[A", .unknown),
    ("\u{1B}OP", .unknown), ("\u{1B}[Z", .unknown), ("\u{9B}", .unknown),
    ("\u{1B}[200~a\nb\tc\u{1B}[A\u{1B}[201~", .paste("a\nb\tc\u{1B}[A")),
    ("\u{1B}[200~\u{1B}[201~", .paste("")),
  ]

  @Test(arguments: keys)
  func readsWhole(_ sent: String, as key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(sent.utf8) == [key])
    #expect(decoder.pending == .nothing)
  }

  @Test(arguments: keys)
  func readsByteByByteWhateverCameBefore(_ sent: String, as key: Key) {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in ("x" + sent).utf8 { keys += decoder.feed([byte]) }
    let text = keys.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
    if case .text(let expected) = key {
      #expect(text == "x" + expected)
    } else {
      #expect(keys == [.text("x"), key])
    }
  }

  @Test(arguments: [
    ([0xFF], [Key.text("\u{FFFD}")]),
    ([0xC3, 0x28], [.text("\u{FFFD}(")]),
    ([0xE2, 0x82, 0x0D], [.text("\u{FFFD}"), .enter]),
    ([0x80, 0x61], [.text("\u{FFFD}a")]),
    ([0xC0, 0xAF], [.text("\u{FFFD}\u{FFFD}")]),
  ])
  func showsThatBytesWereNoText(_ bytes: [UInt8], _ keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes) == keys)
  }

  @Test(arguments: [
    ("\u{1B}", Key.escape, KeyDecoder.Pending.sequence),
    ("\u{1B}[1;", .unknown, .sequence),
    ("\u{1B}O", .unknown, .sequence),
    ("\u{1B}[200~half", .paste("half"), .paste),
  ])
  func canBeEndedWhenNothingMoreComes(
    _ sent: String, as key: Key, pending: KeyDecoder.Pending
  ) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(sent.utf8) == [])
    #expect(decoder.pending == pending)
    #expect(decoder.flush() == [key])
    #expect(decoder.feed("a".utf8) == [.text("a")])
  }

  @Test func aLoneEscapeBeforeAnotherKeyIsDropped() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}\r".utf8) == [.escape, .enter])
    #expect(decoder.feed("\u{1B}[1\u{1B}[A".utf8) == [.unknown, .up])
  }

  @Test func anEndlessSequenceEnds() {
    var decoder = KeyDecoder()
    let keys = decoder.feed(("\u{1B}[" + String(repeating: "1", count: 40) + "x").utf8)
    #expect(keys.first == .unknown)
    #expect(decoder.pending == .nothing)
  }

  @Test(arguments: UInt64(0)..<200)
  func anyBytesCutUpAnywhereGiveTheSame(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<12 {
      if Bool.random(using: &random), let key = Self.keys.randomElement(using: &random) {
        bytes += key.0.utf8
      } else {
        bytes.append(.random(in: 0...255, using: &random))
      }
    }
    var whole = KeyDecoder()
    var parts = KeyDecoder()
    let expected = whole.feed(bytes) + whole.flush()
    var found = bytes.flatMap { parts.feed([$0]) } + parts.flush()
    // Typed characters are joined only when they come together.
    found = found.reduce(into: []) { keys, key in
      if case .text(let new) = key, case .text(let old) = keys.last {
        keys[keys.count - 1] = .text(old + new)
      } else {
        keys.append(key)
      }
    }
    #expect(found.filter { $0 != .text("") } == joined(expected))
  }

  private func joined(_ keys: [Key]) -> [Key] {
    keys.reduce(into: []) { keys, key in
      if case .text(let new) = key, case .text(let old) = keys.last {
        keys[keys.count - 1] = .text(old + new)
      } else {
        keys.append(key)
      }
    }
  }
}
