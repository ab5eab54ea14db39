/// Writes the objects of a PDF file (ISO 32000-1, 7.5).
struct FileWriter {
  private let document: PaperDocument
  private let pages: [[UInt8]]
  private let pictures: [PaperPicture]
  private let tree: StructureTree
  private var out = ByteBuffer()
  /// Where each object begins; 0 for one that is not written yet.
  private var offsets: [Int] = [0]

  init(
    _ document: PaperDocument, pages: [[UInt8]], pictures: [PaperPicture], tree: StructureTree
  ) {
    self.document = document
    self.pages = pages
    self.pictures = pictures
    self.tree = tree
  }

  /// The numbers of the objects, known before the first is written.
  struct Numbers {
    let catalog = 1
    let pages = 2
    let info = 3
    let metadata = 4
    let structure = 5
    let parents = 6
    /// The two fonts; 0 for one that is not used.
    var fonts = [0, 0]
    /// The bookmarks; 0 without any.
    var outlines = 0
    /// The first of the pictures; 0 without any.
    var pictures = 0
    var firstPage = 0
    var firstPart = 0

    func page(_ index: Int) -> Int { firstPage + 2 * index }
    func content(_ index: Int) -> Int { firstPage + 2 * index + 1 }
    func part(_ node: StructureTree.Node) -> Int { firstPart + node }
  }

