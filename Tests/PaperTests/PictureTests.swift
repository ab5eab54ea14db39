import Foundation
import TestSupport
import Testing

@testable import Paper

/// Pictures from files: what is taken over is exact, what cannot be shown is refused by its name.
@Suite struct PictureTests {
  /// Unpacks as the standard says, independent of the program.
  static func unpack(_ bytes: [UInt8], _ limit: Int) -> [UInt8]? { try? Inflate.zlib(bytes) }

  static func picture(_ name: String) throws -> PaperPicture {
    try PaperPicture(Cases.bytes("pictures/\(name)"), unpack: unpack)
  }

  static func file(_ picture: PaperPicture) -> PaperFile {
    var section = FileTests.letter
    section.emblem = PaperEmblem(
      picture, left: .mm(120), top: .mm(12), width: .mm(65), height: .mm(15),
      alternative: "Logo van Voorbeeld")
    section.boxes[0].accent = PaperColour(red: 31, green: 78, blue: 121)
    return FileTests.document([section, section]).pdf(with: .helvetica)
  }

  /// The pixels of an image of the file, as red, green and blue.
  private func pixels(_ name: String) throws -> [UInt8] {
    guard case .raster(let raster) = try Self.picture(name).content else { return [] }
    let bytes = try Inflate.zlib(raster.packed)
    guard !raster.isFiltered else { return bytes }
    return bytes
  }

