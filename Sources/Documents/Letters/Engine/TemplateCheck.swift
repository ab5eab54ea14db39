/// Compares the tags of a template with the fields of its letter.
struct TemplateCheck {
  private let fields: [LetterField]
  private let template: String
  private var problems: [TemplateError] = []

  /// Everything that is wrong with a template, in the order of its lines; what is missing last.
  ///
  /// Tags that do not fit together are reported alone: what they enclose is a guess.
  static func problems(in tree: TemplateTree, named name: String, fields: [LetterField])
    -> [TemplateError]
  {
    guard tree.problems.isEmpty else {
      return tree.problems.sorted { $0.line < $1.line }.map {
        TemplateError(template: name, line: $0.line, reason: $0.reason)
      }
    }
    var check = TemplateCheck(fields: fields, template: name)
    check.visit(tree.nodes, scopes: [fields])
    check.require(fields, in: tree.nodes, at: nil)
    return check.problems
  }

  private init(fields: [LetterField], template: String) {
    self.fields = fields
    self.template = template
  }

  private mutating func note(_ reason: TemplateError.Reason, at line: Int?) {
    problems.append(TemplateError(template: template, line: line, reason: reason))
  }
}

// Every tag must be known where it stands.
extension TemplateCheck {
  private mutating func visit(_ nodes: [TemplateTree.Node], scopes: [[LetterField]]) {
    for node in nodes {
      switch node {
      case .text: break
      case .variable(let name, let line): visit(variable: name, at: line, scopes: scopes)
      case .section(let section): visit(section, scopes: scopes)
      }
    }
  }

  private mutating func visit(variable name: String, at line: Int, scopes: [[LetterField]]) {
    switch Self.find(name, in: scopes) {
    case .required: break
    case .optional: note(.outsideItsSection(name, section: name), at: line)
    case .flag, .group, .list: note(.notAText(name), at: line)
    case nil: note(unknown(name), at: line)
    }
  }

  private mutating func visit(_ section: TemplateTree.Section, scopes: [[LetterField]]) {
    guard let field = Self.find(section.name, in: scopes) else {
      note(unknown(section.name), at: section.line)
      return
    }
    if case .required = field {
      note(.notASection(section.name), at: section.line)
      return
    }
    visit(section.nodes, scopes: section.isInverted ? scopes : scopes + [field.inner])
  }

  private static func find(_ name: String, in scopes: [[LetterField]]) -> LetterField? {
    for fields in scopes.reversed() {
      if let field = fields.first(where: { $0.name == name }) { return field }
    }
    return nil
  }

  private func unknown(_ name: String) -> TemplateError.Reason {
    if let section = Self.section(holding: name, in: fields) {
      return .outsideItsSection(name, section: section)
    }
    return .unknownTag(name, nearest: nearest(to: name, among: fields.flatMap(\.allNames)))
  }

  private static func section(holding name: String, in fields: [LetterField]) -> String? {
    for field in fields {
      if field.inner.contains(where: { $0.name == name }) { return field.name }
      if let section = section(holding: name, in: field.inner) { return section }
    }
    return nil
  }
}

// What the letter cannot do without must appear whatever the facts are.
extension TemplateCheck {
  private mutating func require(
    _ fields: [LetterField], in nodes: [TemplateTree.Node], at line: Int?
  ) {
    let certain = Self.certain(nodes)
    for field in fields {
      switch field {
      case .required(let name):
        if !certain.contains(name) { note(.missingTag(name), at: line) }
      case .group(let name, let inner):
        let sections = Self.sections(named: name, in: nodes)
        guard let first = sections.first else {
          note(.missingTag(name), at: line)
          continue
        }
        require(inner, in: sections.flatMap(\.nodes), at: first.line)
      case .optional, .flag, .list: break
      }
    }
  }

  private static func sections(
    named name: String, in nodes: [TemplateTree.Node]
  ) -> [TemplateTree.Section] {
    nodes.compactMap { node in
      if case .section(let section) = node, section.name == name, !section.isInverted {
        return section
      }
      return nil
    }
  }

  /// The texts that appear whichever sections are on: those outside all sections, and those that
  /// stand both in a section and in its opposite.
  private static func certain(_ nodes: [TemplateTree.Node]) -> Set<String> {
    var names: Set<String> = []
    var whenOn: [String: Set<String>] = [:]
    var whenOff: [String: Set<String>] = [:]
    for node in nodes {
      switch node {
      case .text: break
      case .variable(let name, _): names.insert(name)
      case .section(let section) where section.isInverted:
        whenOff[section.name, default: []].formUnion(certain(section.nodes))
      case .section(let section):
        whenOn[section.name, default: []].formUnion(certain(section.nodes))
      }
    }
    for (name, texts) in whenOn { names.formUnion(texts.intersection(whenOff[name] ?? [])) }
    return names
  }
}

/// The name that differs from `typed` by the fewest typing errors; nil when none is near: more than
/// a third of its letters would have to change.
func nearest(to typed: String, among names: [String]) -> String? {
  let distances = names.map { (name: $0, typingDistance(typed.lowercased(), $0.lowercased())) }
  guard let best = distances.min(by: { ($0.1, $0.name) < ($1.1, $1.name) }) else { return nil }
  return best.1 <= max(2, best.name.count / 3) ? best.name : nil
}
