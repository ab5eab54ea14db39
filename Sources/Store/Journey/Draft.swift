import Domain
import SQLite

/// The answers of a form that is not finished, exactly as they were typed.
package struct Draft: Hashable, Sendable {
  /// One answer: what was asked and what was typed.
  package struct Answer: Hashable, Sendable {
    package let field: Field
    package let typed: String

    package init(field: Field, typed: String) {
      self.field = field
      self.typed = typed
    }
  }

  /// Which form, and of which thing where that matters: "debt.add", "debt.edit.d1".
  package let form: String
  /// In the order they were given, each field once.
  package var answers: [Answer]

  package init(form: String, answers: [Answer]) {
    self.form = form
    self.answers = answers
  }
}

// Drafts and progress are not part of undo. They are not facts of the dossier but where a person
// is: taking back "creditor added" must not take away half a form that was typed since, and typing
// an answer must not discard what can be redone.
extension DossierFile {
  /// Keeps the answers in the place of an earlier draft of this form. Durable when it returns.
  /// Without answers nothing is kept.
  package func keepDraft(_ draft: Draft) throws(StoreError) {
    try writing { db in
      try Draft.drop(draft.form, in: db)
      for (index, answer) in draft.answers.enumerated() {
        try Table.draft.insert(
          [
            .text(draft.form), .number(index + 1), .text(answer.field.rawValue),
            .text(answer.typed),
          ], in: db)
      }
    }
  }

  /// The draft of this form, or nil when none was kept.
  package func draft(for form: String) throws(StoreError) -> Draft? {
    try reading { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT form, position, field, typed FROM draft WHERE form = ? ORDER BY position",
        arguments: [form])
      let answers = try rows.map { row in
        let row = RowReader(row, of: .draft)
        return Draft.Answer(field: try row.choice("field"), typed: try row.text("typed"))
      }
      return answers.isEmpty ? nil : Draft(form: form, answers: answers)
    }
  }

  /// Forgets the draft of this form, if there is one.
  package func dropDraft(for form: String) throws(StoreError) {
    try writing { db in try Draft.drop(form, in: db) }
  }

  /// Remembers how far the journey came: any value under any key. Nil forgets it.
  package func setProgress(_ key: String, _ value: String?) throws(StoreError) {
    try writing { db in
      try Table.progress.delete([.text(key)], in: db)
      if let value { try Table.progress.insert([.text(key), .text(value)], in: db) }
    }
  }

  /// What was remembered under this key, or nil.
  package func progress(_ key: String) throws(StoreError) -> String? {
    try reading { db in
      try String.fetchOne(db, sql: "SELECT value FROM progress WHERE key = ?", arguments: [key])
    }
  }
}

extension Changes {
  /// Forgets the draft that this change completes, in the same transaction: after a crash there is
  /// either the draft or the thing, never both and never neither.
  package func dropDraft(for form: String) throws(StoreError) {
    try storing { try Draft.drop(form, in: db) }
  }
}

extension Draft {
  fileprivate static func drop(_ form: String, in db: Database) throws {
    try db.execute(sql: "DELETE FROM draft WHERE form = ?", arguments: [form])
  }
}

extension Table {
  fileprivate static let draft = Table(
    name: "draft", key: ["form", "field"], order: "form, position",
    columns: ["form", "position", "field", "typed"])
  fileprivate static let progress = Table(
    name: "progress", key: ["key"], order: "key", columns: ["key", "value"])
}
