import Domain
import Exchange
import Planning
import Rules
import TestSupport
import Testing

@testable import Documents

/// What is on a page is seen by who sees little: words 4.5 to 1, lines and edges 3 to 1, as WCAG 2.1
/// asks (1.4.3, 1.4.11), on white and on the grey around the sheet.
@Suite struct PageContrastTests {
  private static let grounds = ["#fff", "#f2f2f2"]
  /// Colours that carry nothing by themselves: what fills a bar has an edge, white parts a word from
  /// the line behind it.
  private static let carryingNothing: Set = ["#b5b5b5", "#fff", "#f2f2f2"]

  @Test(arguments: Cases.households)
  func everyColourIsSeen(household: String) throws {
    let bytes = try Cases.bytes("households/\(household).json")
    let dossier = try DossierDocument.read(bytes, ignoringUnknownKeys: false).get()
    let plan = try Plan(of: .of(dossier, on: LocalDate.day("2026-11-29"), law: .shipped))
    let schedule = Schedule(of: plan, freed: .passOn)
    let pictures = [
      owedPicture(of: schedule, in: .dutch), debtsPicture(of: dossier, in: .dutch),
    ].compactMap { $0 }
    let page = HTMLPage(
      language: .dutch, title: "-", style: "", body: .lines(pictures.map(\.html)))
    let text = page.text
    let use = /(fill|stroke|color|background|border[a-z-]*):?=?"?[a-z0-9 ]*(#[0-9a-f]{3,6})/
    for match in text.matches(of: use)
    where !Self.carryingNothing.contains(String(match.2)) {
      let colour = try #require(Contrast.parts(ofHex: match.2), "\(match.2)")
      let least = ["fill", "color"].contains(match.1) ? 4.5 : 3
      for ground in Self.grounds {
        let ratio = Contrast.ratio(colour, on: try #require(Contrast.parts(ofHex: ground)))
        #expect(ratio >= least, "\(match.0) on \(ground)")
      }
    }
    #expect(text.contains("fill=\"#111\""))
    // A bar that is filled with a light grey has an edge that is seen.
    let fills = text.matches(of: /fill="#b5b5b5"/).count
    #expect(text.matches(of: /fill="#b5b5b5" stroke="#444"/).count == fills)
  }
}
