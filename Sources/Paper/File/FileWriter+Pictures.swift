extension FileWriter {
  /// A picture, to be drawn in a square of one by one (ISO 32000-1, 8.9.5 and 8.10).
  mutating func write(_ picture: PaperPicture, _ number: Int, deflater: inout Deflater) {
    switch picture.content {
    case .raster(let raster): write(raster, number)
    case .drawing(let drawing):
      let ink = deflater.zlib(drawing.ink)
      object(number) { out in
        out.write("<</Type/XObject/Subtype/Form/BBox[0 0 1000 1000]/Matrix[.001 0 0 .001 0 0]")
        out.write("/Resources<<>>/Filter/FlateDecode/Length ")
        out.write(stream: ink)
      }
    }
  }

  private mutating func write(_ raster: Raster, _ number: Int) {
    object(number) { out in
      out.write("<</Type/XObject/Subtype/Image/Width ")
      out.write(raster.width)
      out.write("/Height ")
      out.write(raster.height)
      out.write("/BitsPerComponent ")
      out.write(raster.depth)
      out.write("/ColorSpace")
      switch raster.space {
      case .grey: out.write("/DeviceGray")
      case .colour: out.write("/DeviceRGB")
      case .palette(let colours):
        out.write("[/Indexed/DeviceRGB ")
        out.write(colours.count / 3 - 1)
        out.write("<")
        for part in colours { out.write(hexadecimalByte: part) }
        out.write(">]")
      }
      if raster.isFiltered {
        out.write("/DecodeParms<</Predictor 15/Colors ")
        out.write(raster.space == .colour ? 3 : 1)
        out.write("/BitsPerComponent ")
        out.write(raster.depth)
        out.write("/Columns ")
        out.write(raster.width)
        out.write(">>")
      }
      out.write("/Filter/FlateDecode/Length ")
      out.write(stream: raster.packed)
    }
  }
}

extension ByteBuffer {
  /// The length of a stream, the end of its entries, and its bytes.
  fileprivate mutating func write(stream bytes: [UInt8]) {
    write(bytes.count)
    write(">>stream\n")
    write(bytes)
    write("\nendstream")
  }

  fileprivate mutating func write(hexadecimalByte byte: UInt8) {
    for digit in [byte >> 4, byte & 0xF] {
      write(byte: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") - 10 + digit)
    }
  }
}
