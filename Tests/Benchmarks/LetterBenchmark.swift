import Foundation
import Paper

/// Letters as PDF: 1,000 files, and one file of 1,000 sections.
enum LetterBenchmark {
  static func run() {
    for (name, fonts) in fonts() {
      let letters = (1...1_000).map(letter)
      Main.measure("1,000 letters as 1,000 files, \(name)", runs: 5) {
        letters.reduce(0) { $0 + document([$1]).pdf(with: fonts).bytes.count }
      }
      Main.measure("1,000 letters in one file, \(name)", runs: 5) {
        document(letters).pdf(with: fonts).bytes.count
      }
    }
  }

  /// Helvetica, and the fonts that are found in the usual places.
  private static func fonts() -> [(String, PaperFonts)] {
    let folder = "/usr/share/fonts/truetype"
    let pairs = [
      ("Liberation", "liberation/LiberationSans-Regular.ttf", "liberation/LiberationSans-Bold.ttf"),
      ("DejaVu", "dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf"),
    ]
    let found = pairs.compactMap { name, regular, bold -> (String, PaperFonts)? in
      guard let regular = bytes("\(folder)/\(regular)"), let bold = bytes("\(folder)/\(bold)"),
        let fonts = try? PaperFonts.trueType(regular: regular, bold: bold)
      else { return nil }
      return (name, fonts)
    }
    return [("Helvetica", .helvetica)] + found
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: path))).map(Array.init)
  }

  private static func document(_ letters: [PaperSection]) -> PaperDocument {
    PaperDocument(title: "Voorstel voor een regeling", language: "nl", sections: letters)
  }

  /// A full page with a table, as an offer to a creditor is.
  private static func letter(_ number: Int) -> PaperSection {
    let rows = ["Energie", "Zorgverzekering", "Huur", "Telefoon"].enumerated().map { index, name in
      [name, "F-2026-\(number + index)", "€\u{A0}\(number + 31 * index),50", "€\u{A0}26,00"]
    }
    let thing =
      "Ik heb bij u een schuld van €\u{A0}\(number),00. Die kan ik niet in één keer betalen."
    return PaperSection(
      title: "Brief \(number)",
      boxes: [
        PaperBox(
          left: .mm(25), top: .mm(15), width: .mm(80), text: "S. Yılmaz\nKade 1\n3011 AB  Rotterdam"
        ),
        .window(PaperText("Energie Zuid\nPostbus \(number)\n1000 AA  AMSTERDAM")),
      ],
      blocks: [
        .pairs([
          PaperPair("Datum", "Rotterdam, 22 november 2026"),
          PaperPair("Betreft", .bold("voorstel voor een betalingsregeling")),
        ]),
        .paragraph("Geachte mevrouw, meneer,"),
        .paragraph(PaperText("\(thing) Mijn inkomen is lager dan wat er elke maand uit gaat.")),
        .heading("Mijn voorstel", level: 2),
        .paragraph("Ik betaal u elke maand €\u{A0}26,00. De eerste keer is op 1 januari 2027."),
        .table(
          PaperTable(
            columns: [
              .init("Schuld"), .init("Kenmerk"), .init("Bedrag", .right),
              .init("Per maand", .right),
            ], rows: rows, totals: ["Samen", "", "€\u{A0}2.447,50", "€\u{A0}104,00"])),
        .bullets([
          "Laat u binnen twee weken weten of u akkoord gaat.",
          "Reken geen nieuwe kosten en geen rente zolang ik mij aan de regeling houd.",
        ]),
        .paragraph("Met vriendelijke groet,"), .signatures(["S. Yılmaz"]),
      ],
      footer: PaperFooter(text: "Kenmerk F-2026-\(number)", pages: "{page} / {pages}"))
  }
}
