/// Why a template cannot be used: facts, no sentences.
package struct TemplateError: Error, Hashable, Sendable {
  /// What is wrong, with the name of the tag or section where there is one.
  package enum Reason: Hashable, Sendable {
    /// There is no such tag; the nearest one there is, when one is near.
    case unknownTag(String, nearest: String?)
    /// A tag that the letter cannot do without is not there, or not in every case.
    case missingTag(String)
    /// A tag that only holds within the section with the other name.
    case outsideItsSection(String, section: String)
    /// A text that is always there was used as a section.
    case notASection(String)
    /// A section was used as a text.
    case notAText(String)
    case neverClosed(String)
    case nothingToClose(String)
    /// A section is closed while another one, opened later, is still open.
    case closesAnother(String, open: String)
    /// `{{` without `}}` on the same line.
    case unfinishedTag
    /// A brace that belongs to no tag.
    case strayBrace
    /// Partials, lambdas and other things of Mustache that letters do without.
    case unsupportedTag(String)
    /// No letter has a template of this name; the nearest name there is.
    case unknownTemplate(nearest: String?)
  }

  /// The file name of the template.
  package let template: String
  /// Counted from 1; nil where it is about the whole template.
  package let line: Int?
  package let reason: Reason

  package init(template: String, line: Int?, reason: Reason) {
    self.template = template
    self.line = line
    self.reason = reason
  }
}
