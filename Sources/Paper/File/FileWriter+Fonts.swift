extension FileWriter {
  /// A font: one object for Helvetica, five for a font that is embedded.
  mutating func write(
    _ drawer: Drawer, _ weight: Weight, from number: Int, deflater: inout Deflater
  ) {
    guard let font = drawer.font else {
      object(number) { out in
        out.write("<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica")
        if weight == .bold { out.write("-Bold") }
        out.write(">>")
      }
      return
    }
    let subset = FontSubset(of: drawer, in: font)
    let file = subset.file
    let name = "\(Fingerprint.sixLetters(of: file))+\(font.name)"
    object(number) { out in
      out.write("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/")
      out.write(text: name)
      out.write("/DescendantFonts[")
      out.write(reference: number + 1)
      out.write("]/ToUnicode ")
      out.write(reference: number + 4)
      out.write(">>")
    }
    object(number + 1) { out in
      out.write("<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap/Identity/BaseFont/")
      out.write(text: name)
      out.write("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
      out.write("/FontDescriptor ")
      out.write(reference: number + 2)
      out.write("/W[0[")
      for glyph in subset.glyphs {
        out.write(Int(font.widths[Int(glyph)]))
        out.write(" ")
      }
      out.write("]]>>")
    }
    writeDescriptor(number + 2, of: font, named: name, weight: weight)
    stream(number + 3, entries: "/Filter/FlateDecode", deflater.zlib(file))
    let map = drawer.characterMap()
    stream(number + 4, entries: "/Filter/FlateDecode", deflater.zlib(map))
  }

  private mutating func writeDescriptor(
    _ number: Int, of font: TrueTypeFont, named name: String, weight: Weight
  ) {
    object(number) { out in
      // Flag 4: its characters are not only those of Latin.
      out.write("<</Type/FontDescriptor/Flags 4/ItalicAngle 0/StemV ")
      out.write(weight == .bold ? 140 : 80)
      out.write("/FontName/")
      out.write(text: name)
      out.write("/FontFile2 ")
      out.write(reference: number + 1)
      out.write("/Ascent ")
      out.write(font.ascent)
      out.write("/Descent ")
      out.write(font.descent)
      out.write("/CapHeight ")
      out.write(font.capHeight)
      out.write("/FontBBox[")
      for edge in font.box {
        out.write(edge)
        out.write(" ")
      }
      out.write("]>>")
    }
  }
}

extension Drawer {
  /// Whether the file needs the font: Helvetica costs nothing and is always there.
  var isUsed: Bool { font == nil || glyphs.count > 1 }

  /// From the numbers of glyphs to characters, for who copies or searches text
  /// (ISO 32000-1, 9.10.3).
  func characterMap() -> [UInt8] {
    var out = ByteBuffer()
    out.write("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n")
    out.write("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
    out.write("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n")
    out.write("1 begincodespacerange<0000><FFFF>endcodespacerange\n")
    var start = 0
    while start < scalars.count {
      // A reader takes at most 100 at a time.
      let end = min(start + 100, scalars.count)
      out.write(end - start)
      out.write(" beginbfchar\n")
      for number in start..<end {
        out.write("<")
        out.write(hexadecimal: UInt32(number))
        out.write("><")
        for unit in (Unicode.Scalar(scalars[number]) ?? "\u{FFFD}").utf16 {
          out.write(hexadecimal: UInt32(unit))
        }
        out.write(">\n")
      }
      out.write("endbfchar\n")
      start = end
    }
    out.write("endcmap CMapName currentdict/CMap defineresource pop end end")
    return out.bytes
  }
}
