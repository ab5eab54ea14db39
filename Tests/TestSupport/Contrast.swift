import Foundation

/// How well a colour is seen on another, as WCAG 2.1 measures it (relative luminance, 1.4.3).
package enum Contrast {
  /// From 1 (the same) to 21 (black on white). Red, green and blue from 0 to 255.
  package static func ratio(_ one: [Int], on other: [Int]) -> Double {
    let lights = [luminance(of: one), luminance(of: other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// Relative luminance, from 0 to 1.
  package static func luminance(of colour: [Int]) -> Double {
    let linear = colour.map { part -> Double in
      let part = Double(part) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// Red, green and blue of `#1a1a1a` or `#111`; nothing for what is no such colour.
  package static func parts(ofHex text: some StringProtocol) -> [Int]? {
    let digits = text.drop { $0 == "#" }.compactMap(\.hexDigitValue)
    switch digits.count {
    case 3: return digits.map { $0 * 17 }
    case 6: return stride(from: 0, to: 6, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
    default: return nil
    }
  }
}
