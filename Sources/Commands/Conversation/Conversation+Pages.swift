import Documents
import Domain
import Terminal

extension Conversation {
  /// Shows what is longer than the screen a screen at a time. Enter goes on, a word after `/` is looked
  /// for, `.` stops; whoever leaves in another way is asked what comes next as always.
  func page(_ lines: [String]) {
    var pages = Pages(lines, height: display.refreshed().capabilities.height)
    guard !pages.fitsOneScreen else { return write(lines[...]) }
    write(pages.following())
    while pages.left > 0 {
      let line: String
      do throws(Leaving) {
        line = trimmed(
          try nextLine(prompt: PageSay.more(pages.left).text(in: language), []))
      } catch { return }
      switch line.lowercased() {
      case "", " ": write(pages.following())
      case ".", "q", "stop", "klaar", "done", "!": return
      case "<", "terug", "back": write(pages.before())
      case "a", "alles", "all": write(pages.rest())
      case "?": display.say(PageSay.help.text(in: language))
      default: search(line, in: &pages)
      }
    }
  }

  private func search(_ typed: String, in pages: inout Pages) {
    let word = trimmed(typed.hasPrefix("/") ? typed.dropFirst() : typed[...])
    guard let found = pages.search(word) else {
      return display.say(PageSay.notFound(word).text(in: language))
    }
    write(found)
  }

  private func write(_ lines: ArraySlice<String>) {
    display.console.write(lines.joined(separator: "\n") + "\n")
  }
}
