import Foundation
import Store

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// The program ends in the middle of work on many clients.
extension Trial {
  /// `kill -9` during every batch of an office: each client is as before or as after, never in between,
  /// and the same command goes on until all are done.
  static let officeKills = Trial(name: "office-kills", usually: 200) { workshop, random, notes in
    let work = OfficeBatches.all.randomElement(using: &random) ?? OfficeBatches.all[0]
    let folder = "\(workshop.folder)/clients"
    let batches = OfficeBatches(workshop: workshop, folder: folder)
    try batches.fill(for: work)
    let before = try batches.states()
    let running = try workshop.start(batches.words(work))
    usleep(UInt32.random(in: 20_000...900_000, using: &random))
    systemKill(running.process.processIdentifier, SIGKILL)
    let ended = running.wait()
    notes[ended.code == nil ? "killed" : "ended before", default: 0] += 1
    let after = try batches.states()
    let next = try workshop.run(batches.words(work))
    guard next.code == 0 else { throw Fault("\(work[0]): does not go on: \(next.error)") }
    let last = try batches.states()
    for (client, state) in last {
      guard let then = after[client], then == before[client] || then == state else {
        throw Fault("\(work[0]): \(client) is neither as before nor as after")
      }
    }
    try batches.expectAll(work)
    return 1
  }
}

/// An office of some clients, and what can be done for all of them.
struct OfficeBatches {
  let workshop: Workshop
  let folder: String
  private static let clients = 6

  /// Words of the command, and whether the facts of a file change by it.
  static let all: [[String]] = [
    ["letters", "--to", "out"], ["sent", "--by", "portal"],
    ["overviews", "--to", "out", "--one-file"], ["budgets", "--to", "out"], ["backups"],
    ["ask", "--to", "out", "--format", "text"], ["new"],
  ]
  /// So many new clients are in the list.
  private static let newOnes = 8

  func fill(for work: [String]) throws {
    let files = FileManager.default
    try? files.removeItem(atPath: folder)
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let sample = try workshop.dossier("office-sample")
    for number in 1...Self.clients {
      try files.copyItem(atPath: sample, toPath: "\(folder)/client-\(number).aflos")
    }
    try? files.removeItem(atPath: "\(workshop.folder)/out")
    try? files.removeItem(atPath: "\(folder)/backups")
    if work[0] == "ask" { try agree() }
    guard work[0] == "new" else { return }
    let rows = (1...Self.newOnes).map { "New \($0);2026-\($0)" }
    try ("naam;nummer\n" + rows.joined(separator: "\n")).write(
      toFile: "\(workshop.folder)/new.csv", atomically: true, encoding: .utf8)
  }

  /// Everybody agreed that one letter asks about several, and the office has a head for it.
  private func agree() throws {
    try FileManager.default.createDirectory(
      atPath: "\(folder)/aflos-office", withIntermediateDirectories: true)
    try "naam: Stichting\n".write(
      toFile: "\(folder)/aflos-office/house-style.txt", atomically: true, encoding: .utf8)
    for number in 1...Self.clients {
      let kept = try workshop.run([
        workshop.program, "office", "client", "client-\(number)", folder, "--consent",
        "2026-11-01", "--today", "2026-11-29", "--no-input",
      ])
      guard kept.code == 0 else { throw Fault("ask: consent is not kept: \(kept.error)") }
    }
  }

  func words(_ work: [String]) -> [String] {
    let options = work.dropFirst().map {
      $0 == "out" ? "\(workshop.folder)/out" : $0
    }
    let command: [String] =
      switch work[0] {
      case "ask": ["ask", "Vattenfall", folder]
      case "new": ["client", "new", folder, "--list", "\(workshop.folder)/new.csv"]
      default: ["do", work[0], folder]
      }
    return [workshop.program, "office"] + command + options
      + ["--yes", "--today", "2026-11-29", "--lang", "en", "--no-input"]
  }

  /// The facts of every client, letters without the names of their files: a file that was written just
  /// before the end keeps its name, and the next one gets another.
  func states() throws -> [String: String] {
    var states: [String: String] = [:]
    for number in 1...Self.clients {
      let name = "client-\(number).aflos"
      states[name] = try workshop.state(of: "\(folder)/\(name)").split(separator: "\n").map {
        $0.replacing(#/"file_name":"[^"]*"/#, with: "")
      }.joined(separator: "\n")
    }
    return states
  }

  /// Everything was done for everybody, once.
  func expectAll(_ work: [String]) throws {
    let names =
      (try? FileManager.default.subpathsOfDirectory(atPath: "\(workshop.folder)/out")) ?? []
    let copies = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/backups")) ?? []
    switch work[0] {
    case "overviews", "budgets":
      guard (1...Self.clients).allSatisfy({ names.contains("client-\($0).pdf") }) else {
        throw Fault("\(work[0]): a file is missing: \(names)")
      }
    case "backups":
      for number in 1...Self.clients {
        // One more than needed where it was stopped between the copy and the note of it.
        let own = copies.count { $0.hasPrefix("client-\(number)-") && $0.hasSuffix(".aflos") }
        guard (1...2).contains(own) else { throw Fault("backups: \(own) of client \(number)") }
      }
    case "ask":
      for number in 1...Self.clients {
        let said =
          try workshop.state(of: "\(folder)/client-\(number).aflos")
          .ranges(of: "asked Vattenfall").count
          + workshop.state(
            of: "\(folder)/client-\(number).aflos"
          ).ranges(of: "vroeg Vattenfall").count
        guard said == 1 else { throw Fault("ask: \(said) times in the log of \(number)") }
      }
    case "new":
      for number in 1...Self.newOnes {
        let state = try workshop.state(of: "\(folder)/new-\(number).aflos")
        guard state.contains("New \(number)") else { throw Fault("new: no facts of \(number)") }
      }
    default: break
    }
    if let part = (names + copies).first(where: { $0.hasSuffix(".part") }) {
      throw Fault("\(work[0]): left \(part)")
    }
  }
}