  @Test(arguments: [
    ("logo-rgb.png", "/ColorSpace/DeviceRGB", true), ("logo-grey.png", "/DeviceGray", true),
    ("logo-palette2.png", "/Indexed/DeviceRGB 2<FFFFFF1F4E79C85028>", true),
    ("logo-rgba.png", "/ColorSpace/DeviceRGB", false),
    ("logo-palette2-clear.png", "/ColorSpace/DeviceRGB", false),
  ])
  func aPNGIsInTheFileOnce(name: String, space: String, isAsItWas: Bool) throws {
    let file = try PDFFile(Self.file(Self.picture(name)).bytes)
    let images = file.objects(with: "/Subtype/Image", "/Width 120/Height 40", space)
    #expect(images.count == 1)
    #expect(images.first?.contains("/Predictor 15") == isAsItWas)
    #expect(file.objects(with: "/Alt(Logo van Voorbeeld)").count == 2)
    for page in file.pages { #expect(page.contains("cm /P0 Do Q")) }
  }

  /// What is seen through is laid on white: the file without anything clear has the same pixels.
  @Test func whatIsClearIsWhite() throws {
    let laid = try pixels("logo-rgba.png")
    #expect(laid.count == 120 * 40 * 3)
    #expect(Array(laid[0..<3]) == [255, 255, 255])
    // In the middle of the mark, and on its edge, which covers 140 of 255.
    let middle = (20 * 120 + 20) * 3
    #expect(Array(laid[middle..<middle + 3]) == [31, 78, 121])
    let edge = (20 * 120 + 36) * 3
    #expect(Array(laid[edge..<edge + 3]) == [132, 158, 181])
  }

  @Test func theSameMarkByColourAndByNumber() throws {
    let clear = try pixels("logo-palette2-clear.png")
    let middle = (20 * 120 + 20) * 3
    #expect(Array(clear[middle..<middle + 3]) == [31, 78, 121])
    #expect(Array(clear[0..<3]) == [255, 255, 255])
  }

  @Test(arguments: [
    ("interlaced.png", PictureError.interlaced), ("sixteen.png", .sixteenBits),
  ])
  func otherKindsAreNamed(name: String, error: PictureError) throws {
    let bytes = try Cases.bytes("pictures/\(name)")
    #expect(throws: error) { try PaperPicture(bytes, unpack: Self.unpack) }
  }

  /// Any byte of a picture may be wrong, and it may end anywhere: an error or a picture, never a crash.
  @Test(arguments: ["logo-rgba.png", "logo-palette2.png", "logo.svg"], 0..<40)
  func damageIsFound(name: String, seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes = try Cases.bytes("pictures/\(name)")
    let isPNG = name.hasSuffix("png")
    if seed % 4 == 0 { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random)) }
    for _ in 0...(seed % 3) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] ^= UInt8.random(in: 1...255, using: &random)
    }
    do throws(PictureError) {
      let picture = try PaperPicture(bytes, unpack: Self.unpack)
      #expect(!isPNG, "every byte of a PNG is under a checksum")
      _ = Self.file(picture)
    } catch { #expect(error != .nothingDrawn || !isPNG) }
  }

  // MARK: Paths

  private func drawing(_ svg: String) throws -> Drawing {
    guard
      case .drawing(let drawing) = try PaperPicture(Array(svg.utf8), unpack: Self.unpack).content
    else { throw PictureError.unknownFormat }
    return drawing
  }

  private func path(_ data: String) -> String {
    "<svg viewBox='0 0 10 10'><path d='\(data)'/></svg>"
  }

  @Test func pathsAreShapesWithTheirColours() throws {
    let picture = try Self.picture("logo.svg")
    #expect(picture.size.width == 120_000_000 && picture.size.height == 40_000_000)
    guard case .drawing(let drawing) = picture.content else { return }
    let blue = PaperColour(red: 31, green: 78, blue: 121)
    let red = PaperColour(red: 200, green: 80, blue: 40)
    #expect(drawing.shapes.map(\.colour) == [blue, blue, red])
    let file = try PDFFile(Self.file(picture).bytes)
    #expect(file.objects(with: "/Subtype/Form/BBox[0 0 1000 1000]").count == 1)
  }

  /// Absolute and relative, one after the other without a letter, and every way to write a number.
  @Test(arguments: [
    ("M1 1L9 1L9 9Z", "m1 1 8 0 0 8z"), ("M1 1H9V9Z", "M1,1h8v8z"),
    ("M.5.5L9.5.5L9.5 9.5Z", "M 0.5 0.50 l +9 0 l-0 9 z"),
    ("M0 0C1 1 2 2 3 3C4 4 5 5 6 6Z", "M0 0c1 1 2 2 3 3s2 2 3 3z"),
    ("M0 0Q3 0 3 3Q3 6 6 6Z", "M0 0q3 0 3 3t3 3z"),
  ])
  func theSameInOtherWords(one: String, other: String) throws {
    #expect(try drawing(path(one)).shapes == drawing(path(other)).shapes)
  }

  /// A circle of two halves goes through its four corners, whichever way it is drawn.
  @Test(arguments: ["M0 5a5 5 0 1 1 10 0a5 5 0 1 1-10 0", "M0 5A5 5 0 0 0 10 5A5 5 0 0 0 0 5"])
  func anArcIsACircle(data: String) throws {
    let steps = try drawing(path(data)).shapes[0].steps
    var ends: [Drawing.Place] = []
    for step in steps {
      switch step {
      case .move(let end), .line(let end), .curve(_, _, let end): ends.append(end)
      case .close: break
      }
    }
    for (x, y) in [(0, 500_000), (500_000, 0), (1_000_000, 500_000), (500_000, 1_000_000)] {
      #expect(ends.contains { abs($0.x - x) < 50 && abs($0.y - y) < 50 }, "\(x) \(y): \(ends)")
    }
    // All of it, control points too, lies in the square of the circle.
    for case .curve(let a, let b, let end) in steps {
      for place in [a, b, end] {
        #expect((-100...1_000_100).contains(place.x) && (-100...1_000_100).contains(place.y))
      }
    }
  }

  @Test(arguments: [
    ("<svg viewBox='0 0 9 9'><text>a</text></svg>", PictureError.notAPath("text")),
    ("<svg viewBox='0 0 9 9'><g transform='scale(2)'/></svg>", .notAPath("transform")),
    ("<svg viewBox='0 0 9 9'><path stroke='#000' d='M0 0'/></svg>", .notAPath("stroke")),
    ("<svg viewBox='0 0 9 9'><path style='opacity:.5' d='M0 0'/></svg>", .notAPath("opacity")),
    ("<svg viewBox='0 0 9 9'><path fill='url(#a)' d='M0 0'/></svg>", .fill("url(#a)")),
    ("<svg viewBox='0 0 9 9'><image href='x'/></svg>", .notAPath("image")),
    ("<svg><path d='M0 0L1 1Z'/></svg>", .noSize),
    ("<svg viewBox='0 0 0 9'><path d='M0 0'/></svg>", .noSize),
    ("<svg viewBox='0 0 9 9'><path d='M0 0X1'/></svg>", .path(place: 5)),
    ("<svg viewBox='0 0 9 9'><path d='L1 1'/></svg>", .path(place: 0)),
    ("<svg viewBox='0 0 9 9'><path d='M0 0A9 5 30 0 1 5 5'/></svg>", .notAPath("A")),
    ("<svg viewBox='0 0 9 9'><path d='M0 0L1e9 1'/></svg>", .path(place: 5)),
    ("<svg viewBox='0 0 9 9'><title>x</title></svg>", .nothingDrawn),
    ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 9 9'/>", .damaged),
    ("<svg viewBox='0 0 9 9'><path d='M0 0", .damaged), ("GIF89a", .unknownFormat),
    ("", .unknownFormat),
  ])
  func whatIsNoPathIsNamed(svg: String, error: PictureError) {
    #expect(throws: error) { try drawing(svg) }
  }

  @Test(arguments: [(65, 15), (15, 65), (1, 1)])
  func aMarkFillsItsPlaceInOneDirection(width: Int, height: Int) throws {
    let emblem = PaperEmblem(
      try Self.picture("logo.svg"), left: .mm(0), top: .mm(0), width: .mm(width),
      height: .mm(height), alternative: "x")
    let box = emblem.box
    #expect(
      box.width == Length.mm(width).thousandths || box.height == Length.mm(height).thousandths)
    #expect(box.width <= Length.mm(width).thousandths)
    #expect(box.height <= Length.mm(height).thousandths)
    #expect(abs(box.width - 3 * box.height) <= 3)
  }
}
