/// The tags of an SVG file, one after the other: only what a file of paths needs of XML. There are no
/// entities and no document types: what would need them is refused as damaged.
struct SVGTags {
  struct Tag {
    /// Without the name of its space: `svg:path` is `path`.
    let name: Substring
    var attributes: [Substring: Substring] = [:]
    var isEnd = false
    /// Whether it ends itself.
    var isEmpty = false
  }

  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  /// Nil at the end of the file.
  mutating func next() throws(PictureError) -> Tag? {
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...]
      if rest.hasPrefix("<!--") {
        try skip(past: "-->")
      } else if rest.hasPrefix("<?") {
        try skip(past: "?>")
      } else if rest.hasPrefix("<![CDATA[") {
        try skip(past: "]]>")
      } else if rest.hasPrefix("<!") {
        try skipDocumentType()
      } else {
        return try tag()
      }
    }
    return nil
  }

  private mutating func skip(past mark: String) throws(PictureError) {
    guard let end = rest.firstRange(of: mark) else { throw .damaged }
    rest = rest[end.upperBound...]
  }

  /// One that declares nothing itself.
  private mutating func skipDocumentType() throws(PictureError) {
    guard let end = rest.firstIndex(of: ">"), !rest[..<end].contains("[") else { throw .damaged }
    rest = rest[rest.index(after: end)...]
  }

  private mutating func tag() throws(PictureError) -> Tag {
    rest = rest.dropFirst()
    let isEnd = rest.first == "/"
    if isEnd { rest = rest.dropFirst() }
    var tag = Tag(name: try name())
    tag.isEnd = isEnd
    while true {
      skipWhite()
      switch rest.first {
      case ">":
        rest = rest.dropFirst()
        return tag
      case "/":
        rest = rest.dropFirst()
        tag.isEmpty = true
      case nil: throw .damaged
      default:
        let key = try name()
        skipWhite()
        guard rest.first == "=" else { throw .damaged }
        rest = rest.dropFirst()
        skipWhite()
        guard let quote = rest.first, quote == "\"" || quote == "'" else { throw .damaged }
        rest = rest.dropFirst()
        guard let end = rest.firstIndex(of: quote) else { throw .damaged }
        tag.attributes[key] = rest[..<end]
        rest = rest[rest.index(after: end)...]
      }
    }
  }

  private mutating func name() throws(PictureError) -> Substring {
    let name = rest.prefix { !$0.isWhitespace && !"=/><\"'".contains($0) }
    guard !name.isEmpty else { throw .damaged }
    rest = rest[name.endIndex...]
    return name.split(separator: ":").last ?? name
  }

  private mutating func skipWhite() { rest = rest.drop(while: \.isWhitespace) }
}
