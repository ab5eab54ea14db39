import Domain
import Imports
import Testing

/// The text file of an organisation: what it says, and what is wrong in which line.
@Suite struct HouseStyleTests {
  @Test func aWholeStyleInEitherLanguage() throws {
    let dutch = """
      # Huisstijl
      Naam: Stichting Voorbeeld
      adres: Kade 1
      adres: 1000 AB  Amsterdam
      telefoon: 020 123 45 67
      e-mail: post@voorbeeld.example
      contact: https://voorbeeld.example
      plaats: Amsterdam

      handtekening: A. de Vries
      handtekening: schuldhulpverlener
      logo: logo.png
      kleur: #1f4e79
      """
    let style = try HouseStyle(text: dutch)
    #expect(style.name == "Stichting Voorbeeld")
    #expect(style.address == ["Kade 1", "1000 AB  Amsterdam"])
    #expect(style.contact == ["https://voorbeeld.example"])
    #expect(style.colour?.hex == "#1F4E79")
    var english = dutch
    for (word, other) in [
      ("Naam", "name"), ("adres", "address"), ("telefoon", "phone"), ("e-mail", "email"),
      ("plaats", "place"), ("handtekening", "signature"), ("kleur", "colour"),
    ] {
      english = english.replacing("\(word):", with: "\(other):")
    }
    #expect(try HouseStyle(text: english) == style)
  }

  @Test(arguments: [
    ("naam", 1, HouseProblem.Reason.notKeyAndValue), ("naam:", 1, .notKeyAndValue),
    ("naam: A\nfax: 1", 2, .unknownKey("fax")),
    ("naam: A\nnaam: B", 2, .tooMany(.name, limit: 1)),
    (
      "naam: A\nadres: 1\nadres: 2\nadres: 3\nadres: 4\nadres: 5", 6, .tooMany(.address, limit: 4)
    ),
    ("naam: \(String(repeating: "a", count: 61))", 1, .tooLong(limit: 60)),
    ("naam: a\u{7}b", 1, .controlCharacter), ("naam: A\ne-mail: post", 2, .notAnEmail("post")),
    ("naam: A\nkleur: rood", 2, .notAColour("rood")),
    ("naam: A\nkleur: #12345", 2, .notAColour("#12345")),
  ])
  func whatIsWrongIsNamedWithItsLine(
    text: String, line: Int, reason: HouseProblem.Reason
  ) {
    #expect(throws: HouseProblem(line: line, reason)) { try HouseStyle(text: text) }
  }

  @Test(arguments: ["# niets\n", ""])
  func withoutANameThereIsNone(text: String) {
    #expect(throws: HouseProblem(line: nil, .noName)) { try HouseStyle(text: text) }
  }

  /// Published values (WebAIM, Adobe and others agree on these): contrast with white to two places.
  @Test(arguments: [
    ("#000000", 21_000), ("#FFFFFF", 1_000), ("#767676", 4_540), ("#777777", 4_470),
    ("#FF0000", 3_990), ("#0000FF", 8_590), ("#008000", 5_130), ("#595959", 7_000),
    ("#949494", 3_030),
  ])
  func contrastIsThatOfTheStandard(hex: String, thousandths: Int) throws {
    let contrast = try #require(HouseColour(hex: hex)).contrastWithWhite
    #expect(abs(contrast - thousandths) <= 10, "\(contrast)")
  }

  /// Every colour that is too pale is offered as a darker one that can be read, and no darker than needed.
  @Test func whatIsTooPaleGetsADarkerOne() throws {
    for red in stride(from: 0, through: 255, by: 51) {
      for green in stride(from: 0, through: 255, by: 51) {
        for blue in stride(from: 0, through: 255, by: 51) {
          let colour = HouseColour(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
          let better = colour.readable
          #expect(better.isReadable)
          #expect(!colour.isReadable || better == colour)
          guard !colour.isReadable else { continue }
          #expect(throws: HouseProblem(line: 2, .tooPale(colour, better: better))) {
            try HouseStyle(text: "naam: A\nkleur: \(colour.hex)")
          }
        }
      }
    }
  }

  /// One step to either side of what can be read.
  @Test func theBorderIsWhereTheStandardHasIt() {
    #expect(HouseColour(hex: "#767676")?.isReadable == true)
    #expect(HouseColour(hex: "#777777")?.isReadable == false)
  }
}
