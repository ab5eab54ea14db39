import TestSupport
import Testing

@testable import Terminal

/// Everything can be read on a black and on a white ground: 4.5 to 1, as WCAG 2.1 asks (1.4.3).
@Suite struct ContrastTests {
  @Test(arguments: Emphasis.allCases)
  func canBeReadOnBlackAndOnWhite(_ emphasis: Emphasis) throws {
    guard let code = Paint(colour: true).code(of: emphasis) else { return }
    var numbers = code.split(separator: ";").compactMap { Int($0) }[...]
    while let number = numbers.popFirst() {
      // Bold and underlined: no colour. Half-bright, reversed and the 16 colours of a theme, which
      // may be anything, are not allowed.
      if [1, 4].contains(number) { continue }
      let kind = numbers.popFirst()
      try #require(number == 38 && kind == 5, "\(code)")
      let colour = numbers.popFirst() ?? 0
      let light = Contrast.luminance(of: try #require(parts(of: colour), "\(code)"))
      #expect((light + 0.05) / 0.05 >= 4.5, "\(emphasis) on black")
      #expect(1.05 / (light + 0.05) >= 4.5, "\(emphasis) on white")
    }
  }

  /// The measure itself, on colours of which the outcome is known.
  @Test func theMeasureIsThatOfWCAG() throws {
    #expect(Contrast.luminance(of: [255, 255, 255]) == 1)
    #expect(Contrast.luminance(of: [0, 0, 0]) == 0)
    // #767676 is the lightest grey that can be read on white.
    #expect(1.05 / (Contrast.luminance(of: [0x76, 0x76, 0x76]) + 0.05) >= 4.5)
    #expect(1.05 / (Contrast.luminance(of: [0x77, 0x77, 0x77]) + 0.05) < 4.5)
  }

  /// Red, green and blue of one of the 240 colours of xterm that no theme changes.
  private func parts(of colour: Int) -> [Int]? {
    let steps = [0, 95, 135, 175, 215, 255]
    switch colour {
    case 16...231:
      let place = colour - 16
      return [steps[place / 36], steps[place / 6 % 6], steps[place % 6]]
    case 232...255: return Array(repeating: 8 + 10 * (colour - 232), count: 3)
    default: return nil
    }
  }
}
