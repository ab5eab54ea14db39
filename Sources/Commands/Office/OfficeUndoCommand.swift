import ArgumentParser
import Documents
import Domain
import Exchange
import Store

/// Takes back the last change of what the office keeps: `aflos office undo`.
struct OfficeUndo: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeUndo) }
  @Argument(
    help: CommandHelp.argument(.officeFolder), completion: CommandHelp.completion(.officeFolder))
  var folder: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) { try context.move(folder, isUndo: true) }
}

/// Does again what was taken back: `aflos office redo`.
struct OfficeRedo: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeRedo) }
  @Argument(
    help: CommandHelp.argument(.officeFolder), completion: CommandHelp.completion(.officeFolder))
  var folder: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) { try context.move(folder, isUndo: false) }
}

extension Context {
  fileprivate func move(_ typed: String?, isUndo: Bool) throws(Failure) {
    let place = try office(typed).folder
    let kept = try stored { () throws(StoreError) in
      try OfficeBook.existing(in: place)?.change(undone: !isUndo)
    }
    guard let kept else { throw .problem(isUndo ? .nothingToUndo : .nothingToRedo) }
    let mover = OfficeMover(folder: place, number: kept.number, isUndo: isUndo, day: today)
    let steps = isUndo ? kept.change.steps.reversed() : kept.change.steps
    // All of it can be done, or nothing is.
    for step in steps { try mover.check(step) }
    let book = try officeBook(in: place)
    for step in steps { try mover.apply(step, book) }
    try stored { () throws(StoreError) in try book.mark(kept, undone: isUndo) }
    let moved = OfficeMoved(
      deed: kept.change.deed, isUndo: isUndo, asides: isUndo ? mover.asides(of: steps) : [],
      folder: typed)
    guard !options.json else { return display.print(moved.json(in: language)) }
    display.say(moved.text(in: language))
  }

  /// Changes what the office keeps. It is kept first what is about to change, so that it can be taken back
  /// whatever happens in between.
  func change(
    _ deed: OfficeDeed, _ steps: [OfficeChange.Step], in folder: String
  ) throws(Failure) {
    let book = try officeBook(in: folder)
    try stored { () throws(StoreError) in
      try book.keep(OfficeChange(deed, on: today, steps))
    }
    let mover = OfficeMover(folder: folder, number: 0, isUndo: false, day: today)
    for step in steps { try mover.apply(step, book) }
  }

  /// Keeps a text of the office beside the clients in `folder`, in the place of what was there.
  func keepOffice(
    _ file: OfficeFile, _ text: String, _ deed: OfficeDeed, in folder: String
  ) throws(Failure) {
    let path = "\(OfficeFolder.own)/\(file.rawValue)"
    let before = try OfficeMover.text(at: "\(folder)/\(path)")
    guard before != text else { return }
    try change(deed, [.text(path: path, before: before, after: text)], in: folder)
  }
}

/// Moves what an office keeps back to what it was before a change, or on to what it was after it.
struct OfficeMover {
  let folder: String
  /// Of the change.
  let number: Int
  let isUndo: Bool
  let day: LocalDate

  private func place(_ path: String) -> String { "\(folder)/\(path)" }

  /// Where a client file waits while the change that made it is taken back: it is never destroyed.
  private func aside(_ path: String) -> String {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    return place("\(OfficeFolder.own)/undone/\(number)/\(name)")
  }

  /// The client files that wait.
  func asides(of steps: [OfficeChange.Step]) -> [String] {
    steps.compactMap { step in
      guard case .client(let path, _) = step else { return nil }
      return aside(path)
    }.filter { TextFile.exists($0) }
  }

  /// What a text file says; nil where there is none.
  static func text(at path: String) throws(Failure) -> String? {
    guard TextFile.exists(path) else { return nil }
    return String(decoding: try TextFile.read(path), as: UTF8.self)
  }

  /// Throws where something was changed since, by hand or in the file of the client.
  func check(_ step: OfficeChange.Step) throws(Failure) {
    switch step {
    case .text(let path, let before, let after):
      let now = try Self.text(at: place(path))
      guard now == before || now == after else {
        throw Failure(OfficeProblem.changedSince(file: path, isClient: false))
      }
    case .note(let path, let before, let after):
      let number = FileMark.of(place(path))?.number
      let now = try stored { () throws(StoreError) in
        try OfficeBook.existing(in: folder)?.notes(of: [path: number ?? 0])[path]
      }
      guard (now ?? .init()) == before || (now ?? .init()) == after else {
        throw Failure(OfficeProblem.changedSince(file: path, isClient: false))
      }
    case .client(let path, let newest): try check(path, newest)
    }
  }

  private func check(_ path: String, _ newest: Int) throws(Failure) {
    guard TextFile.exists(place(path)) else { return }
    guard isUndo else {
      guard TextFile.exists(aside(path)) else { return }
      throw .problem(.file(path: path, .exists))
    }
    var opening = DossierFile.Opening(isCreating: false, waitingSeconds: 0.5, isLeftAlone: true)
    opening.checksPages = false
    let last = try? DossierFile.open(at: place(path), opening).history(limit: 1).first
    guard let last, last.number == newest, last.state == .done else {
      throw Failure(OfficeProblem.changedSince(file: path, isClient: true))
    }
  }

  func apply(_ step: OfficeChange.Step, _ book: OfficeBook) throws(Failure) {
    switch step {
    case .text(let path, let before, let after):
      try TextFile.makeFolder(place(OfficeFolder.own))
      if let text = isUndo ? before : after {
        try TextFile.write(text, to: place(path), replacing: true)
      } else if TextFile.exists(place(path)), !SystemFile.remove(place(path)) {
        throw .problem(.file(path: place(path), .notWritable))
      }
    case .note(let path, let before, let after):
      let number = FileMark.of(place(path))?.number ?? 0
      try stored { () throws(StoreError) in
        try book.keep(isUndo ? before : after, of: path, file: number)
      }
    case .client(let path, _):
      let (from, to) = isUndo ? (place(path), aside(path)) : (aside(path), place(path))
      guard TextFile.exists(from) else { return }
      let parent = to.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      try TextFile.makeFolder(parent.joined(separator: "/"))
      try TextFile.move(from, to: to)
    }
  }
}
