/// Bytes of a PDF file in the making. Numbers are written with a point, whatever the locale.
struct ByteBuffer {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  @inline(__always)
  mutating func write(byte: UInt8) { bytes.append(byte) }

  mutating func write(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func write(text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// A whole number.
  mutating func write(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    write(digits: number.magnitude, atLeast: 1)
  }

  /// The digits of a number, with zeros before it up to a width.
  mutating func write(digits number: UInt, atLeast width: Int) {
    var power: UInt = 1
    var count = 1
    while count < width || number / power > 9 {
      power *= 10
      count += 1
    }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / power % 10))
      power /= 10
    }
  }

  /// Thousandths as a number with at most two places after the point.
  mutating func write(thousandths: Int) {
    let hundredths = (thousandths.magnitude + 5) / 10
    if thousandths < 0, hundredths > 0 { bytes.append(UInt8(ascii: "-")) }
    write(Int(hundredths / 100))
    let rest = UInt8(hundredths % 100)
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + rest / 10)
    if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + rest % 10) }
  }

  /// The number of an object, as a reference.
  mutating func write(reference number: Int) {
    write(number)
    write(" 0 R")
  }

  /// A number in hexadecimal digits, four or more.
  mutating func write(hexadecimal number: UInt32) {
    var shift: UInt32 = number > 0xFFFF ? 28 : 12
    while true {
      let digit = UInt8(truncatingIfNeeded: number >> shift & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") - 10 + digit)
      if shift == 0 { return }
      shift -= 4
    }
  }

  /// A text string (ISO 32000-1, 7.9.2.2): ASCII between brackets, other text as UTF-16.
  mutating func write(string: String) {
    guard string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
      write("<FEFF")
      for unit in string.utf16 { write(hexadecimal: UInt32(unit)) }
      return write(">")
    }
    write("(")
    for byte in string.utf8 { write(escaped: byte) }
    write(")")
  }

  /// One byte inside a string between brackets.
  @inline(__always)
  mutating func write(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0D:
      // A reader takes a bare carriage return for a line feed.
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(UInt8(ascii: "r"))
    default: bytes.append(byte)
    }
  }
}
