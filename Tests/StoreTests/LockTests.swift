import Domain
import Foundation
import SQLite
import Testing

@testable import Store

@Suite struct LockTests {
  @Test func saysSoWhenAnotherProgramKeepsTheFile() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      let one = try DossierFile.open(
        at: path, DossierFile.Opening(isCreating: true, waitingSeconds: 0.05))
      try one.start()
      let two = try DossierFile.open(
        at: path, DossierFile.Opening(isCreating: false, waitingSeconds: 0.05))
      try one.writing { _ throws in
        #expect(throws: StoreError.busy) { try two.setProgress("a", "b") }
        #expect(try two.dossier() == .empty(in: .dutch))
      }
      // Nobody else may even read meanwhile.
      try one.queue.inTransaction(.exclusive) { _ in
        #expect(throws: StoreError.busy) { try two.dossier() }
        #expect(throws: StoreError.busy) {
          try DossierFile.open(
            at: path, DossierFile.Opening(isCreating: false, waitingSeconds: 0.05))
        }
        return .commit
      }
      try two.setProgress("a", "b")
      #expect(try one.progress("a") == "b")
    }
  }

  @Test func waitsForAnotherProgramToFinish() async throws {
    let folder = FileManager.default.temporaryDirectory.path
    let path = "\(folder)/aflos-\(UUID().uuidString).aflos"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let one = try DossierFile.open(at: path, creating: true)
    let two = try DossierFile.open(at: path, creating: false)
    let locked = AsyncStream.makeStream(of: Void.self)
    let holding = Task.detached {
      try one.writing { _ throws in
        locked.continuation.finish()
        Thread.sleep(forTimeInterval: 0.2)
      }
    }
    for await _ in locked.stream {}
    try two.setProgress("a", "b")
    try await holding.value
    #expect(try one.progress("a") == "b")
  }
}
