import Documents
import Domain

extension Conversation {
  /// Puts a line there again to be mended, below what can be done with it; gives what was made of it.
  func mended(_ line: String, prompt: String, _ hint: DebtSay) throws(Leaving) -> String {
    let explain = { self.display.say(hint.text(in: self.language)) }
    while true {
      explain()
      let typed = try command(
        prompt: prompt, completions: [], prefill: line, again: explain)
      switch typed {
      case "!": throw .leave(.asked)
      case "?": continue
      default: return typed
      }
    }
  }
}
