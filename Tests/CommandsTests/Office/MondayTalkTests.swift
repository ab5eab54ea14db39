import Commands
import Foundation
import TestSupport
import Testing

/// A counselor's Monday with twelve clients in one dialogue: what is typed, and what is read.
@Suite struct MondayTalkTests {
  /// Overviews, letters and agendas of twelve clients, and 84 letters marked as sent: 2,424 and 4,368
  /// keys before there was an office.
  private static let typed = [
    "nl": [
      "", "agenda --to list.pdf", "samen overzichten --to out", "j", "",
      "samen brieven --to out", "",
      "j", "", "samen verstuurd via portaal", "j", "", "", "!", "klaar", "later", "stop",
    ],
    "en": [
      "", "agenda --to list.pdf", "do overviews --to out", "y", "",
      "do letters --to out", "", "y", "",
      "do sent by portal", "y", "", "", "!", "done", "later", "stop",
    ],
  ]

  @Test(arguments: ["nl", "en"]) func theWholeMondayIsOneDialogue(_ lang: String) throws {
    let office = try OfficePlace(twice: true)
    let place = office.place
    let lines = try #require(Self.typed[lang])
    // Every key: the letters, Enter after each line and each full screen, and the command with which it begins.
    let keys = lines.map { $0.count + 1 }.reduce("aflos office clients".count + 1, +)
    #expect(keys < 250)
    let input = lines.map {
      $0.replacing("--to out", with: "--to \(place.path("out"))")
        .replacing("--to list.pdf", with: "--to \(place.path("list.pdf"))")
    }
    let talk = try place.talkAtTerminal(
      input, ["office", office.folder, "--today", office.today, "--lang", lang])
    #expect(talk.status == 0)
    try expectGolden("keys: \(keys)\n" + talk.text, "monday-talk.\(lang).txt")
    let files = try FileManager.default.subpathsOfDirectory(atPath: place.path("out"))
    #expect(files.count { $0.hasSuffix(".pdf") && !$0.contains("/") } == 12)
    for file in ["client-1.aflos", "north/n-1.aflos"] {
      let letters = try office.own(file, "letter", "list").list("items")
      #expect(!letters.isEmpty && letters.allSatisfy { !($0["sent"] is NSNull) }, "\(file)")
    }
  }

  /// What is no command of the office and no client is said; and what goes wrong ends nothing.
  @Test func whatGoesWrongEndsNothing() throws {
    let office = try OfficePlace()
    let talk = try office.place.talkAtTerminal(
      [
        "do xyzzy", "client nobody --owner Kim", "client client-2 --owner Kim", "numbers", "zzz",
        "stop",
      ],
      ["office", office.folder, "--today", office.today, "--lang", "en"])
    #expect(talk.status == 0)
    for text in ["What can: overviews", "is no client in this folder", "Kim", "Began in this time"]
    {
      #expect(talk.text.contains(text), "\(text)")
    }
    #expect(try office.lines(["--owner", "Kim"]).keys.sorted() == ["client-2.aflos"])
  }
}
