import Domain
import Imports

/// Bank statements that are dragged to the window: their paths are typed by the terminal, and what is in
/// the first says whether they are.
enum DroppedStatement {
  private static let endings = [
    ".csv", ".tab", ".txt", ".xls", ".xml", ".zip", ".sta", ".swi", ".940", ".mt940", ".mta",
  ]

  /// The paths, where nothing else was typed and the first is a statement, also one that cannot be read.
  static func paths(_ typed: String, in world: World) -> [String]? {
    guard typed.contains("/") else { return nil }
    let paths = CommandLineWords.split(typed).map { DroppedPath.path($0, in: world) }
    guard let first = paths.first, paths.allSatisfy(isNamedLikeOne), isStatement(first) else {
      return nil
    }
    return paths
  }

  private static func isNamedLikeOne(_ path: String) -> Bool {
    let small = path.lowercased()
    return path.contains("/") && endings.contains(where: { small.hasSuffix($0) })
      && TextFile.exists(path)
  }

  private static func isStatement(_ path: String) -> Bool {
    guard let file = SystemFile.Source(path) else { return false }
    do throws(BankProblem) {
      _ = try Statement.read(
        ByteSource { (buffer) throws(BankProblem) -> Int in
          guard let count = file.read(into: buffer) else { throw BankProblem(.notReadable) }
          return count
        })
      return true
    } catch {
      // A list of debts is no statement; a statement that is damaged is one.
      switch error.reason {
      case .unknownFormat, .empty, .notText, .workbook, .notReadable, .balancesOnly: return false
      default: return true
      }
    }
  }
}
