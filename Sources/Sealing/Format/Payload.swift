/// The contents behind the header: sealed in pieces of 64 KiB, each with its number and whether it is
/// the last, so that none can be left out, moved or added.
enum Payload {
  private static let piece = 64 << 10
  private static let nonceBytes = 16

  static func sealed(_ contents: [UInt8], fileKey: [UInt8], nonce: [UInt8]) -> [UInt8] {
    let key = Sodium.derived(from: fileKey, salt: nonce, info: "payload")
    var sealed = nonce
    sealed.reserveCapacity(nonce.count + contents.count + (contents.count / piece + 1) * 16)
    var rest = contents[...]
    var number = 0
    repeat {
      let next = rest.prefix(piece)
      rest = rest.dropFirst(piece)
      sealed += Sodium.encrypted(
        next, key: key, nonce: pieceNonce(number, isLast: rest.isEmpty))
      number += 1
    } while !rest.isEmpty
    return sealed
  }

  /// Throws `damaged` when anything is missing, added or another.
  static func opened(_ sealed: ArraySlice<UInt8>, fileKey: [UInt8]) throws(SealError) -> [UInt8] {
    guard sealed.count >= nonceBytes + Sodium.tagBytes else { throw .damaged }
    let key = Sodium.derived(from: fileKey, salt: Array(sealed.prefix(nonceBytes)), info: "payload")
    var rest = sealed.dropFirst(nonceBytes)
    var contents: [UInt8] = []
    contents.reserveCapacity(rest.count)
    var number = 0
    repeat {
      let next = rest.prefix(piece + Sodium.tagBytes)
      rest = rest.dropFirst(piece + Sodium.tagBytes)
      guard
        let text = Sodium.decrypted(
          next, key: key, nonce: pieceNonce(number, isLast: rest.isEmpty)),
        // Only of nothing at all is the last piece empty.
        !text.isEmpty || number == 0
      else { throw .damaged }
      contents += text
      number += 1
    } while !rest.isEmpty
    return contents
  }

  private static func pieceNonce(_ number: Int, isLast: Bool) -> [UInt8] {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * (7 - $0))) }
    return [0, 0, 0] + counter + [isLast ? 1 : 0]
  }
}
