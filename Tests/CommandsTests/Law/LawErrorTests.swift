import Domain
import Foundation
import TestSupport
import Testing

@Suite struct LawErrorTests {
  @Test(arguments: [
    ("interest --principal -5 --from 2020-01-01", "principal", "negativeAmount"),
    ("interest --principal veel --from 2020-01-01", "principal", "notAnAmount"),
    ("interest --principal 1.250 --from 2020-01-01", "principal", "ambiguousAmount"),
    ("interest --from 2020-01-01", "principal", "missing"),
    ("interest --principal 5", "from", "missing"),
    ("interest --principal 5 --from ooit", "from", "notADay"),
    ("interest --principal 5 --from 31-4-2020", "from", "noSuchDay"),
    ("interest --principal 5 --from 2020-01-02 --to 2020-01-01", "to", "dayBefore"),
    ("interest --principal 5 --from 2026-12-01", "to", "dayBefore"),
    ("interest --principal 5 --from 2020-01-01 --percent x", "percent", "notAPercentage"),
    ("interest --principal 5 --from 2020-01-01 --percent 5 --commercial", "commercial", "together"),
    ("costs", "principal", "missing"), ("costs --bills 100,50", "bills", "unclearBills"),
    ("costs --bills 100,-5", "bills", "negativeAmount"),
    ("costs --bills 100,,500", "bills", "missing"),
    ("costs --bills 100,5", "bills", "unclearBills"),
    ("costs --principal 9 --bills 100,100", "bills", "billsDiffer"),
    ("costs --principal 0", "principal", "nothingOpen"),
    ("costs --bills 0;0 --trade", "principal", "nothingOpen"),
    ("costs --principal 9 --charged -1", "charged", "negativeAmount"),
    ("costs --principal 9 --trade --no-letter", "no-letter", "together"),
    ("limitation --due 2020-01-01", "kind", "missing"),
    ("limitation --kind xyzzy", "kind", "notAChoice"),
    ("limitation --kind huur --demand 2026-11-22", "demand", "dayAfter"),
    ("limitation --kind huur --judgment 2020-01-02 --on 2020-01-01", "judgment", "dayAfter"),
    ("exempt --household single", "taxable-year", "missing"),
    ("exempt --household xyzzy --taxable-year 1", "household", "notAChoice"),
    ("exempt --household single --taxable-year 1 --rent -1", "rent", "negativeAmount"),
    ("fine", "amount", "missing"), ("fine --amount -149", "amount", "negativeAmount"),
    ("tables xyzzy", "TABLE", "notAChoice"), ("iban", "IBAN", "missing"),
    ("reference", "NUMBER", "missing"), ("set rente", "FACT", "missing"),
  ])
  func wrongInputNamesTheOption(words: String, option: String, code: String) throws {
    let run = try LawRun()
    let result = try run.line("law \(words)")
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.error.contains(option), "\(result.error)")
    let json = try run.line("law \(words) --json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.error.utf8)) as? [String: Any])
    #expect(json.code == 2)
    #expect(report["schema"] as? String == "aflos.error/1")
    #expect(report["code"] as? String == code)
    #expect(report["field"] as? String == option)
    #expect(!run.hasDossier)
  }

  @Test(arguments: ["nl", "en"])
  func pastTheNextChangeTheLastKnownFigureIsUsed(language: String) throws {
    let run = try LawRun()
    run.today = .day("2027-02-01")
    let known =
      language == "nl" ? "Sinds 1 januari 2027 kunnen die" : "Since 1 January 2027 they may"
    for words in [
      "interest --principal 100 --from 2026-01-01", "fine --amount 149",
      "exempt --household single --taxable-year 30000",
    ] {
      let answer = try run.line("law \(words) --lang \(language)")
      #expect(answer.code == 0)
      let text = answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.components(separatedBy: known).count == 2, "\(text)")
      let json = try run.line("law \(words) --json").object()
      #expect(json["assumed"] as? Bool == true)
      #expect(json["mayDifferSince"] as? String == "2027-01-01")
      let refused = try run.line("law \(words) --lang \(language) --strict")
      #expect(refused.code == 2)
      #expect(refused.error.contains("2027") && refused.error.contains("--strict"), "\(words)")
    }
    // A law that says when it changes holds until it does.
    for words in ["costs --principal 100 --vat", "limitation --kind huur --due 2020-01-01"] {
      for option in ["", " --strict"] {
        let answer = try run.line("law \(words) --lang \(language)\(option)")
        #expect(answer.code == 0)
        #expect(!answer.output.contains(known))
      }
      #expect(try run.line("law \(words) --json").object()["assumed"] as? Bool == false)
    }
  }

  @Test(arguments: ["2026-11-22", "2026-11-29", "2026-12-31"])
  func beforeTheNextChangeEverythingIsSimplyValid(on day: String) throws {
    let run = try LawRun()
    run.today = .day(day)
    for words in [
      "interest --principal 100 --from 2026-01-01", "costs --principal 100 --vat",
      "limitation --kind huur --due 2020-01-01", "fine --amount 149",
      "exempt --household single --taxable-year 30000",
    ] {
      let answer = try run.line("law \(words) --strict")
      #expect(answer.code == 0, "\(words) \(answer.error)")
      #expect(!answer.output.contains("kunnen die anders zijn"))
    }
  }

  @Test func helpIsThereInBothLanguages() throws {
    let run = try LawRun()
    for command in [
      "", "interest", "costs", "limitation", "exempt", "iban", "reference", "fine", "tables", "set",
    ] {
      let texts = try ["nl", "en"].map { language in
        try run.line("law \(command) --help --lang \(language)")
      }
      #expect(texts.allSatisfy { $0.code == 0 })
      #expect(texts[0].output != texts[1].output)
    }
  }
}
