import Documents
import Domain

extension Conversation {
  /// Asks a line anew, below what can be done with it; gives what was typed. The line of before is one
  /// key away; `isThere` puts it in its place, for a line of a list that nobody typed just now.
  func mended(
    _ line: String, prompt: String, _ hint: DebtSay, isThere: Bool = false
  ) throws(Leaving) -> String {
    let explain = { self.display.say(hint.text(in: self.language)) }
    while true {
      explain()
      let typed = try command(
        prompt: prompt, completions: [], prefill: isThere ? line : "", aside: [line],
        again: explain)
      switch typed {
      case "!": throw .leave(.asked)
      case "?": continue
      // A key that was typed behind the line that was there.
      case line + "?", line + " ?": continue
      case line + "!", line + " !": throw .leave(.asked)
      case line + "<", line + " <": return "<"
      default: return typed
      }
    }
  }
}
