import Documents
import Domain

// A field by its name with its value: `bedrag 612,30`, `soort: huur`.
extension Form {
  /// The row that is named and what is to be read for it; nil when no field is named, or nothing
  /// stands behind the name. Of two names that fit, the longer one counts.
  func named(_ typed: String) -> (row: FormRow<Value>, value: String)? {
    let labels = Field.labelled(rows.map(\.field))
    func row(_ name: some StringProtocol) -> FormRow<Value>? {
      labels[folded(name)].flatMap { self.row($0) }
    }
    if let sign = typed.firstIndex(where: { $0 == ":" || $0 == "=" }) {
      let value = trimmed(typed[typed.index(after: sign)...])
      if let row = row(typed[..<sign]), !value.isEmpty { return (row, value) }
    }
    let ends = typed.indices.filter { typed[$0].isWhitespace }.prefix(6).reversed()
    for end in ends {
      let value = trimmed(typed[end...])
      if !value.isEmpty, let row = row(typed[..<end]) { return (row, value) }
    }
    return nil
  }

  /// Reads a named field. Nil when none is named, or when what stands behind the name is nothing of
  /// the kind: then it was a text that begins with such a word. What is nearly right is an error.
  func readNamed(
    _ typed: String, in filling: Filling<Value>, _ context: FormContext
  ) throws(InputError) -> (row: FormRow<Value>, filling: Filling<Value>)? {
    guard let (row, value) = named(typed) else { return nil }
    var changed = filling
    do throws(InputError) {
      try answer(row, value, in: &changed, context)
      return (row, changed)
    } catch {
      switch error.reason {
      case .notAnAmount, .notADay, .notAPercentage, .notYesOrNo, .notAFrequency, .notANumber,
        .notABill, .notAParty, .notAPromise, .notSteps:
        return nil
      default: throw error
      }
    }
  }
}
