import Documents
import Domain
import Store

extension DossierFile {
  /// Stores all of a batch as one change, which one undo takes back.
  func store(_ batch: DebtBatch, _ intent: Intent, on day: LocalDate) throws(StoreError) {
    try change(intent, on: day) { changes throws(StoreError) in
      try changes.start(in: batch.dossier.language)
      for creditor in batch.newCreditors + batch.changedCreditors { try changes.save(creditor) }
      for entry in batch.entries { try changes.enter(entry.debt) }
      for odd in batch.sure { try changes.save(odd.isRight(on: day)) }
    }
  }
}
