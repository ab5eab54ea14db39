import Domain

/// The words of a letter around its facts: Mustache of which only texts, sections and comments are
/// allowed, checked against the fields of the letter before anything is written.
///
/// Source: https://mustache.github.io/mustache.5.html
package struct LetterTemplate: Sendable {
  /// The file name it has, or would have in a folder of overrides.
  package let name: String
  private let fields: [LetterField]
  private let nodes: [TemplateTree.Node]

  /// Stands at the start of each line with tags, so that a line which turns out empty can be told
  /// from a line that was left empty.
  private static let mark: Character = "\u{1}"

  /// - Throws: the first problem of the template.
  package init(text: String, name: String, fields: [LetterField]) throws(TemplateError) {
    let tree = TemplateTree(Self.prepared(Self.lines(of: text)))
    if let problem = TemplateCheck.problems(in: tree, named: name, fields: fields).first {
      throw problem
    }
    nodes = tree.nodes
    self.name = name
    self.fields = fields
  }

  /// A template of which a test says that nothing is wrong with it, line breaks and controls included:
  /// one that is built in.
  init(checked text: String, name: String, fields: [LetterField]) {
    nodes = TemplateTree(Self.prepared(text)).nodes
    self.name = name
    self.fields = fields
  }

  /// Everything that is wrong with a template; empty when it can be used.
  package static func problems(
    text: String, name: String, fields: [LetterField]
  ) -> [TemplateError] {
    TemplateCheck.problems(in: TemplateTree(lines(of: text)), named: name, fields: fields)
  }

  /// The text with the values filled in.
  ///
  /// A line whose tags all came out empty disappears; there are never two empty lines in a row, no
  /// spaces at the end of a line, and one line break at the end.
  /// - Throws: `LetterError.emptyField` for a required field without a value.
  package func rendered(_ values: LetterValues) throws(LetterError) -> String {
    var text = ""
    Self.render(nodes, [try context(values, for: fields)], into: &text)
    let kept = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      let content = line.filter { $0 != Self.mark }
      return content.count < line.count && trimmed(content).isEmpty ? nil : String(content)
    }
    return squeezed(kept)
  }

  private static func prepared(_ text: String) -> String {
    let marked = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.contains("{{") ? "\(mark)\($0)" : String($0)
    }
    return marked.joined(separator: "\n")
  }

  /// The same text with one kind of line break, without a byte order mark or other controls.
  static func lines(of text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.filter(isLetterText)))
    }
    .joined(separator: "\n")
  }
}

// The tags become what is filled in. Nothing is escaped: letters are plain text.
extension LetterTemplate {
  /// What a tag finds under its name.
  private indirect enum Content {
    case text(String)
    /// A section that is shown as it is.
    case on
    /// A section that is shown once for each, with these names inside.
    case each([[String: Content]])
  }

  private typealias Scope = [String: Content]

  /// A name is looked up inside first, then around it. What has no content is off.
  private static func render(
    _ nodes: [TemplateTree.Node], _ scopes: [Scope], into text: inout String
  ) {
    for node in nodes {
      switch node {
      case .text(let words): text += words
      case .variable(let name, _):
        if case .text(let words) = find(name, in: scopes) { text += words }
      case .section(let section): render(section, scopes, into: &text)
      }
    }
  }

  private static func render(
    _ section: TemplateTree.Section, _ scopes: [Scope], into text: inout String
  ) {
    switch (find(section.name, in: scopes), section.isInverted) {
    case (nil, true), (.on, false), (.text, false): render(section.nodes, scopes, into: &text)
    case (.each(let items), false):
      for item in items { render(section.nodes, scopes + [item], into: &text) }
    case (nil, false), (_?, true): break
    }
  }

  private static func find(_ name: String, in scopes: [Scope]) -> Content? {
    for scope in scopes.reversed() {
      if let content = scope[name] { return content }
    }
    return nil
  }

  private func context(
    _ values: LetterValues, for fields: [LetterField]
  ) throws(LetterError) -> Scope {
    var context: Scope = [:]
    for field in fields {
      context[field.name] = try content(field, values[field.name])
    }
    return context
  }

  private func content(
    _ field: LetterField, _ value: LetterValue?
  ) throws(LetterError) -> Content? {
    switch (field, value) {
    case (.required(let name), _):
      guard let text = Self.text(value) else { throw .emptyField(name, template: self.name) }
      return .text(text)
    case (.optional(let name), _): return Self.text(value).map { .each([[name: .text($0)]]) }
    case (.flag, .flag(let isOn)): return isOn ? .on : nil
    case (.group(_, let fields), .group(let values)):
      return .each([try context(values, for: fields)])
    case (.list(_, let fields), .list(let items)):
      var children: [Scope] = []
      for item in items { children.append(try context(item, for: fields)) }
      return children.isEmpty ? nil : .each(children)
    case (.flag, _), (.group, _), (.list, _): return nil
    }
  }

  /// The text of a value on one line, or with its lines kept; nil when nothing is in it.
  private static func text(_ value: LetterValue?) -> String? {
    let text: String
    switch value {
    case .text(let line):
      let parts = line.split { $0.isNewline || $0 == "\t" }
      text = trimmed(
        parts.joined(separator: " ").filter { $0.unicodeScalars.allSatisfy(isLetterText) })
    case .lines(let lines): text = lines
    case .flag, .group, .list, nil: return nil
    }
    return trimmed(text).isEmpty ? nil : text
  }
}

/// Whether a scalar belongs in a text: no controls except the tab, no byte order mark.
func isLetterText(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar == "\t" || (" "..."~").contains(scalar) }
  return scalar.properties.generalCategory != .control && scalar != "\u{FEFF}"
}
