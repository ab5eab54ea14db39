import Foundation
import TestSupport
import Testing

@testable import Paper

/// Other people's programs read our files. Skipped where the programs or fonts are not.
@Suite struct ToolTests {
  private static let names = "Ğülşen İnan, Łukasz Żółć, Zoë, François, Őry: € 312,00 – één"

  private static func files() throws -> [(name: String, file: PaperFile)] {
    var section = FileTests.letter
    section.blocks.append(.paragraph(PaperText(names)))
    section.blocks.append(
      .table(
        PaperTable(
          columns: [.init("Naam"), .init("Bedrag", .right)],
          rows: (1...90).map { ["Rij \($0)", "€\u{A0}\($0),50"] })))
    let document = FileTests.document([section, FileTests.letter])
    var fonts: [PaperFonts] = [.helvetica]
    for (regular, bold) in SystemFonts.all {
      fonts.append(try .trueType(regular: regular, bold: bold))
    }
    return fonts.enumerated().map { ("\($0)", document.pdf(with: $1)) }
  }

  private func withFile<Result>(
    _ file: PaperFile, _ body: (String) throws -> Result
  ) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    try Data(file.bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path)
  }

  @Test(.enabled(if: program("qpdf") != nil, "qpdf is not on this machine"))
  func qpdfFindsNothingWrong() throws {
    let qpdf = try #require(program("qpdf"))
    for (name, file) in try Self.files() {
      let outcome = try withFile(file) { try Piped.run(qpdf, ["--check", $0]) }
      #expect(outcome.status == .exited(0), "\(name): \(outcome.output)\(outcome.error)")
    }
  }

  @Test(.enabled(if: program("pdftotext") != nil, "pdftotext is not on this machine"))
  func textCanBeTakenOut() throws {
    let pdftotext = try #require(program("pdftotext"))
    for (name, file) in try Self.files() {
      let outcome = try withFile(file) { try Piped.run(pdftotext, ["-layout", $0, "-"]) }
      #expect(outcome.error.isEmpty, "\(name): \(outcome.error)")
      let text = outcome.output
      #expect(text.contains("Rij 90") && text.contains("€ 90,50") && text.contains("A. Jansen"))
      #expect(text.contains(file.unshown.isEmpty ? Self.names : "Zoë, François"), "\(name)")
    }
  }

  @Test(.enabled(if: program("python3") != nil, "python3 is not on this machine"))
  func zlibUnpacksWhatWePack() throws {
    let python = try #require(program("python3"))
    var deflater = Deflater()
    var random = SeededGenerator(seed: 3)
    for count in [0, 1, 300, 70_000] {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...30, using: &random) }
      let packed = deflater.zlib(bytes).map { String($0) }.joined(separator: ",")
      let script =
        "import sys,zlib;d=zlib.decompress(bytes(map(int,sys.stdin.read().split(','))));print(len(d),sum(d))"
      let outcome = try Piped.run(python, ["-c", script], input: packed)
      let sum = bytes.reduce(0) { $0 + Int($1) }
      #expect(outcome.output == "\(count) \(sum)\n", "\(outcome.error)")
    }
  }
}
