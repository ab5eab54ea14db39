/// An arc of an ellipse that is not turned (SVG 1.1, F.6), as curves of at most a quarter. All lengths are
/// whole millionths; an ellipse is a circle whose height is measured in another unit.
struct SVGArc {
  private typealias Place = Drawing.Place

  let curves: [(Drawing.Place, Drawing.Place, Drawing.Place)]

  /// How many radii an arc may reach: further its squares no longer fit.
  static let farthest = 500

  /// - Precondition: Neither radius is zero, and `to` is at most `farthest` radii away.
  init(
    from: Drawing.Place, to: Drawing.Place, radii: Drawing.Place, isLarge: Bool, isClockwise: Bool
  ) {
    let radius = Self.unit
    func flat(_ place: Place) -> Place {
      Place(
        x: Self.scaled(place.x - from.x, radius, radii.x),
        y: Self.scaled(place.y - from.y, radius, radii.y))
    }
    let end = flat(to)
    let half = Place(x: end.x / 2, y: end.y / 2)
    let distance = max(Self.root(half.x * half.x + half.y * half.y), 1)
    // Too small a circle grows until both places lie on it.
    let size = max(radius, distance)
    let height = Self.root(size * size - distance * distance)
    let side = isLarge == isClockwise ? 1 : -1
    let middle = Place(
      x: half.x + side * half.y * height / distance, y: half.y - side * half.x * height / distance)
    var spokes = [Place(x: -middle.x, y: -middle.y)]
    let last = end - middle
    let way = isClockwise ? 1 : -1
    while spokes.count < 5 {
      let spoke = spokes[spokes.count - 1]
      // A large arc has two quarters in any case.
      let mayEnd = !isLarge || spokes.count > 2
      // Half a circle ends where two quarters do, but for what was rounded.
      let isAhead = way * (spoke.x * last.y - spoke.y * last.x) >= -size * (size / 1_000)
      let isNear = spoke.x * last.x + spoke.y * last.y >= 0
      if mayEnd, isAhead, isNear { break }
      spokes.append(Place(x: -way * spoke.y, y: way * spoke.x))
    }
    spokes.append(last)
    func wide(_ place: Place) -> Place {
      Place(
        x: from.x + Self.scaled(place.x + middle.x, radii.x, radius),
        y: from.y + Self.scaled(place.y + middle.y, radii.y, radius))
    }
    var found: [(Place, Place, Place)] = []
    for (a, b) in zip(spokes, spokes.dropFirst()) where a != b {
      let reach = Self.reach(a, b, size)
      found.append(
        (
          wide(
            Place(x: a.x - way * a.y * reach / Self.unit, y: a.y + way * a.x * reach / Self.unit)),
          wide(
            Place(x: b.x + way * b.y * reach / Self.unit, y: b.y - way * b.x * reach / Self.unit)),
          b == last ? to : wide(b)
        ))
    }
    curves = found
  }

  /// The radius while an arc is computed: its square leaves room to add and to multiply.
  private static let unit = 1_000_000

  /// How far the control points of a curve lie on the tangents, in millionths of the radius: four thirds of
  /// the tangent of a quarter of the angle between both.
  private static func reach(_ a: Drawing.Place, _ b: Drawing.Place, _ size: Int) -> Int {
    let cosine = (a.x * b.x + a.y * b.y) / size * unit / size
    let near = min(max(cosine, -unit), unit)
    let halfCosine = root((unit + near) * unit / 2)
    let halfSine = root((unit - near) * unit / 2)
    return 4 * halfSine * unit / (3 * (unit + halfCosine))
  }

  private static func scaled(_ number: Int, _ by: Int, _ of: Int) -> Int {
    Int(Int128(number) * Int128(by) / Int128(of))
  }

  /// The whole square root.
  private static func root(_ square: Int) -> Int {
    guard square > 0 else { return 0 }
    var guess = square
    var better = (guess + 1) / 2
    while better < guess {
      guess = better
      better = (guess + square / guess) / 2
    }
    return guess
  }
}