  /// The file.
  mutating func file(
    fonts: Typecase, sectionStarts: [Int], deflater: inout Deflater
  ) -> [UInt8] {
    out.reserve(pages.reduce(65_536 + tree.parts.count * 128) { $0 + $1.count + 512 })
    // Bytes above 127 in the second line: a sign that the file is not text.
    out.write("%PDF-1.7\n%")
    out.write([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    var numbers = Numbers()
    var next = 7
    for weight in Weight.allCases where fonts[weight].isUsed {
      numbers.fonts[Int(weight.rawValue)] = next
      next += fonts[weight].font == nil ? 1 : 5
    }
    let bookmarks = Bookmarks(document, sectionStarts: sectionStarts, tree: tree)
    if !bookmarks.entries.isEmpty {
      numbers.outlines = next
      next += 1 + bookmarks.entries.count
    }
    if !pictures.isEmpty {
      numbers.pictures = next
      next += pictures.count
    }
    numbers.firstPage = next
    numbers.firstPart = next + 2 * pages.count
    offsets = Array(repeating: 0, count: numbers.firstPart + tree.parts.count)

    writeCatalog(numbers, isEmbedded: fonts[.regular].font != nil)
    for weight in Weight.allCases where fonts[weight].isUsed {
      let number = numbers.fonts[Int(weight.rawValue)]
      write(fonts[weight], weight, from: number, deflater: &deflater)
    }
    if !bookmarks.entries.isEmpty { write(bookmarks, numbers) }
    for (index, picture) in pictures.enumerated() {
      write(picture, numbers.pictures + index, deflater: &deflater)
    }
    writePages(numbers)
    writeStructure(numbers)
    writeEnd(numbers)
    return out.bytes
  }

  /// One object, its number and end around what `write` writes.
  mutating func object(_ number: Int, _ write: (inout ByteBuffer) -> Void) {
    offsets[number] = out.count
    out.write(number)
    out.write(" 0 obj\n")
    write(&out)
    out.write("\nendobj\n")
  }

  /// A stream; `entries` come before its length.
  mutating func stream(_ number: Int, entries: StaticString, _ bytes: [UInt8]) {
    object(number) { out in
      out.write("<<")
      out.write(entries)
      out.write("/Length ")
      out.write(bytes.count)
      out.write(">>stream\n")
      out.write(bytes)
      out.write("\nendstream")
    }
  }

  private mutating func writeCatalog(_ numbers: Numbers, isEmbedded: Bool) {
    let document = document
    object(numbers.catalog) { out in
      out.write("<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R/StructTreeRoot 5 0 R")
      out.write("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang")
      out.write(string: document.language)
      if numbers.outlines > 0 {
        out.write("/PageMode/UseOutlines/Outlines ")
        out.write(reference: numbers.outlines)
      }
      out.write(">>")
    }
    object(numbers.info) { out in
      out.write("<</Title")
      out.write(string: document.title)
      if let author = document.author {
        out.write("/Author")
        out.write(string: author)
      }
      if let day = document.day {
        out.write("/CreationDate(D:")
        out.write(text: day.digits(separator: ""))
        out.write(")")
      }
      out.write("/Producer(Aflos)>>")
    }
    let metadata = PaperMetadata(of: document, isEmbedded: isEmbedded)
    stream(numbers.metadata, entries: "/Type/Metadata/Subtype/XML", Array(metadata.xml.utf8))
  }

  private mutating func writePages(_ numbers: Numbers) {
    let (pages, pictures) = (pages, pictures)
    object(numbers.pages) { out in
      out.write("<</Type/Pages/Count ")
      out.write(pages.count)
      out.write("/MediaBox[0 0 ")
      out.write(thousandths: PaperSheet.width)
      out.write(" ")
      out.write(thousandths: PaperSheet.height)
      out.write("]/Resources<</Font<<")
      for (weight, name) in [(Weight.regular, "/R "), (.bold, "/B ")] {
        let number = numbers.fonts[Int(weight.rawValue)]
        guard number > 0 else { continue }
        out.write(text: name)
        out.write(reference: number)
      }
      out.write(">>")
      if numbers.pictures > 0 {
        out.write("/XObject<<")
        for index in pictures.indices {
          out.write("/P")
          out.write(index)
          out.write(" ")
          out.write(reference: numbers.pictures + index)
        }
        out.write(">>")
      }
      out.write(">>/Kids[")
      for index in pages.indices {
        out.write(reference: numbers.page(index))
        out.write("\n")
      }
      out.write("]>>")
    }
    for (index, content) in pages.enumerated() {
      object(numbers.page(index)) { out in
        out.write("<</Type/Page/Parent 2 0 R/Tabs/S/StructParents ")
        out.write(index)
        out.write("/Contents ")
        out.write(reference: numbers.content(index))
        out.write(">>")
      }
      stream(numbers.content(index), entries: "/Filter/FlateDecode", content)
    }
  }

  private mutating func writeStructure(_ numbers: Numbers) {
    let tree = tree
    object(numbers.structure) { out in
      out.write("<</Type/StructTreeRoot/ParentTree 6 0 R/ParentTreeNextKey ")
      out.write(tree.marks.count)
      out.write("/K ")
      out.write(reference: numbers.part(StructureTree.root))
      out.write(">>")
    }
    object(numbers.parents) { out in
      out.write("<</Nums[")
      for (page, nodes) in tree.marks.enumerated() {
        out.write(page)
        out.write("[")
        for node in nodes {
          out.write(reference: numbers.part(node))
          out.write(" ")
        }
        out.write("]\n")
      }
      out.write("]>>")
    }
    for (node, part) in tree.parts.enumerated() {
      object(numbers.part(node)) { $0.write(part, numbers) }
    }
  }

  private mutating func writeEnd(_ numbers: Numbers) {
    let start = out.count
    out.write("xref\n0 ")
    out.write(offsets.count)
    out.write("\n0000000000 65535 f \n")
    for offset in offsets.dropFirst() {
      out.write(digits: UInt(offset), atLeast: 10)
      out.write(" 00000 n \n")
    }
    let identity = Fingerprint.hexadecimal(of: out.bytes)
    out.write("trailer\n<</Size ")
    out.write(offsets.count)
    out.write("/Root 1 0 R/Info 3 0 R/ID[<")
    out.write(text: identity)
    out.write("><")
    out.write(text: identity)
    out.write(">]>>\nstartxref\n")
    out.write(start)
    out.write("\n%%EOF\n")
  }
}

extension PaperDay {
  /// Year, month and day with as many digits as they need.
  func digits(separator: String) -> String {
    let parts = [(year, 4), (month, 2), (day, 2)].map { number, width in
      let digits = String(max(number, 0))
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return parts.joined(separator: separator)
  }
}
