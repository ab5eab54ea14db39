import Documents
import Domain
import Planning
import Store

extension Context {
  /// The context of one client of an office, in which a command of that client runs by itself: nothing
  /// is asked and nothing is shown.
  func client(at path: String, showingNothingAt nowhere: Int32) throws(Failure) -> Context {
    var (world, options) = (world, options)
    (world.output, world.error) = (nowhere, nowhere)
    options.file = path
    (options.json, options.noInput, options.quiet) = (false, true, true)
    let client = try Context(world: world, options: options, conversation: nil, isDialogue: false)
    client.conversation.lockKeys = conversation.lockKeys
    return client
  }
}
