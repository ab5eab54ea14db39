import Domain
import Planning

extension Income {
  /// Every field of an income, in the order of `Field`.
  func values(in language: Language) -> [FieldValue] {
    [
      (.incomeName, name), (.incomeKind, kind.name(in: language)),
      (.incomeAmount, amount.text(in: language)), (.incomeEvery, every.name(in: language)),
      (.incomePayDay, payDay.map(String.init)), (.incomeLow, low?.text(in: language)),
      (.incomeHigh, high?.text(in: language)), (.incomeMonth, monthName(month, language)),
      (.incomeFrom, period.from?.text(in: language)), (.incomeTo, period.to?.text(in: language)),
    ]
  }
}

extension Cost {
  /// Every field of a cost, in the order of `Field`.
  func values(in language: Language) -> [FieldValue] {
    [
      (.costName, name), (.costCategory, category.name(in: language)),
      (.costAmount, amount.text(in: language)), (.costEvery, every.name(in: language)),
      (.costDueDay, dueDay.map(String.init)), (.costMonth, monthName(month, language)),
      (.costFrom, period.from?.text(in: language)), (.costTo, period.to?.text(in: language)),
    ]
  }
}

extension Creditor {
  /// Every field of a creditor, in the order of `Field`.
  func values(in language: Language) -> [FieldValue] {
    [
      (.creditorName, name), (.creditorKind, kind.name(in: language)), (.creditorStreet, street),
      (.creditorPostcode, postcode), (.creditorCity, city), (.creditorEmail, email),
      (.creditorIBAN, iban), (.customerNumber, customerNumber),
    ]
      // Only who collects for others has one.
      + (kind == .collector || registerNumber != nil ? [(.registerNumber, registerNumber)] : [])
  }
}

extension Debt {
  /// Every field of a debt, in the order of `Field`; what is asked only where something else is so,
  /// is left out where it is not.
  func values(of dossier: Dossier, in language: Language) -> [FieldValue] {
    Field.OfDebt.allCases.compactMap { field in
      guard isAsked(field) else { return nil }
      return (field.field, text(of: field, dossier, language))
    }
  }

  private func isAsked(_ field: Field.OfDebt) -> Bool {
    switch field {
    case .percent: interest.kind == .contract
    case .disputeReason: disputed > .zero
    case .arrangementDueDay, .arrangementFrom, .arrangementKept: arrangement != nil
    // Rare: shown where something was said.
    case .compounding: terms.compounding != nil
    case .settles: terms.settles != nil
    case .costsInterestFrom: terms.costsInterestFrom != nil
    case .freezeFrom: terms.freezeFrom != nil
    case .freezeTo: terms.freezeTo != nil
    case .original: original != nil
    case .originOn: originOn != nil
    case .cause: cause != nil
    case .causeWords: causeWords != nil
    case .chain: !links.isEmpty
    default: true
    }
  }

  /// What is more than a single value, or has a name; everything else by its description.
  private func text(
    of field: Field.OfDebt, _ dossier: Dossier, _ language: Language
  ) -> String? {
    switch field {
    case .creditor: dossier.name(of: creditor)
    case .collector: collector.map { dossier.name(of: $0) }
    case .kind: kind.name(in: language)
    case .stage: dossier.stageName(of: self, in: language)
    case .rank: rank.name(in: language)
    case .rate:
      interest == .statutory ? lawfulInterest.name(in: language) : interest.kind.name(in: language)
    case .percent: if case .contract(let rate) = interest { rate.text(in: language) } else { nil }
    case .disputed: disputed == .zero ? nil : disputed.text(in: language)
    case .maximumMonths: maximumMonths.map { Counted.month.text($0, in: language) }
    case .arrangement:
      arrangement.map { $0.changes.words(from: $0.monthly, in: language) }
    case .arrangementDueDay: arrangement?.dueDay.map(String.init)
    case .arrangementFrom: arrangement?.from?.text(in: language)
    case .arrangementKept: arrangement.map { language.yesOrNo($0.isKept) }
    case .bills: billsText(in: language)
    case .compounding: terms.compounding?.name(in: language)
    case .settles: terms.settles?.name(in: language)
    case .cause: cause?.name(in: language)
    case .chain: chainText(dossier, language)
    case .earlierDemands: earlierDemands.text(in: language)
    case .earlierAcknowledged: earlierAcknowledgements.text(in: language)
    case .dueDate: dossier.text(of: field.field, id.text, dueDate, in: language)
    default:
      Self.facts.first { $0.field == field.field }.flatMap { fact in
        if case .dayIfKnown(let path) = fact.value {
          return dossier.text(of: fact.field, id.text, self[keyPath: path], in: language)
        }
        return fact.text(of: self, in: language)
      }
    }
  }

