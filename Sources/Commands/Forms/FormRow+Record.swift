import Documents
import Domain

// Rows that what happens after the letters has in common.

extension FormRow {
  /// A debt by its id, its creditor or its reference.
  static func debt(_ field: Field, _ path: Path<ID<Debt>>) -> FormRow {
    FormRow(
      field: field, need: .required,
      read: { typed, value, context throws(InputError) in
        value[keyPath: path] = try typed.debt(in: context)
      },
      clear: nil,
      typed: { value, _ in
        value[keyPath: path].text.isEmpty ? nil : value[keyPath: path].text
      },
      understood: { value, context in
        context.dossier.debt(value[keyPath: path]).map { context.dossier.name(of: $0.creditor) }
      },
      options: { context in context.dossier.debtLabels },
      keys: { context in context.dossier.debts.map(\.id.text) })
  }

  /// Any day through today; Enter takes today.
  static func pastDay(_ field: Field, _ path: Path<LocalDate>) -> FormRow {
    FormRow(
      field: field, need: .asked,
      read: { typed, value, context throws(InputError) in
        let day = try typed.remembered(today: context.today, leaning: .past)
        guard day <= context.today else { throw typed.error(.dayAfter(context.today)) }
        value[keyPath: path] = day
      },
      clear: nil,
      typed: { value, context in value[keyPath: path].text(in: context.language) },
      suggested: { _, context in context.today.text(in: context.language) },
      understood: { value, context in value[keyPath: path].text(in: context.language) })
  }

  /// One of the named values, or unknown.
  static func choice<Part: Named & CaseIterable>(
    _ field: Field, _ need: Need, _ path: Path<Part?>
  ) -> FormRow where Part.AllCases == [Part] {
    FormRow(
      field: field, need: need,
      read: { typed, value, context throws(InputError) in
        value[keyPath: path] = try Choice(
          Part.allCases, in: context.language, isNumbered: context.isNumbered
        ).read(typed)
      },
      clear: { $0[keyPath: path] = nil },
      typed: { value, context in value[keyPath: path]?.name(in: context.language) },
      options: { context in Part.allCases.map { $0.name(in: context.language) } })
  }

  /// Yes, no, or unknown.
  static func yesOrNo(_ field: Field, _ need: Need, _ path: Path<Bool?>) -> FormRow {
    FormRow(
      field: field, need: need,
      read: { typed, value, _ throws(InputError) in
        value[keyPath: path] = try typed.yesOrNo()
      },
      clear: { $0[keyPath: path] = nil },
      typed: { value, context in value[keyPath: path].map { context.language.yesOrNo($0) } })
  }

  /// A rate a year, or a month with the word for it: then twelve times as much.
  static func rate(_ field: Field, _ need: Need, _ path: Path<Rate?>) -> FormRow {
    FormRow(
      field: field, need: need,
      read: { typed, value, _ throws(InputError) in value[keyPath: path] = try typed.yearlyRate() },
      clear: { $0[keyPath: path] = nil },
      typed: { value, context in value[keyPath: path]?.text(in: context.language) },
      understood: { value, context in
        value[keyPath: path].map {
          context.language == .dutch
            ? "\($0.text(in: .dutch)) per jaar" : "\($0.text(in: .english)) a year"
        }
      })
  }
}

extension Typed {
  /// The debt that was typed: its place or name in the list that was shown, its id, its creditor or
  /// its reference. The error names the closest ones.
  func debt(in context: FormContext) throws(InputError) -> ID<Debt> {
    guard !isEmpty else { throw error(.missing) }
    let (text, dossier) = (trimmed(raw), context.dossier)
    if let debt = dossier.debts.first(where: { $0.id.text.dropFirst() == text }) {
      return debt.id
    }
    if let place = dossier.debtLabels.firstIndex(of: text) { return dossier.debts[place].id }
    do throws(Failure) { return try Debt.find(text, in: dossier).id } catch {
      if case .unknownThing(_, _, let nearest)? = error.cause as? Problem, !nearest.isEmpty {
        throw self.error(.unclearChoice(nearest))
      }
      throw self.error(.unknownID)
    }
  }

  /// `24%`, `24 per jaar`, `2% per maand`.
  fileprivate func yearlyRate() throws(InputError) -> Rate {
    let text = trimmed(raw).lowercased()
    let months = ["per maand", "/maand", "p/m", "per month", "a month", "/month"]
    let years = ["per jaar", "/jaar", "per year", "a year", "/year"]
    for (words, times) in [(months, 12), (years, 1)] {
      guard let word = words.first(where: { text.hasSuffix($0) }) else { continue }
      let number = Typed(String(text.dropLast(word.count)), for: field)
      guard let rate = try? number.rate() else { throw error(.notAPercentage) }
      return Rate(partsPerMillion: rate.partsPerMillion * times)
    }
    return try rate()
  }
}
