/// What each part of the text is, for who has the document read out (ISO 32000-1, 14.7 and 14.8).
struct StructureTree {
  /// A number of a node; the document is 0.
  typealias Node = Int

  /// The kinds of parts, by their names in the file.
  enum Tag: String {
    case document = "Document"
    case section = "Sect"
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case paragraph = "P"
    case list = "L"
    case item = "LI"
    case label = "Lbl"
    case itemBody = "LBody"
    case table = "Table"
    case row = "TR"
    case headingCell = "TH"
    case cell = "TD"
    case figure = "Figure"
  }

  /// What a part says about itself beside its tag.
  enum Attribute {
    case columnHeading
    case rowHeading
    case bullets
    case unmarkedList
    /// Words for a picture, and its box: left, bottom, right, top in thousandths of a point.
    case picture(alternative: String, box: [Int])
  }

  /// A part of a part, or a marked piece of a page.
  enum Child {
    case node(Node)
    case mark(page: Int, number: Int)
  }

  struct Part {
    let tag: Tag
    let parent: Node
    var attribute: Attribute?
    /// The words of a heading, for the bookmarks.
    var title = ""
    var children: [Child] = []
  }

  private(set) var parts = [Part(tag: .document, parent: -1)]
  /// For each page the node of each marked piece, in order.
  private(set) var marks: [[Node]] = []

  static let root: Node = 0

  /// A new part at the end of another.
  mutating func add(_ tag: Tag, to parent: Node, _ attribute: Attribute? = nil) -> Node {
    let node = parts.count
    parts.append(Part(tag: tag, parent: parent, attribute: attribute))
    parts[parent].children.append(.node(node))
    return node
  }

  mutating func name(_ node: Node, _ title: String) { parts[node].title = title }

  mutating func describe(_ node: Node, as attribute: Attribute) {
    parts[node].attribute = attribute
  }

  /// Begins the next page.
  mutating func beginPage() { marks.append([]) }

  /// The number of the next marked piece of the last page, which belongs to `node`.
  mutating func mark(_ node: Node) -> Int {
    let page = marks.count - 1
    let number = marks[page].count
    marks[page].append(node)
    parts[node].children.append(.mark(page: page, number: number))
    return number
  }
}
