#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Domain

/// A program of others, run without a shell: bytes in by a pipe, bytes out by a pipe, nothing on the disk.
/// It is stopped where it takes too long or says too much.
struct HelperProgram {
  let helper: LetterHelper
  /// Where it is.
  let path: String
  /// What it may know of the environment.
  let environment: [String]

  /// Nil where it is in no folder of `PATH`.
  init?(_ helper: LetterHelper, in world: World) {
    let folders = (world.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let found = folders.lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(helper.rawValue)" }
      .first { access($0, X_OK) == 0 && !TextFile.isFolder($0) }
    guard let found else { return nil }
    self.helper = helper
    path = found
    // One thread: two cores are not to be filled by a letter.
    environment =
      ["OMP_THREAD_LIMIT=1", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]
      + ["TESSDATA_PREFIX", "TMPDIR", "HOME"].compactMap { name in
        world.environment[name].map { "\(name)=\($0)" }
      }
  }

  /// How long it may take, and how much it may say.
  struct Limits {
    var seconds = 20
    var bytes = 4 << 20
  }

  /// What it wrote; nil where it could not be run, ended badly, or was stopped.
  func run(_ arguments: [String], input: [UInt8], _ limits: Limits = Limits()) -> [UInt8]? {
    var toChild: [Int32] = [-1, -1]
    var fromChild: [Int32] = [-1, -1]
    guard pipe(&toChild) == 0 else { return nil }
    guard pipe(&fromChild) == 0 else {
      toChild.forEach { close($0) }
      return nil
    }
    for descriptor in toChild + fromChild { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let child = start(arguments, reading: toChild[0], writing: fromChild[1])
    close(toChild[0])
    close(fromChild[1])
    guard let child else {
      close(toChild[1])
      close(fromChild[0])
      return nil
    }
    var talk = PipeTalk(input: input, to: toChild[1], from: fromChild[0], limits: limits)
    let isWhole = talk.run()
    talk.end()
    if !isWhole { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return isWhole && status == 0 ? talk.output : nil
  }

  private func start(_ arguments: [String], reading: Int32, writing: Int32) -> pid_t? {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, reading, 0)
    posix_spawn_file_actions_adddup2(&actions, writing, 1)
    // What it complains about says nothing to who reads a letter.
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var child = pid_t()
    guard posix_spawn(&child, path, &actions, nil, &words, &variables) == 0 else { return nil }
    return child
  }
}

/// Writes to a program and reads what it says, at the same time.
private struct PipeTalk {
  let input: [UInt8]
  private(set) var output: [UInt8] = []
  private var written = 0
  private var to: Int32
  private let from: Int32
  private let limits: HelperProgram.Limits
  private let deadline: ContinuousClock.Instant

  init(input: [UInt8], to: Int32, from: Int32, limits: HelperProgram.Limits) {
    (self.input, self.to, self.from, self.limits) = (input, to, from, limits)
    deadline = .now + .seconds(limits.seconds)
    // A full pipe must not hold up the reading.
    _ = fcntl(to, F_SETFL, fcntl(to, F_GETFL) | O_NONBLOCK)
  }

  /// Whether it came to its end within its limits.
  mutating func run() -> Bool {
    let part = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { part.deallocate() }
    if input.isEmpty { endInput() }
    while true {
      guard ContinuousClock.now < deadline else { return false }
      var waiting = [pollfd(fd: from, events: Int16(POLLIN), revents: 0)]
      if to >= 0 { waiting.append(pollfd(fd: to, events: Int16(POLLOUT), revents: 0)) }
      let count = poll(&waiting, nfds_t(waiting.count), 200)
      guard count >= 0 || errno == EINTR else { return false }
      guard count > 0 else { continue }
      if waiting.count > 1, waiting[1].revents != 0 { give() }
      guard waiting[0].revents != 0 else { continue }
      let got = read(from, part.baseAddress, part.count)
      if got == 0 { return true }
      guard got > 0 else {
        guard errno == EINTR else { return false }
        continue
      }
      output += part[..<got]
      guard output.count <= limits.bytes else { return false }
    }
  }

  mutating func end() {
    endInput()
    close(from)
  }

  private mutating func give() {
    let count = input[written...].withUnsafeBytes {
      write(to, $0.baseAddress, min($0.count, 1 << 16))
    }
    if count > 0 { written += count }
    // It may have read enough and closed its side.
    if written == input.count || count < 0 && errno != EAGAIN && errno != EINTR { endInput() }
  }

  private mutating func endInput() {
    if to >= 0 { close(to) }
    to = -1
  }
}
