import Documents
import Domain

// What stands beside the letters of a batch.
extension LetterWriting {
  /// Puts the list of the letters and the file for printing beside them, where they are wanted. Each
  /// takes the place of the one before: they are about this run.
  /// - Returns: the paths of what was written.
  mutating func writeBeside(
    _ without: [String], on day: LocalDate
  ) throws(Failure) -> [String] {
    guard !letters.isEmpty else { return [] }
    var paths: [String] = []
    if order.hasCoverList {
      let list = CoverList(day: day, lines: letters.map(line), without: without)
      let annex = list.annex(in: order.reader)
      for form in order.forms where form != .eml || order.forms == [.eml] {
        let ending = form == .eml ? LetterForm.text.ending : form.ending
        let path = TextFile.free(
          "\(order.folder)/\(CoverList.stem(in: order.reader)).\(ending)")
        try TextFile.write(
          press.bytes(of: annex, as: form, on: day, in: order.reader), to: path)
        paths.append(path)
      }
    }
    if order.isOneFile {
      let path = TextFile.free(
        "\(order.folder)/\(CoverList.printStem(in: order.reader)).pdf")
      let style = LetterSheet.PrintStyle(
        language: order.reader, day: day, window: press.window, isDuplex: order.isDuplex)
      let title = CoverList(day: day, lines: [], without: []).annex(in: order.reader).title
      let bytes = press.print(letters.compactMap(\.sheet), titled: title, style: style)
      try TextFile.write(bytes, to: path)
      paths.append(path)
    }
    return paths
  }

  private func line(of letter: ShownLetter) -> CoverList.Line {
    let addressee = press.addressee(of: letter.debt)
    return CoverList.Line(
      creditor: addressee?.name ?? letter.debt.text, kind: LetterKind(rawValue: letter.kind),
      fileName: "\(letter.stem).\(order.forms.first?.ending ?? LetterForm.text.ending)",
      monthly: letter.monthly, hasEmail: addressee?.email != nil)
  }
}
