/// A picture from a file: a PNG, or the paths of an SVG.
///
/// Only what was looked at is taken over: every chunk of a PNG with its checksum and its packed length, and
/// of an SVG nothing but filled paths. What cannot be shown exactly is refused.
package struct PaperPicture: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case raster(Raster)
    case drawing(Drawing)
  }

  let content: Content

  /// Larger files are refused: such a mark is a few kilobytes.
  package static let largest = 2 << 20

  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - unpack: Unpacks a zlib stream (RFC 1950) of at most so many bytes; nil where it is damaged.
  package init(_ bytes: [UInt8], unpack: ([UInt8], Int) -> [UInt8]?) throws(PictureError) {
    guard bytes.count <= Self.largest else { throw .tooManyBytes(limit: Self.largest) }
    if bytes.starts(with: PNGFile.signature) {
      content = .raster(try Raster(PNGFile(bytes), file: bytes, unpack: unpack))
    } else if let text = String(validating: bytes, as: UTF8.self), text.contains("<svg") {
      content = .drawing(try Drawing(svg: text))
    } else {
      throw .unknownFormat
    }
  }

  /// Width and height, in units that mean nothing by themselves.
  package var size: (width: Int, height: Int) {
    switch content {
    case .raster(let raster): (raster.width, raster.height)
    case .drawing(let drawing): (drawing.width, drawing.height)
    }
  }

  /// What a page of HTML is made of: the file itself, or the shapes of a drawing.
  package enum Web: Hashable, Sendable {
    /// A PNG, as it is.
    case png([UInt8])
    /// Paths in a square of 1,000 by 1,000, whatever the picture's own proportions.
    case paths([WebPath])
  }

  /// A filled path.
  package struct WebPath: Hashable, Sendable {
    /// As in the attribute `d` of SVG.
    package let data: String
    package let colour: PaperColour
    /// Whether what is enclosed twice is left open.
    package let isEvenOdd: Bool
  }

  /// What a page of HTML shows.
  package var web: Web {
    switch content {
    case .raster(let raster): .png(raster.file)
    case .drawing(let drawing): .paths(drawing.shapes.map(\.web))
    }
  }
}

/// A picture at the top of the first page of a section, as large as its place allows.
package struct PaperEmblem: Hashable, Sendable {
  /// What is shown.
  package var picture: PaperPicture
  /// From the left and the top edge of the sheet; the picture fills the width or the height.
  package var left: Length
  package var top: Length
  package var width: Length
  package var height: Length
  /// What it shows, in words, for who cannot see it. Must not be empty.
  package var alternative: String

  package init(
    _ picture: PaperPicture, left: Length, top: Length, width: Length, height: Length,
    alternative: String
  ) {
    self.picture = picture
    self.left = left
    self.top = top
    self.width = width
    self.height = height
    self.alternative = alternative
  }

  /// Its rectangle on the sheet.
  var box: Box {
    let (wide, high) = picture.size
    let full = (width: width.thousandths, height: height.thousandths)
    let isWide = wide * full.height >= high * full.width
    return Box(
      x: left.thousandths, y: top.thousandths,
      width: isWide ? full.width : max(wide * full.height / high, 1),
      height: isWide ? max(high * full.width / wide, 1) : full.height)
  }
}
