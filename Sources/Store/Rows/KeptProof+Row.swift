import Domain
import SQLite

extension Table {
  static let proof = Table(
    name: "proof", key: ["paper"], order: "paper",
    columns: ["paper", "state", "place", "day", "copies"])
}

extension KeptProof {
  var row: RowValues {
    [
      "paper": .text(paper), "state": .choice(state), "place": .text(place), "day": .day(on),
      "copies": .text(copies.stored),
    ]
  }

  init(_ row: RowReader) throws {
    guard let copies = [Copy](stored: try row.optionalText("copies")) else { throw row.damaged }
    let paper = try row.text("paper")
    guard ProofPaper(paper) != nil else { throw row.damaged }
    self.init(
      paper: paper, state: try row.choice("state"), place: try row.optionalText("place"),
      on: try row.day("day"), copies: copies)
  }
}

extension [KeptProof.Copy] {
  /// One in a line: name, hash and size with spaces between them; nil where there is none.
  fileprivate var stored: String? {
    isEmpty
      ? nil : map { "\($0.name) \($0.sha256) \($0.bytes)" }.joined(separator: "\n")
  }

  /// Nil where it is not what `stored` wrote.
  fileprivate init?(stored text: String?) {
    self = []
    for line in text?.split(separator: "\n", omittingEmptySubsequences: false) ?? [] {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 3, let bytes = Int(parts[2]), bytes >= 0,
        let copy = KeptProof.Copy(checking: parts[0], parts[1], bytes)
      else { return nil }
      append(copy)
    }
  }
}

extension Changes {
  /// Keeps what was said of a paper, in the place of what was said of it before.
  package mutating func save(_ proof: KeptProof) throws(StoreError) {
    try storing { try put(proof.row, in: .proof) }
  }

  /// Takes back what was said of a paper; `unknown` where nothing was.
  package mutating func remove(_ paper: ProofPaper) throws(StoreError) {
    try storing {
      let key = [DatabaseValue.text(paper.text)]
      guard try Table.proof.object(key, in: db) != nil else {
        throw StoreError.unknown(table: Table.proof.name, id: paper.text)
      }
      try take(key, from: .proof)
    }
  }

  /// Takes what was said of the papers of a thing that goes: another may get its number. Copies are files
  /// and stay where they are; undoing the change finds them again.
  mutating func takeProofs(about id: String) throws {
    let papers = try String.fetchAll(
      db, sql: "SELECT paper FROM proof WHERE paper LIKE ?", arguments: ["%.\(id)"])
    for paper in papers where ProofPaper(paper)?.about == id {
      try take([.text(paper)], from: .proof)
    }
  }
}
