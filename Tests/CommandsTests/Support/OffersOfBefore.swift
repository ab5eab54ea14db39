import Documents
import Domain
import Exchange
import Foundation
import Planning
import Store
import TestSupport
import Testing

extension Workplace {
  /// The dossier as one to work in.
  func taking(_ dossier: Dossier) throws -> Workplace {
    let file = path("taken.json")
    try DossierDocument.text(of: dossier).write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try run(["import", "dossier", file]).status == 0)
    return self
  }

  /// Letters with offers, as they were written before Aflos asked whether an offer can be kept: what is
  /// told of answers, agreements and payments has to hold for them too.
  func keepOffersOfBefore(_ only: [String]? = nil) throws {
    let file = try DossierFile.open(at: path(".local/share/aflos/dossier.aflos"), creating: false)
    let dossier = try #require(try file.dossier())
    let plan = try Plan.proportional(for: dossier, on: today)
    let choice = LetterChoice(
      plan: plan,
      days: LetterChoice.Days(answerBy: today.answerBy, writeAgain: today.adding(months: 6)),
      missed: [:], realism: nil)
    let templates = try LetterTemplates(overrides: [])
    var letters: [KeptLetter] = []
    for debt in dossier.debts where only?.contains(debt.id.text) ?? true {
      let fitting = try choice.letter(for: debt.id, gate: plan.gates[debt.id] ?? .ageUnknown)
      guard let letter = try fitting.written(in: dossier.language, with: templates) else {
        continue
      }
      letters.append(
        KeptLetter(
          id: ID("b\(letters.count + 1)"), debt: debt.id,
          creditorName: dossier.name(of: debt.creditor), kind: letter.kind.rawValue,
          language: letter.language, written: today, fileName: letter.fileName,
          text: letter.text, sha256: SHA256.hex(of: letter.text.utf8),
          monthly: letter.amounts?.monthly, terms: letter.amounts?.terms,
          last: letter.amounts?.last, total: letter.amounts?.total,
          sheet: letter.sheet.json.text(.compact), planSHA256: nil, sent: nil))
    }
    var settings = dossier.settings
    settings.strategy = .proportional
    let (kept, chosen) = (letters, settings)
    try file.change(.lettersWritten(kept.count), on: today) { changes throws(StoreError) in
      for letter in kept { try changes.record(letter) }
      try changes.set(chosen)
    }
  }
}
