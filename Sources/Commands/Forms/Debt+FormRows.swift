import Documents
import Domain
import Planning
import Rules

// The rows of a debt that are more than one value at one place.

extension FormRow<DebtEntry> {
  static let creditor = FormRow(
    field: .debtCreditor, need: .required,
    read: { typed, entry, context throws(InputError) in
      // A name that was corrected must not be held against its own slip.
      let kept = [entry.debt.collector].compactMap(\.self) + entry.debt.links.map(\.party)
      entry.newCreditors.removeAll { !kept.contains($0.id) }
      entry.debt.creditor = try entry.creditor(typed, newKind: .company, context)
    },
    clear: nil,
    typed: { entry, context in entry.typed(entry.debt.creditor, in: context.dossier) },
    understood: { entry, context in entry.known(entry.debt.creditor, in: context.dossier) })

  /// The kind brings the rank that such a claim has by law, and the interest that runs over it unasked;
  /// the user can say others, which are read after it.
  static let kind = FormRow.choice(.debtKind, .required, \.debt.kind).then {
    before, entry, context in
    let isByLaw = before.debt.rank == before.debt.rankByLaw(in: context)
    if before.debt.kind != entry.debt.kind, isByLaw {
      entry.debt.rank = entry.debt.rankByLaw(in: context)
    }
    // Before its first answer a debt is of the kind `other`.
    let isUntouched = before.debt.interest == before.debt.kind.interestAtEntry
    if before.debt.kind != entry.debt.kind, isUntouched {
      entry.debt.interest = entry.debt.kind.interestAtEntry
    }
  }

  /// How far the creditor has gone, by the steps that a claim of its kind has: those of a fine are others.
  static let stage = FormRow(
    field: .debtStage, need: .required,
    read: { typed, entry, context throws(InputError) in
      entry.debt.stage = try Debt.Stage.choice(
        for: entry.debt.kind, in: context.language, isNumbered: context.isNumbered
      ).read(typed)
    },
    clear: nil,
    typed: { entry, context in entry.debt.stage.name(for: entry.debt.kind, in: context.language) },
    options: { context in Debt.Stage.allCases.map { $0.name(in: context.language) } },
    optionsFor: { entry, context in
      Debt.Stage.usual(for: entry.debt.kind).map {
        $0.name(for: entry.debt.kind, in: context.language)
      }
    })

  /// One whose check digits are wrong can be typed again in quotation marks only.
  static let reference = FormRow(
    field: .debtReference, need: .asked,
    read: { typed, entry, _ throws(InputError) in entry.debt.reference = try typed.reference() },
    clear: { $0.debt.reference = nil },
    typed: { entry, _ in
      entry.debt.reference.map { ReferenceText($0).isAsItIs ? $0 : "\"\($0)\"" }
    })

  static let collector = FormRow(
    field: .debtCollector, need: .asked,
    read: { typed, entry, context throws(InputError) in
      let kept = [entry.debt.creditor] + entry.debt.links.map(\.party)
      entry.newCreditors.removeAll { !kept.contains($0.id) }
      let party = try entry.creditor(typed, newKind: .collector, context)
      // Of a debt that was there, the number is that of who acted until now.
      if let before = context.dossier.debt(entry.debt.id), before.acting != party,
        entry.debt.reference == before.reference
      {
        entry.debt = entry.debt.passed(to: party)
      } else {
        entry.debt.collector = party
      }
    },
    clear: { $0.debt = $0.debt.passed(to: nil) },
    typed: { entry, context in
      entry.debt.collector.flatMap { entry.typed($0, in: context.dossier) }
    },
    understood: { entry, context in
      entry.debt.collector.flatMap { entry.known($0, in: context.dossier) }
    })

  /// Agreed by contract; a percentage alone makes it a contract rate.
  static let percent = FormRow(
    field: .debtPercent, need: .asked,
    read: { typed, entry, _ throws(InputError) in
      entry.debt.interest = .contract(try typed.rate())
    },
    clear: { entry in
      if case .contract = entry.debt.interest {
        entry.debt.interest = entry.debt.kind.interestAtEntry
      }
    },
    typed: { entry, context in
      guard case .contract(let rate) = entry.debt.interest else { return nil }
      return rate.text(in: context.language)
    })

