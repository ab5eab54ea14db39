import Foundation
import Store

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// The program ends in the middle.
extension Trial {
  /// `kill -9` at a moment of its own, or at the n-th call to the system where `strace` is there: what
  /// was acknowledged is in the file, and whatever is in it is whole: as before, or as after.
  static let kills = Trial(name: "kills", usually: 2_000) { workshop, random, notes in
    try kill(workshop, &random, &notes, isSealed: false)
  }

  /// The same where the file is locked: besides, nothing readable is left.
  static let sealedKills = Trial(name: "sealed-kills", usually: 500) { workshop, random, notes in
    try kill(workshop, &random, &notes, isSealed: true)
  }

  private static func kill(
    _ workshop: Workshop, _ random: inout SeededNumbers, _ notes: inout [String: Int],
    isSealed: Bool
  ) throws -> Int {
    let words = Workshop.changes.randomElement(using: &random) ?? []
    let after = try workshop.result(of: words)
    let path = try workshop.dossier(isSealed: isSealed)
    let before = try workshop.state(of: path)
    let (always, input) = Workshop.unlocking(path, isSealed)
    let ended: Workshop.Ended
    if hasTrace, Bool.random(using: &random) {
      let calls = "openat,write,pwrite64,fsync,fdatasync,unlink,rename,link,ftruncate,fcntl,close"
      let place = Int.random(in: 1...160, using: &random)
      ended = try workshop.run(
        [
          "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(calls)", "-e",
          "inject=\(calls):signal=KILL:when=\(place)", workshop.program,
        ] + words + always, input: input)
    } else {
      let running = try workshop.start([workshop.program] + words + always, input: input)
      usleep(UInt32.random(in: 1_000...70_000, using: &random))
      systemKill(running.process.processIdentifier, SIGKILL)
      ended = running.wait()
    }
    notes[ended.code == nil ? "killed" : "ended before", default: 0] += 1
    let now = try workshop.state(of: path)
    guard now == before || now == after else {
      throw Fault("\(words.joined(separator: " ")): the file is neither as before nor as after")
    }
    if ended.code == 0, now != after {
      throw Fault("\(words.joined(separator: " ")): acknowledged and not there")
    }
    if isSealed { try workshop.expectNothingReadable(beside: path) }
    // The next start finds nothing that stands in its way, and leaves nothing behind.
    let next = try workshop.run([workshop.program, "cost", "list"] + always, input: input)
    guard next.code == 0 else { throw Fault("cannot be used afterwards: \(next.error)") }
    return 1
  }

  private static let hasTrace = FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")

  /// The disk is full somewhere in the middle: a command that ends well has done its work, any other
  /// says so and has changed nothing. On a small disk in memory, for which root is needed.
  static let fullDisk = Trial(name: "full-disk", usually: 100) { workshop, random, notes in
    try fill(workshop, &random, &notes, isSealed: false)
  }

  static let sealedFullDisk = Trial(name: "sealed-full-disk", usually: 50) {
    workshop, random, notes in
    try fill(workshop, &random, &notes, isSealed: true)
  }

  private static func fill(
    _ workshop: Workshop, _ random: inout SeededNumbers, _ notes: inout [String: Int],
    isSealed: Bool
  ) throws -> Int {
    guard geteuid() == 0 else { return 0 }
    let words = Workshop.changes.dropLast(2).randomElement(using: &random) ?? []
    let after = try workshop.result(of: words)
    let path = try workshop.dossier(isSealed: isSealed)
    let before = try workshop.state(of: path)
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    let room = size + Int.random(in: 0...size * 2, using: &random)
    let small = "\(workshop.folder)/small"
    try? FileManager.default.createDirectory(atPath: small, withIntermediateDirectories: true)
    let (always, input) = Workshop.unlocking("\(small)/dossier.aflos", isSealed)
    let arguments = ([workshop.program] + words + always)
      .map { "'\($0)'" }.joined(separator: " ")
    let script = """
      mount -t tmpfs -o size=\(room) none \(small) || exit 77
      cp \(path) \(small)/dossier.aflos || exit 78
      \(arguments); code=$?
      cp \(small)/dossier.aflos \(path)
      [ -e \(small)/dossier.aflos-journal ] && cp \(small)/dossier.aflos-journal \(path)-journal
      exit $code
      """
    let ended = try workshop.run(["unshare", "-m", "sh", "-c", script], input: input)
    if ended.code == 77 || ended.code == 78 { return 0 }
    notes[ended.code == 0 ? "had room" : "had none", default: 0] += 1
    let now = try workshop.state(of: path)
    guard now == (ended.code == 0 ? after : before) else {
      throw Fault(
        "\(words.joined(separator: " ")): \(ended.code.map { "\($0)" } ?? "signal"), other state")
    }
    if ended.code != 0, ended.error.isEmpty { throw Fault("\(words): says nothing") }
    return 1
  }

  /// Another program has the file for a while: it is waited for, and what was asked is done.
  static let locked = Trial(name: "locked", usually: 20) { workshop, random, _ in
    let path = try workshop.dossier()
    let words = Workshop.changes.dropLast(2).randomElement(using: &random) ?? []
    let after = try workshop.result(of: words)
    let lock = try workshop.start(
      [
        "python3", "-c",
        """
        import sqlite3, sys, time
        c = sqlite3.connect(sys.argv[1], isolation_level=None)
        c.execute("BEGIN EXCLUSIVE")
        time.sleep(float(sys.argv[2]))
        c.execute("ROLLBACK")
        """, path, String(Double.random(in: 0.3...4, using: &random)),
      ])
    usleep(200_000)
    let ended = try workshop.aflos(words, on: path)
    _ = lock.wait()
    guard ended.code == 0, try workshop.state(of: path) == after else {
      throw Fault("\(words.joined(separator: " ")): \(ended.error)")
    }
    return 1
  }

  /// On a medium that cannot be written everything can be looked at, and nothing is changed.
  static let readOnly = Trial(name: "read-only", usually: 20) { workshop, random, _ in
    guard geteuid() == 0 else { return 0 }
    let path = try workshop.dossier()
    let folder = String(path.dropLast("/dossier.aflos".count))
    let bytes = try Data(contentsOf: URL(filePath: path))
    let reading = [
      ["plan"], ["debt", "list"], ["letter", "list"], ["history"], ["export", "dossier"],
    ]
    let words = random.next() % 2 == 0 ? reading : Array(Workshop.changes.dropLast(2))
    let one = words.randomElement(using: &random) ?? []
    let script = """
      mount --bind \(folder) \(folder) && mount -o remount,ro,bind \(folder) || exit 77
      \(([workshop.program] + one + Workshop.always(path)).map { "'\($0)'" }.joined(separator: " "))
      """
    let ended = try workshop.run(["unshare", "-m", "sh", "-c", script])
    if ended.code == 77 { return 0 }
    let isReading = reading.contains(one)
    guard ended.code == (isReading ? 0 : 3) else {
      throw Fault("\(one.joined(separator: " ")): \(ended.code ?? -1) \(ended.error)")
    }
    guard try Data(contentsOf: URL(filePath: path)) == bytes else { throw Fault("it was changed") }
    return 1
  }
}

/// The system's own, which a function of the same name would hide.
func systemKill(_ process: pid_t, _ signal: Int32) {
  _ = kill(process, signal)
}
