import Domain

extension DossierDocument {
  /// What was said of a paper, as it stands in a dossier. The files themselves are not in it.
  package static func json(of proof: KeptProof) -> JSONValue {
    [
      "paper": .string(proof.paper), "state": .choice(proof.state), "place": .text(proof.place),
      "on": .day(proof.on),
      "copies": .list(proof.copies) { copy in
        [
          "name": .string(copy.name), "sha256": .string(copy.sha256), "bytes": .count(copy.bytes),
        ]
      },
    ]
  }
}

extension DossierReader {
  /// Each paper once.
  mutating func proofs(_ spot: Spot?) -> [KeptProof]? {
    guard let spot else { return [] }
    guard let elements = elements(spot) else { return nil }
    var seen: Set<String> = []
    var all: [KeptProof] = []
    for element in elements {
      guard let one = proof(element) else { continue }
      if !seen.insert(one.paper).inserted { find(.duplicateID(one.paper), at: element) }
      all.append(one)
    }
    return all
  }

  private mutating func proof(_ spot: Spot) -> KeptProof? {
    guard let object = object(spot, keys: DossierDocument.Keys.proof) else { return nil }
    let paperSpot = need(object, "paper")
    let paper = line(paperSpot)
    let state = choice(need(object, "state"), KeptProof.State.self)
    let place = words(may(object, "place"))
    let on = day(need(object, "on"))
    var copies: [KeptProof.Copy] = []
    for element in may(object, "copies").flatMap({ elements($0) }) ?? [] {
      guard let copy = copy(element) else { continue }
      copies.append(copy)
    }
    guard let paperSpot, let paper, let state, let on else { return nil }
    guard ProofPaper(paper) != nil else {
      find(
        .unknownValue(found: paper, allowed: ProofPaper.Kind.allCases.map(\.rawValue)),
        at: paperSpot)
      return nil
    }
    return KeptProof(paper: paper, state: state, place: place, on: on, copies: copies)
  }

  private mutating func copy(_ spot: Spot) -> KeptProof.Copy? {
    guard let object = object(spot, keys: DossierDocument.Keys.proofCopy) else { return nil }
    let nameSpot = need(object, "name")
    let name = line(nameSpot)
    let hash = line(need(object, "sha256"))
    let bytes = whole(need(object, "bytes"), in: 0...(1 << 31))
    guard let nameSpot, let name, let hash, let bytes else { return nil }
    guard let copy = KeptProof.Copy(checking: name, hash, bytes) else {
      find(.unknownValue(found: name, allowed: ["letter.d1-1.pdf"]), at: nameSpot)
      return nil
    }
    return copy
  }
}
