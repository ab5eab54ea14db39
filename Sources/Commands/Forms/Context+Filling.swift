import Documents
import Domain
import Store

/// What is asked on a terminal besides what is missing.
enum Asking: Sendable {
  case nothing
  /// These fields, where something is missing.
  case also(Set<Field>)
  /// All that is usually asked, where something is missing.
  case usual
  /// All that is usually asked.
  case usualAlways

  fileprivate var isAlways: Bool { if case .usualAlways = self { true } else { false } }
}

// The one way of filling in for all commands: options, then questions; checking and keeping come
// after it, by whoever asked.
extension Context {
  /// Fills in what is new from options; on a terminal what is missing is asked.
  /// - Returns: The name under which answers wait until the thing is kept; nil where nothing was asked.
  @discardableResult
  func fill<Value>(
    _ filling: inout Filling<Value>, with options: [TypedOption], at desk: FormDesk<Value>,
    subject: Field? = nil, _ asking: Asking = .nothing
  ) throws(Failure) -> String? {
    try desk.form.apply(options, to: &filling, formContext(desk.dossier))
    let missing = desk.form.missing(in: filling)
    guard canAsk else {
      guard missing.isEmpty else { throw .problem(.missing(missing)) }
      return nil
    }
    guard !missing.isEmpty || asking.isAlways else { return nil }
    try self.asking { () throws(Leaving) in
      try desk.add(&filling, subject: subject) { row, filling in
        guard !filling.answered.contains(row.field) else { return false }
        if row.need == .required { return true }
        return switch asking {
        case .nothing: false
        case .also(let fields): fields.contains(row.field)
        case .usual, .usualAlways: row.need == .asked
        }
      }
    }
    return desk.draft(filling.value)
  }

  /// Changes what is there by options; without options every field is asked on a terminal, and Enter
  /// keeps what is there. `keep` keeps the whole where it can be, and says whether it did.
  /// - Returns: The name under which answers wait until they are kept; nil where nothing was asked.
  func change<Value>(
    _ filling: inout Filling<Value>, with options: [TypedOption], at desk: FormDesk<Value>,
    keep: @escaping (Value) throws(Leaving) -> Bool
  ) throws(Failure) -> String? {
    guard options.isEmpty else {
      try desk.form.apply(options, to: &filling, formContext(desk.dossier))
      return nil
    }
    guard canAsk else { throw .problem(.missing(desk.form.rows.map(\.field))) }
    try asking { () throws(Leaving) in
      try desk.edit(&filling) { filling throws(Leaving) in try keep(filling.value) }
    }
    return desk.draft(filling.value)
  }

  /// Settles amounts that are unusual before they are kept: by `isSure`, else by asking.
  func settle<Value>(
    _ filling: inout Filling<Value>, at desk: FormDesk<Value>, isSure: Bool = false
  ) throws(Failure) {
    guard let look = desk.odd else { return }
    let open = look.open(in: filling)
    if isSure { filling.sure += open }
    guard !isSure, !open.isEmpty else { return }
    guard canAsk else {
      throw Failure(OddEntry(odd: open, dossier: look.dossier(filling.value)))
    }
    var settled = filling
    try asking { () throws(Leaving) in try desk.settling().settle(&settled) }
    filling = settled
  }

  /// A desk at which a form of this dossier is filled in; answers wait under `draft`.
  func desk<Value>(
    _ form: Form<Value>, _ dossier: Dossier, in file: DossierFile,
    draft: @escaping @Sendable (Value) -> String
  ) -> FormDesk<Value> {
    FormDesk(form: form, file: file, dossier: dossier, context: self, draft: draft)
  }
}
