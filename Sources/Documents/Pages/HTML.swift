/// A piece of HTML in which all text is escaped: there is no other way to put text in.
package struct HTML: Hashable, Sendable {
  /// Well formed by itself: every element that is opened is closed.
  package private(set) var source: String

  /// Nothing.
  package static let none = HTML(source: "")

  /// Text as it is read, line breaks kept as spaces.
  package static func text(_ text: String) -> HTML { HTML(source: escaped(text)) }

  /// An element with what stands in it. Attributes come in the order given; a name must be one of
  /// ours, a value may be any text.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: HTML
  ) -> HTML {
    let attributes = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    return HTML(source: "<\(name)\(attributes)>\(content.source)</\(name)>")
  }

  /// The same without attributes.
  package static func element(_ name: String, _ content: HTML) -> HTML {
    element(name, [:], content)
  }

  /// An element with text in it and no attributes.
  package static func element(_ name: String, text: String) -> HTML {
    element(name, [:], .text(text))
  }

  /// An element with text in it.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, text: String
  ) -> HTML {
    element(name, attributes, .text(text))
  }

  /// An element that holds nothing and has no end, like a picture.
  package static func void(_ name: String, _ attributes: KeyValuePairs<String, String>) -> HTML {
    let attributes = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    return HTML(source: "<\(name)\(attributes)>")
  }

  /// A piece, and lines of text below it with a line break before each.
  package static func broken(_ first: HTML, then lines: [String]) -> HTML {
    HTML(source: ([first.source] + lines.map(escaped)).joined(separator: "<br>\n"))
  }

  /// Pieces under each other in the source.
  package static func lines(_ pieces: [HTML]) -> HTML {
    HTML(source: pieces.map(\.source).joined(separator: "\n"))
  }

  /// Lines of text with a line break between them.
  package static func broken(_ lines: [String]) -> HTML {
    HTML(source: lines.map(escaped).joined(separator: "<br>\n"))
  }

  /// Text in which nothing can be read as markup, in an element or in a quoted attribute. Controls,
  /// which HTML forbids, are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result += " "
      case _ where scalar.properties.generalCategory == .control: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
