import Domain

extension KeptProof {
  /// In the order in which they are kept: by the name of the paper.
  package static var samples: [KeptProof] {
    let day = LocalDate(dayNumber: 20_786)
    return [
      KeptProof(
        paper: "bankStatements", state: .have, place: "map “bank”, blauw", on: day,
        copies: [
          Copy(
            name: "bankStatements-1.pdf", sha256: String(repeating: "0a", count: 32), bytes: 12),
          Copy(name: "bankStatements-2.jpg", sha256: String(repeating: "f", count: 64), bytes: 0),
        ]),
      KeptProof(paper: "identity", state: .notNeeded, place: nil, on: day, copies: []),
      KeptProof(paper: "letter.d1", state: .asked, place: nil, on: day, copies: []),
    ]
  }
}
