import Domain

@testable import Store

extension Envelope {
  /// Seals as the tests need it: told by its first bytes, another each time, damage is seen, nothing can
  /// be read. It keeps no secret.
  static func test(_ name: String = "one") -> Envelope {
    let head = Array("age-encryption.org/v1\n-> scrypt \(name) ".utf8)
    return Envelope(
      open: { sealed throws(StoreError) in
        guard sealed.starts(with: head) else { throw .changedMeanwhile }
        let body = sealed.dropFirst(head.count + 8).map { $0 ^ 0x5A }
        guard let sum = body.last, body.dropLast().reduce(0, &+) == sum else {
          throw .damaged(table: nil, id: nil)
        }
        return Array(body.dropLast())
      },
      seal: { contents in
        let nonce = (0..<8).map { _ in UInt8.random(in: 0...255) }
        return head + nonce + (contents + [contents.reduce(0, &+)]).map { $0 ^ 0x5A }
      })
  }
}

extension DossierFile {
  static func openLocked(at path: String, as name: String = "one") throws -> DossierFile {
    try open(at: path, Opening(isCreating: false, envelope: .test(name)))
  }
}