  static let rate = FormRow(
    field: .debtRate, need: .onRequest,
    read: { typed, entry, context throws(InputError) in
      let terms = try Choice.rate(in: context).read(typed)
      // "Agreed" says no percentage: what was said of it before stays.
      if terms == .unknown, case .contract = entry.debt.interest { return }
      entry.debt.interest = terms
    },
    clear: { $0.debt.interest = $0.debt.kind.interestAtEntry },
    typed: { entry, context in
      // A contract rate is typed as its percentage, in its own row.
      if case .contract = entry.debt.interest { return nil }
      return entry.debt.interest.name(in: context.language)
    },
    options: { context in Choice.rate(in: context).options.map(\.name) })

  static let arrangementMonthly = FormRow(
    field: .arrangementMonthly, need: .onRequest,
    read: { typed, entry, _ throws(InputError) in
      let monthly = try typed.amount(above: Money(cents: 1))
      entry.changeArrangement { $0.monthly = monthly }
    },
    clear: { $0.debt.arrangement = nil },
    typed: { entry, context in
      entry.debt.arrangement?.monthly.typable(in: context.language)
    })

  static let arrangementDueDay = FormRow(
    field: .arrangementDueDay, need: .onRequest,
    read: { typed, entry, _ throws(InputError) in
      let day = try typed.number(in: 1...31)
      entry.changeArrangement { $0.dueDay = day }
    },
    clear: { $0.debt.arrangement?.dueDay = nil },
    typed: { entry, _ in entry.debt.arrangement?.dueDay.map { String($0) } })

  static let arrangementFrom = FormRow(
    field: .arrangementFrom, need: .onRequest,
    read: { typed, entry, context throws(InputError) in
      let day = try typed.day(today: context.today, leaning: .past)
      entry.changeArrangement { $0.from = day }
    },
    clear: { $0.debt.arrangement?.from = nil },
    typed: { entry, context in entry.debt.arrangement?.from?.text(in: context.language) })

  static let arrangementKept = FormRow(
    field: .arrangementKept, need: .onRequest,
    read: { typed, entry, _ throws(InputError) in
      let isKept = try typed.yesOrNo()
      entry.changeArrangement { $0.isKept = isKept }
    },
    clear: nil,
    typed: { entry, context in
      entry.debt.arrangement.map { context.language.yesOrNo($0.isKept) }
    })

  static let bills = FormRow(
    field: .debtBills, need: .onRequest,
    read: { typed, entry, context throws(InputError) in
      entry.debt.bills = try typed.bills(today: context.today)
    },
    clear: { $0.debt.bills = [] },
    typed: { entry, context in
      entry.debt.bills.isEmpty
        ? nil : entry.debt.bills.map { $0.typed(in: context.language) }.joined(separator: " | ")
    })

  /// Days with commas between them, through today.
  static func days(
    _ field: Field, _ path: Path<[LocalDate]>
  ) -> FormRow {
    FormRow(
      field: field, need: .onRequest,
      read: { typed, entry, context throws(InputError) in
        entry[keyPath: path] = try typed.days(through: context.today)
      },
      clear: { $0[keyPath: path] = [] },
      typed: { entry, context in
        let days = entry[keyPath: path].map { $0.text(in: context.language) }
        return days.isEmpty ? nil : days.joined(separator: ", ")
      })
  }
}

extension Choice<Debt.InterestTerms> {
  /// No interest, the statutory one, or one that was agreed; its percentage is typed apart, and until
  /// then it is not known.
  static func rate(in context: FormContext) -> Choice {
    Choice(
      [Debt.InterestTerms.Kind.none, .statutory, .contract, .unknown].map { kind in
        let terms: Debt.InterestTerms =
          switch kind {
          case .none: .none
          case .statutory: .statutory
          case .contract, .unknown: .unknown
          }
        return Option(
          value: terms, name: kind.name(in: context.language), synonyms: kind.synonyms,
          code: kind.code)
      }, isNumbered: context.isNumbered)
  }
}

extension Debt {
  /// The rank that a claim of this kind has by law, with the corrections of the dossier.
  fileprivate func rankByLaw(in context: FormContext) -> Rank {
    let law = (try? Law.shipped.adding(context.dossier.lawCorrections)) ?? .shipped
    return Debt.rankByLaw(kind, on: context.today, law: law)
  }
}

