/// What somebody said of one paper that shows what a dossier says: whether it is there, and where.
package struct KeptProof: Hashable, Sendable {
  /// How it stands. Of a paper of which nothing was said it is not known whether it is there.
  package enum State: String, CaseIterable, Hashable, Sendable {
    case have, asked, notNeeded
  }

  /// A copy in the folder beside the dossier.
  package struct Copy: Hashable, Sendable {
    /// The name of its file, without spaces and folders.
    package let name: String
    /// 64 hexadecimal digits.
    package let sha256: String
    package let bytes: Int

    package init(name: String, sha256: String, bytes: Int) {
      self.name = name
      self.sha256 = sha256
      self.bytes = bytes
    }

    /// Nil where the name is no plain one or the hash is none: what comes from a file is looked at.
    package init?(checking name: some StringProtocol, _ sha256: some StringProtocol, _ bytes: Int) {
      let isPlain =
        (1...120).contains(name.utf8.count) && !name.hasPrefix(".")
        && name.utf8.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        }
      let isHash =
        sha256.utf8.count == 64
        && sha256.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
      guard isPlain, isHash, bytes >= 0 else { return nil }
      self.init(name: String(name), sha256: String(sha256), bytes: bytes)
    }
  }

  /// Which paper: `bankStatements`, `payslips.i1`, `letter.d3`.
  package let paper: String
  package var state: State
  /// Where it is, in the words of the person; nil where nothing was said.
  package var place: String?
  /// The day on which it was said.
  package var on: LocalDate
  package var copies: [Copy]

  package init(
    paper: String, state: State, place: String?, on: LocalDate, copies: [Copy]
  ) {
    self.paper = paper
    self.state = state
    self.place = place
    self.on = on
    self.copies = copies
  }
}
