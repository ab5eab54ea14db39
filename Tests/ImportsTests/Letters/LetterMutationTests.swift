import Domain
import TestSupport
import Testing

@testable import Imports

/// Letters with characters misread: no wrong amount, account or reference may ever be called proven.
@Suite struct LetterMutationTests {
  private static let reader = LetterReader(
    today: LocalDate(year: 2026, month: 11, day: 30) ?? LocalDate(dayNumber: 0))
  /// What a reader of letters takes for one another.
  private static let confusions: [Character: [Character]] = [
    "0": ["O", "8", "9", "6"], "1": ["l", "7", "4", "I"], "2": ["7", "Z"], "3": ["8"],
    "4": ["1", "9"], "5": ["S", "6"], "6": ["5", "8"], "7": ["1", "2"], "8": ["3", "0", "B"],
    "9": ["0", "4"], ",": [".", " ", ":"], ".": [",", " "], "€": ["5", "e", "£"], "-": [" "],
    "S": ["5"], "B": ["8"], "I": ["1"], "O": ["0"], "l": ["1"], "e": ["c"], "o": ["a"],
  ]

  private func mutated(
    _ text: String, _ count: Int, _ random: inout SeededGenerator
  ) -> String {
    var characters = Array(text)
    let places = characters.indices.filter { Self.confusions[characters[$0]] != nil }
    for _ in 0..<count {
      guard let place = places.randomElement(using: &random) else { break }
      characters[place] =
        Self.confusions[characters[place]]?.randomElement(using: &random) ?? characters[place]
    }
    return String(characters)
  }

  /// Proven fields whose value is not that of the letter.
  private func wrong(
    _ reading: LetterReading, _ letter: LetterTruth, amountsAlone: Bool = true
  ) -> [ReadField] {
    reading.fields.filter { field in
      let isChecked =
        field.name.isAmount || field.name == .account || field.name == .paymentReference
      return isChecked && field.why.isProof && letter[field.name] != field.plain
    }
  }

  @Test func everySingleDigitThatIsMisreadIsSeen() throws {
    for letter in try LetterTruth.all() {
      let characters = Array(letter.text)
      let random = SeededGenerator(seed: 1)
      var digits = random
      for place in characters.indices where characters[place].isNumber {
        var changed = characters
        let other = (Int(String(characters[place])) ?? 0) + Int.random(in: 1...9, using: &digits)
        changed[place] = Character(String(other % 10))
        let reading = Self.reader.read(ReadText(String(changed)), from: .text)
        #expect(wrong(reading, letter, amountsAlone: false).isEmpty, "\(letter.name) at \(place)")
      }
    }
  }

  @Test func noWrongAmountIsCalledProvenOverManyMisreadLetters() throws {
    let letters = try LetterTruth.all()
    var random = SeededGenerator(seed: 20_261_130)
    var proven = 0
    for round in 0..<800 {
      let letter = letters[round % letters.count]
      let text = mutated(letter.text, Int.random(in: 1...12, using: &random), &random)
      let reading = Self.reader.read(ReadText(text), from: .text)
      #expect(wrong(reading, letter).isEmpty, "\(letter.name), round \(round)")
      proven += reading.fields.count { $0.name == .total && $0.why.isProof }
    }
    // Else nothing was tried.
    #expect(proven > 150)
  }

  @Test func twoBadReadingsOfOnePictureAgreeOnNothingWrong() throws {
    let letters = try LetterTruth.all()
    var random = SeededGenerator(seed: 7)
    for round in 0..<300 {
      let letter = letters[round % letters.count]
      let first = mutated(letter.text, Int.random(in: 0...20, using: &random), &random)
      let second = mutated(letter.text, Int.random(in: 0...20, using: &random), &random)
      let reading = Self.reader.read(picture: ReadText(first), again: ReadText(second), code: nil)
      #expect(wrong(reading, letter).isEmpty, "\(letter.name), round \(round)")
    }
  }

  @Test func anyTextIsReadWithoutEnd() {
    var random = SeededGenerator(seed: 3)
    let signs = Array("0123456789.,-€ NLRFINGB:/totaal\n\t%EUR betalen")
    for _ in 0..<400 {
      let text = String(
        (0..<Int.random(in: 0...400, using: &random)).map { _ in
          signs.randomElement(using: &random) ?? " "
        })
      let reading = Self.reader.read(ReadText(text), from: .picture)
      #expect(reading.lines.count <= 401)
    }
  }
}
