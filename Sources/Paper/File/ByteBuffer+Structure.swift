extension ByteBuffer {
  /// One part of the document (ISO 32000-1, 14.7.2).
  mutating func write(_ part: StructureTree.Part, _ numbers: FileWriter.Numbers) {
    write("<</S/")
    write(text: part.tag.rawValue)
    write("/P ")
    write(reference: part.parent < 0 ? numbers.structure : numbers.part(part.parent))
    if let attribute = part.attribute { write(attribute) }
    var home: Int?
    for case .mark(let page, _) in part.children {
      home = page
      break
    }
    if let home {
      write("/Pg ")
      write(reference: numbers.page(home))
    }
    guard !part.children.isEmpty else { return write(">>") }
    write("/K")
    write(part.children.count == 1 ? " " : "[")
    for child in part.children {
      switch child {
      case .node(let node): write(reference: numbers.part(node))
      case .mark(let page, let number) where page == home: write(number)
      case .mark(let page, let number):
        write("<</Type/MCR/Pg ")
        write(reference: numbers.page(page))
        write("/MCID ")
        write(number)
        write(">>")
      }
      if part.children.count > 1 { write("\n") }
    }
    write(part.children.count == 1 ? ">>" : "]>>")
  }

  private mutating func write(_ attribute: StructureTree.Attribute) {
    switch attribute {
    case .columnHeading: write("/A<</O/Table/Scope/Column>>")
    case .rowHeading: write("/A<</O/Table/Scope/Row>>")
    case .bullets: write("/A<</O/List/ListNumbering/Disc>>")
    case .unmarkedList: write("/A<</O/List/ListNumbering/None>>")
    case .picture(let alternative, let box):
      write("/Alt")
      write(string: alternative)
      write("/A<</O/Layout/Placement/Block/BBox[")
      for number in box {
        write(thousandths: number)
        write(" ")
      }
      write("]>>")
    }
  }
}
