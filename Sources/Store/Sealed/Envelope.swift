import Domain

/// How a dossier is sealed and opened. The passphrase itself stays with whoever made it.
package struct Envelope: Sendable {
  /// The contents of a sealed file. Throws `changedMeanwhile` where it is sealed with something else by
  /// now, `damaged` when anything of it is missing or another.
  let open: @Sendable ([UInt8]) throws(StoreError) -> [UInt8]
  /// The contents, sealed.
  let seal: @Sendable ([UInt8]) -> [UInt8]

  package init(
    open: @escaping @Sendable ([UInt8]) throws(StoreError) -> [UInt8],
    seal: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    self.open = open
    self.seal = seal
  }

  /// The contents, sealed, after trying whether they come out again.
  func tried(_ contents: [UInt8]) throws(StoreError) -> [UInt8] {
    let sealed = seal(contents)
    guard try open(sealed) == contents else { throw .damaged(table: nil, id: nil) }
    return sealed
  }
}
