import Documents
import Domain
import Exchange
import Planning
import Rules
import Store
import Terminal

/// The office in a folder: every client as it is today, from the index where that still holds.
struct OfficeDesk {
  /// So many clients are seen whole: of more, the most urgent ones, and all by `aflos office index`.
  static let wholeAtOnce = 200
  /// So many files are looked at before what was seen is kept.
  private static let batch = 256

  let folder: OfficeFolder
  /// Folders below that could not be read.
  let unread: [String]
  private let index: OfficeIndex
  private let basis: String
  private let glance: OfficeGlance
  private let found: [String: OfficeFolder.Found]
  private let marks: [String: FileMark]
  private var places: [String: Place]
  /// Every client by path, what is most urgent first.
  private(set) var paths: [String] = []
  /// What may not be kept, by path.
  private var seen: [String: OfficeClient.State] = [:]
  let notes: [String: OfficeNote]

  /// Where a client stands among the others.
  struct Place {
    let order: String
    let next: LocalDate?
    let owed: Int
    let isWhole: Bool
  }

  /// Looks at the folder, and at the files that changed since the last look.
  /// - Parameters:
  ///   - part: Which of how many parts; nil for all.
  ///   - whole: How many clients are worked out whole.
  init(
    _ path: String, _ context: Context, part: (Int, Int)? = nil, whole: Int = Self.wholeAtOnce
  ) throws(Failure) {
    let folder = OfficeFolder(TextFile.absolute(path, in: context.world))
    self.folder = folder
    let (all, unread) = try Self.listed(folder)
    let files = all.enumerated().filter { part == nil || $0.offset % (part?.1 ?? 1) == part?.0 }
      .map(\.element)
    self.unread = unread
    let law = try context.inOffice(folder.path).baseLaw()
    glance = OfficeGlance(today: context.today, law: law, keys: context.conversation.lockKeys)
    // What creditors told the office stands in every plan.
    let terms = law.houseTerms.all.isEmpty ? "" : law.houseTerms.fileText(in: .dutch)
    basis =
      "\(context.today.iso) \(Version.number) \(OfficeDocument.schema) \(law.packNumber)"
      + (terms.isEmpty ? "" : " \(SHA256.hex(of: terms.utf8).prefix(16))")
    let place = "\(folder.path)/\(OfficeFolder.own)/index"
    // Looking in a folder that is no office leaves nothing in it.
    let own = part == nil && (!files.isEmpty || TextFile.exists(place)) ? place : nil
    index = try stored { () throws(StoreError) in try OfficeIndex.open(at: own) }
    found = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
    let read = InParallel.map(files) { FileMark.of("\(folder.path)/\($0.path)") }
    marks = Dictionary(
      uniqueKeysWithValues: zip(files, read).map { file, mark in
        (file.path, mark ?? FileMark(size: 0, number: 0, changed: 0, counter: 0))
      })
    notes = try Self.notes(in: folder, marks)
    places = [:]
    try look(at: files, whole, context.display)
  }

  private static func listed(
    _ folder: OfficeFolder
  ) throws(Failure) -> (found: [OfficeFolder.Found], unread: [String]) {
    do throws(StoreError) { return try folder.files() } catch {
      throw .problem(
        .file(path: folder.path, error == .notFound(path: folder.path) ? .notFound : .notReadable))
    }
  }

  private static func notes(
    in folder: OfficeFolder, _ marks: [String: FileMark]
  ) throws(Failure) -> [String: OfficeNote] {
    let notes = try stored { () throws(StoreError) in
      try OfficeBook.existing(in: folder.path)?.notes(of: marks.mapValues(\.number)) ?? [:]
    }
    return notes.mapValues { OfficeNote($0) }
  }

  private mutating func look(
    at files: [OfficeFolder.Found], _ whole: Int, _ display: Display
  ) throws(Failure) {
    let known = index.known()
    let line = ProgressLine(console: display.console, capabilities: display.capabilities)
    defer { line.clear() }
    var stale: [OfficeFolder.Found] = []
    for file in files {
      if let entry = known[file.path], entry.mark == marks[file.path], entry.basis == basis,
        !file.isChanging
      {
        places[file.path] = Place(
          order: entry.order, next: entry.due, owed: entry.owed, isWhole: entry.isWhole)
      } else {
        stale.append(file)
      }
    }
    index.keep([], forgetting: known.keys.filter { marks[$0] == nil })
    // In a small office everybody is seen whole; in a large one who comes first.
    let isFew = files.count <= whole
    read(stale, isWhole: isFew, line)
    // Whoever comes first is seen whole. By that some may come later and others before them: these the
    // next time.
    paths = inOrder()
    let first = paths.prefix(whole).filter { places[$0]?.isWhole == false }
    read(first.compactMap { found[$0] }, isWhole: true, line)
    if !first.isEmpty { paths = inOrder() }
  }

