import Domain
import Foundation
import Imports

// Letters with bytes changed. Each is read to its end; an amount that is proven stands in the letter, and is
// the sum of others that stand there.
extension Trial {
  private static let inEach = 1_000

  static let letters = Trial(name: "letters", usually: 20) { _, random, notes in
    let reader = LetterReader(today: LocalDate(dayNumber: 20_786))
    let letters = try folder()
    for round in 0..<inEach {
      let letter = letters[round % letters.count]
      let changed = changed(letter, &random)
      let text =
        round.isMultiple(of: 3) ? ReadText(tsv: tsv(changed)) : ReadText(changed)
      let reading =
        round.isMultiple(of: 2)
        ? reader.read(text, from: .document)
        : reader.read(picture: text, again: ReadText(changed), code: PaymentCode(changed))
      guard let total = reading.fields.first(where: { $0.why == .sumIsRight && $0.name == .total })
      else {
        notes["open", default: 0] += 1
        continue
      }
      notes["proven", default: 0] += 1
      let digits = total.words.filter(\.isNumber)
      guard let amount = total.amount, digits.contains(String(amount.cents)) else {
        throw Fault("a total that is not in its line: \(total.words)")
      }
    }
    return inEach
  }

  private static func folder() throws -> [String] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Cases/letters")
    return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
      .filter { $0.hasSuffix(".txt") }
      .map { String(decoding: try Data(contentsOf: url.appending(path: $0)), as: UTF8.self) }
  }

  /// The words as a reader of pictures gives them.
  private static func tsv(_ text: String) -> String {
    text.split(separator: "\n").enumerated().flatMap { number, line in
      line.split(separator: " ").map { "5\t1\t1\t1\t\(number)\t1\t0\t0\t9\t9\t90\t\($0)" }
    }.joined(separator: "\n")
  }

  private static func changed(_ text: String, _ random: inout SeededNumbers) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      guard bytes.count > 8 else { break }
      let place = Int.random(in: 0..<bytes.count - 4, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...120, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(signs.randomElement(using: &random) ?? 0, at: place)
      case 3: bytes[place] = signs.randomElement(using: &random) ?? 0
      case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default: bytes.removeSubrange(place..<end)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let signs = Array("0123456789.,-€ \n\tNLRFBCDSCT:/".utf8)
}
