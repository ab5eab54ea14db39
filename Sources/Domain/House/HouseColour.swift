/// A colour of a screen (sRGB), each part from 0 to 255.
package struct HouseColour: Hashable, Sendable {
  /// Red, green and blue.
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// From `#1F4E79`; nil for anything else.
  package init?(hex text: String) {
    let digits = text.dropFirst()
    guard text.first == "#", digits.count == 6, digits.allSatisfy(\.isHexDigit),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    self.init(
      red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  /// As it is written: `#1F4E79`.
  package var hex: String {
    let parts = [red, green, blue].map { part in
      (part < 16 ? "0" : "") + String(part, radix: 16, uppercase: true)
    }
    return "#\(parts.joined())"
  }

  /// The least contrast with white at which words of ordinary size can be read, in thousandths: 4.5 to 1
  /// (WCAG 2.1, 1.4.3).
  package static let leastContrast = 4_500

  /// The contrast with white in thousandths: 1,000 for white, 21,000 for black (WCAG 2.1, relative
  /// luminance). Rounded down: what is on the border passes only when it is there.
  package var contrastWithWhite: Int {
    let light =
      (2_126 * Self.light(red) + 7_152 * Self.light(green) + 722 * Self.light(blue)) / 10_000
    return 1_050_000_000 / (light + 50_000)
  }

  /// Whether words in it can be read on white.
  package var isReadable: Bool { contrastWithWhite >= Self.leastContrast }

  /// The same colour, as little darker as makes it readable on white.
  package var readable: HouseColour {
    var share = 255
    while share > 0, !darkened(to: share).isReadable { share -= 1 }
    return darkened(to: share)
  }

  private func darkened(to share: Int) -> HouseColour {
    func part(_ part: UInt8) -> UInt8 { UInt8(Int(part) * share / 255) }
    return HouseColour(red: part(red), green: part(green), blue: part(blue))
  }

  /// The light of one part, in millionths: linear below 0.04045, else ((c + 0.055) / 1.055) to the power
  /// of 2.4. Whole numbers, so that every machine says the same.
  private static func light(_ part: UInt8) -> Int {
    let part = Int(part)
    guard part > 10 else { return part * 1_000_000 * 100 / (255 * 1_292) }
    let base = (part * 1_000_000 / 255 + 55_000) * 1_000 / 1_055
    // To the power of 2.4: the square, times the fifth root of the square.
    return base * base / 1_000_000 * fifthRoot(ofSquare: base) / 1_000_000
  }

  /// The largest number of millionths whose fifth power is at most the square of `base` millionths.
  private static func fifthRoot(ofSquare base: Int) -> Int {
    let goal = Int128(base) * Int128(base) * 1_000_000_000_000_000_000
    var (low, high) = (0, 1_000_000)
    while low < high {
      let middle = (low + high + 1) / 2
      let square = Int128(middle * middle)
      if square * square * Int128(middle) <= goal { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