  private func chainText(_ dossier: Dossier, _ language: Language) -> String? {
    guard !links.isEmpty else { return nil }
    return links.map { link in
      [
        "\(dossier.name(of: link.party)) (\(link.role.name(in: language)))", link.reference,
        link.since.map { $0.text(in: language) },
      ].compactMap(\.self).joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private func billsText(in language: Language) -> String? {
    guard !bills.isEmpty else { return nil }
    let count = Counted.bill.text(bills.count, in: language)
    return "\(count), \(bills.map(\.amount).sum().text(in: language))"
  }
}

extension StatedFact {
  /// The value as a person reads it; nil where it is not known.
  fileprivate func text(of whole: Whole, in language: Language) -> String? {
    switch value {
    case .text(let path, _), .citizenNumber(let path): whole[keyPath: path]
    case .amount(let path): whole[keyPath: path].text(in: language)
    case .amountIfKnown(let path): whole[keyPath: path]?.text(in: language)
    case .dayIfKnown(let path): whole[keyPath: path]?.text(in: language)
    case .numberIfKnown(let path, _): whole[keyPath: path].map { String($0) }
    case .yesOrNo(let path): language.yesOrNo(whole[keyPath: path])
    case .choice(let choosing): choosing.word(whole)
    case .choiceIfKnown(let choosing): choosing.word(whole)
    }
  }
}

extension Dossier {
  /// Every field of sender, household and settings, in the order of `Field`.
  func householdValues(in language: Language) -> [FieldValue] {
    let children = household.childBirthYears.map(String.init).joined(separator: ", ")
    let values: [FieldValue] = [
      (.senderName, sender.name.isEmpty ? nil : sender.name), (.senderStreet, sender.street),
      (.senderPostcode, sender.postcode), (.senderCity, sender.city),
      (.senderEmail, sender.email), (.senderPhone, sender.phone),
      (.senderBirthDate, sender.birthDate?.text(in: language)),
      (.householdKind, household.kind.name(in: language)),
      (.birthYear, household.birthYear.map(String.init)),
      (.childBirthYears, children.isEmpty ? nil : children),
      (.reserve, reserve.text(in: language)), (.language, self.language.name(in: language)),
      (.countYearlyIncome, language.yesOrNo(settings.countsYearlyIncome)),
      (.urgentMonths, Counted.month.text(settings.urgentMonths, in: language)),
      (
        .strategy,
        settings.strategy?.name(in: language)
          ?? language.say(dutch: "wat het beste past", english: "what fits best")
      ),
      (.lettersBirthDate, language.yesOrNo(settings.lettersShow.birthDate)),
      (.lettersPhone, language.yesOrNo(settings.lettersShow.phone)),
      (.lettersEmail, language.yesOrNo(settings.lettersShow.email)),
    ]
    // Asked only for a counselor: shown where something was told.
    return values + personValues(in: language).filter { $0.value != nil }
  }

  /// A day of persons as it was told: exact, or as somebody remembers it.
  private func remembered(_ field: Field, _ day: LocalDate?, _ language: Language) -> String? {
    text(of: field, Self.householdLine, day, in: language)
  }

  /// What is told of persons, in the order of `Field`.
  func personValues(in language: Language) -> [FieldValue] {
    Dossier.personFacts.map { fact in
      let named: String? =
        switch fact.field {
        case .civilStatus: persons.civilStatus?.name(in: language)
        case .tenure: persons.tenure?.name(in: language)
        case .work: persons.you.work?.name(in: language)
        case .partnerWork: persons.partner.work?.name(in: language)
        case .representative: persons.representative.kind?.name(in: language)
        case .addressSince: remembered(.addressSince, persons.addressSince, language)
        case .civilSince: remembered(.civilSince, persons.civilSince, language)
        case .workEnds: remembered(.workEnds, persons.you.workEnds, language)
        case .partnerWorkEnds: remembered(.partnerWorkEnds, persons.partner.workEnds, language)
        case .representativeSince:
          remembered(.representativeSince, persons.representative.since, language)
        default: fact.text(of: self, in: language)
        }
      return (fact.field, named)
    }
  }
}

func monthName(_ month: Int?, _ language: Language) -> String? {
  guard let month, (1...12).contains(month) else { return nil }
  return Month.name(ofMonth: month, in: language)
}

extension [LocalDate] {
  /// The days in a row; nil where there are none.
  fileprivate func text(in language: Language) -> String? {
    isEmpty ? nil : map { $0.text(in: language) }.joined(separator: ", ")
  }
}
