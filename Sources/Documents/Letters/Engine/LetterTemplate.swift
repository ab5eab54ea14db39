import Domain
import Mustache

/// The words of a letter around its facts: Mustache of which only texts, sections and comments are
/// allowed, checked against the fields of the letter before anything is written.
package struct LetterTemplate: Sendable {
  /// The file name it has, or would have in a folder of overrides.
  package let name: String
  private let fields: [LetterField]
  private let mustache: MustacheTemplate

  /// Stands at the start of each line with tags, so that a line which turns out empty can be told
  /// from a line that was left empty.
  private static let mark: Character = "\u{1}"

  /// - Throws: the first problem of the template.
  package init(text: String, name: String, fields: [LetterField]) throws(TemplateError) {
    if let problem = Self.problems(text: text, name: name, fields: fields).first { throw problem }
    do {
      mustache = try MustacheTemplate(string: Self.prepared(text))
    } catch let error as MustacheTemplate.ParserError {
      // One line stands before the text of the template.
      throw TemplateError(
        template: name, line: error.context.lineNumber - 1, reason: .unreadable)
    } catch {
      throw TemplateError(template: name, line: nil, reason: .unreadable)
    }
    self.name = name
    self.fields = fields
  }

  /// Everything that is wrong with a template; empty when it can be used.
  package static func problems(
    text: String, name: String, fields: [LetterField]
  ) -> [TemplateError] {
    TemplateCheck.problems(of: lines(of: text), named: name, fields: fields)
  }

  /// The text with the values filled in.
  ///
  /// A line whose tags all came out empty disappears; there are never two empty lines in a row, no
  /// spaces at the end of a line, and one line break at the end.
  /// - Throws: `LetterError.emptyField` for a required field without a value.
  package func rendered(_ values: LetterValues) throws(LetterError) -> String {
    let text = mustache.render(try context(values, for: fields))
    let kept = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      let content = line.filter { $0 != Self.mark }
      return content.count < line.count && trimmed(content).isEmpty ? nil : String(content)
    }
    return squeezed(kept)
  }

  /// Escapes nothing: letters are plain text.
  private static func prepared(_ text: String) -> String {
    let marked = lines(of: text).split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.contains("{{") ? "\(mark)\($0)" : String($0)
    }
    return "{{% CONTENT_TYPE:TEXT}}\n" + marked.joined(separator: "\n")
  }

  /// The same text with one kind of line break, without a byte order mark or other controls.
  private static func lines(of text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.filter(isLetterText)))
    }
    .joined(separator: "\n")
  }
}

// Values become what Mustache reads.
extension LetterTemplate {
  private func context(
    _ values: LetterValues, for fields: [LetterField]
  ) throws(LetterError) -> [String: Any] {
    var context: [String: Any] = [:]
    for field in fields {
      context[field.name] = try child(field, values[field.name])
    }
    return context
  }

  private func child(_ field: LetterField, _ value: LetterValue?) throws(LetterError) -> Any? {
    switch (field, value) {
    case (.required(let name), _):
      guard let text = Self.text(value) else { throw .emptyField(name, template: self.name) }
      return text
    case (.optional(let name), _): return Self.text(value).map { [name: $0] }
    case (.flag, .flag(let isOn)): return isOn
    case (.group(_, let fields), .group(let values)): return try context(values, for: fields)
    case (.list(_, let fields), .list(let items)):
      var children: [[String: Any]] = []
      for item in items { children.append(try context(item, for: fields)) }
      return children
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
