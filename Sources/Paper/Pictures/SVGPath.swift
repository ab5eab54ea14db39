/// The data of a path (SVG 1.1, 8.3): every command, arcs as curves.
struct SVGPath {
  private let frame: SVGFrame
  private var scanner: SVGNumbers
  private(set) var steps: [Drawing.Step] = []

  private typealias Place = Drawing.Place

  /// Places in millionths of a unit.
  private var now = Place(x: 0, y: 0)
  private var start = Place(x: 0, y: 0)
  /// The last control point of a curve, which the next smooth one mirrors.
  private var cubic: Place?
  private var quadratic: Place?

  init(_ data: Substring, in frame: SVGFrame) {
    self.frame = frame
    scanner = SVGNumbers(data)
  }

  /// - Throws: `path` with the place in the data where it cannot be read.
  mutating func read() throws(PictureError) {
    var command = scanner.letter()
    guard command == nil || command.map({ $0 | 0x20 }) == UInt8(ascii: "m") else {
      throw .path(place: 0)
    }
    while let letter = command {
      try run(letter)
      if let next = scanner.letter() {
        command = next
      } else if scanner.isAtEnd {
        return
      } else if letter | 0x20 == UInt8(ascii: "z") {
        throw .path(place: scanner.place)
      } else {
        // More numbers repeat the command; after a move they are lines.
        command = letter | 0x20 == UInt8(ascii: "m") ? letter - 1 : letter
      }
    }
    guard scanner.isAtEnd else { throw .path(place: scanner.place) }
  }

  private mutating func run(_ letter: UInt8) throws(PictureError) {
    let isRelative = letter >= 0x61
    let (lastCubic, lastQuadratic) = (cubic, quadratic)
    (cubic, quadratic) = (nil, nil)
    switch letter | 0x20 {
    case UInt8(ascii: "m"):
      now = try place(isRelative)
      start = now
      steps.append(.move(shown(now)))
    case UInt8(ascii: "l"): line(to: try place(isRelative))
    case UInt8(ascii: "h"):
      line(to: Place(x: try number() + (isRelative ? now.x : 0), y: now.y))
    case UInt8(ascii: "v"):
      line(to: Place(x: now.x, y: try number() + (isRelative ? now.y : 0)))
    case UInt8(ascii: "c"):
      let a = try place(isRelative)
      curve(a, try place(isRelative), to: try place(isRelative))
    case UInt8(ascii: "s"):
      let a = lastCubic.map { now + now - $0 } ?? now
      curve(a, try place(isRelative), to: try place(isRelative))
    case UInt8(ascii: "q"):
      bend(try place(isRelative), to: try place(isRelative))
    case UInt8(ascii: "t"):
      bend(lastQuadratic.map { now + now - $0 } ?? now, to: try place(isRelative))
    case UInt8(ascii: "a"): try arc(isRelative)
    case UInt8(ascii: "z"):
      now = start
      steps.append(.close)
    default: throw .path(place: scanner.place)
    }
  }

  private mutating func number() throws(PictureError) -> Int {
    guard let number = scanner.number() else { throw .path(place: scanner.place) }
    return number
  }

  private mutating func place(_ isRelative: Bool) throws(PictureError) -> Place {
    let place = Place(x: try number(), y: try number())
    return isRelative ? now + place : place
  }

  private func shown(_ place: Place) -> Place { frame.place(place.x, place.y) }

  private mutating func line(to end: Place) {
    now = end
    steps.append(.line(shown(end)))
  }

  private mutating func curve(_ a: Place, _ b: Place, to end: Place) {
    steps.append(.curve(shown(a), shown(b), shown(end)))
    (cubic, now) = (b, end)
  }

  /// A curve with one control point: a cubic one two thirds of the way to it from both sides.
  private mutating func bend(_ control: Place, to end: Place) {
    func third(_ from: Place) -> Place {
      Place(x: (from.x + 2 * control.x) / 3, y: (from.y + 2 * control.y) / 3)
    }
    steps.append(.curve(shown(third(now)), shown(third(end)), shown(end)))
    (quadratic, now) = (control, end)
  }

  private mutating func arc(_ isRelative: Bool) throws(PictureError) {
    let radii = Place(x: abs(try number()), y: abs(try number()))
    let turn = try number()
    guard let isLarge = scanner.flag(), let isClockwise = scanner.flag() else {
      throw .path(place: scanner.place)
    }
    let end = try place(isRelative)
    guard end != now else { return }
    guard radii.x > 0, radii.y > 0 else { return line(to: end) }
    // An ellipse that is turned would need sines and cosines.
    guard turn == 0 || radii.x == radii.y else { throw .notAPath("A") }
    guard max(abs(end.x - now.x) / radii.x, abs(end.y - now.y) / radii.y) < SVGArc.farthest else {
      throw .path(place: scanner.place)
    }
    let arc = SVGArc(from: now, to: end, radii: radii, isLarge: isLarge, isClockwise: isClockwise)
    for curve in arc.curves { self.curve(curve.0, curve.1, to: curve.2) }
    cubic = nil
    now = end
  }
}
