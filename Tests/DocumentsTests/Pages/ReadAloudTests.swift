import Documents
import Domain
import Paper
import TestSupport
import Testing

/// Who has a PDF read out hears the words of the letter: another program takes them from the structure
/// of the file, and they are those of the plain text, one by one.
@Suite(.enabled(if: program("pdfinfo") != nil, "pdfinfo is not on this machine"))
struct ReadAloudTests {
  @Test(arguments: Language.allCases)
  func lettersAreReadWordByWord(language: Language) throws {
    for example in LetterExample.all {
      let sheet = try example.written(in: language).sheet
      let file = sheet.pdf(on: LetterExample.today, window: .usual, with: .helvetica)
      guard file.unshown.isEmpty else { continue }
      let heard = words(try structure(of: file.bytes).joined(separator: " "))
      #expect(heard == words(sheet.text), "\(example.name)")
    }
  }

  /// Addresses, long cells and the labels of charts stand apart as well.
  @Test func nothingRunsTogetherOnPagesOfTables() throws {
    let long = "Gemeente Rotterdam afdeling invordering belastingen en heffingen van de stad"
    let annex = Annex(
      title: "Overzicht van alle schulden",
      blocks: [
        .table(
          LetterSheet.Table(
            titles: ["Schuldeiser met een lange naam", "Laatste stap", "Bedrag"],
            isAmount: [false, false, true],
            rows: (1...70).map { ["\(long) \($0)", "aanmaning van het incassobureau", "\($0),00"] }
          )),
        .bullets([long + " " + long, "kort"]), .paragraph("eerste regel\ntweede regel"),
      ])
    let file = annex.pdf(on: LetterExample.today, in: .dutch, with: .helvetica)
    // The text form leaves out the title of the column that it names each row by.
    let title = words("schuldeiser met een lange naam")
    let known = Set(words(annex.text.lowercased()) + ["eerste", "tweede"] + title)
    let heard = words(try structure(of: file.bytes).joined(separator: " ").lowercased())
    #expect(heard.count > 900)
    for word in heard { #expect(known.contains(word), "\(word)") }
  }

  @Test func labelsOfPicturesStandApart() throws {
    let budget = Picture.examples
    for picture in budget {
      var annex = Annex(title: "x", blocks: [])
      annex.pictures = [picture]
      let file = annex.pdf(on: LetterExample.today, in: .dutch, with: .helvetica)
      let heard = words(try structure(of: file.bytes).joined(separator: " "))
      for word in heard {
        // An amount or a word, never both; names of debts hold their number.
        if word.hasPrefix("(d") { continue }
        #expect(word.allSatisfy { !$0.isLetter } || word.allSatisfy { !$0.isNumber }, "\(word)")
      }
    }
  }

  /// The texts of the parts of a document in their order.
  private func structure(of bytes: [UInt8]) throws -> [String] {
    let lines = try output(of: "pdfinfo", ["-struct-text"], reading: bytes).split(separator: "\n")
    return lines.map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("\"") && $0.hasSuffix("\"") && $0.count > 1 }
      .map { String($0.dropFirst().dropLast()) }
  }

  /// Bullets are signs and not words; so are colons behind labels and the commas between cells.
  private func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace }.map {
      $0.hasSuffix(":") || $0.hasSuffix(",") ? $0.dropLast() : $0
    }
    .filter { !["-", "•", "•"].contains($0) }.map { String($0) }
  }
}
