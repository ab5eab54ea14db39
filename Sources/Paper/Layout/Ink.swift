/// A place on paper in thousandths of a point: from the left edge of the sheet, and downwards from
/// the top of the piece it belongs to.
struct Point {
  var x: Int
  var y: Int
}

/// A rectangle: its left upper corner and its size.
struct Box {
  var x: Int
  var y: Int
  var width: Int
  var height: Int
}

/// Something to be drawn.
enum Ink {
  /// A line of text; the point is the left end of its base line.
  case text(Line, at: Point, size: Int, node: StructureTree.Node)
  /// The same in a colour.
  case coloured(Line, at: Point, size: Int, node: StructureTree.Node, PaperColour)
  /// A filled rectangle without meaning, in a grey from 0, black, to 1000, white.
  case ground(Box, grey: Int)
  /// The same in a colour.
  case bar(Box, PaperColour)
  case figure(FigureInk)
}

/// A picture: all of it is one part of the document.
struct FigureInk {
  enum Stroke {
    case text(Line, at: Point, size: Int)
    case ground(Box, grey: Int)
    case path([Point], thickness: Int, grey: Int)
    /// A picture from a file, by its place among those of the document.
    case picture(Int, Box)
  }

  let node: StructureTree.Node
  let alternative: String
  let box: Box
  var strokes: [Stroke] = []
}

/// What stays on one page: a line, a row of a table, a picture.
struct Piece {
  var height: Int
  /// White above it, except at the top of a page.
  var before = 0
  /// Whether the next piece must be on the same page, as far as a page can hold them.
  var keepsWithNext = false
  /// Whether it begins a new page; such a piece has no height.
  var startsPage = false
  /// The row of headings, among those of the flow, that is repeated when a page begins here.
  var headings: Int?
  var inks: [Ink] = []
}

/// All pieces of a section in order.
struct Flow {
  var pieces: [Piece] = []
  /// The rows of headings of its tables.
  var headings: [Piece] = []
}
