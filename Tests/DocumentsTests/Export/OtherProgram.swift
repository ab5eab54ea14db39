import Foundation
import TestSupport

/// What another program reads in a PDF file; nil where that program is not here.
func text(ofPDF bytes: [UInt8]) throws -> String? {
  guard program("pdftotext") != nil else { return nil }
  return try output(of: "pdftotext", ["-raw"], reading: bytes, to: ["-"])
}

/// What a program writes that reads a file with these bytes; empty where it is not here.
func output(
  of name: String, _ arguments: [String], reading bytes: [UInt8], to more: [String] = []
) throws -> String {
  guard let reader = program(name) else { return "" }
  let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
  try Data(bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  return try Piped.run(reader, arguments + [file.path] + more).output
}
