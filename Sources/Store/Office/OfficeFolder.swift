import Domain

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The clients of an office: the dossiers in a folder and in those below it, one file for each
/// household. It only looks; no file is opened.
package struct OfficeFolder: Sendable {
  /// Where the office keeps what is its own, in its folder.
  package static let own = "aflos-office"
  /// What the name of a client file ends in.
  package static let ending = ".aflos"
  /// Folders with clients that are done with.
  package static let archives: Set<String> = ["archief", "archive"]
  /// Folders in which no clients are: copies, letters, and what the office keeps.
  private static let passedOver: Set<String> = [own, "backups", "brieven", "letters"]

  /// The path of the folder, without a slash at its end.
  package let path: String

  package init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// A client file, by its place in the folder.
  package struct Found: Hashable, Sendable {
    /// From the folder on, like `north/j-smit.aflos`.
    package let path: String
    /// Whether a change of it was not finished, or is being made now: what is read may not last.
    package let isChanging: Bool

    /// Whether it lies in a folder of clients that are done with.
    package var isArchived: Bool {
      path.split(separator: "/").dropLast().contains { archives.contains($0.lowercased()) }
    }
  }

  /// Every client file, by path. Links to folders are not followed, and what begins with a dot is
  /// passed over. What cannot be read of the folders below is passed over too, and given.
  /// - Throws: `notPermitted` or `notFound` where the folder itself cannot be read.
  package func files() throws(StoreError) -> (found: [Found], unread: [String]) {
    var found: [Found] = []
    var unread: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      guard let entries = Self.entries(in: folder.isEmpty ? path : "\(path)/\(folder)") else {
        guard !folder.isEmpty else { throw FileAccess.failure(at: path) }
        unread.append(folder)
        continue
      }
      let names = Set(entries.map(\.name))
      for (name, isFolder) in entries where !name.hasPrefix(".") {
        let place = folder.isEmpty ? name : "\(folder)/\(name)"
        if isFolder {
          if !Self.passedOver.contains(name.lowercased()) { folders.append(place) }
        } else if name.hasSuffix(Self.ending), name.utf8.count > Self.ending.utf8.count {
          found.append(Found(path: place, isChanging: names.contains("\(name)-journal")))
        }
      }
    }
    return (found.sorted { $0.path < $1.path }, unread.sorted())
  }

  /// What is in a folder; nil where it cannot be read.
  private static func entries(in folder: String) -> [(name: String, isFolder: Bool)]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
        place.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_DIR): entries.append((name, true))
      case Int32(DT_REG): entries.append((name, false))
      default:
        // A link to a file counts as a file; so does everything on a file system that does not tell.
        var info = stat()
        guard lstat("\(folder)/\(name)", &info) == 0 else { continue }
        entries.append((name, info.st_mode & S_IFMT == S_IFDIR))
      }
    }
    return entries
  }
}
