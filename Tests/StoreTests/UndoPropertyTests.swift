import Domain
import SQLite
import Testing
import TestSupport

@testable import Store

@Suite struct UndoPropertyTests {
  /// All changes undone give the first state, redone the last, and every state between on the way.
  @Test func undoGivesEveryStateBackByteForByte() throws {
    for seed in UInt64(0)..<40 {
      var random = SeededGenerator(seed: seed)
      let file = try DossierFile.inMemory()
      var dumps = [try file.dump()]
      for _ in 0..<Int.random(in: 1...15, using: &random) {
        try file.changeAtRandom(&random)
        dumps.append(try file.dump())
      }
      // Not every random change changes something; those that do have a state of their own.
      let states = dumps.indices.filter { $0 == 0 || dumps[$0] != dumps[$0 - 1] }.map { dumps[$0] }
      #expect(try file.history(limit: 99).count == states.count - 1, "seed \(seed)")
      for state in states.dropLast().reversed() {
        #expect(try file.undo(on: .day2) != nil, "seed \(seed)")
        #expect(try file.dump() == state, "seed \(seed)")
      }
      #expect(try file.undo(on: .day2) == nil, "seed \(seed)")
      for state in states.dropFirst() {
        #expect(try file.redo(on: .day2) != nil, "seed \(seed)")
        #expect(try file.dump() == state, "seed \(seed)")
      }
      #expect(try file.check().isEmpty, "seed \(seed)")
      #expect(try file.redo(on: .day2) == nil, "seed \(seed)")
    }
  }

  /// Changes, undos and redos in any order behave as two piles of states do.
  @Test func undoAndRedoAreTwoPiles() throws {
    for seed in UInt64(1_000)..<1_040 {
      var random = SeededGenerator(seed: seed)
      let file = try DossierFile.inMemory()
      var done = [try file.dump()]
      var undone: [String] = []
      for _ in 0..<40 {
        switch Int.random(in: 0..<5, using: &random) {
        case 0, 1:
          let isUndone = try file.undo(on: .day2) != nil
          #expect(isUndone == (done.count > 1), "seed \(seed)")
          if isUndone, let state = done.popLast() { undone.append(state) }
        case 2:
          let isRedone = try file.redo(on: .day2) != nil
          #expect(isRedone == !undone.isEmpty, "seed \(seed)")
          if isRedone, let state = undone.popLast() { done.append(state) }
        default:
          try file.changeAtRandom(&random)
          let dump = try file.dump()
          if dump != done.last { (done, undone) = (done + [dump], []) }
        }
        #expect(try file.dump() == done.last, "seed \(seed)")
      }
      #expect(try file.check().isEmpty, "seed \(seed)")
    }
  }
}

extension DossierFile {
  /// What SQLite finds wrong with the file: broken references and a broken structure.
  func check() throws(StoreError) -> [String] {
    try reading { db in
      try String.fetchAll(db, sql: "SELECT \"table\" FROM pragma_foreign_key_check")
        + String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    }
  }

  /// One to three random writes of any kind as one change; an import now and then.
  func changeAtRandom(_ random: inout SeededGenerator) throws(StoreError) {
    let dossier = try self.dossier()
    let letters = try self.letters().count
    var generator = random
    try change(.edited(.household, "random"), on: .day1) { changes throws(StoreError) in
      guard let dossier, Int.random(in: 0..<8, using: &generator) > 0 else {
        return try changes.replace(with: .random(using: &generator))
      }
      if Int.random(in: 0..<6, using: &generator) == 0 {
        try changes.record(Sample.letter("l\(letters + 1)"))
      }
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        try changes.writeAtRandom(on: dossier, &generator)
      }
    }
    random = generator
  }
}

extension Changes {
  /// One write, chosen from the dossier as it was before the change. An earlier write of the same
  /// change may have taken away what this one needs: then it is refused, and the change goes on.
  fileprivate mutating func writeAtRandom(
    on dossier: Dossier, _ random: inout SeededGenerator
  ) throws(StoreError) {
    do throws(StoreError) {
      switch Int.random(in: 0..<3, using: &random) {
      case 0: try setAtRandom(&random)
      case 1: try saveAtRandom(dossier.creditors.map(\.id), &random)
      default: try removeAtRandom(dossier, &random)
      }
    } catch {
      switch error {
      case .unknown, .unknownCreditor, .creditorInUse: return
      default: throw error
      }
    }
  }

  private mutating func setAtRandom(_ random: inout SeededGenerator) throws(StoreError) {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: try set(Sender.random(using: &random))
    case 1: try set(Household.random(using: &random))
    case 2: try set(reserve: .random(using: &random))
    case 3: try set(Language.any(&random))
    default: try set(Settings.random(using: &random))
    }
  }

  private mutating func saveAtRandom(
    _ creditors: [ID<Creditor>], _ random: inout SeededGenerator
  ) throws(StoreError) {
    let number = Int.random(in: 0...6, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: try save(Income.random(ID("i\(number)"), using: &random))
    case 1: try save(Cost.random(ID("k\(number)"), using: &random))
    case 2: try save(Creditor.random(ID("c\(number)"), using: &random))
    default: try save(Debt.random(ID("d\(number)"), of: creditors, using: &random))
    }
  }

  private mutating func removeAtRandom(
    _ dossier: Dossier, _ random: inout SeededGenerator
  ) throws(StoreError) {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: if let id = dossier.incomes.randomElement(using: &random)?.id { try remove(id) }
    case 1: if let id = dossier.costs.randomElement(using: &random)?.id { try remove(id) }
    case 2: if let id = dossier.debts.randomElement(using: &random)?.id { try remove(id) }
    default:
      guard let id = dossier.creditors.randomElement(using: &random)?.id else { return }
      for debt in dossier.debts
      where debt.creditor == id || debt.collector == id || debt.link(of: id) != nil {
        try remove(debt.id)
      }
      try remove(id)
    }
  }
}