  private mutating func read(
    _ files: [OfficeFolder.Found], isWhole: Bool, _ line: ProgressLine
  ) {
    var done = 0
    while done < files.count {
      let some = Array(files[done..<min(files.count, done + (isWhole ? 32 : Self.batch))])
      let (glance, root) = (glance, folder.path)
      let states = InParallel.map(some) { file in
        glance.look(at: "\(root)/\(file.path)", isWhole: isWhole)
      }
      var entries: [OfficeIndex.Entry] = []
      for (file, seen) in zip(some, states) {
        if let entry = take(seen, of: file, isWhole: isWhole) { entries.append(entry) }
      }
      index.keep(entries)
      done += some.count
      line.update("\(done)/\(files.count)")
    }
  }

  /// Gives what is to be kept of it, where it may be.
  private mutating func take(
    _ seen: OfficeGlance.Seen, of file: OfficeFolder.Found, isWhole: Bool
  ) -> OfficeIndex.Entry? {
    let state = seen.state
    var isTrouble = false
    if case .trouble = state { isTrouble = true }
    let owed = if case .line(let line) = state { line.owed.cents } else { 0 }
    let place = Place(
      order: state.order, next: state.next, owed: owed, isWhole: isWhole || isTrouble)
    places[file.path] = place
    guard seen.mayBeKept, !file.isChanging, let mark = marks[file.path] else {
      self.seen[file.path] = state
      return nil
    }
    self.seen[file.path] = nil
    return OfficeIndex.Entry(
      path: file.path, mark: mark, basis: basis, isWhole: place.isWhole, order: place.order,
      due: place.next, words: state.words, codes: state.codes, owed: owed,
      line: OfficeDocument.kept(state))
  }
}

extension OfficeDesk {
  /// Every client by path, what is most urgent first, as it is known now.
  private func inOrder() -> [String] {
    places.map { (order: $0.value.order, path: $0.key) }
      .sorted { ($0.order, $0.path) < ($1.order, $1.path) }.map(\.path)
  }

  func place(of path: String) -> Place? { places[path] }
  func isArchived(_ path: String) -> Bool { found[path]?.isArchived ?? false }
  func fileNumber(of path: String) -> Int { marks[path]?.number ?? 0 }
  /// Where the file is.
  func file(of path: String) -> String { "\(folder.path)/\(path)" }

  /// These clients, in this order.
  func clients(_ paths: [String]) -> [OfficeClient] {
    let kept = index.lines(of: paths.filter { seen[$0] == nil })
    return paths.compactMap { path in
      let state = seen[path] ?? kept[path].flatMap { OfficeDocument.state(kept: $0) }
      guard let state, let file = found[path] else { return nil }
      return OfficeClient(
        path: path, isArchived: file.isArchived, isChanging: file.isChanging, state: state,
        note: notes[path] ?? OfficeNote())
    }
  }

  /// The clients of which all these words are known, and of which a finding has this code.
  func paths(holding words: [String], code: String?) -> Set<String> {
    var paths = index.paths(holding: words, code: code)
    for (path, state) in seen {
      let all = state.words
      let holds =
        words.allSatisfy { all.contains($0) }
        && code.map { state.codes.contains(" \($0) ") } ?? true
      if holds { paths.insert(path) } else { paths.remove(path) }
    }
    return paths
  }

  /// What the index holds of this look, for an index of its own.
  func entries() throws(Failure) -> [OfficeIndex.Entry] {
    try stored { () throws(StoreError) in
      try index.entries().filter { found[$0.path] != nil && seen[$0.path] == nil }
    }
  }
}

extension OfficeNote {
  init(_ note: OfficeBook.Note) {
    self.init(
      number: note.number, owner: note.owner, note: note.note, consent: note.consent)
  }

  var kept: OfficeBook.Note {
    OfficeBook.Note(number: number, owner: owner, note: note, consent: consent)
  }
}
