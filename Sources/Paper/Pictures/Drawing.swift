/// Filled shapes in a square of 1,000,000 by 1,000,000 from its top left corner, to be drawn as wide and as
/// high as its own proportions say.
struct Drawing: Hashable, Sendable {
  struct Place: Hashable, Sendable {
    var x: Int
    var y: Int

    static func + (a: Place, b: Place) -> Place { Place(x: a.x + b.x, y: a.y + b.y) }
    static func - (a: Place, b: Place) -> Place { Place(x: a.x - b.x, y: a.y - b.y) }
  }

  enum Step: Hashable, Sendable {
    case move(Place)
    case line(Place)
    case curve(Place, Place, Place)
    case close
  }

  struct Shape: Hashable, Sendable {
    let colour: PaperColour
    let isEvenOdd: Bool
    var steps: [Step]
  }

  /// Its own size, in millionths of a unit of the file.
  let width: Int
  let height: Int
  let shapes: [Shape]

  static let side = 1_000_000
  /// More steps than a mark has.
  static let mostSteps = 50_000
}

extension Drawing {
  /// The content of a form of a PDF file, in a square of 1,000 by 1,000 from its bottom left corner.
  var ink: [UInt8] {
    var out = ByteBuffer()
    for shape in shapes {
      for part in shape.colour.thousandths {
        out.write(thousandths: part)
        out.write(" ")
      }
      out.write("rg\n")
      for step in shape.steps {
        switch step {
        case .move(let place): out.write(place, " m\n")
        case .line(let place): out.write(place, " l\n")
        case .curve(let a, let b, let end):
          out.write(a, " ")
          out.write(b, " ")
          out.write(end, " c\n")
        case .close: out.write("h\n")
        }
      }
      out.write(shape.isEvenOdd ? "f*\n" : "f\n")
    }
    return out.bytes
  }
}

extension ByteBuffer {
  fileprivate mutating func write(_ place: Drawing.Place, _ end: StaticString) {
    write(thousandths: place.x)
    write(" ")
    write(thousandths: Drawing.side - place.y)
    write(end)
  }
}

extension Drawing.Shape {
  var web: PaperPicture.WebPath {
    let parts = steps.map { step in
      switch step {
      case .move(let place): "M\(place.text)"
      case .line(let place): "L\(place.text)"
      case .curve(let a, let b, let end): "C\(a.text) \(b.text) \(end.text)"
      case .close: "Z"
      }
    }
    return PaperPicture.WebPath(data: parts.joined(), colour: colour, isEvenOdd: isEvenOdd)
  }
}

extension Drawing.Place {
  /// In thousandths of the side, with at most two places behind the point.
  fileprivate var text: String { "\(Self.decimal(x)) \(Self.decimal(y))" }

  private static func decimal(_ number: Int) -> String {
    var out = ByteBuffer()
    out.write(thousandths: number)
    return String(decoding: out.bytes, as: UTF8.self)
  }
}
