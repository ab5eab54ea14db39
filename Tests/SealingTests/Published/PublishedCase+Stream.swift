@testable import Sealing

extension PublishedCase {
  private static let line = String(repeating: "A", count: 64)

  /// Ways in of other programs: left alone when they are written rightly, refused otherwise.
  static let stanzas: [PublishedCase] = [
    stanza("stanza_bad_start", .header, ["-- stanza", ""]),
    stanza("stanza_base64_padding", .header, ["-> stanza", "QQ=="]),
    stanza("stanza_empty_argument", .header, ["-> stanza  argument", ""]),
    stanza("stanza_empty_body", .success, ["-> stanza", ""]),
    stanza("stanza_empty_last_line", .success, ["-> stanza", line, ""]),
    stanza("stanza_invalid_character", .header, ["-> stanza è", ""]),
    stanza("stanza_long_line", .header, ["-> stanza", line + "A", ""]),
    stanza("stanza_missing_body", .header, ["-> stanza"]),
    stanza("stanza_missing_final_line", .header, ["-> stanza", line]),
    stanza(
      "stanza_multiple_short_lines", .header,
      ["-> stanza", String(repeating: "A", count: 32), String(repeating: "A", count: 32)]),
    stanza("stanza_no_arguments", .header, ["->", ""]),
    stanza("stanza_not_canonical", .header, ["-> stanza", "QUJ"]),
    stanza(
      "stanza_spurious_cr", .header,
      ["-> stanza", String(repeating: "A", count: 32) + "\r" + String(repeating: "A", count: 31)]),
    stanza(
      "stanza_valid_characters", .success,
      [
        "-> stanza " + (33...126).map { String(UnicodeScalar(UInt8($0))) }.joined(separator: " "),
        "",
      ]),
  ]

  private static func stanza(
    _ name: String, _ outcome: Outcome, _ lines: [String]
  ) -> PublishedCase {
    .way(name, outcome) { file in
      file.x25519()
      for line in lines { file.line(line) }
    }
  }

  private static let first = [UInt8](repeating: 0, count: 64 << 10)
  private static let second = [UInt8](repeating: 1, count: 64 << 10)
  private static let third = [UInt8](repeating: 2, count: 64 << 10)
  private static let age = Array("age".utf8)

  static let streams: [PublishedCase] = wholeStreams + brokenStreams

  static let wholeStreams: [PublishedCase] = [
    small("stream_empty_payload", .success, contents: []) { $0.piece([], last: true) },
    large("stream_last_chunk_full", .success, contents: first) { $0.piece(first, last: true) },
    large("stream_two_chunks", .success, contents: first + age) { file in
      file.piece(first)
      file.piece(age, last: true)
    },
    large("stream_last_chunk_full_second", .success, contents: first + second) { file in
      file.piece(first)
      file.piece(second, last: true)
    },
    large("stream_three_chunks", .success, contents: first + second + age) { file in
      file.piece(first)
      file.piece(second)
      file.piece(age, last: true)
    },
  ]

  static let brokenStreams: [PublishedCase] = [
    small("stream_bad_tag") { file in
      file.piece(age, last: true)
      file.bytes[file.bytes.count - 1] ^= 1
    },
    large("stream_bad_tag_second_chunk") { file in
      file.piece(first)
      file.piece(age, last: true)
      file.bytes[file.bytes.count - 1] ^= 1
    },
    large("stream_bad_tag_second_chunk_full") { file in
      file.piece(first)
      file.piece(second, last: true)
      file.bytes[file.bytes.count - 1] ^= 1
    },
    large("stream_last_chunk_empty") { file in
      file.piece(first)
      file.piece([], last: true)
    },
    small("stream_missing_tag") { file in
      file.piece(age, last: true)
      file.bytes.removeLast(16)
    },
    small("stream_no_chunks") { _ in },
    small("stream_no_final") { $0.piece(age) },
    large("stream_no_final_full") { $0.piece(first) },
    large("stream_no_final_two_chunks") { file in
      file.piece(first)
      file.piece(age)
    },
    large("stream_no_final_two_chunks_full") { file in
      file.piece(first)
      file.piece(second)
    },
    PublishedCase("stream_no_nonce", .payload) { $0.usualHead() },
    PublishedCase("stream_short_nonce", .payload) { file in
      file.usualHead()
      file.bytes += file.random(12)
    },
    small("stream_short_chunk") { file in
      file.piece(age)
      file.piece(age, last: true)
    },
    large("stream_short_second_chunk") { file in
      file.piece(first)
      file.piece(age)
      file.piece(third, last: true)
    },
    small("stream_trailing_garbage_short") { file in
      file.piece(age, last: true)
      file.bytes += [0]
    },
    large("stream_trailing_garbage_long") { file in
      file.piece(first)
      file.piece(second, last: true)
      file.bytes += [UInt8](repeating: 0, count: 64)
    },
    large("stream_two_final_chunks") { file in
      file.piece(first, last: true)
      file.piece(age, last: true)
    },
  ]

  private static func small(
    _ name: String, _ outcome: Outcome = .payload, contents: [UInt8] = age,
    make: @escaping @Sendable (inout TestFile) -> Void
  ) -> PublishedCase {
    PublishedCase(name, outcome, contents: contents) { file in
      file.usualHead()
      file.nonce(file.random(16))
      make(&file)
    }
  }

  private static func large(
    _ name: String, _ outcome: Outcome = .payload, contents: [UInt8] = age,
    make: @escaping @Sendable (inout TestFile) -> Void
  ) -> PublishedCase {
    PublishedCase(name, outcome, contents: contents) { file in
      file.largeHead()
      make(&file)
    }
  }
}
