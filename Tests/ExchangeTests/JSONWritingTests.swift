import Domain
import Exchange
import TestSupport
import Testing

@Suite struct JSONWritingTests {
  private static let example: JSONValue = [
    "schema": "aflos.plan/1", "on": .day(LocalDate(iso: "2026-11-21")), "list": [1, "a", nil, []],
    "empty": [:], "yes": true,
  ]

  @Test func writesPretty() {
    #expect(
      Self.example.text(.pretty) == """
        {
          "schema": "aflos.plan/1",
          "on": "2026-11-21",
          "list": [
            1,
            "a",
            null,
            []
          ],
          "empty": {},
          "yes": true
        }

        """)
  }

  @Test func writesCompact() {
    #expect(
      Self.example.text(.compact)
        == #"{"schema":"aflos.plan/1","on":"2026-11-21","list":[1,"a",null,[]],"empty":{},"yes":true}"#
    )
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("a\nb\r\tc", #""a\nb\r\tc""#),
    ("\u{0}\u{1b}[31m", #""\u0000\u001b[31m""#),
    ("\u{7f}\u{9b}", #""\u007f\u009b""#), ("é€😀ı", #""é€😀ı""#), ("\r\n", #""\r\n""#),
  ])
  func escapesWhatMustBeAndNothingElse(text: String, json: String) {
    #expect(JSONValue.string(text).text(.compact) == json)
  }

  @Test func readsLikeWhatItWrites() throws {
    let rate = Rate(hundredthsOfPercent: 990)
    let json: JSONValue = [
      "cents": .cents(Money(cents: -5)), "none": .cents(nil), "percent": .percent(rate),
      "month": .month(Month(iso: "2027-01")), "id": .id(ID<Debt>("d1")),
      "choice": .choice(Frequency.fourWeeks), "noChoice": .choice(nil as Frequency?),
      "count": .count(3), "text": .text(nil),
      "list": .list([1, 2]) { .count($0 * 2) },
    ]
    #expect(
      json.adding("last", true).text(.compact)
        == #"{"cents":-5,"none":null,"percent":9.9,"month":"2027-01","id":"d1","choice":"fourWeeks","#
        + #""noChoice":null,"count":3,"text":null,"list":[2,4],"last":true}"#)
    #expect(json["list"]?[1] == 4)
    #expect(json["list"]?[2] == nil)
    #expect(json["nothing"] == nil)
    #expect(JSONValue.null.adding("a", 1) == .null)
  }

  @Test(arguments: UInt64(0)..<10)
  func whatIsWrittenReadsBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let value = JSONValue.random(depth: 4, using: &random)
      for layout in [JSONValue.Layout.pretty, .compact] {
        let text = value.text(layout)
        #expect(try JSONNode.read(Array(text.utf8), limits: .standard).value == value)
      }
    }
  }

  @Test func anErrorIsOneLine() {
    let report = ErrorReport(code: "notAnAmount", field: "debt.principal", message: "“x”\nno")
    #expect(
      report.text
        == #"{"schema":"aflos.error/1","code":"notAnAmount","field":"debt.principal","message":"“x”\nno"}"#
    )
    #expect(ErrorReport(code: "a", field: nil, message: "b").json["field"] == .null)
  }
}

extension JSONValue {
  fileprivate static func random(depth: Int, using random: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0...(depth > 0 ? 7 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2: return .count(.random(in: -5...1_000_000, using: &random))
    case 3: return .string(.random(using: &random))
    case 4: return .percent(Rate(partsPerMillion: .random(in: 0...999_999, using: &random)))
    case 5: return .array([])
    case 6:
      return .list(0..<Int.random(in: 0...4, using: &random)) { _ in
        .random(depth: depth - 1, using: &random)
      }
    default:
      return .object(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          Member(.random(using: &random), .random(depth: depth - 1, using: &random))
        })
    }
  }
}

extension String {
  fileprivate static func random(using random: inout SeededGenerator) -> String {
    let pieces = ["a", "\"", "\\", "\n", "\r", "\u{0}", "é", "😀", "/", "\u{85}", "\u{2028}", " "]
    return (0..<Int.random(in: 0...6, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
