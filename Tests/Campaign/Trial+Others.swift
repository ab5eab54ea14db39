import Domain
import Foundation
import Store

// Several programs at once.
extension Trial {
  /// Two to eight programs write at the same moment: each that was told "done" finds its payment in
  /// the file, once, under a number of its own; what was refused is not there.
  static let writers = Trial(name: "writers", usually: 500) { workshop, random, notes in
    try write(workshop, &random, &notes, isSealed: false)
  }

  static let sealedWriters = Trial(name: "sealed-writers", usually: 100) {
    workshop, random, notes in
    try write(workshop, &random, &notes, isSealed: true)
  }

  private static func write(
    _ workshop: Workshop, _ random: inout SeededNumbers, _ notes: inout [String: Int],
    isSealed: Bool
  ) throws -> Int {
    let path = try workshop.dossier(isSealed: isSealed)
    let (always, input) = Workshop.unlocking(path, isSealed)
    let before = try workshop.payments(in: path)
    let count = Int.random(in: 2...8, using: &random)
    let kinds = (0..<count).map { _ in Int.random(in: 0...3, using: &random) }
    let running = try kinds.enumerated().map { index, kind in
      let words =
        switch kind {
        case 0, 1: ["pay", kind == 0 ? "d1" : "d2", "1", "--note", "n\(index)", "--yes"]
        case 2: ["income", "edit", "i1", "--amount", "\(2_000 + index)"]
        default: ["log", "add", "d2", "--by", "phone", "--said", "n\(index)", "--yes"]
        }
      return try workshop.start([workshop.program] + words + always, input: input ?? "")
    }
    let codes = running.map { $0.wait().code }
    let file = try Workshop.open(path)
    guard let dossier = try file.dossier(), try file.problems().isEmpty else {
      throw Fault("damaged")
    }
    for (index, (kind, code)) in zip(kinds, codes).enumerated() {
      notes[code == 0 ? "acknowledged" : "refused", default: 0] += 1
      let note = "n\(index)"
      let found: Int
      switch kind {
      case 0, 1: found = dossier.record.payments.count { $0.note == note }
      case 2: continue
      default: found = dossier.record.log.count { $0.said == note }
      }
      guard found == (code == 0 ? 1 : 0) else {
        throw Fault("\(note) ended \(code ?? -1) and is there \(found) times")
      }
    }
    let edits = zip(kinds, codes).filter { $0 == 2 && $1 == 0 }.count
    let amount = dossier.incomes.first?.amount.cents ?? 0
    let isOne = edits == 0 ? amount == 191_234 : (200_000...200_700).contains(amount)
    guard isOne else { throw Fault("the income is \(amount)") }
    let added = zip(kinds, codes).filter { $0 < 2 && $1 == 0 }.count
    guard dossier.record.payments.count == before + added else { throw Fault("payments are lost") }
    // Taking everything back gives what was there: the history is one line.
    for _ in codes.filter({ $0 == 0 }) { _ = try file.undo(on: LocalDate(dayNumber: 20_786)) }
    guard try workshop.payments(in: path) == before else { throw Fault("undo gives another state") }
    return 1
  }

  /// The prompt is open at a question while another program writes: what the other was told "done"
  /// stays, and what is answered then is kept, or refused in words.
  static let questions = Trial(name: "questions", usually: 50) { workshop, random, notes in
    let path = try workshop.dossier()
    let prompt = try workshop.start(
      [
        workshop.program, "--file", path, "--today", "2026-11-29", "--lang", "en", "--plain",
      ])
    prompt.say("+\nOpen\n")
    usleep(UInt32.random(in: 100_000...400_000, using: &random))
    let other = try workshop.aflos(["pay", "d2", "7", "--note", "meanwhile", "--yes"], on: path)
    prompt.say("telecom\n\n55\n\n\n\n\ndemand\n\n\n\n.\n!\n")
    let ended = prompt.wait()
    guard let dossier = try DossierFile.open(at: path, creating: false).dossier() else {
      throw Fault("no dossier")
    }
    guard other.code == 0, dossier.record.payments.contains(where: { $0.note == "meanwhile" })
    else {
      throw Fault("the payment of another is lost: \(other.error)")
    }
    guard ended.code != nil else { throw Fault("the prompt ended by a signal") }
    let isKept = dossier.creditors.contains { $0.name == "Open" }
    guard isKept else { throw Fault("what was typed meanwhile is not kept: \(ended.error)") }
    notes["kept", default: 0] += 1
    return 1
  }
}

extension Workshop {
  fileprivate func payments(in path: String) throws -> Int {
    try Workshop.open(path).dossier()?.record.payments.count ?? 0
  }
}
