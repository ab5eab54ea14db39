import Exchange
import TestSupport
import Testing

private func read(_ text: String, limits: JSONLimits = .standard) throws -> JSONValue {
  try JSONNode.read(Array(text.utf8), limits: limits).value
}

private func error(_ bytes: [UInt8], limits: JSONLimits = .standard) -> JSONError? {
  do throws(JSONError) {
    _ = try JSONNode.read(bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}

private func error(_ text: String) -> JSONError? { error(Array(text.utf8)) }

@Suite struct JSONReadingTests {
  @Test(
    arguments: [
      ("null", JSONValue.null), (" true\r\n", true), ("\tfalse ", false), ("0", 0), ("-12", -12),
      ("\"\"", ""), ("[]", []), ("[ ]", []), ("{}", [:]), ("{ }", [:]),
      ("[1,[2,[3]],{}]", [1, [2, [3]], [:]]),
      (#"{"a":1,"b":[null,true]}"#, ["a": 1, "b": [nil, true]]),
      (#"{"":""}"#, ["": ""]),
    ] as [(String, JSONValue)])
  func readsEveryKind(text: String, value: JSONValue) throws {
    #expect(try read(text) == value)
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
    (#""\u00e9\u00E9""#, "éé"), (#""\u20ac 50""#, "€ 50"), (#""\ud83d\ude00""#, "😀"),
    (#""\uD834\uDD1E x""#, "𝄞 x"), (#""\u0000""#, "\u{0}"), (#""\uffff""#, "\u{ffff}"),
    (#""e\u0301""#, "e\u{301}"), ("\"S. Yılmaz €\"", "S. Yılmaz €"), ("\"\u{7f}\"", "\u{7f}"),
  ])
  func readsStrings(text: String, expected: String) throws {
    guard case .string(let found) = try read(text) else { throw Unexpected() }
    #expect(Array(found.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: ["0", "-0", "9.9", "12.0", "1e3", "1E+3", "1.5e-7", "123456789012345678901234"])
  func keepsNumbersAsTheyAreWritten(literal: String) throws {
    #expect(try read(literal) == .number(#require(JSONNumber(literal: literal))))
  }

  @Test(arguments: [
    ("", JSONError.Reason.unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[", .unexpectedEnd, 1),
    ("{\"a\"", .unexpectedEnd, 4), ("{\"a\":", .unexpectedEnd, 5), ("\"abc", .unexpectedEnd, 4),
    ("\"a\\", .unexpectedEnd, 3), ("\"\\u12", .unexpectedEnd, 5), ("tru", .unexpectedEnd, 3),
    ("trux", .unexpectedCharacter, 3), ("TRUE", .unexpectedCharacter, 0),
    ("NaN", .unexpectedCharacter, 0), ("'a'", .unexpectedCharacter, 0),
    ("[1,]", .unexpectedCharacter, 3), ("[,1]", .unexpectedCharacter, 1),
    ("[1 2]", .unexpectedCharacter, 3), ("[1}", .unexpectedCharacter, 2),
    ("{\"a\":1,}", .unexpectedCharacter, 7), ("{a:1}", .unexpectedCharacter, 1),
    ("{\"a\" 1}", .unexpectedCharacter, 5), ("{1:2}", .unexpectedCharacter, 1),
    ("// x\n1", .unexpectedCharacter, 0), ("\u{a0}1", .unexpectedCharacter, 0),
    ("1 2", .trailingCharacters, 2), ("{}]", .trailingCharacters, 2),
    ("nulll", .trailingCharacters, 4), ("[]\u{0}", .trailingCharacters, 2),
    ("[01]", .notANumber, 1), ("-", .notANumber, 0), ("+1", .notANumber, 0), ("1.", .notANumber, 0),
    (".5", .notANumber, 0), ("1e", .notANumber, 0), ("1e+", .notANumber, 0),
    ("--1", .notANumber, 0), ("1.2.3", .notANumber, 0), ("0x10", .notANumber, 0),
    ("-a", .notANumber, 0), ("12abc", .notANumber, 0), ("1-2", .notANumber, 0),
    ("\"a\nb\"", .controlCharacterInString, 2), ("\"\u{1f}\"", .controlCharacterInString, 1),
    ("\"\\n\t\"", .controlCharacterInString, 3),
    ("\"\\x41\"", .unknownEscape, 1), ("\"\\u12g4\"", .unknownEscape, 1),
    ("\"\\'\"", .unknownEscape, 1), ("\"\\U0041\"", .unknownEscape, 1),
    ("\"\\ud83d\"", .halfSurrogatePair, 1), ("\"\\ude00\"", .halfSurrogatePair, 1),
    ("\"\\ud83dx\"", .halfSurrogatePair, 1), ("\"\\ud83d\\n\"", .halfSurrogatePair, 1),
    ("\"\\ud83d\\u0041\"", .halfSurrogatePair, 1),
  ])
  func refusesWhatIsNotJSON(text: String, reason: JSONError.Reason, offset: Int) {
    #expect(error(text)?.reason == reason)
    #expect(error(text)?.offset == offset)
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], [0x22, 0xC3, 0x22], [0x5B, 0xE9],
      [0xFF, 0xFE, 0x7B, 0x00],
    ] as [[UInt8]])
  func refusesWhatIsNotUTF8(bytes: [UInt8]) {
    #expect(error(bytes)?.reason == .notUTF8)
    #expect(error(bytes)?.offset == (bytes[0] == 0xFF ? 0 : 1))
  }

  @Test func passesOverAByteOrderMark() throws {
    #expect(try read("\u{feff}{\"a\":1}") == ["a": 1])
    #expect(error("\u{feff}x")?.place == JSONPlace(line: 1, column: 1))
    #expect(error("\u{feff}\u{feff}1")?.reason == .unexpectedCharacter)
  }

  @Test func seesAKeyThatStandsTwiceAndKeepsTheOrder() throws {
    let text = #"{"b":1,"a":2,"b":3}"#
    let node = try JSONNode.read(Array(text.utf8), limits: .standard)
    guard case .object(let members) = node.content else { throw Unexpected() }
    #expect(members.map(\.key) == ["b", "a", "b"])
    #expect(members.map(\.offset) == [1, 7, 13])
    #expect(members.map(\.value.offset) == [5, 11, 17])
  }

  @Test(arguments: [
    ("[\n  1,\n  x]", 3, 3), ("[\r\n1,\r\nx]", 3, 1), ("[\r1,\rx]", 3, 1), ("[\n\n\nx]", 4, 1),
    ("[\"é€😀\", x]", 1, 9), ("[1,\n", 2, 1),
  ])
  func saysTheLineAndColumn(text: String, line: Int, column: Int) {
    #expect(error(text)?.place == JSONPlace(line: line, column: column))
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func refusesWhatIsTooDeepWithoutFalling(open: String) {
    let text = String(repeating: open, count: 100_000)
    #expect(error(text)?.reason == .tooDeep(limit: 64))
  }

  @Test func countsDepthAndBytesUpToTheLimit() throws {
    let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    _ = try read(deep(64))
    #expect(error(deep(65))?.offset == 64)
    _ = try read("[" + Array(repeating: deep(63), count: 3).joined(separator: ",") + "]")
    let limits = JSONLimits(bytes: 4, depth: 1)
    _ = try read("1234", limits: limits)
    #expect(error(Array("12345".utf8), limits: limits)?.reason == .tooLarge(limit: 4))
  }

  @Test(arguments: UInt64(0)..<20)
  func neverFallsOverRandomText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "d83d", "\\ude00", "1", "-", ".", "e", "0",
      "true", "null", " ", "\n", "é", "a", "\u{0}",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...14, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      if let error = error(text) {
        #expect((0...text.utf8.count).contains(error.offset), "\(text)")
      }
    }
  }
}

struct Unexpected: Error {}
