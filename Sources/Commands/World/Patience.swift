import Documents
import Domain
import Store
import Terminal

/// What is done while the file cannot be used for a moment: another program has it, the disk is full.
///
/// Where it is looked at, nothing was stored yet, so that trying again is safe. It is bound around a
/// command, task-locally: every place that writes would otherwise carry it along.
struct Patience: Sendable {
  @TaskLocal static var current: Patience?

  /// Whether it is worth another try, after so many. Says what is waited for, and waits.
  let triesAgain: @Sendable (StoreError, Int) -> Bool

  /// Runs `body`, again for as long as it is worth it.
  static func having<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    var tries = 0
    while true {
      do throws(StoreError) { return try body() } catch {
        guard error == .busy || error == .full,
          let patience = current, patience.triesAgain(error, tries)
        else { throw error }
        tries += 1
      }
    }
  }

  /// Each try waits two seconds by itself; after so many nobody else seems to finish.
  private static let mostTries = 5

  /// Patience with somebody at the terminal, who can make room or close the other program; without
  /// one it waits ten seconds and gives up.
  init(_ conversation: Conversation) {
    // Questions are asked in the one thread that runs the command.
    nonisolated(unsafe) let conversation = conversation
    triesAgain = { error, tries in
      let display = conversation.display
      if error == .busy, tries < Self.mostTries {
        if tries == 0 {
          display.note(Waiting.another.text(in: conversation.language), .faint)
        }
        return true
      }
      guard conversation.isInteractive else { return false }
      let language = conversation.language
      display.note((error == .full ? Waiting.full : .stillBusy).text(in: language), .caution)
      do throws(Leaving) {
        return try conversation.command(prompt: "> ", completions: []) != "!"
      } catch { return false }
    }
  }
}
