import Domain
import Foundation
import TestSupport
import Testing

/// Two stories, recorded as a person reads them: what was wrong is mended before it goes, and what waited is
/// not sent as it was.
@Suite struct LetterStoryTests {
  private func place() throws -> Workplace {
    var dossier = Dossier.realistic(
      debts: [.example("d1", owed: 90_000), .example("d2", owed: 60_000)])
    for index in dossier.creditors.indices {
      dossier.creditors[index].street = "Laan \(index + 1)"
      dossier.creditors[index].postcode = "1234 AB"
      dossier.creditors[index].city = "Utrecht"
    }
    dossier.sender.name = "S. Yılmaz"
    dossier.sender.street = "Kade 1"
    dossier.sender.postcode = "3011 AB"
    dossier.sender.city = "Rotterdam"
    return try Workplace().taking(dossier)
  }

  /// What is typed and what comes of it, each step under the day on which it is.
  private final class Telling {
    let place: Workplace
    private(set) var text = ""

    init(_ place: Workplace) { self.place = place }

    func run(_ arguments: String...) throws {
      let typed = arguments.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
      let outcome = try place.run(arguments + ["--plain"])
      text += "[\(place.today.iso)] $ aflos \(typed)\n\(outcome.output)\(outcome.error)"
      text += outcome.status == 0 ? "\n" : "(\(outcome.status))\n\n"
    }

    /// The lines of a file that matter here.
    func show(_ path: String, _ lines: Range<Int>) throws {
      let all = try String(contentsOfFile: path, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      text += "[\(path.split(separator: "/").suffix(2).joined(separator: "/"))]\n"
      text += all[lines.clamped(to: 0..<all.count)].joined(separator: "\n") + "\n\n"
    }
  }

  @Test func theWrongCollectorIsCorrectedBeforeSending() throws {
    let place = try place()
    let folder = place.path("brieven")
    let story = Telling(place)
    try story.run("letter", "write", "--all", "--to", folder)
    try story.run(
      "debt", "edit", "d1", "--collector", "Incassobureau Noord", "--stage", "collector",
      "--collection-costs", "135")
    try story.run("letter", "list")
    try story.run("letter", "check", "d1")
    try story.run("letter", "write", "--all", "--to", folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let name = try #require(names.first { $0.hasPrefix("d1") })
    try story.show("\(folder)/\(name)", 0..<24)
    try story.run("letter", "sent", "--all", "--by", "post")
    // The collector's address is on its letter: now it can go too.
    try story.run(
      "creditor", "edit", "c2", "--street", "Postbus 7", "--postcode", "5678 CD", "--city",
      "zwolle")
    try story.run("letter", "write", "d1", "--to", folder)
    try story.run("letter", "sent", "--all", "--by", "post")
    try story.run("letter", "list")
    let aside = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/vervangen")
    #expect(aside.count == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 5)
    let told = story.text.replacing(place.folder.path, with: "~")
    try expectGolden(told, "wrong-collector.nl.txt")
  }

  @Test func threeWeeksLater() throws {
    let place = try place()
    let folder = place.path("brieven")
    let story = Telling(place)
    try story.run("letter", "write", "--all", "--to", folder)
    place.today = .day("2026-12-12")
    try story.run("letter", "list")
    try story.run("letter", "check")
    try story.run("letter", "write", "--all", "--to", folder, "--sending-on", "14-12-2026")
    try story.run("letter", "sent", "--all", "--by", "post", "--on", "14-12-2026")
    place.today = .day("2026-12-14")
    try story.run("letter", "sent", "--all", "--by", "post")
    try story.run("debt", "edit", "d2", "--principal", "500")
    try story.run("letter", "list")
    let told = story.text.replacing(place.folder.path, with: "~")
    try expectGolden(told, "three-weeks-later.nl.txt")
  }
}
