import Domain

/// The path of a file that is dragged to the window, as terminals type it: with `~`, or as an address
/// (`file:///home/jan/af%20en%20bij.csv`).
enum DroppedPath {
  static func path(_ typed: String, in world: World) -> String {
    let scheme = "file://"
    guard typed.lowercased().hasPrefix(scheme) else { return TextFile.atHome(typed, in: world) }
    // A name of this computer may stand before the path.
    let rest = typed.dropFirst(scheme.count)
    guard let slash = rest.firstIndex(of: "/") else { return typed }
    return decoded(rest[slash...])
  }

  /// Each `%` with two hexadecimal digits is one byte of UTF-8; another `%` is itself.
  private static func decoded(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let high = place + 2 < bytes.count ? digit(bytes[place + 1]) : nil
      let low = place + 2 < bytes.count ? digit(bytes[place + 2]) : nil
      if bytes[place] == UInt8(ascii: "%"), let high, let low {
        plain.append(high << 4 | low)
        place += 3
      } else {
        plain.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
