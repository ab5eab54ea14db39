/// A colour of a screen (sRGB), each part from 0 to 255.
package struct PaperColour: Hashable, Sendable {
  /// Red, green and blue.
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  static let black = PaperColour(red: 0, green: 0, blue: 0)

  /// The parts in thousandths of full light, as a PDF file has them.
  var thousandths: [Int] { [red, green, blue].map { (Int($0) * 1_000 + 127) / 255 } }
}
