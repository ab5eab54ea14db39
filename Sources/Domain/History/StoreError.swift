/// Why the dossier file cannot be used, or a change was not stored: facts, no sentences.
///
/// After any of these the file holds exactly what it held before.
package enum StoreError: Error, Hashable, Coded {
  /// There is no dossier at this path.
  case notFound(path: String)
  /// There is something at this path, but it is not an SQLite file.
  case notADatabase(path: String)
  /// An SQLite file of another program.
  case foreign(path: String)
  /// Written by a newer Aflos: layout `version`, where this program knows up to `known`.
  case newer(path: String, version: Int, known: Int)
  /// The file or its folder may not be read, or not be written.
  case notPermitted(path: String)
  /// The file can be read and not be written: it, its folder or its medium is for reading only.
  case readOnly(path: String)
  /// There is a file, and nothing is in it: 0 bytes.
  case nothingIn(path: String)
  /// It is sealed, and nothing was given that opens it.
  case locked(path: String)
  /// Something is at this path already, and it is not to be replaced.
  case taken(path: String)
  /// Somebody else changed the facts since they were read: what was decided by them may be wrong.
  case changedMeanwhile
  /// Another program kept the file locked for longer than was waited.
  case busy
  /// What is in the file cannot be right. The row, where it is known which one.
  case damaged(table: String?, id: String?)
  /// The disk is full.
  case full
  /// There is no dossier in the file yet: `Changes.start(in:)` comes first.
  case notStarted
  /// A value that breaks a rule of the file, such as an amount below zero.
  case refused(table: String, id: String)
  /// With this change a sum would be larger than anything can be computed with.
  case sumTooLarge(HouseholdSum)
  /// Asked to remove what is not there.
  case unknown(table: String, id: String)
  /// A debt names a creditor or a collector that the dossier does not hold.
  case unknownCreditor(ID<Creditor>, debt: ID<Debt>)
  /// The creditor cannot go: these debts name it, as creditor or as collector, in their order.
  case creditorInUse(ID<Creditor>, debts: [ID<Debt>])
  /// Anything else SQLite reports: its primary result code.
  case failed(code: Int)

  package var code: String { if case .unknown = self { "unknownID" } else { caseName } }
}
