import Documents
import Domain
import Exchange
import Store

/// The copies of proofs: files in one folder beside the dossier, for the owner only, each with its hash in
/// the dossier.
struct ProofCopies {
  /// The folder, named after the dossier: whoever moves the one moves the other.
  let folder: String

  /// One paper has no more copies than this.
  static let most = 20

  /// What is wrong with a copy.
  enum Fault: Hashable {
    case gone(String), changed(String)
    /// A file in the folder that no proof names.
    case unknown(String)

    var say: ProofSay {
      switch self {
      case .gone(let name): .copyIsGone(name)
      case .changed(let name): .copyChanged(name)
      case .unknown(let name): .copyUnknown(name)
      }
    }
  }

  func path(of copy: KeptProof.Copy) -> String { "\(folder)/\(copy.name)" }

  /// Writes a copy under a name that is free.
  func add(
    _ bytes: [UInt8], from name: String, for paper: ProofPaper
  ) throws(Failure) -> KeptProof.Copy {
    try TextFile.makeFolder(folder)
    let ending = Self.ending(of: name)
    var number = 1
    while TextFile.exists("\(folder)/\(paper.text)-\(number)\(ending)") { number += 1 }
    let copy = KeptProof.Copy(
      name: "\(paper.text)-\(number)\(ending)", sha256: SHA256.hex(of: bytes), bytes: bytes.count)
    try TextFile.write(bytes, to: path(of: copy))
    return copy
  }

  /// `.pdf`; nothing where the name has no plain ending.
  private static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    let ending = name[dot...].lowercased()
    let isPlain = ending.dropFirst().utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }
    return (2...6).contains(ending.utf8.count) && isPlain ? ending : ""
  }

  /// The bytes of a copy that is as it was kept; nil where it is gone or was changed.
  func bytes(of copy: KeptProof.Copy) -> [UInt8]? {
    guard let bytes = try? TextFile.read(path(of: copy)), SHA256.hex(of: bytes) == copy.sha256
    else { return nil }
    return bytes
  }

  /// What is not as it was kept, in the order of the proofs; then what no proof names.
  func faults(of proofs: [KeptProof]) -> [Fault] {
    let copies = proofs.flatMap(\.copies)
    let wrong = copies.compactMap { copy -> Fault? in
      guard TextFile.exists(path(of: copy)) else { return .gone(copy.name) }
      return bytes(of: copy) == nil ? .changed(copy.name) : nil
    }
    let known = Set(copies.map(\.name))
    let others = (SystemFile.names(in: folder) ?? []).filter { !known.contains($0) }.sorted()
    return wrong + others.map { .unknown($0) }
  }

  /// The proof with its copies as they are now: what was changed has its new hash, what is gone is
  /// forgotten.
  func mended(_ proof: KeptProof) -> KeptProof {
    var proof = proof
    proof.copies = proof.copies.compactMap { copy in
      guard let bytes = try? TextFile.read(path(of: copy)) else { return nil }
      return KeptProof.Copy(name: copy.name, sha256: SHA256.hex(of: bytes), bytes: bytes.count)
    }
    return proof
  }
}

extension Context {
  var proofCopies: ProofCopies { ProofCopies(folder: "\(path).proofs") }
}

extension ProofProblem: FailureCause {}
