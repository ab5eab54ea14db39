import Documents
import Domain
import Store
import Terminal

/// One line of the menu: something the dialogue opens, or a single command.
enum MenuEntry: Hashable {
  case item(MenuItem)
  case command(CommandWords)

  func name(in language: Language) -> String {
    switch self {
    case .item(let item): item.name(in: language)
    case .command(let command): command.name(in: language)
    }
  }

  /// The word under which a file keeps that it was used.
  var code: String {
    switch self {
    case .item(let item): item.rawValue
    case .command(let command): "aflos \(command.rawValue)"
    }
  }

  init?(code: String) {
    if let item = MenuItem(rawValue: code) {
      self = .item(item)
    } else if code.hasPrefix("aflos "),
      let command = CommandWords(rawValue: String(code.dropFirst(6)))
    {
      self = .command(command)
    } else {
      return nil
    }
  }
}

/// The nine lines of the home screen: what was used last, the usual things, and the way out.
struct Menu {
  let entries: [MenuEntry]

  /// How many of the things that were used last come first.
  private static let mostRecent = 3
  /// The key under which a file keeps them, the last first. It is no part of undo.
  private static let progress = "menu.recent"

  init(recent: [MenuEntry]) {
    let usual = MenuItem.usual.map { MenuEntry.item($0) }
    let first = recent.prefix(Self.mostRecent)
    let others = usual.filter { !first.contains($0) }
    entries = (first + others).prefix(Conversation.mostNumbered - 1) + [.item(.stop)]
  }

  /// The entry with this number as it was shown; nil for anything else.
  func entry(_ typed: String) -> MenuEntry? {
    guard let number = Int(typed), entries.indices.contains(number - 1) else { return nil }
    return entries[number - 1]
  }

  static func recent(in file: DossierFile) throws(StoreError) -> [MenuEntry] {
    (try file.progress(progress) ?? "").split(separator: ",").compactMap {
      MenuEntry(code: String($0))
    }
  }

  /// Remembers that this was used. What always comes last, and what changes nothing in the order,
  /// is not.
  static func remember(_ entry: MenuEntry, in file: DossierFile) throws(StoreError) {
    guard entry != .item(.stop) else { return }
    let before = try recent(in: file)
    let after = ([entry] + before.filter { $0 != entry }).prefix(mostRecent)
    guard Array(after) != before else { return }
    try file.setProgress(progress, after.map(\.code).joined(separator: ","))
  }
}

extension Display {
  /// Numbered names beside each other in as few lines as fit; below each other in plain mode.
  func numbered(_ names: [String]) -> [String] {
    let cells = names.enumerated().map { "\($0.offset + 1)  \($0.element)" }
    guard !capabilities.plain else { return cells }
    let longest = cells.map { displayWidth(of: $0) }.max() ?? 0
    let columns = max(1, min(3, capabilities.width / (longest + 2)))
    let rows = (cells.count + columns - 1) / columns
    return (0..<rows).map { row in
      let line = stride(from: row, to: cells.count, by: rows).map { index in
        padded(cells[index], width: longest + 2)
      }.joined()
      return " " + trimmedEnd(line)
    }
  }

  private func trimmedEnd(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
