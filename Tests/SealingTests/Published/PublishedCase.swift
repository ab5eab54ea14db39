import Testing

@testable import Sealing

/// One of the published test files, by its name there, and what must come of opening it.
struct PublishedCase: CustomTestStringConvertible, Sendable {
  enum Outcome: String, Sendable { case success, noMatch, header, code, payload }

  let name: String
  let outcome: Outcome
  /// What is inside, where it opens.
  let contents: [UInt8]
  let make: @Sendable (inout TestFile) -> Void

  init(
    _ name: String, _ outcome: Outcome = .success, contents: [UInt8] = Array("age".utf8),
    make: @escaping @Sendable (inout TestFile) -> Void
  ) {
    (self.name, self.outcome, self.contents, self.make) = (name, outcome, contents, make)
  }

  /// All that is special is in the way in: version before it, code and contents behind it.
  static func way(
    _ name: String, _ outcome: Outcome = .success,
    make: @escaping @Sendable (inout TestFile) -> Void
  ) -> PublishedCase {
    PublishedCase(name, outcome) { file in
      file.version()
      make(&file)
      file.code()
      file.payload()
    }
  }

  var file: TestFile {
    var file = TestFile()
    make(&file)
    return file
  }
  var testDescription: String { name }
}

extension PublishedCase {
  static let all = keys + passphrases + factors + stanzas + codes + streams
  private static let lowOrder = TestFile.hex(
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f11d7")
  private static let otherKey =
    "AGE-SECRET-KEY-143WN7DCXU4G8R5AXQSSYD9AEPYDNT3HXSLWSPK36CDU6E8M59SSSAGZ3KG"

  static let keys: [PublishedCase] = [
    .way("x25519") { $0.x25519() },
    .way("x25519_bad_tag", .noMatch) { file in
      file.x25519()
      let line = file.takeLine()
      file.line((line.first == "A" ? "B" : "A") + line.dropFirst())
    },
    .way("x25519_extra_argument", .header) { file in
      file.keys.append(TestFile.key)
      let share = Sodium.publicKey(of: file.random(32))
      file.x25519(share: share, words: ["X25519"])
      file.otherWords { $0 + ["1234"] }
    },
    .way("x25519_grease") { file in
      file.x25519()
      file.arguments("grease")
      file.line("")
    },
    .way("x25519_long_file_key", .header) { file in
      file.fileKey = Array("A LONGER YELLOW SUBMARINE".utf8)
      file.x25519()
    },
    .way("x25519_long_share", .header) { file in
      file.keys.append(TestFile.key)
      file.x25519(share: Sodium.publicKey(of: file.random(32)) + [0])
    },
    .way("x25519_low_order", .header) { file in
      file.keys.append(TestFile.key)
      file.x25519(share: lowOrder)
    },
    .way("x25519_lowercase", .noMatch) { file in
      file.keys.append(TestFile.key)
      file.x25519(share: Sodium.publicKey(of: file.random(32)), words: ["x25519"])
    },
    .way("x25519_multiple_recipients") { file in
      file.x25519(otherKey, recorded: false)
      file.x25519()
    },
    .way("x25519_no_match", .noMatch) { file in
      file.keys.append(otherKey)
      file.x25519(recorded: false)
    },
    .way("x25519_not_canonical_body", .header) { file in
      file.x25519()
      file.line(TestFile.notCanonical(file.takeLine()))
    },
    .way("x25519_not_canonical_share", .header) { file in
      file.x25519()
      file.otherWords { [$0[0], $0[1], TestFile.notCanonical($0[2])] }
    },
    .way("x25519_short_share", .header) { file in
      file.keys.append(TestFile.key)
      file.x25519(share: Array(Sodium.publicKey(of: file.random(32)).dropLast()))
    },
    .way("hybrid_and_x25519") { file in
      file.x25519()
      file.arguments("mlkem768x25519", "c2hhcmU")
      file.body([UInt8](repeating: 7, count: 32))
    },
  ]

  static let passphrases: [PublishedCase] = [
    .way("scrypt") { $0.scrypt() },
    .way("scrypt_and_x25519", .header) { file in
      file.x25519()
      file.scrypt()
    },
    .way("scrypt_bad_tag", .noMatch) { file in
      file.scrypt()
      let line = file.takeLine()
      file.line((line.first == "A" ? "B" : "A") + line.dropFirst())
    },
    .way("scrypt_double", .header) { file in
      file.scrypt()
      file.scrypt("hunter2")
    },
    .way("scrypt_extra_argument", .header) { file in
      file.scrypt()
      file.otherWords { $0 + ["1234"] }
    },
    .way("scrypt_long_file_key", .header) { file in
      file.fileKey = Array("A LONGER YELLOW SUBMARINE".utf8)
      file.scrypt()
    },
    .way("scrypt_no_match", .noMatch) { file in
      file.passphrases.append("hunter2")
      file.scrypt(recorded: false)
    },
    .way("scrypt_not_canonical_body", .header) { file in
      file.scrypt()
      file.line(TestFile.notCanonical(file.takeLine()))
    },
    .way("scrypt_not_canonical_salt", .header) { file in
      file.scrypt()
      file.otherWords { [$0[0], $0[1], TestFile.notCanonical($0[2]), $0[3]] }
    },
    .way("scrypt_salt_long", .header) { file in
      file.passphrases.append("password")
      file.scrypt(salt: file.random(17))
    },
    .way("scrypt_salt_missing", .header) { file in
      file.scrypt()
      file.otherWords { [$0[0], $0[1], $0[3]] }
    },
    .way("scrypt_salt_short", .header) { file in
      file.passphrases.append("password")
      file.scrypt(salt: file.random(15))
    },
    .way("scrypt_uppercase", .noMatch) { file in
      file.scrypt()
      file.otherWords { [$0[0], "SCRYPT"] + $0.dropFirst(2) }
    },
    .way("scrypt_work_factor_wrong", .noMatch) { file in
      file.scrypt("password", 11)
      file.otherWords { $0.dropLast() + ["10"] }
    },
    .way("scrypt_work_factor_missing", .header) { file in
      file.scrypt()
      file.otherWords { $0.dropLast() }
    },
    .way("scrypt_work_factor_zero", .header) { file in
      file.scrypt()
      file.otherWords { $0.dropLast() + ["0"] }
    },
  ]

  /// How the work is written: as a number and in no other way.
  static let factors: [PublishedCase] = [
    ("23", "23"), ("hex", "0xa"), ("leading_garbage", "aaa10"), ("leading_plus", "+10"),
    ("leading_zero_decimal", "010"), ("leading_zero_octal", "012"), ("negative", "-10"),
    ("overflow", "18446744073709551626"), ("trailing_garbage", "10aaaa"),
  ].map { name, factor in
    .way("scrypt_work_factor_\(name)", .header) { file in
      file.scrypt()
      file.otherWords { $0.dropLast() + [factor] }
    }
  }

  static let codes: [PublishedCase] = [
    code("hmac_bad", .code) { line in
      let wrong = line.dropFirst(4).first == "A" ? "B" : "A"
      return String(line.prefix(4)) + wrong + String(line.dropFirst(5))
    },
    code("hmac_extra_space") { String($0.prefix(4)) + " " + String($0.dropFirst(4)) },
    code("hmac_garbage") { $0 + "AAA" },
    code("hmac_missing") { _ in "---" },
    code("hmac_no_space") { String($0.prefix(3)) + String($0.dropFirst(4)) },
    code("hmac_not_canonical") { TestFile.notCanonical($0) },
    code("hmac_trailing_space") { $0 + " " },
    code("hmac_truncated") { String($0.dropLast()) },
    code("header_crlf") { $0 + "\r" },
    PublishedCase("empty", .header) { file in
      file.version()
      file.keys.append(TestFile.key)
      file.code()
      file.payload()
    },
    PublishedCase("version_unsupported", .header) { file in
      file.version("v1234")
      file.x25519()
      file.code()
      file.payload()
    },
  ]

  private static func code(
    _ name: String, _ outcome: Outcome = .header, _ change: @escaping @Sendable (String) -> String
  ) -> PublishedCase {
    PublishedCase(name, outcome) { file in
      file.usualHead()
      file.line(change(file.takeLine()))
      file.payload()
    }
  }
}
