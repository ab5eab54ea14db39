import Documents
import Domain
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
}

/// The nine lines of the home screen: the usual things and the way out. A number always means the same.
enum Menu {
  static let entries: [MenuEntry] = (MenuItem.usual + [.stop]).map { .item($0) }
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
