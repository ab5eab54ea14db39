import Foundation
import TestSupport
import Testing

/// A counselor's Monday with twelve clients, as it is typed and shown.
@Suite struct MondayTests {
  /// What is typed, and all of it: before there was an office, overviews, letters and agendas of twelve
  /// clients took 2,424 keys, and marking 84 letters as sent 4,368.
  private static let typed = [
    "aflos office clients", "aflos office agenda clients --to list.pdf",
    "aflos office do overviews clients --to out -y", "aflos office do letters clients --to out -y",
    "aflos office do sent clients --by portal -y", "aflos office clients",
  ]

  @Test(arguments: ["nl", "en"]) func theMondayOfTwelveClients(_ lang: String) throws {
    let keys = Self.typed.map { $0.count + 1 }.reduce(0, +)
    #expect(keys < 250)
    let office = try OfficePlace(twice: true)
    var text = ""
    for line in Self.typed {
      let words = line.split(separator: " ").dropFirst().map { word in
        ["clients", "list.pdf", "out"].contains(word)
          ? office.place.path(String(word)) : String(word)
      }
      let done = try office.place.run(words + ["--today", office.today, "--lang", lang])
      #expect(done.status == 0, "\(line): \(done.error)")
      text += "$ \(line)\n\(done.output)\n"
    }
    let place = office.place.folder.path
    try expectGolden(
      text.replacing(place, with: "PLACE").replacing("\nPLACE", with: " PLACE"),
      "monday.\(lang).txt")
    let list = try Data(contentsOf: office.place.folder.appending(path: "list.pdf"))
    #expect(list.starts(with: Data("%PDF".utf8)))
  }
}
