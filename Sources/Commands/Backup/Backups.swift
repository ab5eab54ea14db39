import Domain
import Sealing
import Store

/// The copies of a dossier in one folder, told by their names: `dossier-2026-11-29-01.aflos`, with a
/// word behind the number where Aflos made it by itself.
struct Backups {
  /// Why a copy was made.
  enum Reason: String, CaseIterable {
    case asked = ""
    case beforeReplacing = "replace"
    case beforeRestoring = "restore"
    case beforeNewLayout = "update"
    case beforePurging = "purge"
  }

  /// One copy.
  struct Copy {
    let path: String
    let day: LocalDate
    let number: Int
    let reason: Reason
  }

  static let ending = ".aflos"
  /// So many copies of a kind are kept when nobody says how many.
  static let usuallyKept = 10

  let folder: String
  /// The name of the dossier without its ending.
  let stem: String
  let today: LocalDate
  /// What opens those that are locked, where it is known.
  var keys: [SealedKey] = []

  /// Those beside the dossier at `path`.
  init(of path: String, on today: LocalDate) {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    let folder =
      path.hasPrefix("/") || path.contains("/") ? String(path.dropLast(name.count)) : "./"
    self.init(of: path, in: "\(folder)backups", on: today)
  }

  /// Those in another folder.
  init(of path: String, in folder: String, on today: LocalDate) {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    stem = name.hasSuffix(Self.ending) ? String(name.dropLast(Self.ending.count)) : name
    self.folder = folder
    self.today = today
  }

  /// The copies there are, the newest last.
  var all: [Copy] {
    let names = SystemFile.names(in: folder) ?? []
    return names.compactMap(copy).sorted { ($0.day, $0.number) < ($1.day, $1.number) }
  }

  /// The path for one more copy.
  func free(_ reason: Reason) -> String {
    let number = (all.filter { $0.day == today }.map(\.number).max() ?? 0) + 1
    let digits = number < 10 ? "0\(number)" : String(number)
    let words = [stem, today.iso, digits, reason.rawValue].filter { !$0.isEmpty }
    return "\(folder)/\(words.joined(separator: "-"))\(Self.ending)"
  }

  /// Removes the oldest of those that were asked for, and of those that Aflos made by itself, until so
  /// many of each are left. Gives those that went.
  func prune(keeping count: Int) -> [Copy] {
    let (asked, own) = (all.filter { $0.reason == .asked }, all.filter { $0.reason != .asked })
    return (asked.dropLast(count) + own.dropLast(count)).filter { SystemFile.remove($0.path) }
  }

  /// The newest copy that is whole; nil when there is none.
  var newestGood: Copy? {
    all.reversed().first { copy in
      let opening = DossierFile.Opening(isCreating: false, envelope: envelope(of: copy.path))
      guard let file = try? DossierFile.open(at: copy.path, opening),
        let problems = try? file.problems()
      else { return false }
      return problems.isEmpty
    }
  }

  /// How a copy is opened that is locked; nil where it is not, or nobody knows.
  func envelope(of path: String) -> Envelope? {
    guard let sealed = FileAccess.sealedBytes(of: path) else { return nil }
    return keys.first { $0.fits(sealed) }?.envelope
  }

  private func copy(_ name: String) -> Copy? {
    guard name.hasPrefix("\(stem)-"), name.hasSuffix(Self.ending) else { return nil }
    let parts = name.dropFirst(stem.count + 1).dropLast(Self.ending.count)
      .split(separator: "-", maxSplits: 4)
    guard (4...5).contains(parts.count),
      let day = LocalDate(iso: parts[..<3].joined(separator: "-")), let number = Int(parts[3]),
      number > 0, let reason = Reason(rawValue: parts.count == 5 ? String(parts[4]) : "")
    else { return nil }
    return Copy(path: "\(folder)/\(name)", day: day, number: number, reason: reason)
  }
}

extension Context {
  /// Where copies of the dossier usually are.
  var backups: Backups {
    var backups = Backups(of: path, on: today)
    backups.keys = conversation.lockKeys
    return backups
  }

  /// Copies the dossier before something that cannot be undone in it. Gives where.
  func copyBefore(_ reason: Backups.Reason, _ file: DossierFile) throws(Failure) -> String {
    let path = backups.free(reason)
    try stored { () throws(StoreError) in try file.copy(to: path) }
    _ = backups.prune(keeping: Backups.usuallyKept)
    return path
  }

  /// Something that no other state of a file has: for telling apart files put in each other's place.
  var mark: String { "\(today.iso)-\(UInt64.random(in: 0...UInt64.max))" }
}
