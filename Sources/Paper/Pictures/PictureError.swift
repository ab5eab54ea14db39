/// Why a file cannot be used as a picture: facts, no sentences.
package enum PictureError: Error, Hashable, Sendable {
  /// Neither PNG nor SVG.
  case unknownFormat
  /// More bytes than a mark above a letter needs.
  case tooManyBytes(limit: Int)
  /// More pixels on a side than are taken.
  case tooManyPixels(limit: Int)
  /// It breaks off, or a checksum is wrong.
  case damaged
  /// A PNG that is sent in seven passes (Adam7).
  case interlaced
  /// A PNG with sixteen bits for each part of a colour.
  case sixteenBits
  /// An SVG without `viewBox` and without a width and a height in its own units.
  case noSize
  /// Something in an SVG that is no path, by its name: `text`, `transform`, `stroke`.
  case notAPath(String)
  /// A fill that is no plain colour.
  case fill(String)
  /// A path that cannot be read, by where in it.
  case path(place: Int)
  /// An SVG in which nothing is drawn.
  case nothingDrawn
}
