import Domain
import Foundation
import Imports

// Files of other programs with bytes changed: statements, lists, workbooks. Each is read or refused; a
// reader that stops the program or goes on for ever is seen by that, and its seed was printed before.
extension Trial {
  /// Changed inputs in one attempt.
  private static let inEach = 1_000

  /// The files of the corpus that are read, one reader after another in turn.
  static let statements = Trial(name: "statements", usually: 20) { _, random, notes in
    let files = try Cases.files("statements").filter { !$0.name.hasPrefix("weiger") }
    for file in files { try read(file, &random, &notes) }
    return files.count * inEach
  }

  private static func read(
    _ file: (name: String, bytes: [UInt8]), _ random: inout SeededNumbers,
    _ notes: inout [String: Int]
  ) throws {
    for _ in 0..<inEach {
      let changed = Change.bytes(file.bytes, &random)
      let totals: StatementTotals
      let statement: Statement
      do throws(BankProblem) {
        totals = try StatementTotals.read(ByteSource(changed))
        statement = try Statement.read(ByteSource(changed))
      } catch {
        notes["refused", default: 0] += 1
        continue
      }
      notes["read", default: 0] += 1
      // Both ways of reading agree, or one of them is wrong.
      guard statement.transactions.count == totals.count else {
        throw Fault("\(file.name) is read in two ways")
      }
    }
  }

  /// Lists of debts: every row is a debt, or is named as left out.
  static let lists = Trial(name: "lists", usually: 20) { _, random, notes in
    let words = ListWords.words
    for _ in 0..<inEach {
      let text = ListWords.lists.randomElement(using: &random) ?? ""
      let changed = Change.bytes(Array(text.utf8), &random)
      guard let decoded = try? DecodedText(changed) else {
        notes["refused", default: 0] += 1
        continue
      }
      try look(DelimitedText(decoded.text), words, &notes)
      for line in decoded.text.split(whereSeparator: \.isNewline).prefix(3) {
        _ = try? DebtLine(String(line), words, today: LocalDate(dayNumber: 20_786))
      }
    }
    return inEach
  }

  private static func look(
    _ text: DelimitedText, _ words: DebtWords, _ notes: inout [String: Int]
  ) throws {
    let table: DebtTable
    do throws(ListProblems) { table = try DebtTable(text, words, columns: .named) } catch {
      notes["refused", default: 0] += 1
      return
    }
    let sifted = DebtRows(table.rows, ListChoices())
    guard sifted.problems.isEmpty else {
      notes["refused", default: 0] += 1
      return
    }
    notes["read", default: 0] += 1
    let said = Set(
      sifted.rows.map(\.line) + (table.notes + sifted.notes).compactMap { $0.place?.line })
    // One row has the names of the columns.
    let silent = text.rows.map(\.line).filter { !said.contains($0) }
    guard silent.count <= 1 else { throw Fault("rows \(silent) went without a word") }
  }

  /// Workbooks with bytes changed anywhere, and with bytes of their parts changed so that the check sums
  /// are right.
  static let sheets = Trial(name: "sheets", usually: 20) { _, random, notes in
    let files = try Cases.files("sheets")
    for file in files {
      for round in 0..<inEach {
        let changed =
          round.isMultiple(of: 2)
          ? Change.bytes(file.bytes, &random) : Change.parts(file.bytes, &random)
        if let sheet = try? SheetFile(changed) {
          try look(sheet.text, ListWords.words, &notes)
        } else {
          notes["refused", default: 0] += 1
        }
      }
    }
    return files.count * inEach
  }
}

/// The files of the tests.
private enum Cases {
  static func files(_ folder: String) throws -> [(name: String, bytes: [UInt8])] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Cases/\(folder)")
    return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
      .filter { !$0.hasSuffix(".md") && !$0.hasSuffix(".json") }
      .map { ($0, [UInt8](try Data(contentsOf: url.appending(path: $0)))) }
  }
}

