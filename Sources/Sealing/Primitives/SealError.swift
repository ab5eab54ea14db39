import Domain

/// Why something could not be sealed or opened: facts, no sentences. Nothing was written.
package enum SealError: Error, Equatable, Coded {
  /// This is no sealed file at all.
  case notSealed
  /// It is sealed in a newer way than the first of *age*.
  case unknownVersion
  /// A byte of it is missing or another than when it was sealed.
  case damaged
  /// The passphrase is another one; or the part of the file that it opens is damaged.
  case wrongPassphrase
  /// None of the keys fits.
  case noKeyFits
  /// It was sealed with a passphrase, and none was given.
  case needsPassphrase
  /// It was sealed for a key, and a passphrase was given.
  case needsKey
  /// Opening it would take work of this power of two: more than is done here.
  case tooMuchWork(factor: Int)
  /// There is not enough memory for the work with the passphrase.
  case noMemory
  /// This is no key that can be sealed for.
  case notAKey(typed: String)
  /// A secret key where a public one belongs: it should not go to anybody.
  case secretKey
  /// There is no secret key in this file.
  case noSecretKey
}