extension DebtEntry {
  /// Changes the arrangement, or starts one that is kept.
  fileprivate mutating func changeArrangement(_ change: (inout Debt.Arrangement) -> Void) {
    var arrangement =
      debt.arrangement
      ?? Debt.Arrangement(monthly: .zero, dueDay: nil, from: nil, isKept: true)
    change(&arrangement)
    debt.arrangement = arrangement
  }

  func name(of id: ID<Creditor>, in dossier: Dossier) -> String? {
    (dossier.creditors + newCreditors).first { $0.id == id }?.name
  }

  /// The name of a creditor that was there before, said back because a few letters are enough.
  fileprivate func known(_ id: ID<Creditor>, in dossier: Dossier) -> String? {
    dossier.creditors.first { $0.id == id }?.name
  }

  /// The creditor as it can be typed again: by its name where that is enough.
  func typed(_ id: ID<Creditor>, in dossier: Dossier) -> String? {
    guard let name = name(of: id, in: dossier) else { return nil }
    if let creditor = newCreditors.first(where: { $0.id == id }) {
      let isFree = Self.reading(name, among: dossier.creditors) == .success(nil)
      return isFree ? creditor.name : Self.newMark + creditor.name
    }
    return Self.reading(name, among: dossier.creditors) == .success(id) ? name : id.text
  }

  /// Before a name that must become a new creditor although a known one has nearly that name.
  private static let newMark = "+"

  /// The creditor that was typed by id or name; an unknown name becomes a new creditor, unless it
  /// is so near a known one that it may be a slip. With `+` before it, it was no slip.
  mutating func creditor(
    _ typed: Typed, newKind: Creditor.Kind, _ context: FormContext
  ) throws(InputError) -> ID<Creditor> {
    var name = try typed.line()
    let known = context.dossier.creditors + newCreditors
    if name.hasPrefix(Self.newMark) {
      name = try Typed(String(name.dropFirst()), for: typed.field).line()
    } else if let same = known.first(where: { folded($0.name) == folded(name) })
      ?? known.first(where: {
        !folded(name).isEmpty && PartyName.identity($0.name) == PartyName.identity(name)
      })
    {
      // Capitals, spaces and the legal form do not make another creditor.
      return same.id
    } else if let id = try Self.reading(name, among: known, for: typed.field).get() {
      return id
    } else if typed.saysWhen(today: context.today) {
      throw typed.error(.unknownCreditor)
    }
    if let same = known.first(where: { $0.name == name }) { return same.id }
    let id: ID<Creditor> = context.dossier.newID("c", after: known.map(\.id))
    newCreditors.append(.named(name, id: id, kind: newKind))
    return id
  }

  /// Which of these is meant; nil when none is, nor nearly.
  private static func reading(
    _ text: String, among known: [Creditor], for field: Field? = nil
  ) -> Result<ID<Creditor>?, InputError> {
    if let creditor = known.first(where: { $0.id.text == text }) { return .success(creditor.id) }
    let choice = Choice(
      known.map {
        Choice<ID<Creditor>>.Option(value: $0.id, name: $0.name, synonyms: [], code: nil)
      }, isNumbered: false)
    do throws(InputError) {
      return .success(try choice.read(Typed(text, for: field)))
    } catch {
      if case .notAChoice(nearest: []) = error.reason { return .success(nil) }
      return .failure(error)
    }
  }
}

extension Typed {
  /// Whether it says a day or a time, like “last week”: somebody answers another question.
  fileprivate func saysWhen(today: LocalDate) -> Bool {
    if (try? day(today: today, leaning: .past)) != nil { return true }
    let words = raw.lowercased().split(whereSeparator: \.isWhitespace)
    let before: Set<Substring> = [
      "vorig", "vorige", "afgelopen", "deze", "dit", "volgende", "komende", "eind", "begin", "half",
      "last", "this", "next", "end", "early",
    ]
    let times: Set<Substring> = [
      "dag", "week", "weken", "maand", "jaar", "weekend", "zomer", "winter", "day", "weeks",
      "month",
      "year", "summer", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
      "zondag", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    return words.count == 2 && before.contains(words[0]) && times.contains(words[1])
  }
}
