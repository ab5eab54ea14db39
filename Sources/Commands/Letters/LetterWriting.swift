import Documents
import Domain
import Exchange
import Store

/// Puts letters on disk and keeps what they say, all of one run in one change.
struct LetterWriting {
  let desk: LetterDesk
  let file: DossierFile
  let folder: String
  /// Whether a letter that exists is written anew.
  let again: Bool

  /// What became of the letter for one debt.
  enum Outcome {
    case written(WrittenLetter, path: String)
    /// It was kept before; the file is there, or was put back.
    case exists(KeptLetter, path: String)
    case notNeeded(ID<Debt>)
  }

  /// Writes the letters for these debts, and keeps the new ones in the dossier.
  func run(
    for debts: [ID<Debt>], on day: LocalDate, progress: (Int) -> Void
  ) throws(Failure) -> [Outcome] {
    try TextFile.makeFolder(folder)
    var outcomes: [Outcome] = []
    var new: [(WrittenLetter, fileName: String)] = []
    for (index, debt) in debts.enumerated() {
      progress(index)
      guard let letter = try desk.letter(for: debt) else {
        outcomes.append(.notNeeded(debt))
        continue
      }
      if let kept = desk.kept(letter), !again {
        let path = "\(folder)/\(kept.fileName)"
        if !TextFile.exists(path) { try TextFile.write(kept.text, to: path) }
        outcomes.append(.exists(kept, path: path))
        continue
      }
      let fileName = freeName(letter.fileName)
      try TextFile.write(letter.text, to: "\(folder)/\(fileName)")
      new.append((letter, fileName))
      outcomes.append(.written(letter, path: "\(folder)/\(fileName)"))
    }
    try keep(new, on: day)
    return outcomes
  }

  /// A name that no file in the folder has: letters of before are never overwritten.
  private func freeName(_ name: String) -> String {
    guard TextFile.exists("\(folder)/\(name)") else { return name }
    let stem = name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
    var number = 2
    while TextFile.exists("\(folder)/\(stem)-\(number).txt") { number += 1 }
    return "\(stem)-\(number).txt"
  }

  private func keep(
    _ letters: [(WrittenLetter, fileName: String)], on day: LocalDate
  ) throws(Failure) {
    guard !letters.isEmpty else { return }
    try stored { () throws(StoreError) in
      try file.change(.lettersWritten(letters.count), on: day) { changes throws(StoreError) in
        var ids = desk.kept.map(\.id)
        for (letter, fileName) in letters {
          let id = ID<KeptLetter>.next(prefix: "b", after: ids)
          ids.append(id)
          try changes.record(
            KeptLetter(letter, id: id, fileName: fileName, on: day, in: desk.dossier))
        }
      }
    }
  }
}

extension KeptLetter {
  fileprivate init(
    _ letter: WrittenLetter, id: ID<KeptLetter>, fileName: String, on day: LocalDate,
    in dossier: Dossier
  ) {
    self.init(
      id: id, debt: letter.debt,
      creditorName: dossier.debt(letter.debt).map { dossier.name(of: $0.creditor) } ?? "",
      kind: letter.kind.rawValue, language: letter.language, written: day, fileName: fileName,
      text: letter.text, sha256: SHA256.hex(of: letter.text.utf8),
      monthly: letter.amounts?.monthly, terms: letter.amounts?.terms,
      last: letter.amounts?.last, total: letter.amounts?.total)
  }
}
