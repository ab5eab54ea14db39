// Reading the paths of an SVG file (SVG 1.1). Filled paths and the groups around them: everything else
// that would be seen is refused by its name.
extension Drawing {
  init(svg text: String) throws(PictureError) {
    var reader = SVGReader()
    try reader.read(text)
    guard let frame = reader.frame else { throw .noSize }
    guard reader.shapes.contains(where: { !$0.steps.isEmpty }) else { throw .nothingDrawn }
    (width, height) = (frame.width, frame.height)
    shapes = reader.shapes
  }
}

/// How a path is filled; a group hands it on to what stands in it.
private struct SVGFill {
  /// Nil where nothing is filled.
  var colour: PaperColour? = .black
  var isEvenOdd = false
}

/// The part of the plane that is shown, in millionths of a unit.
struct SVGFrame {
  var x = 0
  var y = 0
  let width: Int
  let height: Int

  /// The same place in the square of a drawing.
  func place(_ x: Int, _ y: Int) -> Drawing.Place {
    Drawing.Place(
      x: Self.share(x - self.x, of: width), y: Self.share(y - self.y, of: height))
  }

  private static func share(_ length: Int, of whole: Int) -> Int {
    Int(Int128(length) * Int128(Drawing.side) / Int128(whole))
  }
}

private struct SVGReader {
  private(set) var frame: SVGFrame?
  private(set) var shapes: [Drawing.Shape] = []
  private var fills = [SVGFill()]
  /// The element whose content shows nothing, and how deep in it we are.
  private var hidden: (name: Substring, depth: Int)?
  private var steps = 0

  private static let silent: Set<Substring> = ["title", "desc", "metadata", "defs", "namedview"]
  /// What would have to be drawn in another way, and which values of it change nothing.
  private static let harmless: [Substring: Set<Substring>] = [
    "transform": [""], "stroke": ["none"], "opacity": ["1"], "fill-opacity": ["1"],
    "clip-path": ["none"], "mask": ["none"], "filter": ["none"], "display": ["inline"],
    "visibility": ["visible"],
  ]

  mutating func read(_ text: String) throws(PictureError) {
    var tags = SVGTags(text)
    while let tag = try tags.next() {
      if let inside = hidden {
        guard tag.name == inside.name, !tag.isEmpty else { continue }
        let depth = inside.depth + (tag.isEnd ? -1 : 1)
        hidden = depth == 0 ? nil : (inside.name, depth)
      } else if tag.isEnd {
        if tag.name == "g", fills.count > 1 { fills.removeLast() }
      } else {
        try begin(tag)
      }
    }
  }

  private mutating func begin(_ tag: SVGTags.Tag) throws(PictureError) {
    switch tag.name {
    case _ where Self.silent.contains(tag.name):
      if !tag.isEmpty { hidden = (tag.name, 1) }
    case "svg":
      guard frame == nil else { throw .notAPath("svg") }
      frame = try Self.frame(of: tag)
      fills[0] = try fill(of: tag)
    case "g":
      let fill = try fill(of: tag)
      if !tag.isEmpty { fills.append(fill) }
    case "path": try addPath(tag)
    default: throw .notAPath(String(tag.name.prefix(40)))
    }
  }

  private mutating func addPath(_ tag: SVGTags.Tag) throws(PictureError) {
    guard let frame else { throw .noSize }
    let fill = try fill(of: tag)
    guard let colour = fill.colour, let data = tag.attributes["d"] else { return }
    var path = SVGPath(data, in: frame)
    try path.read()
    steps += path.steps.count
    guard steps <= Drawing.mostSteps else { throw .tooManyBytes(limit: PaperPicture.largest) }
    shapes.append(
      Drawing.Shape(colour: colour, isEvenOdd: fill.isEvenOdd, steps: path.steps))
  }

  private static func frame(of tag: SVGTags.Tag) throws(PictureError) -> SVGFrame {
    func numbers(_ text: Substring) -> [Int] {
      var scanner = SVGNumbers(text)
      var found: [Int] = []
      while let number = scanner.number() { found.append(number) }
      return scanner.isAtEnd ? found : []
    }
    if let box = tag.attributes["viewBox"].map(numbers) {
      guard box.count == 4, box[2] > 0, box[3] > 0 else { throw .noSize }
      return SVGFrame(x: box[0], y: box[1], width: box[2], height: box[3])
    }
    func length(_ name: Substring) -> Int? {
      tag.attributes[name].flatMap { text in
        let number = numbers(text.hasSuffix("px") ? text.dropLast(2) : text)
        return number.count == 1 && number[0] > 0 ? number[0] : nil
      }
    }
    guard let width = length("width"), let height = length("height") else { throw .noSize }
    return SVGFrame(width: width, height: height)
  }

  /// What is said on the element, over what the group around it says.
  private func fill(of tag: SVGTags.Tag) throws(PictureError) -> SVGFill {
    var fill = fills[fills.count - 1]
    var said = tag.attributes
    for declaration in (tag.attributes["style"] ?? "").split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1).map(\.trimmedWhite)
      guard parts.count == 2 else { continue }
      said[parts[0]] = parts[1]
    }
    for (name, value) in said {
      if let allowed = Self.harmless[name], !allowed.contains(value.trimmedWhite) {
        throw .notAPath(String(name))
      }
    }
    if let rule = said["fill-rule"] { fill.isEvenOdd = rule.trimmedWhite == "evenodd" }
    if let colour = said["fill"] { fill.colour = try Self.colour(colour.trimmedWhite) }
    return fill
  }

  private static func colour(_ text: Substring) throws(PictureError) -> PaperColour? {
    switch text.lowercased() {
    case "none", "transparent": return nil
    case "black", "currentcolor": return .black
    case "white": return PaperColour(red: 255, green: 255, blue: 255)
    default: break
    }
    let digits = text.dropFirst()
    guard text.hasPrefix("#"), digits.count == 3 || digits.count == 6,
      let number = UInt32(digits, radix: 16), digits.allSatisfy(\.isHexDigit)
    else { throw .fill(String(text.prefix(40))) }
    func part(_ shift: UInt32) -> UInt8 {
      digits.count == 6
        ? UInt8(number >> (shift * 8) & 0xFF) : UInt8(number >> (shift * 4) & 0xF) * 17
    }
    return PaperColour(red: part(2), green: part(1), blue: part(0))
  }
}

extension Substring {
  fileprivate var trimmedWhite: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