/// Makes files into ones that nobody sends.
private enum Change {
  /// Small changes in the first part, so that reading gets far and takes little time.
  static func bytes(_ bytes: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
    let isBinary = bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF])
    var bytes = isBinary ? bytes : Array(bytes.prefix(4_000))
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard bytes.count > 8 else { break }
      let place = Int.random(in: 0..<bytes.count - 4, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...200, using: &random))
      switch Int.random(in: 0..<8, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(signs.randomElement(using: &random) ?? 0, at: place)
      case 3: bytes[place] = signs.randomElement(using: &random) ?? 0
      case 4: bytes = Array(bytes[..<place])
      case 5: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 6: bytes.removeSubrange(place..<end)
      default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    }
    return bytes
  }

  private static let signs: [UInt8] =
    Array("\"';,\t\n\r<>&/:-{}0129ACDR=!?[]#|.€%(".utf8) + [0, 0xFF, 0x80, 0xC3]

  /// Bytes of parts that are not packed, and their check sums made right.
  static func parts(_ bytes: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
    var bytes = bytes
    func short(_ at: Int) -> Int { Int(bytes[at]) | Int(bytes[at + 1]) << 8 }
    func word(_ at: Int) -> Int { short(at) | short(at + 2) << 16 }
    for entry in bytes.indices.dropLast(46)
    where bytes[entry] == 0x50 && bytes[entry + 1] == 0x4B && bytes[entry + 2] == 1
      && bytes[entry + 3] == 2 && short(entry + 10) == 0
    {
      let header = word(entry + 42)
      guard header + 30 < bytes.count else { continue }
      let start = header + 30 + short(header + 26) + short(header + 28)
      let end = start + word(entry + 20)
      guard start < end, end <= bytes.count else { continue }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        bytes[Int.random(in: start..<end, using: &random)] =
          signs.randomElement(using: &random) ?? 0
      }
      let check = checkSum(bytes[start..<end])
      for place in 0..<4 { bytes[entry + 16 + place] = UInt8(check >> (8 * UInt32(place)) & 0xFF) }
    }
    return bytes
  }

  private static func checkSum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
    }
    return ~sum
  }
}

/// Lists with every habit that the reader knows, and words enough for them.
private enum ListWords {
  static let words = DebtWords(
    kinds: ["energie": "energy", "huur": "rent", "boete": "fine", "telefoon": "telecom"],
    stages: ["aanmaning": "demand", "herinnering": "reminder", "rekening": "invoice"],
    organisations: ["cjib"],
    labels: [
      "schuldeiser": .debtCreditor, "creditor": .debtCreditor, "kenmerk": .debtReference,
      "reference": .debtReference, "bedrag": .debtPrincipal, "amount": .debtPrincipal,
      "rente": .debtInterest, "renteprocent": .debtPercent, "vervaldatum": .debtDueDate,
      "duedate": .debtDueDate, "soort": .debtKind, "stap": .debtStage, "iban": .creditorIBAN,
    ],
    shownLabels: ["Schuldeiser", "Kenmerk", "Bedrag", "Vervaldatum"],
    creditors: [(name: "Ziggo", id: "c1")])

  static let lists = [
    "Mijn schulden;;\nSchuldeiser;Kenmerk;Bedrag;Vervaldatum;Rente\nZiggo;F-1;550,00;1-2-2026;0\n"
      + "KPN B.V.;=\"0012\";-12,50;46095;14.9\nCJIB;5,00006E+15;139,00;za 14 maart 2026;\n"
      + "Totaal;;676,50;;\n* klaar.\n",
    "| schuldeiser | bedrag | rente |\n|---|---|---|\n| A | 1.000 | 14.9 |\n| B | 1'234.50 | 3 |\n",
    "sep=,\ncreditor,amount,\"due date\"\n\"A, B\",\"1,250.50\",03/14/2026\nC,12.00,03/04/2026\n",
    "schuldeiser\tkenmerk\tbedrag\nCafÃ©\t5000056789012345\t1.250,50\nZiggo bv\t'0012\t(12,50)\n",
    "Hema 45,00 webwinkel 2e aanmaning\nCJIB NL91 ABNA 0417 1643 00 139,00 boete\nStudio 100 45,00\n",
  ]
}
