import Domain
import Foundation
import Testing

@testable import Store

/// The child process ends by `kill -9`, as when the power of a session goes; the file is then read
/// by another.
@Suite struct KillTests {
  @Test func whatWasAnsweredSurvivesKill() async throws {
    try await withPath { path in
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
        let file = try DossierFile.open(at: path, creating: true)
        try file.start()
        try file.keepDraft(
          Draft(form: "f", answers: [Draft.Answer(field: .debtKind, typed: "x")]))
        kill(getpid(), SIGKILL)
      }
      let file = try DossierFile.open(at: path, creating: false)
      #expect(try file.dossier() == .empty(in: .dutch))
      #expect(try file.draft(for: "f")?.answers.map(\.typed) == ["x"])
    }
  }

  @Test func aChangeThatIsKilledHalfWayWasNeverMade() async throws {
    try await withPath { path in
      let before = try {
        let file = try DossierFile.open(at: path, creating: true)
        try file.start()
        return try file.dump()
      }()
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
        let file = try DossierFile.open(at: path, creating: false)
        try file.change(.imported(""), on: .day2) { changes throws(StoreError) in
          for number in 1...2_000 {
            try changes.save(
              Sample.creditor("c\(number)", name: String(repeating: "x", count: 999)))
          }
          kill(getpid(), SIGKILL)
        }
      }
      #expect(FileManager.default.fileExists(atPath: "\(path)-journal"))
      let file = try DossierFile.open(at: path, creating: false)
      #expect(try file.dump() == before)
      #expect(try file.history(limit: 9).count == 1)
    }
  }

  private func withPath(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "aflos-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.appending(path: "dossier.aflos").path)
  }
}
