import Domain
import SQLite

extension StoreError {
  init(_ error: DatabaseError) {
    switch error.resultCode {
    // A lock was put on the file, or removed: another file has its place.
    case _ where error.extendedResultCode == .moved: self = .changedMeanwhile
    case .busy, .locked: self = .busy
    case .full: self = .full
    // Every statement is ours, so one that does not compile met tables that are not ours.
    case .corrupt, .error, .mismatch: self = .damaged(table: nil, id: nil)
    default: self = .failed(code: Int(error.resultCode.rawValue))
    }
  }

  /// The same, where the path of the file is known.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case _ where error.extendedResultCode == .moved: self.init(error)
    case .notADatabase: self = .notADatabase(path: path)
    case .permission, .authorization, .readOnly, .cannotOpen:
      self = .notPermitted(path: path)
    default: self.init(error)
    }
  }
}

/// Runs `body` and turns what SQLite answers into facts.
func storing<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
  try storing(at: nil, body)
}

func storing<Result>(at path: String?, _ body: () throws -> Result) throws(StoreError) -> Result {
  do {
    return try body()
  } catch let error as StoreError {
    throw error
  } catch let error as DatabaseError {
    if let path { throw StoreError(error, path: path) }
    throw StoreError(error)
  } catch {
    throw .failed(code: 0)
  }
}
