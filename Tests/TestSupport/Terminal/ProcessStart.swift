import Foundation

/// A program about to be started.
///
/// By `posix_spawn` and not by a fork: between a fork and the start of a program Swift is not
/// safe, because another thread may just hold a lock of its runtime.
struct ProcessStart {
  /// What the program has as input, output and messages.
  enum Streams {
    /// A terminal, by its path; the program leads a session of its own, which this controls.
    case terminal(String)
    case pipes(input: Int32, output: Int32, error: Int32)
  }

  let executable: String
  let arguments: [String]
  /// All of it; nothing is inherited.
  let environment: [String: String]
  /// Ours when nil.
  var workingDirectory: String?

  /// Every signal has its usual meaning for the program. Throws when it cannot be started. Call it
  /// while `ChildProcess.starting` is held.
  func start(on streams: Streams) throws -> ChildProcess {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    switch streams {
    case .terminal(let path):
      flags |= newSession
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      for number in Int32(1)...2 { posix_spawn_file_actions_adddup2(&actions, 0, number) }
    case .pipes(let input, let output, let error):
      for (number, descriptor) in [input, output, error].enumerated() {
        posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
      }
    }
    if let workingDirectory { addChangeOfFolder(&actions, workingDirectory) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var pid: pid_t = 0
    let words = StartWords(executable, arguments, environment: environment)
    defer { words.free() }
    let failure = posix_spawn(
      &pid, executable, &actions, &attributes, words.arguments, words.environment)
    guard failure == 0 else {
      throw TalkFailure(
        description: "cannot start \(executable): \(String(cString: strerror(failure)))")
    }
    return ChildProcess(pid: pid)
  }
}

#if canImport(Darwin)
  private let newSession = POSIX_SPAWN_SETSID

  private func addChangeOfFolder(_ actions: inout posix_spawn_file_actions_t?, _ path: String) {
    posix_spawn_file_actions_addchdir_np(&actions, path)
  }
#else
  /// POSIX_SPAWN_SETSID, which Swift does not see on Linux (spawn.h shows it to _GNU_SOURCE only).
  private let newSession: Int32 = 0x80

  /// `posix_spawn_file_actions_addchdir_np`, unseen for the same reason; in glibc since 2.29.
  private func addChangeOfFolder(_ actions: inout posix_spawn_file_actions_t, _ path: String) {
    typealias Call =
      @convention(c) (
        UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>
      ) -> Int32
    let symbol = dlsym(nil, "posix_spawn_file_actions_addchdir_np")
    precondition(symbol != nil, "a C library that cannot start a program in another folder")
    _ = unsafeBitCast(symbol, to: Call.self)(&actions, path)
  }
#endif
