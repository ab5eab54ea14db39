import Domain
import Exchange
import Foundation
import Imports
import Sealing
import Store

// Walks through the history, damaged files, and what readers are given.
extension Trial {
  /// Undo, redo and changes in any order: each state comes back exactly as it was.
  static let walks = Trial(name: "walks", usually: 1_000) { _, random, notes in
    let file = try DossierFile.inMemory()
    let day = LocalDate(dayNumber: 20_786)
    try file.change(.started, on: day) { changes throws(StoreError) in
      try changes.start(in: .english)
    }
    var states = [try file.dump()]
    var place = 0
    var ids = 0
    for _ in 0..<Int.random(in: 10...40, using: &random) {
      switch Int.random(in: 0...4, using: &random) {
      case 0:
        let undone = try file.undo(on: day)
        // The start itself can be undone too; it is put back.
        if undone != nil, place == 0 {
          _ = try file.redo(on: day)
        } else if undone != nil {
          place -= 1
        }
      case 1: if try file.redo(on: day) != nil { place += 1 }
      default:
        ids += 1
        try walk(file, ids, day, &random)
        let now = try file.dump()
        guard now != states[place] else { continue }
        states = Array(states[...place]) + [now]
        place += 1
      }
      notes["steps", default: 0] += 1
      guard try file.dump() == states[place] else { throw Fault("step \(place) is another state") }
    }
    return 1
  }

  private static func walk(
    _ file: DossierFile, _ id: Int, _ day: LocalDate, _ random: inout SeededNumbers
  ) throws {
    let dossier = try file.dossier() ?? .empty(in: .english)
    let amount = Money(
      cents: [0, 1, 100, 4_999, 99_999_999_999].randomElement(using: &random) ?? 1)
    let removed = random.next() % 3 == 0 ? dossier.incomes.randomElement(using: &random)?.id : nil
    let cost: ID<Cost> = dossier.newID("k", after: dossier.costs.map(\.id))
    try file.change(.edited(.income, "\(id)"), on: day) { changes throws(StoreError) in
      if let removed { try changes.remove(removed) }
      try changes.save(
        Income(
          id: ID("i\(id % 7)"), name: "\(id)", kind: .wages, amount: amount, every: .month,
          payDay: nil, low: nil, high: nil, month: nil, period: .always))
      try changes.save(
        Cost(
          id: cost, name: "ü’\"\(id)", category: .energy, amount: amount, every: .year, dueDay: nil,
          month: 3, period: .always))
      try changes.set(reserve: amount)
    }
  }

  /// Bytes anywhere in the file are other bytes, pages stand in each other's place, the end is gone:
  /// the program never crashes, and what it cannot read it calls damaged.
  static let damage = Trial(name: "damage", usually: 400) { workshop, random, notes in
    let path = try workshop.dossier()
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    switch Int.random(in: 0...3, using: &random) {
    case 0: bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
    case 1:
      let pages = bytes.count / 4_096
      let (a, b) = (
        Int.random(in: 0..<pages, using: &random), Int.random(in: 0..<pages, using: &random)
      )
      for index in 0..<4_096 { bytes.swapAt(a * 4_096 + index, b * 4_096 + index) }
    default:
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
    }
    try Data(bytes).write(to: URL(filePath: path))
    for words in [["plan"], ["export", "dossier"], ["doctor"], ["undo"]] {
      let ended = try workshop.aflos(words, on: path)
      guard let code = ended.code else { throw Fault("\(words) ended by a signal: \(ended.error)") }
      if words == ["doctor"] { notes[code == 0 ? "seen as whole" : "seen", default: 0] += 1 }
      if code != 0, ended.error.isEmpty, ended.output.isEmpty {
        throw Fault("\(words) says nothing")
      }
    }
    return 1
  }

  /// What is read from outside, mutated a hundred times: an answer or an error, never a crash.
  static let readers = Trial(name: "readers", usually: 1_000) { workshop, random, notes in
    let text = try workshop.exported()
    let today = LocalDate(dayNumber: 20_786)
    let lines = [
      "Vattenfall F-2026-1 612,30 14-03 energie aanmaning", "12-10-1026", "€ 1.250,00", "3000/jaar",
      "NL91ABNA0417164300", "naam;bedrag;vervaldag\nBol;12,50;31-12-2025\n",
    ]
    for _ in 0..<100 {
      var bytes = [UInt8](
        (random.next() % 2 == 0 ? text : lines.randomElement(using: &random) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...8, using: &random) { mutate(&bytes, &random) }
      _ = DossierDocument.readWhole(bytes, ignoringUnknownKeys: random.next() % 2 == 0)
      let typed = Typed(String(decoding: bytes.prefix(300), as: UTF8.self), for: nil)
      _ = try? typed.day(today: today, leaning: .past)
      _ = try? typed.amount()
      _ = try? typed.rate()
      if let decoded = try? DecodedText(bytes) { _ = DelimitedText(decoded.text) }
      try openDamaged(&random)
      notes["inputs", default: 0] += 1
    }
    return 100
  }

  /// A sealed file that was changed is refused, or was not changed after all.
  private static func openDamaged(_ random: inout SeededNumbers) throws {
    let key = try Workshop.key()
    let contents = (0..<Int.random(in: 0...300, using: &random)).map {
      UInt8(truncatingIfNeeded: $0)
    }
    var file = key.seal(contents)
    for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&file, &random) }
    _ = try? Sealed.way(into: file)
    _ = try? Armor.bytes(inMail: file)
    _ = try? Armor.bytes(inMail: Armor.text(of: file))
    if let opened = try? key.open(file), opened != contents { throw Fault("damage was not seen") }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0...4, using: &random) {
    case 0: bytes.insert(.random(in: 0...255, using: &random), at: place)
    case 1: if place < bytes.count { bytes.remove(at: place) }
    case 2:
      if place < bytes.count {
        bytes[place] = Array("0123456789-.,;\"{}[]\\".utf8).randomElement(using: &random) ?? 0
      }
    case 3: bytes.insert(contentsOf: bytes.prefix(place).suffix(40), at: place)
    default: bytes = Array(bytes.prefix(place))
    }
  }
}

extension Workshop {
  /// The sample as JSON, with its letters.
  fileprivate func exported() throws -> String {
    if let text = Self.text { return text }
    let text = try aflos(["export", "dossier"], on: try dossier()).output
    Self.text = text
    return text
  }

  nonisolated(unsafe) private static var text: String?
}
