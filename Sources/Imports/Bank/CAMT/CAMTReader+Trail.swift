import Domain

// What of a statement hangs on its place alone, so that tags may be gone through by their trail.
extension CAMTReader {
  static var learns: Bool { true }
  var spot: XMLTrail.Spot { place.rawValue }

  static func hearsStart(_ spot: XMLTrail.Spot) -> Bool {
    switch CAMTPlace(rawValue: spot) {
    case .statement, .entry, .balance, .part: true
    case .creditor, .creditorAccount, .debtor, .debtorAccount: Sink.wantsTexts
    default: false
    }
  }

  @inline(__always)
  static func hearsEnd(_ spot: XMLTrail.Spot) -> Bool {
    guard let place = CAMTPlace(rawValue: spot) else { return false }
    switch place {
    case .entry, .statement, .balance, .part: return true
    default: return isLeaf(place)
    }
  }

  @inline(__always)
  mutating func start(at spot: XMLTrail.Spot) throws(BankProblem) {
    try begin(CAMTPlace(rawValue: spot) ?? .ignored)
  }

  @inline(__always)
  mutating func end(at spot: XMLTrail.Spot, _ text: ByteField) throws(BankProblem) {
    try finish(CAMTPlace(rawValue: spot) ?? .ignored, text)
  }

  mutating func stand(in depth: Int, _ spot: (Int) -> XMLTrail.Spot) {
    places[0] = .document
    for level in 0..<depth {
      place = CAMTPlace(rawValue: spot(level)) ?? .ignored
      places[level + 1] = place
    }
    self.depth = depth
    buffer.clear()
  }
}
