import Domain
import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct BackupTests {
  private let household = "1-single-tenant"
  private let file = ".local/share/aflos/dossier.aflos"

  @Test func aCopyIsMadeCheckedAndPutBack() throws {
    let place = try Workplace().importing(household)
    let made = try place.json(["backup"])
    let copy = try #require(made["file"] as? String)
    #expect(copy.hasSuffix("backups/dossier-2026-11-21-01.aflos"))
    let before = try place.run(["export", "dossier"]).output
    _ = try place.run(["debt", "remove", "d1"])
    let after = try place.run(["export", "dossier"]).output

    let asked = try place.run(["restore", copy])
    #expect(asked.status == 2)
    #expect(asked.error.contains("--yes"))
    #expect(asked.output.contains("d1"))
    #expect(try place.run(["export", "dossier"]).output == after)

    let restored = try place.json(["restore", copy, "--yes"])
    #expect(try place.run(["export", "dossier"]).output == before)
    let aside = try #require(restored["aside"] as? String)
    #expect(try place.run(["restore", aside, "--yes"]).status == 0)
    #expect(try place.run(["export", "dossier"]).output == after)
  }

  @Test func onAnotherComputerOrWhenItWasDeleted() throws {
    let place = try Workplace().importing(household)
    let stick = place.path("stick")
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
    let copy = try #require(try place.json(["backup", stick])["file"] as? String)
    #expect(copy.hasPrefix(stick))
    let text = try place.run(["export", "dossier"]).output
    let other = try Workplace()
    #expect(try other.run(["restore", copy, "--yes"]).status == 0)
    #expect(try other.run(["export", "dossier"]).output == text)
    try FileManager.default.removeItem(atPath: place.path(file))
    #expect(try place.run(["restore", copy, "--yes"]).status == 0)
    #expect(try place.run(["export", "dossier"]).output == text)
  }

  @Test func onlyTheLastOnesAreKept() throws {
    let place = try Workplace().importing(household)
    for day in 1...4 {
      place.today = .day("2026-11-2\(day)")
      _ = try place.run(["backup", "--keep", "2"])
    }
    let list = try place.json(["restore"])["items"] as? [[String: Any]] ?? []
    #expect(list.map { $0["day"] as? String } == ["2026-11-24", "2026-11-23"])
    #expect(try place.run(["backup", "--keep", "0"]).status == 2)
    #expect(try place.run(["backup", place.path("own.aflos")]).status == 0)
    #expect(try place.run(["backup", place.path("own.aflos")]).status == 3)
  }

  @Test func whatIsNoCopyIsRefusedAndNothingChanges() throws {
    let place = try Workplace().importing(household)
    let text = try place.run(["export", "dossier"]).output
    let bad = place.path("bad.aflos")
    try Data("no dossier at all, but long enough to be looked at".utf8).write(
      to: URL(filePath: bad))
    for path in [bad, place.path("gone.aflos"), place.folder.path] {
      #expect(try place.run(["restore", path, "--yes"]).status == 3)
      #expect(try place.run(["export", "dossier"]).output == text)
    }
  }

  @Test func aDamagedFileNamesTheNewestGoodCopy() throws {
    let place = try Workplace().importing(household)
    let copy = try #require(try place.json(["backup"])["file"] as? String)
    let text = try place.run(["export", "dossier"]).output
    let whole = try Data(contentsOf: URL(filePath: place.path(file)))
    try whole.prefix(whole.count - 5_000).write(to: URL(filePath: place.path(file)))
    let plan = try place.run(["plan"])
    #expect(plan.status == 3)
    #expect(plan.error.contains("aflos restore \(copy)"))
    let doctor = try place.run(["doctor"])
    #expect(doctor.status == 3)
    #expect(doctor.output.contains(copy))
    #expect(try place.run(["restore", copy, "--yes"]).status == 0)
    #expect(try place.run(["export", "dossier"]).output == text)
    #expect(try place.run(["doctor"]).status == 0)
  }

  /// Also before there is a dossier: then the file is named as missing, behind what there is around it.
  @Test func theDoctorTellsWhatThereIsAround() throws {
    let place = try Workplace().importing(household)
    place.environment["LANG"] = "nl_NL.UTF-8"
    let told = try place.run(["doctor", "--lang", "en"]).output
    #expect(told.contains("What Aflos works with here") && told.contains("nl_NL.UTF-8"))
    #expect(!told.contains("odd characters"))
    place.environment["LC_ALL"] = "C"
    #expect(try place.run(["doctor", "--lang", "en"]).output.contains("odd characters"))
    let around = try #require(try place.json(["doctor"])["surroundings"] as? [String: Any])
    #expect(around["utf8"] as? Bool == false && around["lawDay"] is String)
    let empty = try Workplace()
    let before = try empty.run(["doctor", "--lang", "nl"])
    #expect(before.status == 3)
    #expect(before.output.contains("Waarmee Aflos hier werkt"))
    #expect(before.error.contains("Er is nog geen dossier"))
  }

  @Test func aCopyForOthersAndAPurge() throws {
    let place = try Workplace().importing(household)
    _ = try place.run([
      "debt", "add", "--creditor", "Geheimbank", "--kind", "telecom", "--principal", "5", "--stage",
      "demand",
    ])
    let added = try place.run(["debt", "list"]).output
    #expect(added.contains("Geheimbank"))
    // A calendar was told of it by name.
    _ = try place.run(["agenda", "--ics", place.path("agenda.ics"), "--details"])
    _ = try place.run(["undo"])
    let text = try place.run(["export", "dossier"]).output
    let copy = place.path("copy.aflos")
    #expect(try place.run(["export", "copy", copy]).status == 0)
    #expect(try Data(contentsOf: URL(filePath: copy)).range(of: Data("Geheimbank".utf8)) == nil)
    let shown = try place.run(["export", "dossier", "--file", copy])
    #expect(shown.output == text)
    #expect(try place.run(["export", "copy", copy]).status == 3)

    #expect(try place.run(["history", "purge"]).status == 2)
    #expect(try place.run(["history", "purge", "--yes"]).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: place.path(file)))
    #expect(bytes.range(of: Data("Geheimbank".utf8)) == nil)
    #expect(try place.run(["undo"]).status == 1)
    #expect(try place.run(["export", "dossier"]).output == text)
    let saved = place.path(".local/share/aflos/backups/dossier-2026-11-21-01-purge.aflos")
    #expect(FileManager.default.fileExists(atPath: saved))
  }

  @Test func itIsTimeForACopyAfterThirtyDays() throws {
    let place = try Workplace().importing(household)
    func start() throws -> String { try place.run([], input: "!\n").error }
    #expect(!(try start().contains("reservekopie")))
    place.today = .day("2026-12-25")
    #expect(try start().contains("reservekopie"))
    _ = try place.run(["backup"])
    #expect(!(try start().contains("reservekopie")))
    place.today = .day("2027-01-30")
    #expect(try start().contains("25 december"))
  }
}
