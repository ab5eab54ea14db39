import Testing

@testable import Sealing

/// Letters for a mail: strict where the format is, patient with what mails do to them.
@Suite struct ArmorTests {
  private static let bytes: [UInt8] = (0..<200).map { UInt8($0) }
  private static let text = String(decoding: Armor.text(of: bytes), as: UTF8.self)
  private static let lines = text.split(separator: "\n").map { String($0) }

  private static func joined(_ lines: [String], _ end: String = "\n") -> [UInt8] {
    Array((lines.joined(separator: end) + end).utf8)
  }

  @Test func lettersAreReadBack() throws {
    for count in [1, 2, 3, 47, 48, 49, 96, 200] {
      let bytes = Array(Self.bytes.prefix(count))
      #expect(try Armor.bytes(of: Armor.text(of: bytes)) == bytes)
      #expect(try Armor.bytes(inMail: Armor.text(of: bytes)) == bytes)
    }
  }

  /// The published files `armor_…` of C2SP/CCTV, by what is special about each.
  static let wrong: [(name: String, text: [UInt8])] = {
    let (begin, end) = (lines[0], lines[lines.count - 1])
    let body = Array(lines[1...(lines.count - 2)])
    let last = body[body.count - 1]
    func with(_ body: [String]) -> [UInt8] { joined([begin] + body + [end]) }
    return [
      ("empty", joined([begin, end])),
      ("empty_line_begin", with([""] + body)), ("empty_line_end", with(body + [""])),
      ("eol_between_padding", with(body.dropLast() + [last.dropLast() + "", "="])),
      ("garbage_leading", Array("garbage\n".utf8) + with(body)),
      ("garbage_trailing", with(body) + Array("garbage\n".utf8)),
      ("headers", with(["Headers: are", "Not: allowed", ""] + body)),
      (
        "invalid_character_header",
        joined([begin] + ["*" + body[0].dropFirst()] + body.dropFirst() + [end])
      ),
      ("invalid_character_payload", with(body.dropLast() + ["*" + last.dropFirst()])),
      ("long_line", with([body[0] + body[1]] + body.dropFirst(2))),
      ("lowercase", joined([begin.lowercased()] + body + [end.lowercased()])),
      ("no_end_line", joined([begin] + body)),
      ("no_padding", with(body.dropLast() + [String(last.prefix { $0 != "=" })])),
      (
        "not_canonical",
        with(body.dropLast() + [TestFile.notCanonical(String(last.prefix { $0 != "=" })) + "="])
      ),
      ("pgp_checksum", with(body + ["=AAAA"])),
      (
        "short_line",
        with([String(body[0].prefix(32)), String(body[0].dropFirst(32))] + body.dropFirst())
      ),
      ("whitespace_line_start", with([" " + body[0]] + body.dropFirst())),
      ("whitespace_eol", with([body[0] + " "] + body.dropFirst())),
      ("wrong_type", joined(["-----BEGIN AGE FILE-----"] + body + ["-----END AGE FILE-----"])),
    ]
  }()

  @Test func whatTheFormatForbidsIsRefused() {
    for (name, text) in Self.wrong {
      #expect(throws: SealError.damaged, "\(name)") { try Armor.bytes(of: text) }
    }
  }

  @Test func whatTheFormatAllowsIsRead() throws {
    #expect(try Armor.bytes(of: Self.joined(Self.lines, "\r\n")) == Self.bytes)
    #expect(try Armor.bytes(of: Array("\r\n \t\n\(Self.text)\n \r\n".utf8)) == Self.bytes)
    #expect(try Armor.bytes(of: Array(Self.text.dropLast().utf8)) == Self.bytes)
  }

  static let mails: [String] = {
    let end = lines[lines.count - 1]
    let long: String = lines[0] + lines.dropFirst().dropLast().joined() + end
    let quoted: [String] = lines.map { "> \($0)" }
    let twice: [String] = lines.map { ">> \($0)  " }
    let barred: [String] = lines.map { "| \($0)" }
    let spaced: [String] = lines.map { "\u{a0}\u{a0}\($0)\u{a0}" }
    return [
      "Beste mevrouw,\n\nhierbij:\n\(text)\nMet groet,\nS.\n", long,
      quoted.joined(separator: "\r\n"), twice.joined(separator: "\n"),
      barred.joined(separator: "\n"), spaced.joined(separator: "\r"),
      lines.joined(separator: "\n\n"),
      lines.joined(separator: "\r\n") + "\r\n-- \r\nVerstuurd vanaf mijn telefoon",
    ]
  }()

  /// What programs for mail do to a text.
  @Test(arguments: mails)
  func aMailIsRead(_ mail: String) throws {
    #expect(try Armor.bytes(inMail: Array(mail.utf8)) == Self.bytes)
  }

  @Test func whatIsNoMailWithLettersIsTold() {
    #expect(throws: SealError.notSealed) { try Armor.bytes(inMail: Array("Beste mevrouw".utf8)) }
    #expect(throws: SealError.notSealed) { try Armor.bytes(inMail: []) }
    #expect(throws: SealError.damaged) {
      try Armor.bytes(inMail: Self.joined(Self.lines.dropLast()))
    }
    #expect(throws: SealError.damaged) {
      try Armor.bytes(inMail: Self.joined([Self.lines[0], Self.lines[Self.lines.count - 1]]))
    }
    #expect(throws: SealError.damaged) {
      try Armor.bytes(
        inMail: Self.joined([Self.lines[0], "Beste!", Self.lines[Self.lines.count - 1]]))
    }
  }
}
